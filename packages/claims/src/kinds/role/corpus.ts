import type { KindCorpus } from "../kind.js";
import type { RoleValue } from "./value.js";

const syria = { id: "siria", name: "Syria" };

export const corpus: KindCorpus<RoleValue> = {
  reference: "2025-03-10",
  frame: "He is the %s.",
  values: [
    {
      expect: { office: "president", of: syria, status: null },
      wordings: ["He is the president of Syria.", "the Syrian president", "Syria's president"],
    },
    {
      expect: { office: "president", of: syria, status: "former" },
      wordings: ["the former Syrian president", "Syria's former president", "the former president of Syria"],
    },
    {
      expect: { office: "president", of: syria, status: "acting" },
      wordings: ["the transitional president of Syria", "Syria's interim president"],
    },
    {
      expect: { office: "president", of: { id: "irak", name: "Iraq" } },
      wordings: ["the president of Iraq"],
    },
    {
      expect: { office: "prime minister", of: { id: "irak", name: "Iraq" } },
      wordings: ["the prime minister of Iraq", "the Iraqi premier"],
    },
    {
      expect: { office: "prime minister", of: null, status: "former" },
      wordings: ["He is a former prime minister."],
    },
    { expect: { office: "prime minister", of: null, status: null }, wordings: ["The prime minister left."] },
    {
      expect: { office: "foreign minister", of: syria, status: null },
      wordings: ["the Syrian foreign minister"],
    },
    {
      expect: { office: "deputy foreign minister", of: syria, status: null },
      wordings: ["the deputy foreign minister of Syria"],
    },
    { expect: { office: "minister", of: syria, status: null }, wordings: ["a Syrian minister"] },
    {
      expect: { office: "chief executive", status: null },
      wordings: ["the chief executive of Microsoft", "the Microsoft CEO"],
    },
    {
      expect: { office: "chief financial officer", status: null },
      wordings: ["the chief financial officer of Microsoft"],
    },
    { expect: { office: "leader", of: syria }, wordings: ["the leader of Syria"] },
    { expect: { office: "mayor", of: { id: "munich", name: "Munich" } }, wordings: ["the mayor of Munich"] },
  ],
  negatives: [
    "The presidential palace was empty.",
    "They head north.",
    "A general election is due.",
    "It was a major blow.",
  ],
  pairs: [
    { a: "the president of Syria", b: "the Syrian president", relation: "same" },
    { a: "the president of Syria", b: "the president of Iraq", relation: "disjoint" },
    { a: "the prime minister of Iraq", b: "the president of Iraq", relation: "disjoint" },
    { a: "the president of Syria", b: "the prime minister of Iraq", relation: "incomparable" },
    { a: "the former Syrian president", b: "the Syrian president", relation: "narrower" },
    { a: "the former Syrian president", b: "Syria's interim president", relation: "disjoint" },
    { a: "the Syrian foreign minister", b: "a Syrian minister", relation: "narrower" },
    { a: "the Syrian foreign minister", b: "the deputy foreign minister of Syria", relation: "disjoint" },
    { a: "the leader of Syria", b: "the president of Syria", relation: "wider" },
    { a: "the Microsoft CEO", b: "the chief executive of Microsoft", relation: "same" },
    { a: "the Microsoft CEO", b: "the chief financial officer of Microsoft", relation: "disjoint" },
    { a: "The prime minister left.", b: "the prime minister of Iraq", relation: "wider" },
    { a: "the mayor of Munich", b: "the president of Syria", relation: "incomparable" },
  ],
  gaps: [],
};
