import { eitherNames, femaleNames, maleNames } from "./given-names.en.js";

/** What a given name or a form of address says of a person's gender; `either` when it says nothing. */
export type Gender = "male" | "female" | "either";

const table = new Map<string, Gender>();
const read = (names: string, gender: Gender) => {
  for (const name of names.trim().toLowerCase().split(/\s+/u)) {
    const known = table.get(name);
    table.set(name, known === undefined || known === gender ? gender : "either");
  }
};
read(maleNames, "male");
read(femaleNames, "female");
read(eitherNames, "either");

/** The gender a given name is mostly given to, or null when the name is not in the table. Takes any case,
 * but short words in capitals are acronyms: "ANA". */
export function genderOfName(name: string): Gender | null {
  const known = memory.get(name);
  if (known !== undefined) return known;
  const found = search(name);
  if (memory.size < memoryLimit && name.length < 100) memory.set(name, found);
  return found;
}

/** Names repeat; what was found for one is kept, within limits. */
const memory = new Map<string, Gender | null>();
const memoryLimit = 20_000;

function search(name: string): Gender | null {
  if (/^\p{Lu}{2,4}$/u.test(name)) return null;
  const lower = name.toLowerCase();
  const hyphen = lower.indexOf("-");
  return table.get(lower) ?? (hyphen > 0 ? table.get(lower.slice(0, hyphen)) : undefined) ?? null;
}

/** Whether two genders can belong to one person. */
export function gendersAgree(a: Gender, b: Gender): boolean {
  return a === b || a === "either" || b === "either";
}
