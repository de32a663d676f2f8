import type { Evidence, Value } from "@gainsay/claims";
import type { Answer, Check, Finding, NotRead, Report } from "../findings/finding.js";
import { sampleArticles } from "./sample-articles.js";

/** Evidence for `quote` within `sentence`; both must stand in the article exactly once. */
function evidence(document: string, sentence: string, quote: string): Evidence {
  const text = sampleArticles[document] ?? "";
  const sentenceStart = only(text, sentence);
  const start = sentenceStart + only(sentence, quote);
  const before = text.slice(0, start).split("\n");
  return {
    document,
    quote,
    start,
    end: start + quote.length,
    line: before.length,
    column: (before.at(-1) ?? "").length + 1,
    sentence,
    sentenceStart,
  };
}

function only(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0 || text.includes(words, at + 1)) throw new Error(`not exactly once in the sample: ${words}`);
  return at;
}

/** The whole article between `from` and `to`, both included: for sentences too long to repeat. */
function passage(document: string, from: string, to: string): string {
  const text = sampleArticles[document] ?? "";
  return text.slice(only(text, from), text.indexOf(to) + to.length);
}

function date(edtf: string, min: string, max: string): Value {
  const precision = edtf.length === 4 ? "year" : edtf.length === 7 ? "month" : "day";
  const known = (["year", "month", "day"] as const).slice(0, edtf.split("-").length);
  return { kind: "date", type: "DATE", min, max, timex: edtf, edtf, precision, known, implied: [] };
}

const month = (edtf: string): Value => date(edtf, `${edtf}-01`, `${edtf}-31`);
const day = (edtf: string): Value => date(edtf, edtf, edtf);
const year = (edtf: string): Value => date(edtf, `${edtf}-01-01`, `${edtf}-12-31`);

function count(amount: number, measure: string): Value {
  return {
    kind: "quantity",
    dimension: "count",
    unit: "one",
    min: amount,
    max: amount,
    amount,
    statedUnit: "one",
    hedge: null,
    measure,
    modifiers: [],
  };
}

const secondsAYear = 31_556_952;
function years(amount: number, min = amount): Value {
  return {
    kind: "duration",
    timex: `P${amount}Y`,
    min: min * secondsAYear,
    max: amount * secondsAYear,
    amount,
    unit: "year",
  };
}

function answer(
  display: string,
  value: Value,
  support: { origins: number; minority?: boolean },
  ...evidence: readonly Evidence[]
): Answer {
  return { display, value, origins: support.origins, minority: support.minority ?? false, evidence };
}

const met = (check: string, reason: string): Check => ({ check, status: "met", reason });
const unknown = (check: string, reason: string): Check => ({ check, status: "unknown", reason });

/** A report around findings that are given in order. */
function report(
  findings: readonly Finding[],
  corpus: { readonly documents: number; readonly assertions: number; readonly questions: number },
  rest: {
    readonly undecided?: number;
    readonly notRead?: readonly NotRead[];
  } = {},
): Report {
  const open = findings.filter(({ suppression }) => suppression === null);
  const countOf = (severity: Finding["severity"]) =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    schemaVersion: 1,
    tool: { name: "gainsay", version: "0.1.0" },
    corpus: { ...corpus, undecided: rest.undecided ?? 0, notRead: rest.notRead ?? [] },
    findings,
    summary: {
      error: countOf("error"),
      warning: countOf("warning"),
      info: countOf("info"),
      suppressed: findings.length - open.length,
      off: 0,
      unsure: 0,
    },
  };
}

const fall = {
  wire: evidence(
    "articles/assad-wire.md",
    "Bashar al-Assad was overthrown in December 2024, after nearly 14 years of war, and boarded a plane.",
    "December 2024",
  ),
  reprint: evidence(
    "articles/assad-reprint.md",
    "Bashar al-Assad was overthrown in December 2024, after nearly 14 years of war, and boarded a plane.",
    "December 2024",
  ),
  diary: evidence(
    "articles/assad-diary.md",
    "The baker still speaks of the week in December 2024 when Assad was toppled and the ovens stayed cold.",
    "December 2024",
  ),
  profile: evidence(
    "articles/assad-profile.md",
    "His son Bashar al-Assad, overthrown in December 2023, had trained as an eye doctor.",
    "December 2023",
  ),
};

