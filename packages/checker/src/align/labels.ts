import type { DocumentSummary } from "@gainsay/claims";
import { plainText } from "../sentences/plain-text.js";
import { readOnce } from "../sentences/read-once.js";
import type { Sentences } from "../sentences/sentences.js";
import type { ToldSentence } from "../sentences/told-sentence.js";

/** "Highest point: Mount Okara 4,127 m", "**time difference:** UTC+4": what a field of a form is called. */
const labelled = /^\W*(?<label>\p{L}[^.:;!?\n]{1,60}):\s/u;
/** From so many fields on that two pages both have, each of them once, they are forms: a note or a tip stands on any page. */
const fewestFields = 5;
/** So many of them are filled in otherwise. */
const fewestOtherwise = 3;

/**
 * Tells of two sentences of two pages whether they fill in one field of a form, by what they begin with: it, and others, stand once on each of the
 * pages. Linear in the fields of the pages.
 */
export function alignLabels({
  toldIn,
}: Pick<Sentences, "toldIn">): (a: ToldSentence, b: ToldSentence) => boolean {
  const fieldsOf = readOnce(({ id }: DocumentSummary) => fieldsIn(toldIn(id)));
  // Two pages have many fields in common, and are asked about for each of them.
  const known = readOnce((fields: Fields) => readOnce((others: Fields) => areForms(fields, others)));
  return (a, b) => {
    const label = labelOf(a);
    if (label === null || label !== labelOf(b) || a.document === b.document) return false;
    const [fields, others] = [fieldsOf(a.document), fieldsOf(b.document)];
    return fields.has(label) && others.has(label) && known(fields)(others);
  };
}

type Fields = ReadonlyMap<string, string>;

function areForms(fields: Fields, others: Fields): boolean {
  const common = [...fields].filter(([label]) => others.has(label));
  const otherwise = common.filter(([label, text]) => others.get(label) !== text);
  return common.length >= fewestFields && otherwise.length >= fewestOtherwise;
}

/** What a page begins once with a label, by the label. */
function fieldsIn(told: readonly ToldSentence[]): Fields {
  const fields = new Map<string, string>();
  const twice = new Set<string>();
  for (const sentence of told) {
    const label = labelOf(sentence);
    if (label === null) continue;
    if (fields.has(label)) twice.add(label);
    else fields.set(label, sentence.lower);
  }
  for (const label of twice) fields.delete(label);
  return fields;
}

const labelOf = readOnce((sentence: ToldSentence): string | null => {
  const { text } = plainText(sentence.record.text.slice(0, longest));
  return labelled.exec(text)?.groups?.["label"]?.trim().toLowerCase() ?? null;
});

/** A label is found within so many characters, with its marks. */
const longest = 160;
