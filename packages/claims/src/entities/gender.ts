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

/** The gender a given name is mostly given to, or null when the name is not in the table. Takes any case. */
export function genderOfName(name: string): Gender | null {
  const lower = name.toLowerCase();
  return table.get(lower) ?? table.get(lower.split("-")[0] ?? "") ?? null;
}

/** Whether two genders can belong to one person. */
export function gendersAgree(a: Gender, b: Gender): boolean {
  return a === b || a === "either" || b === "either";
}
