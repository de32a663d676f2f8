import type { KindCorpus } from "../kind.js";
import type { OrganisationValue } from "./value.js";

export const corpus: KindCorpus<OrganisationValue> = {
  reference: "2025-03-10",
  frame: "The agency %s said so.",
  values: [
    { expect: { name: "Red Cross" }, wordings: ["The Red Cross sent help."] },
    {
      expect: { name: "United Nations" },
      wordings: ["The United Nations sent help.", "The UN sent help.", "The U.N. sent help."],
    },
    { expect: { name: "Islamic State" }, wordings: ["Islamic State said so.", "It was ISIS that said so."] },
    { expect: { name: "Harmil Relief Committee" }, wordings: ["The Harmil Relief Committee said so."] },
    { expect: { name: "HRC" }, wordings: ["The agency HRC said so."] },
    { expect: { name: "Microsoft" }, wordings: ["It was Microsoft that said so."] },
    { expect: { name: "Google" }, wordings: ["It was Google that said so."] },
    { expect: { name: "Ministry of Defence" }, wordings: ["The Ministry of Defence said so."] },
    { expect: { name: "Pentagon" }, wordings: ["The Pentagon said so."] },
    { expect: { name: "Northern Rail Company" }, wordings: ["The Northern Rail Company said so."] },
  ],
  negatives: ["The company said so.", "They met in Syria.", "Mr Tom Hale spoke."],
  pairs: [
    { a: "The UN sent help.", b: "The United Nations sent help.", relation: "same" },
    { a: "The agency HRC said so.", b: "The Harmil Relief Committee said so.", relation: "overlapping" },
    { a: "It was Microsoft that said so.", b: "It was Google that said so.", relation: "disjoint" },
    { a: "The Red Cross sent help.", b: "Islamic State said so.", relation: "disjoint" },
    // The Pentagon is the American ministry of defence.
    { a: "The Pentagon said so.", b: "The Ministry of Defence said so.", relation: "incomparable" },
    { a: "The Northern Rail Company said so.", b: "The Red Cross sent help.", relation: "disjoint" },
  ],
  gaps: [],
};