const whenOverthrown = {
  rule: "date-conflict",
  verdict: "contradiction",
  severity: "error",
  question: {
    text: "When was Bashar al-Assad overthrown?",
    subject: "Bashar al-Assad",
    predicate: "overthrow",
    slot: "when",
  },
  reason: "December 2023 ends before December 2024 begins; a government falls once.",
  slip: "one year off",
  comparability: [
    met("subject", "both name Bashar al-Assad"),
    met("event", "an overthrow of one person happens once"),
    met("time", "a date needs no as-of time"),
    met("speaker", "each author speaks for themselves"),
    met("reality", "both are said to have happened"),
  ],
  judgement: null,
  suppression: null,
} as const satisfies Partial<Finding>;

const one: Finding = {
  ...whenOverthrown,
  fingerprint: "5b0c9d1e7f3a2468",
  confidence: 0.92,
  answers: [
    answer("December 2024", month("2024-12"), { origins: 1 }, fall.wire),
    answer("December 2023", month("2023-12"), { origins: 1 }, fall.profile),
  ],
};

const ferry = {
  subject: [
    met("subject", "all name the Silver Tern"),
    met("event", "one fire on one ferry"),
    met("measure", "people killed"),
  ],
};

const many: readonly Finding[] = [
  {
    ...whenOverthrown,
    fingerprint: "c41d7a90be5f2836",
    confidence: 0.96,
    answers: [
      answer("December 2024", month("2024-12"), { origins: 2 }, fall.diary, fall.reprint, fall.wire),
      answer("December 2023", month("2023-12"), { origins: 1, minority: true }, fall.profile),
    ],
  },
  {
    fingerprint: "3f9c60e2d8b7415a",
    rule: "date-conflict",
    verdict: "contradiction",
    severity: "error",
    confidence: 0.91,
    question: {
      text: "When was the lighthouse at Rook Point first lit?",
      subject: "lighthouse at Rook Point",
      predicate: "light",
      slot: "when",
    },
    answers: [
      answer(
        "1862",
        year("1862"),
        { origins: 1 },
        evidence("articles/light.md", "The lighthouse at Rook Point was first lit in 1862.", "1862"),
      ),
      answer(
        "1826",
        year("1826"),
        { origins: 1 },
        evidence(
          "articles/light.md",
          "A guide of the county says that the lighthouse at Rook Point was first lit in 1826.",
          "1826",
        ),
      ),
    ],
    reason: "1826 and 1862 are 36 years apart.",
    slip: "two digits of the year swapped",
    comparability: [met("subject", "both name the lighthouse at Rook Point")],
    judgement: {
      state: "false-positive",
      reason: "The guide is quoted for its slip.",
      by: "desk@example.org",
      on: "2025-03-04",
    },
    suppression: { by: "judgement", reason: "The guide is quoted for its slip." },
  },
  {
    fingerprint: "09e2f6c8a1b4d753",
    rule: "quantity-conflict",
    verdict: "contradiction",
    severity: "error",
    confidence: 0.88,
    question: {
      text: "How many people did the fire on the Silver Tern kill?",
      subject: "Silver Tern",
      predicate: "kill",
      slot: "howMany",
    },
    answers: [
      answer(
        "12 people",
        count(12, "people"),
        { origins: 2 },
        evidence(
          "articles/ferry-inquiry.md",
          "The fire aboard the Silver Tern killed twelve people and injured 40.",
          "twelve people",
        ),
        evidence(
          "articles/ferry-inquiry.md",
          'Counsel began with the dead: "Twelve people lost their lives on the Silver Tern."',
          "Twelve people",
        ),
        evidence(
          "articles/ferry-tuesday.txt",
          "The fire on the ferry Silver Tern killed 12 people, the harbour office said on Tuesday.",
          "12 people",
        ),
      ),
      answer(
        "112 people",
        count(112, "people"),
        { origins: 1, minority: true },
        evidence(
          "articles/ferry-archive.html",
          "The <b>Silver Tern</b> fire killed 112&nbsp;people and led to new rules.",
          "112&nbsp;people",
        ),
      ),
      answer(
        "21 people",
        count(21, "people"),
        { origins: 1, minority: true },
        evidence(
          "articles/ferry-column.md",
          "It is a year since 21 people died on the Silver Tern.",
          "21 people",
        ),
      ),
    ],
    reason: "12, 21 and 112 are three different numbers of people, and none of them is given as an estimate.",
    slip: "digits swapped (12 and 21)",
    comparability: [
      ...ferry.subject,
      met("scope", "all count the whole fire"),
      met("reality", "all are said to have happened"),
    ],
    judgement: null,
    suppression: null,
  },
  {
    fingerprint: "7730ad51c6e8f924",
    rule: "quantity-conflict",
    verdict: "contradiction",
    severity: "warning",
    confidence: 0.74,
    question: {
      text: "How many schools does Lower Aune have?",
      subject: "Lower Aune",
      predicate: "have",
      slot: "howMany",
    },
    answers: [
      answer(
        "14 schools",
        count(14, "school"),
        { origins: 1 },
        evidence("articles/schools.md", "Lower Aune has 14 schools, most of them small.", "14 schools"),
      ),
      answer(
        "41 schools",
        count(41, "school"),
        { origins: 1 },
        evidence(
          "articles/schools.md",
          "The council pays for the heating of all 41 schools in Lower Aune.",
          "41 schools",
        ),
      ),
    ],
    reason: "One document gives both numbers, 27 schools apart.",
    slip: "digits swapped",
    comparability: [
      met("subject", "both name Lower Aune"),
      met("measure", "schools"),
      met("speaker", "one author"),
      unknown("time", "neither sentence says as of when"),
    ],
    judgement: {
      state: "accepted",
      reason: "The council confirmed 14.",
      by: "desk@example.org",
      on: "2025-02-11",
    },
    suppression: null,
  },
  {
    fingerprint: "b2d4a7f1936e0c58",
    rule: "quantity-conflict",
    verdict: "contradiction",
    severity: "warning",
    confidence: 0.66,
    question: {
      text: "How many apple trees does the orchard at Tolbrook have?",
      subject: "orchard at Tolbrook",
      predicate: "have",
      slot: "howMany",
    },
    answers: [
      answer(
        "300 apple trees",
        count(300, "apple tree"),
        { origins: 1 },
        evidence("articles/orchard.md", "The orchard at Tolbrook has 300 apple trees.", "300 apple trees"),
      ),
      answer(
        "280 apple trees",
        count(280, "apple tree"),
        { origins: 1 },
        evidence(
          "articles/orchard.md",
          "The walk leads past all 280 apple trees of the orchard at Tolbrook.",
          "280 apple trees",
        ),
      ),
    ],
    reason: "300 and 280 are 20 apple trees apart.",
    slip: null,
    comparability: [met("measure", "apple trees"), unknown("time", "neither sentence says as of when")],
    judgement: null,
    suppression: {
      by: "comment",
      reason: "one count is from before the storm",
      document: "articles/orchard.md",
      line: 5,
    },
  },
  {
    fingerprint: "e8b15f04937c6da2",
    rule: "duration-conflict",
    verdict: "contradiction",
    severity: "warning",
    confidence: 0.58,
    question: {
      text: "How long did the war in Syria last?",
      subject: "war in Syria",
      predicate: "last",
      slot: "howLong",
    },
    answers: [
      answer(
        "nearly 14 years",
        years(14, 13),
        { origins: 1 },
        evidence(
          "articles/assad-wire.md",
          "Bashar al-Assad was overthrown in December 2024, after nearly 14 years of war, and boarded a plane.",
          "nearly 14 years",
        ),
      ),
      answer(
        "10 years",
        years(10),
        { origins: 1 },
        evidence(
          "articles/assad-profile.md",
          "The war that ended his rule had lasted ten years.",
          "ten years",
        ),
      ),
    ],
    reason: "10 years is at least 3 years short of nearly 14 years.",
    slip: null,
    comparability: [
      met("measure", "both give the length of the war"),
      met("reality", "both are said to have happened"),
      unknown("event", '"the war" is not named in articles/assad-profile.md; it may be only a part of it'),
      unknown("time", "neither sentence says from when to when"),
    ],
    judgement: null,
    suppression: null,
  },
  {
    fingerprint: "12cf8e6b90d3a547",
    rule: "quantity-conflict",
    verdict: "tension",
    severity: "warning",
    confidence: 0.5,
    question: {
      text: "How many passengers of the Silver Tern had no life jacket?",
      subject: "Silver Tern",
      predicate: "lack",
      slot: "howMany",
    },
    answers: [
      answer(
        "2 passengers",
        count(2, "passenger"),
        { origins: 1 },
        evidence(
          "articles/ferry-tuesday.txt",
          "The crew's union claimed that 30 passengers had no life jacket; the owner said there were two.",
          "two",
        ),
      ),
      answer(
        "30 passengers",
        count(30, "passenger"),
        { origins: 1 },
        evidence(
          "articles/ferry-tuesday.txt",
          "The crew's union claimed that 30 passengers had no life jacket; the owner said there were two.",
          "30 passengers",
        ),
      ),
    ],
    reason: "The union and the owner do not agree; the article reports both and takes no side.",
    slip: null,
    comparability: [
      met("subject", "one ferry"),
      met("measure", "passengers without a life jacket"),
      unknown("speaker", 'two quoted voices: "the crew\'s union" alleges, "the owner" says'),
    ],
    judgement: null,
    suppression: null,
  },
  {
    fingerprint: "a6f0347be29c815d",
    rule: "update",
    verdict: "update",
    severity: "info",
    confidence: 0.9,
    question: {
      text: "How many people did the fire on the Silver Tern kill?",
      subject: "Silver Tern",
      predicate: "kill",
      slot: "howMany",
    },
    answers: [
      answer(
        "12 people",
        count(12, "people"),
        { origins: 1 },
        evidence(
          "articles/ferry-tuesday.txt",
          "The fire on the ferry Silver Tern killed 12 people, the harbour office said on Tuesday.",
          "12 people",
        ),
      ),
      answer(
        "3 people",
        count(3, "people"),
        { origins: 1 },
        evidence(
          "articles/ferry-monday.txt",
          "A fire on the ferry Silver Tern killed 3 people on Monday night, the harbour office said.",
          "3 people",
        ),
      ),
    ],
    reason: "The toll rose from 3 on 3 June to 12 on 4 June; a later count replaces an earlier one.",
    slip: null,
    comparability: ferry.subject,
    judgement: null,
    suppression: null,
  },
];

