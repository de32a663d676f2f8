import { counted } from "../reporters/counted.js";
import type { ChainScores } from "./chains.js";
import type { ConflictRecall, DocumentScores } from "./documents.js";
import type { EventDateScores } from "./event-dates.js";
import type { Scores } from "./evaluate.js";
import type { NormaliserScores } from "./normalisers.js";
import type { PairScores } from "./pairs.js";
import type { Accuracy, Proportion } from "./scores.js";

/** The scores as plain text for people, in aligned columns, ending in a line break. Intervals are 95% Wilson intervals. */
export function formatScores(scores: Scores): string {
  const lines = linesOf(scores);
  return `${lines.join("\n")}\n`;
}

function linesOf(scores: Scores): readonly string[] {
  switch (scores.family) {
    case "pairs":
      return pairLines(scores);
    case "documents":
      return documentLines(scores);
    case "normalisers":
      return normaliserLines(scores);
  }
}

function pairLines({ records, contradiction, flagged, types }: PairScores): readonly string[] {
  return [
    `pairs: ${counted(records, "record")}`,
    "",
    ...columns([["contradiction"], ...accuracyRows(contradiction)]),
    "",
    ...columns([["flagged, by label"], ...flagged.map((label) => [label.label, ...proportionCells(label)])]),
    ...section(
      "flagged, by type and label",
      types.flatMap(({ type, flagged: labels }) =>
        labels.map((label) => [type, label.label, ...proportionCells(label)]),
      ),
    ),
  ];
}

function documentLines(scores: DocumentScores): readonly string[] {
  const { records, documents, sentences, contradictions, updates, flaggedFree, findings, chains, spanning } =
    scores;
  return [
    `documents: ${counted(records, "record")}, ${counted(documents, "document")}, ${counted(sentences, "sentence")}`,
    ...recallSection("labelled contradictions found, by type", contradictions),
    ...recallSection("labelled updates found, by type", updates),
    ...section(
      "records labelled as free of contradictions",
      flaggedFree.total === 0 ? [] : [["flagged", ...proportionCells(flaggedFree)]],
    ),
    ...section(
      "findings per 1,000 sentences, by verdict and rule",
      findings.length === 0
        ? [["none"]]
        : findings.map(({ verdict, rule, count, rate }) => [verdict, rule, String(count), rate.toFixed(2)]),
    ),
    ...chainLines(chains ?? []),
    ...section(
      "findings that span records, by verdict",
      (spanning ?? []).map(({ verdict, count }) => [verdict, String(count)]),
    ),
    ...eventDateLines(scores.eventDates),
  ];
}

function eventDateLines(scores: EventDateScores | null): readonly string[] {
  if (scores === null) return [];
  const { agreeing, overlapping, bases, undated, lost } = scores;
  const rows = [{ basis: "all", agreeing, overlapping }, ...bases];
  return [
    ...section(
      "event mentions whose date is the labelled one, by what dates them",
      rows.map(({ basis, agreeing }) => [basis, ...proportionCells(agreeing)]),
    ),
    ...section(
      "event mentions whose date overlaps with the labelled one",
      rows.map(({ basis, overlapping }) => [basis, ...proportionCells(overlapping)]),
    ),
    ...section("event mentions without an answer", [
      ["all", String(undated)],
      ["of these, the word is not in the text", String(lost)],
    ]),
  ];
}

function chainLines(chains: readonly ChainScores[]): readonly string[] {
  const rows = (title: string, cells: (scores: ChainScores) => readonly string[]) =>
    section(
      title,
      chains.map((scores) => [scores.family, ...cells(scores)]),
    );
  return [
    ...rows(
      "mentions of a chain that lie on its most frequent id, by family",
      ({ chains: count, landed }) => [...proportionCells(landed), counted(count, "chain")],
    ),
    ...rows("the same for names", ({ landedNames }) => proportionCells(landedNames)),
    ...rows("ids that mix chains", ({ mixed }) => proportionCells(mixed)),
    ...rows("ids that mix chains without a full name in common", ({ mixedNames }) =>
      proportionCells(mixedNames),
    ),
    ...rows("pairs on one id that are of one chain", ({ paired }) => proportionCells(paired)),
  ];
}

function recallSection(title: string, recall: ConflictRecall | null): readonly string[] {
  if (recall === null) return [];
  const lost =
    recall.lost === 0
      ? []
      : [`quotes that are not in the text, so that the label cannot be found: ${recall.lost}`];
  return [
    ...section(title, [recallRow("all", recall), ...recall.types.map((type) => recallRow(type.type, type))]),
    ...lost.map(indent),
  ];
}

function recallRow(name: string, { found, as }: Pick<ConflictRecall, "found" | "as">): readonly string[] {
  const verdicts = `as contradiction ${as.contradiction}, tension ${as.tension}, update ${as.update}`;
  return [name, ...proportionCells(found), verdicts];
}

function normaliserLines(scores: NormaliserScores): readonly string[] {
  const { records, kinds, strict, overlapping, value, news, unknown, types } = scores;
  return [
    `normalisers: ${counted(records, "record")}, read as ${kinds.join(", ")}`,
    ...section("spans, exact", accuracyRows(strict)),
    ...section("spans, overlapping", accuracyRows(overlapping)),
    ...section("values", accuracyRows(value)),
    ...(news === null ? [] : section("values that suit news", [["recall", ...proportionCells(news)]])),
    ...section("recall by type", [
      ["", "exact", "overlapping", "value", "of"],
      ...types.map((type) => [
        type.type,
        share(type.strict.share),
        share(type.overlapping.share),
        share(type.value.share),
        String(type.value.total),
      ]),
    ]),
    ...(unknown === 0 ? [] : ["", `values written in no known way, counted as wrong: ${unknown}`]),
  ];
}

/** A blank line, the title and the rows below it; nothing when there are no rows. */
function section(title: string, rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : ["", ...columns([[title], ...rows])];
}

function accuracyRows({ precision, recall, f1 }: Accuracy): readonly (readonly string[])[] {
  return [
    ["precision", ...proportionCells(precision)],
    ["recall", ...proportionCells(recall)],
    ["F1", share(f1)],
  ];
}

function proportionCells({ share: value, low, high, hits, total }: Proportion): readonly string[] {
  const interval = total === 0 ? "" : `[${low.toFixed(3)}, ${high.toFixed(3)}]`;
  return [share(value), interval, `${hits} of ${total}`];
}

function share(value: number | null): string {
  return value === null ? "n/a" : value.toFixed(3);
}

/** The first row is the title; the others are indented, with their columns aligned. */
function columns([title = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
    });
  }
  return [
    title.join(""),
    ...rows.map((row) =>
      indent(
        row
          .map((cell, index) => cell.padEnd(widths[index] ?? 0))
          .join("  ")
          .trimEnd(),
      ),
    ),
  ];
}

function indent(line: string): string {
  return `  ${line}`;
}
