import type { QuantityValue } from "../kinds/quantity/value.js";
import type { Figure } from "./figures.js";
import type { Line, Word } from "./line.js";
import { settings, type SettingPredicate } from "../predicates/match-predicate.js";
import { planNames, planNouns, planVerbs } from "./words.en.js";

/** How much of something comes with a plan: "The **Team** plan includes **25 users**", a cell under "Users" in a row "Team". */
export interface Allowance {
  readonly predicate: SettingPredicate;
  readonly figure: Figure;
  readonly plan: string;
  readonly value: QuantityValue;
  readonly measure: string | null;
  readonly modifiers: readonly string[];
}

const [allowance] = settings.filter(({ id }) => id === "allowance");

/** What a line says to come with a plan. `text` is that of the document. */
export function allowancesIn(line: Line, figures: readonly Figure[], text: string): readonly Allowance[] {
  if (allowance === undefined || figures.length === 0) return [];
  return line.corner.some(({ lemma }) => planNouns.has(lemma)) || isUnderPlan(line)
    ? ofCell(allowance, line, figures)
    : ofSentence(allowance, line, figures, text);
}

/** Whether a cell stands in a column with the name of a plan, in a table of several. */
function isUnderPlan(line: Line): boolean {
  const [, column] = labelsOf(line);
  return column.length === 1 && planNames.has(column[0]?.lower ?? "");
}

/** The words that name the row of a cell, and those that name its column, which stand above them. */
function labelsOf({ words, sentence }: Line): readonly [row: readonly Word[], column: readonly Word[]] {
  const names = words.filter(({ start }) => start < sentence.start);
  const first = names[0]?.start ?? 0;
  return [names.filter(({ start }) => start >= first), names.filter(({ start }) => start < first)];
}

/** The only number of a cell counts what its column is named after, in the plural: "Users". */
function ofCell(predicate: SettingPredicate, line: Line, figures: readonly Figure[]): readonly Allowance[] {
  const { sentence } = line;
  const [figure, ...others] = figures;
  const isAll = figure?.mention.start === sentence.start && figure.mention.end === sentence.end;
  const [row, column] = labelsOf(line);
  // "Team" may be a row or a column.
  const [[plan], label] = isUnderPlan(line) ? [column, row] : [row, column];
  const counted = label.at(-1);
  if (!isAll || others.length > 0 || plan === undefined || counted === undefined) return [];
  const { value } = figure;
  if (value.kind !== "quantity" || value.dimension !== "number" || !isPlural(counted)) return [];
  const modifiers = label.slice(0, -1).map(({ lemma }) => lemma);
  const count = { ...value, dimension: "count", measure: counted.lemma, modifiers } as const;
  return [{ predicate, figure, plan: plan.lower, value: count, measure: counted.lemma, modifiers }];
}

const isPlural = ({ lower, lemma }: Word): boolean => lower !== lemma && lower.endsWith("s");

const plans = new RegExp(
  `(\\p{Lu}[\\w+-]*) (?:${[...planNouns].join("|")})s?\\b(?: of \\p{Lu}[\\w+-]*)?( ${planVerbs})?`,
  "gu",
);

/** What is counted behind the name of a plan and such a verb, up to the name of another. */
function ofSentence(
  predicate: SettingPredicate,
  { sentence }: Line,
  figures: readonly Figure[],
  text: string,
): readonly Allowance[] {
  const named = [...text.slice(sentence.start, sentence.end).matchAll(plans)];
  return figures.flatMap((figure) => {
    const { value, mention } = figure;
    const [, plan, verb] = named.findLast(({ index }) => sentence.start + index < mention.start) ?? [];
    if (plan === undefined || verb === undefined || value.kind !== "quantity") return [];
    if (value.dimension !== "count") return [];
    const { measure, modifiers } = value;
    return [{ predicate, figure, plan: plan.toLowerCase(), value, measure, modifiers }];
  });
}
