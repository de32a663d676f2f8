import type { z } from "zod";
import { DocumentsRecord, NormaliserRecord, PairRecord } from "./records.js";

/** A labelled set: what it asks of the tool, and its records in the order of the file. */
export type LabelledSet =
  | { readonly family: "pairs"; readonly records: readonly PairRecord[] }
  | { readonly family: "documents"; readonly records: readonly DocumentsRecord[] }
  | { readonly family: "normalisers"; readonly records: readonly NormaliserRecord[] };

/** Why a file is not a labelled set: at which line, counted from 1, and what is wrong there. */
export interface SetProblem {
  readonly line: number;
  readonly message: string;
}

export type ParsedSet =
  { readonly ok: true; readonly set: LabelledSet } | { readonly ok: false; readonly problem: SetProblem };

/** The field by which the first record shows its family. */
const marks = { pairs: "label", documents: "docs", normalisers: "expect" } as const;

/**
 * Reads a labelled set: one JSON record a line, blank lines apart. The first record says which family it is; all others
 * must be of the same. Fields that no family knows are passed over. The first bad record is the problem.
 */
export function parseLabelledSet(content: string): ParsedSet {
  const lines = content
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.trim() !== "");
  const values: { value: unknown; line: number }[] = [];
  for (const { text, line } of lines) {
    const parsed = parseJson(text);
    if (parsed === null) return failure(line, "not JSON; a labelled set has one JSON record a line");
    values.push({ value: parsed.value, line });
  }
  const [first] = values;
  if (first === undefined) return failure(1, "no record; a labelled set has one JSON record a line");
  if (hasField(first.value, marks.pairs)) {
    return parseRecords(PairRecord, values, (records) => ({ family: "pairs", records }));
  }
  if (hasField(first.value, marks.documents)) {
    return parseRecords(DocumentsRecord, values, (records) => ({ family: "documents", records }));
  }
  if (hasField(first.value, marks.normalisers)) {
    return parseRecords(NormaliserRecord, values, (records) => ({ family: "normalisers", records }));
  }
  const known = Object.entries(marks).map(([family, field]) => `"${field}" (${family})`);
  return failure(first.line, `the record has none of the fields that tell its family: ${known.join(", ")}`);
}

function parseRecords<Item>(
  schema: z.ZodType<Item>,
  values: readonly { readonly value: unknown; readonly line: number }[],
  toSet: (records: readonly Item[]) => LabelledSet,
): ParsedSet {
  const records: Item[] = [];
  for (const { value, line } of values) {
    const result = schema.safeParse(value);
    if (!result.success) {
      const [issue] = result.error.issues;
      const path = issue?.path.join(".") ?? "";
      return failure(
        line,
        `${path === "" ? "" : `${path}: `}${issue?.message ?? "not a record of this set"}`,
      );
    }
    records.push(result.data);
  }
  return { ok: true, set: toSet(records) };
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function hasField(value: unknown, field: string): boolean {
  return typeof value === "object" && value !== null && field in value;
}

function failure(line: number, message: string): ParsedSet {
  return { ok: false, problem: { line, message } };
}
