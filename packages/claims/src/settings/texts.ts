import type { Value } from "../kinds/index.js";
import type { Word } from "./line.js";
import { falseWords, nothingWords, trueWords, typeWords } from "./words.en.js";

/** Text in code or quotes that a setting is set to: "json", a path; no number, no switch, no call, and nothing that stands for nothing. */
const plain = /^[\p{L}/~.][\p{L}\d_./~:@+-]*$/u;

/** A value in words, as code has it: `"info"`, `json`, `/etc/kiln.conf`. Null for a type, a number, a switch, "none" and expressions. */
export function textOf({
  code,
  shown,
}: Pick<Word, "code" | "shown">): Extract<Value, { kind: "status" }> | null {
  if (!code) return null;
  const bare = /^(["'])(.*)\1$/u.exec(shown)?.[2] ?? shown;
  // "utf-8" and "utf8", "./out/" and "out" are one.
  const pole = bare.toLowerCase().replace(/^\.\/|\/$|(?<=\p{L})[-_](?=\d)/gu, "");
  const isOther =
    trueWords.has(pole) || falseWords.has(pole) || typeWords.has(pole) || nothingWords.has(pole);
  if (isOther || !plain.test(bare) || pole === "") return null;
  return { kind: "status", scale: "setting", pole, word: bare };
}
