import type { KindCorpus } from "../kind.js";
import type { PersonValue } from "./value.js";

export const corpus: KindCorpus<PersonValue> = {
  reference: "2025-03-10",
  frame: "President %s spoke.",
  values: [
    { expect: { name: "Tomas Varga" }, wordings: ["President Tomas Varga spoke.", "Mr Tomas Varga left."] },
    { expect: { name: "Tomás Varga" }, wordings: ["Minister Tomás Varga spoke."] },
    { expect: { name: "Varga" }, wordings: ["President Varga spoke."] },
    {
      expect: { name: "Elena Marsh", names: ["Elena Marsh", "Marsh"] },
      wordings: ["Mrs Elena Marsh spoke. Mrs Marsh left."],
    },
    { expect: { name: "Ahmad al-Sharif" }, wordings: ["President Ahmad al-Sharif spoke."] },
    { expect: { name: "Ahmed Al-Shareef" }, wordings: ["President Ahmed Al-Shareef spoke."] },
    { expect: { name: "Tom Hale" }, wordings: ["Mr Tom Hale spoke."] },
    { expect: { name: "Thomas J. Hale" }, wordings: ["Senator Thomas J. Hale spoke."] },
    { expect: { name: "Maria Hale" }, wordings: ["Mrs Maria Hale spoke."] },
    { expect: { name: "Peter Hale" }, wordings: ["Mr Peter Hale spoke."] },
  ],
  negatives: ["The president spoke.", "They met in Syria.", "The Red Cross sent help."],
  pairs: [
    { a: "Mr Tom Hale spoke.", b: "Senator Thomas J. Hale spoke.", relation: "same" },
    { a: "President Ahmad al-Sharif spoke.", b: "President Ahmed Al-Shareef spoke.", relation: "same" },
    { a: "President Tomas Varga spoke.", b: "Minister Tomás Varga spoke.", relation: "same" },
    { a: "President Tomas Varga spoke.", b: "President Varga spoke.", relation: "narrower" },
    { a: "President Tomas Varga spoke.", b: "Mrs Elena Marsh spoke.", relation: "disjoint" },
    { a: "Mr Tom Hale spoke.", b: "Mrs Maria Hale spoke.", relation: "disjoint" },
    // A second given name may be meant.
    { a: "Mr Tom Hale spoke.", b: "Mr Peter Hale spoke.", relation: "incomparable" },
    { a: "President Varga spoke.", b: "Mrs Elena Marsh spoke.", relation: "incomparable" },
  ],
  gaps: [],
};
