import type { KindCorpus } from "../kind.js";
import type { VersionValue } from "./value.js";

export const corpus: KindCorpus<VersionValue> = {
  reference: "2026-03-04",
  values: [
    {
      expect: { product: "Node.js", from: "18", below: "19" },
      wordings: ["Node 18", "Node.js 18", "It runs on Node.js v18.", "node.js 18.x", "Node.js version 18"],
    },
    {
      expect: { product: "Node.js", from: "20.19", below: null },
      wordings: [
        "Node.js >= 20.19",
        "Node.js ≥20.19",
        "Node 20.19 or later",
        "Node 20.19 (or newer)",
        "Node 20.19+",
      ],
    },
    {
      expect: { product: "Node.js", from: "20", below: "23" },
      wordings: ["Node.js 20 to 22", "Node >=20 <23"],
    },
    {
      expect: { product: "Python", from: "3.9", below: "3.13" },
      wordings: ["Python 3.9–3.12", "Python 3.9 to 3.12"],
    },
    {
      expect: { product: "Python", from: null, below: "3.8" },
      wordings: ["Python < 3.8", "Python below 3.8"],
    },
    {
      expect: { product: "PostgreSQL", from: "14", below: "15" },
      wordings: ["Postgres 14", "PostgreSQL 14.x"],
    },
    { expect: { product: "React", from: "17.0.2", below: "18" }, wordings: ["React ^17.0.2"] },
    { expect: { product: "Django", from: "4.2.1", below: "4.3" }, wordings: ["Django ~4.2.1"] },
    { expect: { product: "Go", from: "1.21", below: "1.22" }, wordings: ["Go 1.21"] },
    {
      expect: { product: null, from: "3.2", below: null },
      wordings: ["version 3.2 or later", "Since version 3.2 and newer", "Use v3.2 or higher."],
    },
    {
      expect: { product: null, from: "2", below: "3" },
      wordings: ["v2", "Version 2", "Support for v2 ends in June."],
    },
    { expect: { product: null, from: "1.4", below: "1.5" }, wordings: ["v1.4.x", "version 1.4"] },
    { expect: { product: null, from: null, below: "3" }, wordings: ["version 2 and earlier"] },
    {
      expect: { product: "Quillbase", from: "3.1", below: "3.2" },
      wordings: ["Quillbase v3.1", "Quillbase version 3.1", "With Quillbase v3.1 this goes away."],
    },
    {
      expect: { product: "Quillbase", from: "4.1", below: null },
      wordings: ["Quillbase 4.1 or later", "Quillbase >= 4.1"],
    },
  ],
  negatives: [
    "It grew by 3.2 percent.",
    "The meeting is on 3.12.2025 at 9.30.",
    "Flight QF 18 left at 20.19.",
    "A Boeing 737 and an Airbus 320 collided.",
    "He bought an iPhone 15 and a Pixel 8.",
    "Children 12 and above pay the full fare.",
    "Room 214 or 216 is free.",
    "Apollo 11 landed in 1969.",
    "The score was 3-2 in favour of Orva.",
    "Windows 2000 of the palace were broken.",
    "Java 8 hours later",
    "See section 3.2.1 of the act.",
    "The v-shaped valley is 20 km long.",
    "It costs $20 or more.",
    "Go 3 miles north.",
    "Chapter 4 or later ones",
  ],
  pairs: [
    { a: "Node 18", b: "Node.js 20", relation: "disjoint" },
    { a: "Node 18", b: "Node 18.17", relation: "wider" },
    { a: "Node 18 or later", b: "Node 20 or later", relation: "wider" },
    { a: "Python 3.9", b: "Python 3.12", relation: "disjoint" },
    { a: "Python 3.9 to 3.12", b: "Python 3.11 or later", relation: "overlapping" },
    { a: "Node 18.0", b: "Node 18.0", relation: "same" },
    { a: "Node 18", b: "Python 3", relation: "incomparable" },
    { a: "v2", b: "version 2", relation: "same" },
    { a: "version 1.9", b: "version 1.10", relation: "disjoint" },
    { a: "v2", b: "Node 2", relation: "incomparable" },
  ],
  gaps: [],
};
