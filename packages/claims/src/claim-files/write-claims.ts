import { Extraction } from "../model/assertion.js";
import type { ClaimFile, Part, UnreadDocument } from "./claim-file.js";

/** What a claim file says beside what the documents say. */
export interface ClaimFileExtras {
  readonly notRead?: readonly UnreadDocument[];
  readonly part?: Part;
}

/**
 * Writes extractions as a claim file that `readClaimFile` reads back unchanged: one JSON object, or one JSON value a
 * line. Fields stand in the order of the model, whatever their order in `extractions`; ends in a line break.
 */
export function writeClaims(
  extractions: readonly Extraction[],
  format: "json" | "ndjson",
  { notRead = [], part }: ClaimFileExtras = {},
): string {
  const ordered = extractions.map((extraction) => Extraction.parse(extraction));
  if (format === "json") {
    const file: ClaimFile = {
      schemaVersion: 1,
      ...(part === undefined ? {} : { part }),
      ...(notRead.length === 0 ? {} : { notRead }),
      extractions: ordered,
    };
    return `${JSON.stringify(file, null, 2)}\n`;
  }
  return [
    ...(part === undefined ? [] : [{ type: "part", ...part }]),
    ...notRead.map((unread) => ({ type: "unread", ...unread })),
    ...ordered.flatMap(({ document, assertions, sentences = [], suppressions = [] }) => [
      { type: "document", ...document },
      ...assertions.map((assertion) => ({ type: "assertion", ...assertion })),
      ...sentences.map((sentence) => ({ type: "sentence", document: document.id, ...sentence })),
      ...suppressions.map((comment) => ({ type: "suppression", document: document.id, ...comment })),
    ]),
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");
}
