import { extract, readDocument } from "@gainsay/claims";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../check.js";
import type { Report } from "../findings/finding.js";
import { applyJudgements, type JudgingOptions } from "./apply-judgements.js";
import { entryOf, type Decision, type JudgementEntry } from "./entry.js";
import { changeJudgements, readJudgements } from "./judgements-file.js";

type Texts = Readonly<Record<string, string>>;

const decision: Decision = {
  state: "false-positive",
  wrong: null,
  reason: "two coups",
  by: "Ada",
  on: "2026-03-01",
};

function reportOf(texts: Texts): Report {
  return check(Object.entries(texts).map(([id, content]) => extract(readDocument({ id, content }))));
}

function stored(entries: readonly JudgementEntry[]) {
  return readJudgements(changeJudgements("", { put: entries })).stored;
}

/** A report of texts under these entries. */
function judge(
  texts: Texts,
  entries: readonly JudgementEntry[],
  options: Partial<JudgingOptions> = {},
): Report {
  return applyJudgements(reportOf(texts), stored(entries), {
    today: "2026-06-01",
    file: "judgements.ndjson",
    read: Object.keys(texts),
    ...options,
  });
}

/** A decision on each finding in texts. */
function decideAll(texts: Texts, changes: Partial<Decision> = {}): readonly JudgementEntry[] {
  return reportOf(texts).findings.map((finding) => entryOf(finding, { ...decision, ...changes }));
}

/** What became of each finding: suppressed, or why it counts. */
function fates({ findings }: Report): readonly string[] {
  return findings.map(({ suppression, judgement }) =>
    suppression === null ? (judgement?.reopened ?? judgement?.state ?? "new") : "suppressed",
  );
}

/** The name of a document from the folder above on. */
function asInFile(document: string): string {
  return document.replace("../", "news/");
}

/** What sorts of things are to tidy. */
function kinds({ upkeep = [] }: Report): readonly string[] {
  return upkeep.map(({ kind }) => kind);
}

/** A report whose findings are in the order of their fingerprints. */
function sorted(report: Report): Report {
  const findings = report.findings.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  return { ...report, findings };
}

const coup: Texts = {
  "a.md": "Rebels toppled Nicolae Petrescu in March 1991.",
  "b.md": "A king wept. Nicolae Petrescu was ousted on 4 May 1992.",
};
const was = "was judged false-positive on 2026-03-01; reopened because";

describe("a decision holds", () => {
  test.each<[string, Texts]>([
    ["as long as nothing changes", coup],
    ["when lines move", { ...coup, "b.md": `# A year\n\nIt rained.\n\n${coup["b.md"]}` }],
    ["when lines end as on Windows", { ...coup, "b.md": `It rained.\r\n\r\n${coup["b.md"]}\r\n` }],
    [
      "when the wording changes and the value does not",
      { ...coup, "a.md": "Petrescu, Nicolae Petrescu, was ousted in March of 1991." },
    ],
    [
      "when a source comes that says what one of them says",
      { ...coup, "c.md": "Nicolae Petrescu was ousted in March 1991." },
    ],
    [
      "when that is less exact, and stands for the side",
      { ...coup, "c.md": "Nicolae Petrescu was ousted in 1992." },
    ],
    [
      "when another article gives the subject a longer name",
      { ...coup, "c.md": "General Nicolae Ion Petrescu gave a speech in Cluj in 1985." },
    ],
  ])("%s", (_when, texts) => {
    const report = judge(texts, decideAll(coup));
    expect(fates(report)).toEqual(["suppressed"]);
    expect(report.summary).toMatchObject({ error: 0, warning: 0, info: 0, suppressed: 1 });
    expect(report.findings[0]).toMatchObject({
      judgement: { state: "false-positive", reason: "two coups", by: "Ada", on: "2026-03-01" },
      suppression: { by: "judgement", reason: "two coups" },
    });
    expect(report).not.toHaveProperty("upkeep");
  });

  test("when a source goes away, and when the one that stood for its side does", () => {
    const more = {
      ...coup,
      "c.md": "Nicolae Petrescu was ousted in 1992.",
      "d.md": "Nicolae Petrescu was ousted in March 1991.",
    };
    expect(fates(judge(coup, decideAll(more)))).toEqual(["suppressed"]);
  });

  test("the name that the fingerprint hangs on is really another", () => {
    const longer = { ...coup, "c.md": "General Nicolae Ion Petrescu gave a speech in Cluj in 1985." };
    const [one, other] = [coup, longer].map((texts) => reportOf(texts).findings[0]);
    expect(one?.question.text).not.toBe(other?.question.text);
    expect(one?.fingerprint).not.toBe(other?.fingerprint);
  });

  test("for what it was made on, not for another subject with the same values in the same articles", () => {
    const two = {
      "a.md": `${coup["a.md"]} Rebels toppled Ilie Munteanu in March 1991.`,
      "b.md": `${coup["b.md"]} Ilie Munteanu was ousted on 4 May 1992.`,
    };
    expect([...fates(judge(two, decideAll(coup)))].sort()).toEqual(["new", "suppressed"]);
    const other = {
      "a.md": "Rebels toppled Ilie Munteanu in March 1991.",
      "b.md": "Ilie Munteanu was ousted on 4 May 1992.",
    };
    expect(fates(judge(other, decideAll(coup)))).toEqual(["new"]);
  });

  test("when documents are called otherwise in the file", () => {
    const entries = reportOf(coup).findings.map((finding) =>
      entryOf(finding, decision, (document) => `news/${document}`),
    );
    const below = Object.fromEntries(Object.entries(coup).map(([id, text]) => [`../${id}`, text]));
    expect(fates(judge(below, entries, { nameOf: asInFile }))).toEqual(["suppressed"]);
    expect(fates(judge(below, entries))).toEqual(["new"]);
  });
});

