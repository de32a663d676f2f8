import { exclusiveOffices, officeLines } from "./lexicon.en.js";

const canonical = new Map<string, string>();
const wider = new Map<string, readonly string[]>();
/** The most words of an office that begins with this one. */
const longest = new Map<string, number>();

for (const line of officeLines.trim().split("\n")) {
  const [names = "", above = ""] = line.split(" < ");
  const [first = "", ...others] = names.split(", ");
  for (const name of [first, ...others]) {
    canonical.set(name, first);
    const words = name.split(" ");
    longest.set(words[0] ?? "", Math.max(longest.get(words[0] ?? "") ?? 0, words.length));
  }
  wider.set(first, widerOf(above));
}

/** "head of state politician" is two names: the longest that the table has. */
function widerOf(text: string): readonly string[] {
  const words = text.split(" ").filter((word) => word !== "");
  const found: string[] = [];
  let at = 0;
  while (at < words.length) {
    const length = words[at] === "head" && words[at + 1] === "of" ? 3 : 1;
    found.push(words.slice(at, at + length).join(" "));
    at += length;
  }
  return found;
}

const exclusive = exclusiveOffices.map((line): ReadonlySet<string> => new Set(line.split(", ")));

/** The canonical name of an office, given in lower case; null when the table has none. */
export function officeNamed(name: string): string | null {
  return canonical.get(name) ?? null;
}

/** How many words an office that begins with this word may have; 0 when none does. */
export function longestOffice(word: string): number {
  return longest.get(word) ?? 0;
}

/** Whether `broad` stands for every `narrow`, and is not the same. */
export function isWider(broad: string, narrow: string): boolean {
  return (wider.get(narrow) ?? []).some((each) => each === broad || isWider(broad, each));
}

/** Whether nobody holds both at a time in one state or body. */
export function areExclusive(a: string, b: string): boolean {
  return a !== b && exclusive.some((offices) => offices.has(a) && offices.has(b));
}
