import type { Finding, Report } from "@gainsay/checker";

const towns = ["Aldmoor", "Brackwell", "Corrie", "Dunlow", "Eskford", "Farleigh", "Glenholt", "Harbury"];
const things = ["bridge", "school", "library", "harbour", "mill", "museum", "theatre", "quarry", "market"];
const rules = ["quantity-conflict", "date-conflict", "update", "sum-mismatch", "duration-conflict"];
const severities = ["error", "warning", "info"] as const;
const verdicts = ["contradiction", "contradiction", "tension", "update"] as const;

const pick = <T>(list: readonly [T, ...T[]] | readonly T[], at: number): T => {
  const item = list[at % list.length];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
};

/** A report of `count` made-up findings of ordinary size, each about a thing of its own. */
export function manyFindings(count: number): Report {
  const findings = Array.from({ length: count }, (_, at) => madeUpFinding(at));
  const countOf = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    schemaVersion: 1,
    tool: { name: "gainsay", version: "0.1.0" },
    corpus: { documents: 400, assertions: count * 6, questions: count * 3, undecided: 17, notRead: [] },
    findings,
    summary: {
      error: countOf("error"),
      warning: countOf("warning"),
      info: countOf("info"),
      suppressed: 3,
      off: 0,
      unsure: 0,
    },
  };
}

function madeUpFinding(at: number): Finding {
  const name = `${pick(towns, at)} ${pick(things, Math.floor(at / 8))} no. ${at}`;
  const low = 20 + (at % 300);
  const high = low * 2 + 7;
  return {
    fingerprint: (0x1000000 + at).toString(16).padStart(16, "0"),
    rule: pick(rules, at),
    verdict: pick(verdicts, at),
    severity: pick(severities, Math.floor((at * 3) / 5000)),
    confidence: 0.5 + (at % 50) / 100,
    question: {
      text: `How many people visited the ${name}?`,
      subject: name,
      predicate: pick(["visit", "build", "employ"], at),
      slot: "howMany",
    },
    answers: [answer(name, low, at, 3), answer(name, high, at + 50, 2)],
    reason: `${low} and ${high} are ${high - low} people apart, and both sentences count the whole year.`,
    slip: at % 4 === 0 ? "a factor of two" : null,
    comparability: ["subject", "event", "measure", "scope", "time", "speaker", "reality"].map((check) => ({
      check,
      status: check === "time" ? ("unknown" as const) : ("met" as const),
      reason:
        check === "subject"
          ? `both name the ${name}`
          : `nothing in the two sentences tells the ${check} apart`,
    })),
    judgement: null,
    suppression: null,
  };
}

function answer(name: string, amount: number, at: number, support: number): Finding["answers"][number] {
  return {
    display: `${amount} people`,
    value: {
      kind: "quantity",
      dimension: "count",
      unit: "one",
      min: amount,
      max: amount,
      amount,
      statedUnit: "one",
      hedge: null,
      measure: "people",
      modifiers: [],
    },
    origins: support,
    minority: support === 2,
    evidence: Array.from({ length: support }, (_, index) => {
      const opening = `By the count of the district office, which one visitor in ${index + 2} doubts, `;
      const quote = `${amount} people`;
      return {
        document: `articles/${2000 + ((at * 7 + index) % 25)}/paper-${(at + index * 31) % 400}.md`,
        quote,
        start: 500 + opening.length,
        end: 500 + opening.length + quote.length,
        line: 3 + index,
        column: 41,
        sentence: `${opening}${quote} came to see the ${name} in the course of the year.`,
        sentenceStart: 500,
      };
    }),
  };
}