describe("a decision is reopened", () => {
  test.each<[string, Texts, Partial<Decision>, string]>([
    [
      "when a value changes",
      { ...coup, "a.md": "Rebels toppled Nicolae Petrescu in March 1990." },
      {},
      `${was} the value in a.md changed from March 1991 to March 1990`,
    ],
    [
      "when it becomes less exact with no other source",
      { ...coup, "b.md": "Nicolae Petrescu was ousted in May 1992." },
      {},
      `${was} the value in b.md changed from 4 May 1992 to May 1992`,
    ],
    [
      "when a new source repeats the wrong value",
      { ...coup, "c.md": "Nicolae Petrescu was ousted in March 1991." },
      { wrong: ["March 1991"] },
      `${was} c.md repeats March 1991, which is wrong`,
    ],
    [
      "when a new source has a third value",
      { ...coup, "c.md": "Nicolae Petrescu was ousted in June 1994." },
      {},
      `${was} c.md says June 1994`,
    ],
    [
      "when a source says another value as well",
      { ...coup, "b.md": `${coup["b.md"]} Nicolae Petrescu was ousted in March 1991.` },
      {},
      `${was} b.md now says March 1991 as well`,
    ],
    [
      "when it was fixed and comes back",
      coup,
      { state: "fixed" },
      "was judged fixed on 2026-03-01; found again",
    ],
    [
      "when its last day has passed",
      coup,
      { expires: "2026-05-31" },
      "was judged false-positive on 2026-03-01; expired on 2026-05-31",
    ],
  ])("%s", (_when, texts, changes, reopened) => {
    const report = judge(texts, decideAll(coup, changes));
    expect(fates(report)).toEqual([reopened]);
    expect(report.findings[0]?.judgement?.state).toBe("open");
    expect(report.summary.suppressed).toBe(0);
  });

  test("not when a new source repeats the right value", () => {
    const more = { ...coup, "c.md": "Nicolae Petrescu was ousted in March 1991." };
    expect(fates(judge(more, decideAll(coup, { wrong: ["4 May 1992"] })))).toEqual(["suppressed"]);
    expect(fates(judge(more, decideAll(coup, { wrong: [] })))).toEqual(["suppressed"]);
  });

  test("and the article of another happening is no change", () => {
    const apart = { "x.md": coup["a.md"] ?? "", "y.md": coup["b.md"] ?? "" };
    expect(fates(judge(apart, decideAll(coup)))).toEqual(["new"]);
  });

  test("on its last day it still holds", () => {
    expect(fates(judge(coup, decideAll(coup, { expires: "2026-06-01" })))).toEqual(["suppressed"]);
  });

  test("one that somebody keeps open counts as before", () => {
    const report = judge(coup, decideAll(coup, { state: "open" }));
    expect(fates(report)).toEqual(["open"]);
    expect(report.summary.error).toBe(1);
  });
});

