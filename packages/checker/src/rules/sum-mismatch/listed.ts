import { numberValue } from "../sentence/reading.js";
import type { Clash } from "../rule.js";
import { clashIn, type Reading } from "../sentence/reading.js";
import { openCount } from "./words.en.js";

/** "four others (**A12, B15 and C20**)": a count, and in brackets one label for each. Labels have figures and no spaces. */
const labelled = /^ ?\(((?:[\p{L}\d/-]*\d[\p{L}\d/-]*)(?:, ?(?:and )?| and |; )[^()]*)\)/u;
const label = /^[\p{L}\d/-]*\d[\p{L}\d/-]*$/u;
/** Words between a count and its list: "four **of the older engines** ("; words in capitals are code: "5 AND b IN (1, 2)". */
const counted = /^(?: (?!\p{Lu}{2,}[ (])[\p{L}-]+){1,4}(?= ?\()/u;
/** A number behind an operator is a value in code or a formula: "a=5"; but "sold: four trams", "– four trams". */
const operand = /[=<>+*/^] ?$|[:-]$/u;

/** A count and a list in brackets of what is counted, longer or shorter than it. */
export function listed(reading: Reading): readonly Clash[] {
  const { text } = reading.sentence;
  return reading.figures.flatMap((figure) => {
    const { value } = figure;
    if (value.kind !== "quantity" || value.amount === null || value.hedge !== null) return [];
    if (!Number.isInteger(value.amount) || value.amount < 2 || value.amount > 40) return [];
    if (value.dimension !== "number" && value.dimension !== "count") return [];
    // The figure may take its noun in: "four engines".
    const words = counted.exec(text.slice(figure.end))?.[0] ?? "";
    const from = figure.end + words.length;
    const before = text.slice(Math.max(0, figure.start - 24), figure.start);
    if (openCount.test(before) || operand.test(before) || openCount.test(words)) return [];
    const list = labelled.exec(text.slice(from));
    const labels = (list?.[1] ?? "").split(/,? and |, ?|; ?/u);
    if (list === null || labels.length < 2 || !labels.every((each) => label.test(each))) return [];
    // "powers of two (8, 16, 32)", "FIRST 2 (s1, s2, s3)": a number, and nothing that is counted.
    if (words === "" && !/\s/u.test(figure.text)) return [];
    // "12 trains (1, 2 and 3 cars)": ranges and sums are no labels.
    if (labels.some((each) => /\d[-/–]\d/u.test(each)) || new Set(labels).size < labels.length) return [];
    if (labels.length === value.amount) return [];
    const at = { start: from + list[0].indexOf("(") + 1, end: from + list[0].length - 1 };
    const { length } = labels;
    const sum = numberValue({
      value: length,
      min: length,
      max: length,
      form: "figure",
      decimals: 0,
      step: 1,
    });
    return [
      clashIn(reading, {
        question: {
          text: `Does the list have ${figure.text} entries?`,
          subject: figure.text,
          predicate: "to list",
          slot: "howMany",
        },
        sides: [
          { at: figure, value, display: figure.text },
          { at, value: sum, display: `${length} in the list` },
        ],
        confidence: 0.9,
        reason: `The text counts ${figure.text}, and its list has ${length} entries.`,
      }),
    ];
  });
}
