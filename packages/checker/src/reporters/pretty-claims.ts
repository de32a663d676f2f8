import {
  EntityReference,
  formatValue,
  Value,
  type Assertion,
  type ExplainedSentence,
  type Explanation,
  type Extraction,
} from "@gainsay/claims";
import picocolors from "picocolors";
import { counted } from "./counted.js";
import { hanging } from "./hanging.js";
import { printable } from "./printable.js";
import { narrowest, type ReporterOptions } from "./reporter.js";

type Paint = ReturnType<typeof picocolors.createColors>;

/** A longer sentence is cut; its values are shown with their places all the same. */
const longestSentence = 2000;

/**
 * What each document says, for people: every sentence with the assertions that were made of it, how each came about, and the
 * values that were read and not bound. Of extractions that were read from a claim file only the assertions are known.
 */
export function prettyClaims(
  extractions: readonly (Extraction | Explanation)[],
  { color = false, width = 100 }: ReporterOptions = {},
): string {
  const paint = picocolors.createColors(color);
  const lines = extractions.flatMap((extraction) =>
    documentLines(extraction, paint, Math.max(width, narrowest)),
  );
  return lines.map((line) => `${line}\n`).join("");
}

function documentLines(extraction: Extraction | Explanation, paint: Paint, width: number): readonly string[] {
  const { document, assertions } = extraction;
  const sentences = "explained" in extraction ? extraction.explained : sentencesOf(assertions);
  const unbound = sentences.reduce((sum, sentence) => sum + sentence.unbound.length, 0);
  const counts = [
    counted(document.sentences, "sentence"),
    counted(assertions.length, "assertion"),
    ...("explained" in extraction ? [`${counted(unbound, "value")} not bound`] : []),
    ...(document.dropped === 0 ? [] : [`${document.dropped} dropped`]),
  ];
  return [
    ...hanging("", `${paint.bold(printable(document.id))}: ${counts.join(", ")}`, 2, width),
    "",
    ...sentences.flatMap((sentence) => sentenceLines(sentence, document.id, paint, width)),
  ];
}

/** The sentences that the evidence stands in, where nothing else is known of them. */
function sentencesOf(assertions: readonly Assertion[]): readonly ExplainedSentence[] {
  const groups = new Map<number, Assertion[]>();
  for (const assertion of assertions) {
    const group = groups.get(assertion.evidence.sentenceStart);
    if (group === undefined) groups.set(assertion.evidence.sentenceStart, [assertion]);
    else group.push(assertion);
  }
  return [...groups].map(([start, said]) => {
    const text = said[0]?.evidence.sentence ?? "";
    return { start, end: start + text.length, text, assertions: said, unbound: [], entities: [] };
  });
}

function sentenceLines(
  { text, assertions, unbound, entities }: ExplainedSentence,
  document: string,
  paint: Paint,
  width: number,
): readonly string[] {
  const row = (name: string, value: string): readonly string[] =>
    value === "" ? [] : hanging(`  ${paint.dim(name.padEnd(9))} `, value, 12, width);
  const shown = text.length > longestSentence ? `${text.slice(0, longestSentence)}…` : text;
  const named = entities.map(({ text, form, entity }) =>
    printable(`${text} (${[...(text === entity.name ? [] : [entity.name]), form, entity.type].join(", ")})`),
  );
  return [
    ...hanging("", paint.dim(printable(shown)), 0, width),
    ...row("names", named.join("; ")),
    "",
    ...assertions.flatMap((assertion) => [...assertionLines(assertion, row, paint, width), ""]),
    ...(unbound.length === 0 ? [] : [`  ${paint.yellow("read but not bound")}`]),
    ...unbound.flatMap(({ text, value, recogniser, line, column }) =>
      hanging(
        "    ",
        printable(`"${text}" = ${formatValue(value)}, read by ${recogniser}, ${document}:${line}:${column}`),
        6,
        width,
      ),
    ),
    ...(unbound.length === 0 ? [] : [""]),
  ];
}

function assertionLines(
  assertion: Assertion,
  row: (name: string, value: string) => readonly string[],
  paint: Paint,
  width: number,
): readonly string[] {
  const { predicate, slot, value, polarity, modality, attribution, evidence, trigger, provenance } =
    assertion;
  const question = printable(`${predicate}.${slot}(${subjectOf(assertion)})`);
  const voice = attribution === null ? "the author" : printable(attribution.speaker);
  const { document, line, column, quote } = evidence;
  return [
    ...hanging("  ", `${paint.bold(question)} = ${paint.green(printable(formatValue(value)))}`, 4, width),
    ...row("value", valueDetails(value)),
    ...row("said", `${polarity}, ${modality}, ${attribution?.stance ?? "told"} by ${voice}`),
    ...row("narrowed", qualifierDetails(assertion)),
    ...row("words", `"${printable(quote)}" ${paint.dim(printable(`${document}:${line}:${column}`))}`),
    ...row(
      "read by",
      `${printable(provenance.recogniser)}, bound by ${printable(provenance.binding)} to "${printable(trigger.text)}"`,
    ),
  ];
}

function subjectOf({ subject }: Assertion): string {
  switch (subject.type) {
    case "entity":
      return subject.entity.name;
    case "event":
    case "noun":
      return subject.name;
  }
}

/** Every field of the normalised value: "date, 1998-05-03 to 1998-05-03, timex 1998-05-03, edtf 1998-05-03, precision day …". */
function valueDetails(value: Value): string {
  if (!("min" in value)) {
    const { kind, ...fields } = value;
    return [kind, ...fieldDetails(fields)].join(", ");
  }
  const { kind, min, max, ...fields } = value;
  return [kind, `${min ?? "…"} to ${max ?? "…"}`, ...fieldDetails(fields)].join(", ");
}

function qualifierDetails({ qualifiers }: Assertion): string {
  return fieldDetails(qualifiers).join(", ");
}

/** The fields that say something, as "name value": whatever a later version adds is shown without more ado. */
function fieldDetails(fields: object): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const text = printable(detail(field));
    return text === "" ? [] : [`${name} ${text}`];
  });
}

function detail(field: unknown): string {
  if (field === null || field === undefined) return "";
  if (typeof field !== "object") return String(field);
  if (Array.isArray(field)) return field.map(detail).join(" + ");
  const value = Value.safeParse(field);
  if (value.success) return formatValue(value.data);
  const entity = EntityReference.safeParse(field);
  return entity.success ? entity.data.name : `(${fieldDetails(field).join(", ")})`;
}
