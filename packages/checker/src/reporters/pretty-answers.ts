import picocolors from "picocolors";
import type { AnsweredQuestion } from "../ask/answer-questions.js";
import { answerLines } from "./pretty.js";
import { hanging } from "./hanging.js";
import { printable } from "./printable.js";
import { narrowest, type ReporterOptions } from "./reporter.js";

/** What the sources answer, for people: each question with its answers side by side, and what they amount to. */
export function prettyAnswers(
  questions: readonly AnsweredQuestion[],
  { color = false, width = 100 }: ReporterOptions = {},
): string {
  const paint = picocolors.createColors(color);
  const columns = Math.max(width, narrowest);
  if (questions.length === 0) return "No source answers this.\n";
  return questions
    .map(({ text, answers, verdict }) => {
      const shade = verdict === "contradiction" ? paint.red : paint.cyan;
      const lines = [
        ...hanging("", paint.bold(printable(text)), 2, columns),
        "",
        ...answers.flatMap((answer) => [...answerLines(answer, shade, paint, columns), ""]),
        `  ${paint.dim("verdict".padEnd(8))} ${answers.length === 1 ? "one answer" : verdict}`,
      ];
      return `${lines.join("\n")}\n`;
    })
    .join("\n");
}
