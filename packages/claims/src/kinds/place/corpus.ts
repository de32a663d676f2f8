import type { KindCorpus } from "../kind.js";
import type { PlaceValue } from "./value.js";

export const corpus: KindCorpus<PlaceValue> = {
  reference: "2025-03-10",
  frame: "It happened in %s.",
  values: [
    {
      expect: { id: "syria", level: "country" },
      wordings: ["They met in Syria.", "Fighting spread across Syria."],
    },
    { expect: { id: "united-states" }, wordings: ["in the US", "in the U.S.", "in the United States"] },
    { expect: { id: "myanmar" }, wordings: ["in Burma", "in Myanmar"] },
    { expect: { id: "ukraine/kyiv-city/kyiv", level: "city" }, wordings: ["in Kyiv", "in Kiev"] },
    { expect: { id: "india/maharashtra/mumbai" }, wordings: ["in Mumbai", "in Bombay"] },
    { expect: { id: "syria", part: "north" }, wordings: ["in northern Syria"] },
    { expect: { id: "syria", part: "south" }, wordings: ["in southern Syria"] },
    {
      expect: { id: "syria", part: "northeast" },
      wordings: ["in northeastern Syria", "in north-eastern Syria"],
    },
    {
      expect: { id: "syria/idlib", level: "region" },
      wordings: ["in Idlib province", "in the province of Idlib"],
    },
    {
      expect: { id: "syria/idlib/idlib", level: "city" },
      wordings: ["in the city of Idlib", "in Idlib city"],
    },
    {
      expect: { id: "united-states/texas/paris" },
      wordings: ["in Paris, Texas", "They met in Paris in Texas."],
    },
    {
      expect: { id: "france/ile-de-france/paris" },
      wordings: ["in Paris", "They met in Paris and went on to Berlin."],
    },
    {
      expect: { id: "france/ile-de-france/paris" },
      wordings: ["in Paris, France", "They met in Paris before they left France."],
    },
    { expect: { id: "germany/bavaria/munich" }, wordings: ["in Munich"] },
    { expect: { id: "germany/bavaria" }, wordings: ["in Bavaria"] },
    { expect: { id: "middle-east", level: "area" }, wordings: ["in the Middle East"] },
    { expect: { id: "europe", level: "continent" }, wordings: ["in Europe"] },
    { expect: { id: "balkans" }, wordings: ["in the Balkans"] },
    {
      expect: { id: "united-states/california/orange-county", level: "region" },
      wordings: ["It happened in Orange County, California.", "It happened in Orange County, Calif."],
    },
    { expect: { id: "united-kingdom/england/surrey" }, wordings: ["It happened in Surrey, England."] },
    {
      expect: { id: "ireland/connacht/county-mayo" },
      wordings: ["It happened in County Mayo.", "It happened in Mayo, Ireland."],
    },
    { expect: { id: "ukraine/crimea" }, wordings: ["in Crimea"] },
    {
      expect: { level: "unknown", within: ["syria", "western-asia", "asia", "middle-east", "levant"] },
      wordings: ["in the village of Harmilo in Syria"],
    },
  ],
  negatives: ["The place was quiet.", "Mr Paris spoke for an hour.", "The committee met on Monday."],
  pairs: [
    { a: "in Munich", b: "in Europe", relation: "narrower" },
    { a: "in Munich", b: "in Bavaria", relation: "narrower" },
    { a: "in Munich", b: "in Hamburg", relation: "disjoint" },
    { a: "in Kyiv", b: "in Kiev", relation: "same" },
    { a: "in Syria", b: "in the Middle East", relation: "narrower" },
    { a: "in Syria", b: "in Iraq", relation: "disjoint" },
    { a: "in Syria", b: "in the Balkans", relation: "disjoint" },
    { a: "in Turkey", b: "in the Balkans", relation: "overlapping" },
    { a: "in the Balkans", b: "in Europe", relation: "narrower" },
    { a: "in the Middle East", b: "in Asia", relation: "overlapping" },
    { a: "in northern Syria", b: "in Syria", relation: "narrower" },
    { a: "in northern Syria", b: "in southern Syria", relation: "disjoint" },
    { a: "in northern Syria", b: "in northeastern Syria", relation: "overlapping" },
    { a: "in northern Syria", b: "in Iraq", relation: "disjoint" },
    { a: "in Idlib province", b: "in northern Syria", relation: "overlapping" },
    { a: "in Crimea", b: "in Russia", relation: "narrower" },
    { a: "in Crimea", b: "in Ukraine", relation: "narrower" },
    // Namesakes: the one in Texas may be meant, but neither is in Germany.
    { a: "in Paris", b: "in France", relation: "overlapping" },
    { a: "in Paris", b: "in Germany", relation: "disjoint" },
    { a: "in Paris, France", b: "in France", relation: "narrower" },
    { a: "They met in Paris before they left France.", b: "in France", relation: "narrower" },
    { a: "They met in Paris in Texas.", b: "in Paris, Texas", relation: "same" },
    { a: "in Idlib province", b: "in the province of Idlib", relation: "same" },
    { a: "in Idlib city", b: "in Idlib province", relation: "narrower" },
    { a: "in Paris, Texas", b: "in Paris, France", relation: "disjoint" },
    { a: "in Paris, Texas", b: "in Paris", relation: "narrower" },
    { a: "It happened in Maidstone.", b: "It happened in Kent, England.", relation: "narrower" },
    { a: "It happened in Kent, England.", b: "It happened in England.", relation: "narrower" },
    { a: "It happened in Kent, England.", b: "It happened in Surrey, England.", relation: "disjoint" },
    { a: "It happened in Davao.", b: "It happened in Mindanao.", relation: "narrower" },
    { a: "It happened in Anaheim.", b: "It happened in Orange County, California.", relation: "narrower" },
    {
      a: "It happened in Los Angeles County, California.",
      b: "It happened in Orange County, California.",
      relation: "disjoint",
    },
    // "Catania" may be the town or the province.
    { a: "It happened in Acireale.", b: "It happened in Catania.", relation: "overlapping" },
    { a: "It happened in Palermo.", b: "It happened in Catania.", relation: "disjoint" },
    // A part of Jerusalem lies in the West Bank.
    { a: "It happened in Jerusalem.", b: "It happened in the West Bank.", relation: "overlapping" },
    { a: "It happened in Erbil.", b: "It happened in Kurdistan.", relation: "incomparable" },
    // What lies in the county is not in the tables, but London does not.
    { a: "It happened in County Tyrone.", b: "It happened in Belfast.", relation: "incomparable" },
    { a: "It happened in County Tyrone.", b: "It happened in London, England.", relation: "disjoint" },
    // What lies in Anatolia is not in the tables.
    { a: "It happened in Ankara.", b: "It happened in Anatolia.", relation: "incomparable" },
    { a: "in Berlin", b: "It happened in Anatolia.", relation: "disjoint" },
    // The surroundings of a large city are not told from it.
    { a: "in Potsdam", b: "in Berlin", relation: "overlapping" },
    { a: "in the village of Harmilo in Syria", b: "in Iraq", relation: "disjoint" },
    { a: "in the village of Harmilo in Syria", b: "in Syria", relation: "narrower" },
    { a: "in the village of Harmilo in Syria", b: "in Aleppo", relation: "incomparable" },
  ],
  gaps: [],
};
