import { extract, readClaimFile, readDocument, writeClaims } from "@gainsay/claims";
import { expect, test } from "vitest";
import { check } from "../check.js";

type Texts = Readonly<Record<string, string>>;

const read = (texts: Texts) =>
  Object.entries(texts).map(([id, content]) => extract(readDocument({ id, content })));

/** Whether each finding counts, or where the comment stands that passes over it; and what is to tidy. */
function checked(texts: Texts) {
  const { findings, summary, upkeep = [] } = check(read(texts));
  return {
    findings: findings.map(({ suppression }) =>
      suppression?.by === "comment"
        ? `${suppression.document}:${suppression.line}: ${suppression.reason}`
        : "counts",
    ),
    suppressed: summary.suppressed,
    upkeep: upkeep.map(({ kind, document, line }) => `${kind} ${document}:${line}`),
  };
}

const ignore = (rules: string, name = "gainsay-ignore") => `<!-- ${name} ${rules}: another war -->`;
const [a, b] = ["The Lowland War broke out in 1871.", "The Lowland War broke out in 1873."];

test.each<[string, Texts, string]>([
  ["a paragraph", { "a.md": `A king.\n\n${ignore("date-conflict")}\n${a}\n`, "b.md": b }, "a.md:3"],
  ["a sentence in it", { "a.txt": `${a} ${ignore("date-conflict")}\n`, "b.md": b }, "a.txt:1"],
  [
    "a page",
    { "a.html": `<p>${a}</p><p>It rained. ${ignore("date-conflict", "gainsay-ignore-file")}</p>`, "b.md": b },
    "a.html:1",
  ],
  [
    "one of several rules",
    { "a.md": `${ignore("place-conflict, date-conflict")}\n${a}\n`, "b.md": b },
    "a.md:1",
  ],
])("the words of %s are passed over", (_what, texts, place) => {
  expect(checked(texts)).toEqual({ findings: [`${place}: another war`], suppressed: 1, upkeep: [] });
});

test("a comment on other words, or for another rule, passes over nothing and is listed", () => {
  expect(checked({ "a.md": `${a}\n\n${ignore("date-conflict")}\nIt rained.\n`, "b.md": b })).toEqual({
    findings: ["counts"],
    suppressed: 0,
    upkeep: ["unused-comment a.md:3"],
  });
  expect(checked({ "a.md": `${ignore("place-conflict")}\n${a}\n`, "b.md": b })).toEqual({
    findings: ["counts"],
    suppressed: 0,
    upkeep: ["unused-comment a.md:1"],
  });
});

test("two other answers still clash", () => {
  const third = { "c.md": "The Lowland War broke out in 1875." };
  const texts = { "a.md": `${ignore("date-conflict")}\n${a}\n`, "b.md": b, ...third };
  expect(checked(texts)).toEqual({ findings: ["counts"], suppressed: 0, upkeep: [] });
});

test("another source keeps an answer standing", () => {
  const texts = { "a.md": `${ignore("date-conflict")}\n${a}\n`, "b.md": b, "c.md": a };
  expect(checked(texts).findings).toEqual(["counts"]);
});

test("of answers that clash only together, one is enough", () => {
  const siege = [
    "The siege of Varga began on 3 May 1950.",
    "The siege of Varga ended on 5 May 1950.",
    "The siege of Varga lasted three years.",
  ];
  expect(checked({ "a.md": siege.join("\n\n") }).findings).toEqual(["counts"]);
  const [first = "", ...others] = siege;
  expect(checked({ "a.md": [`${first} ${ignore("timeline-conflict")}`, ...others].join("\n\n") })).toEqual({
    findings: ["a.md:1: another war"],
    suppressed: 1,
    upkeep: [],
  });
});

test("a comment with an unknown rule or none does nothing, and says what was meant", () => {
  const texts = {
    "a.md": `${ignore("date-conflikt")}\n${a}\n\n<!-- gainsay-ignore -->\nIt rained.\n`,
    "b.md": b,
  };
  expect(checked(texts)).toEqual({
    findings: ["counts"],
    suppressed: 0,
    upkeep: ["mistaken-comment a.md:1", "mistaken-comment a.md:4"],
  });
  expect(check(read(texts)).upkeep?.[0]?.message).toBe(
    "this comment does nothing: there is no rule date-conflikt; did you mean date-conflict?",
  );
});

test.each(["json", "ndjson"] as const)("claims in %s give the same", (format) => {
  const extractions = read({
    "a.md": `${ignore("date-conflict")}\n${a}\n\n${ignore("nothing")}\nIt rained.\n`,
    "b.md": b,
  });
  const again = readClaimFile(`claims.${format}`, writeClaims(extractions, format));
  expect(again.problems).toEqual([]);
  expect(check(again.extractions)).toEqual(check(extractions));
});