const millSentence = passage("articles/endless.txt", "The chronicle", "nothing more.");

const odd: readonly Finding[] = [
  {
    fingerprint: "0000000000000001",
    rule: "quantity-conflict",
    verdict: "contradiction",
    severity: "error",
    confidence: 1,
    question: {
      text: "How many people did the fire at נמל \u202e\u2067kill\u2069?",
      subject: "נמל",
      predicate: "kill",
      slot: "howMany",
    },
    answers: [
      answer(
        "12 people",
        count(12, "people"),
        { origins: 1 },
        evidence("articles/עברית.txt", "השריפה בנמל הרגה 12 בני אדם ביום שני.", "12 בני אדם"),
      ),
      answer(
        "21 people",
        count(21, "people"),
        { origins: 1 },
        evidence(
          'C:\\archive\\שלום & "more" (1).txt',
          "In the harbour of \u202e\u2067olleH\u2069 the fire killed 21 people.",
          "21 people",
        ),
      ),
    ],
    reason: "12 and 21 are 9 people apart.",
    slip: "digits swapped",
    comparability: [met("subject", "נמל and harbour")],
    judgement: null,
    suppression: null,
  },
  {
    fingerprint: "0000000000000002",
    rule: "date-conflict",
    verdict: "contradiction",
    severity: "error",
    confidence: 0.999,
    question: {
      text: 'When did the <b>Café Bridge</b> reopen?</script><script>alert("question")</script>',
      subject: "Cafe\u0301 Bridge 🌉",
      predicate: "reopen",
      slot: "when",
    },
    answers: [
      answer(
        "3 March 2012",
        day("2012-03-03"),
        { origins: 1 },
        evidence(
          "articles/<img src=x onerror=alert(1)>.html",
          'The Café Bridge <!-- "2012" --> reopened on 3 March 2012.</p><script>alert("gainsay")</script><p>]]>',
          "3 March 2012",
        ),
      ),
      answer(
        "3 March 2021",
        day("2021-03-03"),
        { origins: 1 },
        evidence(
          "articles/bridge-👩‍👩‍👧‍👦.md",
          "The Cafe\u0301 Bridge 🌉 (日本語の橋) reopened 👍🏽 on 3 March 2021 🎉 with nai\u0308ve cheers.",
          "3 March 2021",
        ),
      ),
    ],
    reason: "2012 & 2021 are <i>9 years</i> apart.",
    slip: "digits swapped",
    comparability: [unknown("event", 'it may have reopened twice & "again"')],
    judgement: null,
    suppression: null,
  },
  {
    fingerprint: "0000000000000003",
    rule: "date-conflict",
    verdict: "contradiction",
    severity: "warning",
    confidence: 0.6,
    question: {
      text: "When did the \u001b[1mOld Mill\u001b[0m\nopen?",
      subject: "\u001b[1mOld Mill\u001b[0m",
      predicate: "open",
      slot: "when",
    },
    answers: [
      answer(
        "1817",
        year("1817"),
        { origins: 1 },
        evidence(
          "articles/terminal.txt",
          "\u001b[2J\u001b[31mThe \u001b]8;;https://example.org\u0007Old Mill\u001b]8;;\u0007 opened in\t1817\u0000\u001b[0m \u009b1mand burnt\u2028twice.",
          "1817",
        ),
      ),
      answer("1871", year("1871"), { origins: 1 }, evidence("articles/endless.txt", millSentence, "1871")),
    ],
    reason: "1817 and 1871 are 54 years apart.",
    slip: "digits swapped",
    comparability: [],
    judgement: null,
    suppression: null,
  },
  {
    fingerprint: "0000000000000004",
    rule: "duration-conflict",
    verdict: "contradiction",
    severity: "info",
    confidence: 0,
    question: {
      text: "How long did the dam at Hoy hold?",
      subject: "dam at Hoy",
      predicate: "hold",
      slot: "howLong",
    },
    answers: [
      answer(
        "12 years",
        years(12),
        { origins: 1 },
        evidence(
          "articles/wrapped.txt",
          "The dam at Hoy held for twelve\r\nyears before the flood.",
          "for twelve\r\nyears",
        ),
      ),
      answer(
        "20 years",
        years(20),
        { origins: 1 },
        evidence(
          "articles/wrapped.txt",
          "The dam at\nHoy held for twenty\nyears and then\nit broke.",
          "for twenty\nyears and then\nit broke",
        ),
      ),
    ],
    reason: "",
    slip: null,
    comparability: [],
    judgement: null,
    suppression: null,
  },
];

/**
 * One report for every format to be tested with: nothing found; the date of one overthrow in two articles; all
 * verdicts, three answers, unread documents, open checks and both sorts of suppression; and characters that break careless output
 * (right to left, emoji, markup, terminal escapes, line breaks in quotes, endless sentences, Windows paths).
 */
export const sampleReports: {
  readonly empty: Report;
  readonly one: Report;
  readonly many: Report;
  readonly odd: Report;
} = {
  empty: report([], { documents: 3, assertions: 41, questions: 27 }),
  one: report([one], { documents: 2, assertions: 9, questions: 6 }),
  many: report(
    many,
    { documents: 12, assertions: 68, questions: 40 },
    {
      undecided: 4,
      notRead: [
        { document: "articles/photo.txt", reason: "not text: it contains NUL characters" },
        { document: "articles/latin.txt", reason: "not valid UTF-8 (at byte 118)" },
      ],
    },
  ),
  odd: report(
    odd,
    { documents: 7, assertions: 12, questions: 4 },
    { notRead: [{ document: 'articles/\u001b[5m"<br>".txt', reason: "permission\ndenied" }] },
  ),
};