describe("what is to tidy", () => {
  const mended = { ...coup, "b.md": "Nicolae Petrescu was ousted in March 1991." };

  test("a judgement that no finding answers to", () => {
    expect(judge(mended, decideAll(coup)).upkeep).toEqual([
      {
        kind: "stale-judgement",
        document: "judgements.ndjson",
        line: 1,
        fingerprint: reportOf(coup).findings[0]?.fingerprint,
        message:
          'nothing answers any more to the judgement (false-positive) on "When was Nicolae Petrescu overthrown?"; remove it with `gainsay baseline --prune`',
      },
    ]);
  });

  test("but not where a document was not read, unless it is gone", () => {
    const { "a.md": a = "" } = coup;
    expect(kinds(judge({ "a.md": a }, decideAll(coup)))).toEqual([]);
    expect(kinds(judge({ "a.md": a }, decideAll(coup), { isGone: (name) => name === "b.md" }))).toEqual([
      "stale-judgement",
    ]);
  });

  test("nor one that is reopened, nor one of what was fixed", () => {
    const edited = { ...coup, "a.md": "Rebels toppled Nicolae Petrescu in March 1990." };
    expect(kinds(judge(edited, decideAll(coup)))).toEqual([]);
    expect(kinds(judge(mended, decideAll(coup, { state: "fixed" })))).toEqual([]);
  });

  test("a judgement that expired", () => {
    const report = judge(coup, decideAll(coup, { expires: "2026-05-31" }));
    expect(kinds(report)).toEqual(["expired-judgement"]);
    expect(report.upkeep?.[0]?.message).toMatch(
      / expired on 2026-05-31; judge it anew with `gainsay judge [0-9a-f]{8}`, /,
    );
  });
});

describe("in any order", () => {
  const texts: readonly string[] = [
    "Rebels toppled Nicolae Petrescu in March 1991.",
    "The overthrow of Nicolae Petrescu in May 1991 surprised his enemies.",
    "The Lowland War began in 1871 and lasted 13 years.",
    "The 30-year Lowland War left the coast empty.",
    "The Lowland War broke out in 1873.",
    "Ann Lee was born on 3 May 1950. She was 40 years old when she died on 4 June 1970.",
  ];
  const corpus = fc
    .tuple(fc.shuffledSubarray([...texts.keys()], { minLength: 2 }), fc.constantFrom("\n", "\r\n"), fc.nat(3))
    .map(([indexes, ending, blank]): Texts =>
      Object.fromEntries(
        indexes.map((index) => [
          `${index}.md`,
          `${ending.repeat(blank)}${texts[index]?.replaceAll(". ", `.${ending}`)}${ending}`,
        ]),
      ),
    );

  test("after a baseline nothing counts, however files are ordered, lines end and begin", () => {
    fc.assert(
      fc.property(corpus, fc.constantFrom("\n", "\r\n"), (texts, ending) => {
        const entries = decideAll(texts, { state: "accepted" });
        const other = Object.fromEntries(
          Object.entries(texts)
            .toReversed()
            .map(([id, text]) => [id, `A wet day.${ending}${ending}${text.replaceAll(/\r?\n/gu, ending)}`]),
        );
        for (const again of [texts, other]) {
          const report = judge(again, entries);
          expect(report.findings.filter(({ suppression }) => suppression === null)).toEqual([]);
          expect(report.summary).toMatchObject({ error: 0, warning: 0, info: 0, suppressed: entries.length });
          expect(report).not.toHaveProperty("upkeep");
        }
      }),
      { numRuns: 60 },
    );
  });

  test("the order of entries and of findings does not matter", () => {
    const all = Object.fromEntries(texts.map((text, index) => [`${index}.md`, text]));
    const report = reportOf(all);
    const entries = [
      ...decideAll(all),
      ...decideAll({ ...all, "4.md": "The Lowland War broke out in 1874." }, { on: "2026-02-01" }),
      ...decideAll({ ...all, "1.md": "" }, { state: "accepted", on: "2026-02-03" }),
    ];
    const options = { today: "2026-06-01", file: "j", read: Object.keys(all) };
    const kept = readJudgements(entries.map((entry) => `${JSON.stringify(entry)}\n`).join("")).stored;
    const expected = applyJudgements(report, kept, options);
    const orders = fc.tuple(
      fc.shuffledSubarray([...kept], { minLength: kept.length }),
      fc.shuffledSubarray([...report.findings], { minLength: report.findings.length }),
    );
    fc.assert(
      fc.property(orders, ([stored, findings]) => {
        expect(sorted(applyJudgements({ ...report, findings }, stored, options))).toEqual(sorted(expected));
      }),
      { numRuns: 50 },
    );
  });
});
