import type { QuantityValue } from "../kinds/quantity/value.js";
import type { Figure } from "./figures.js";
import type { Line, Word } from "./line.js";
import { countColumns, having } from "./words.en.js";

/** How many of something a product has. */
export interface Count {
  readonly figure: Figure;
  readonly value: QuantityValue;
  readonly measure: string;
  readonly modifiers: readonly string[];
  /** What has them; empty where it is the product. */
  readonly names: readonly string[];
}

/**
 * What a line counts of a product: "Kiln has **9 output formats**", a row "Output formats", "9" in a column "How many" or "Kiln". What is counted has a
 * name of two words or more; "three parts" of many things are counted. `text` is that of the document.
 */
export function countsIn(line: Line, figures: readonly Figure[], text: string): readonly Count[] {
  return line.corner.length > 0 ? ofCell(line, figures, text) : ofSentence(line, figures, text);
}

function ofSentence({ sentence }: Line, figures: readonly Figure[], text: string): readonly Count[] {
  const { start, end } = sentence;
  const found = having.exec(text.slice(start, end));
  const by = found?.groups?.["by"];
  const [nearest] = figures;
  if (found === null || by === undefined || nearest?.mention.start !== start + found[0].length) return [];
  return figures.flatMap((figure) => {
    const { value, bound } = figure;
    if (value.kind !== "quantity" || value.dimension !== "count" || value.measure === null) return [];
    if (bound !== null || value.modifiers.length === 0 || value.amount === 1) return [];
    const { measure, modifiers } = value;
    return [{ figure, value, measure, modifiers, names: [by] }];
  });
}

function ofCell({ words, sentence }: Line, figures: readonly Figure[], text: string): readonly Count[] {
  const [figure, ...others] = figures;
  const isAll = figure?.mention.start === sentence.start && figure.mention.end === sentence.end;
  if (!isAll || others.length > 0) return [];
  const { value } = figure;
  if (value.kind !== "quantity" || value.dimension !== "number") return [];
  const named = words.filter(({ start }) => start < sentence.start);
  const first = named[0]?.start ?? 0;
  const [row, column] = [
    named.filter(({ start }) => start >= first),
    named.filter(({ start }) => start < first),
  ];
  const counted = row.at(-1);
  if (counted === undefined || row.length < 2 || !isPlural(counted) || row.some(({ code }) => code))
    return [];
  const isGeneric = column.some(({ lower }) => countColumns.has(lower));
  const [product, ...more] = column;
  if (!isGeneric && (product === undefined || more.length > 0 || product.pos !== "PROPN")) return [];
  // As written: "built-in" is one word.
  const modifiers = text.slice(first, counted.start).trim().toLowerCase().split(/\s+/u);
  return [
    {
      figure,
      value: { ...value, dimension: "count", measure: counted.lemma, modifiers },
      measure: counted.lemma,
      modifiers,
      names: isGeneric || product === undefined ? [] : [product.shown],
    },
  ];
}

const isPlural = ({ lower, lemma }: Word): boolean => lower !== lemma && lower.endsWith("s");
