import type { Candidate } from "./candidate.js";
import { gendersAgree } from "./gender.js";
import { wordKey } from "./name-key.js";
import { nicknameTable } from "./nicknames.en.js";

const nicknames = new Map<string, Set<number>>();
for (const [group, line] of nicknameTable.trim().split("\n").entries()) {
  for (const name of line.split(" ")) {
    const key = wordKey(name);
    nicknames.set(key, (nicknames.get(key) ?? new Set()).add(group));
  }
}

/** Whether two given names can be one: equal, an initial and a name, a name and its short form. In key spelling. */
function givenNamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  const groups = nicknames.get(b);
  for (const group of nicknames.get(a) ?? []) {
    if (groups?.has(group) === true) return true;
  }
  return false;
}

/** Middle names agree when one person leaves them out, abbreviates them or leaves some full ones out; "W." is not "H. W.". */
function middleNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (a.length === b.length) return a.every((word, index) => givenNamesAgree(word, b[index] ?? ""));
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((word) => word.length > 1 && many.includes(word));
}

const isElder = ({ generation }: Candidate) => generation === "sr";

/** Whether two full names of one surname can be one person's. */
export function personsAgree(a: Candidate, b: Candidate): boolean {
  const [givenA = "", ...restA] = a.words;
  const [givenB = "", ...restB] = b.words;
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return false;
  if (a.gender !== null && b.gender !== null && !gendersAgree(a.gender, b.gender)) return false;
  // "Mark Hale Jr." may be "Mark Hale", but is hardly "W. Mark Hale"; "Mark Hale Sr." is whoever is not the younger.
  if (a.generation !== b.generation && !isElder(a) && !isElder(b)) return a.key === b.key;
  const callsAgree = (x: Candidate, given: string) =>
    x.nickname !== null && givenNamesAgree(x.nickname, given);
  // `Thomas "Tip" Hale`, "Tip Hale"
  if (callsAgree(a, givenB) || callsAgree(b, givenA)) return true;
  if (givenNamesAgree(givenA, givenB) && middleNamesAgree(restA.slice(0, -1), restB.slice(0, -1)))
    return true;
  // "J. Edgar Moore", "John Edgar Moore", "Edgar Moore"
  return isCalledByMiddleName(a.words, b.words) || isCalledByMiddleName(b.words, a.words);
}

function isCalledByMiddleName(long: readonly string[], short: readonly string[]): boolean {
  const [first = "", middle = ""] = long;
  const [given = ""] = short;
  if (long.length !== 3 || short.length !== 2 || given.length === 1) return false;
  return first.length === 1 ? givenNamesAgree(middle, given) : middle === given;
}
