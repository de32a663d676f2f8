import { growthOf } from "../testing/growth.js";
import { describe, expect, it } from "vitest";
import { defaultAnnotator } from "../annotate/index.js";
import type { BlockRole } from "../model/document.js";
import type { Sentence } from "../model/sentence.js";
import { findEntities } from "./find-entities.js";

function annotate(text: string, role: BlockRole = "paragraph"): readonly Sentence[] {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    role,
  }));
  return defaultAnnotator.annotate({ text, blocks });
}

/** Mentions as `words → entity (type)`, with the form where it is not a name and the titles in brackets. */
function read(text: string, aliases: readonly (readonly string[])[] = []): readonly string[] {
  return findEntities({ text }, annotate(text), aliases).map(({ start, end, entity, form, titles }) => {
    const shown = [text.slice(start, end), "→", `${entity.name} (${entity.type})`];
    if (form !== "name") shown.push(form);
    if (titles !== undefined) shown.push(`[${titles.join(", ")}]`);
    return shown.join(" ");
  });
}

const lastOf = (text: string): string | undefined => read(text).at(-1);

/** The common nouns that stand for something named. */
const described = (text: string): readonly string[] =>
  read(text).filter((found) => found.endsWith("description"));

/** What the name of a ship or of a woman is found to be. */
const marisaIn = (text: string): readonly string[] =>
  read(text).filter((found) => found.startsWith("Marisa"));

/** The pronouns that stand for someone. */
const pronouns = (text: string): readonly string[] => read(text).filter((found) => found.endsWith("pronoun"));

describe("names", () => {
  it("stand apart from titles and states before them", () => {
    expect(
      read("Syrian Transitional President Karim al-Rashid met US envoy Nora van der Meer in Damascus."),
    ).toEqual([
      "Syrian → Syria (place) demonym",
      "Karim al-Rashid → Karim al-Rashid (person) [transitional president]",
      "US → United States (place)",
      "Nora van der Meer → Nora van der Meer (person) [envoy]",
      "Damascus → Damascus (place)",
    ]);
  });

  it("of places may begin with a royal title", () => {
    expect(read("Fires burned in King County and on Queen Street, Prince Hill said.")).toEqual([
      "King County → King County (place)",
      "Queen Street → Queen Street (place)",
      "Hill → Hill (person) [prince]",
    ]);
  });

  it("of places stand in sentences that end in an abbreviation", () => {
    expect(read("It burned in Harlow County, Tex.")).toContain("Harlow County → Harlow County (place)");
  });

  it.each([
    ["Queen Berta I died in 1603.", "Berta I"],
    ["Elizabeth I ruled for 40 years.", "Elizabeth I"],
    ["The tsar was Nicholas I of Lorvia.", "Nicholas I"],
    ["He told Elizabeth I was late.", "Elizabeth"],
    ["Elizabeth, I think, was late.", "Elizabeth"],
  ])("of kings hold their number: %s", (text, name) => {
    expect(read(text)).toContainEqual(expect.stringContaining(`${name} → ${name} (person)`));
  });

  it("follow a place without a comma, and hold nicknames and generations", () => {
    expect(
      read(
        'The special envoy for Chad Thomas Hale wrote to Luis "Lucky" Ortega and to John Reed Jr. on Friday.',
      ),
    ).toEqual([
      "Chad → Chad (place)",
      "Thomas Hale → Thomas Hale (person)",
      'Luis "Lucky" Ortega → Luis "Lucky" Ortega (person)',
      "John Reed Jr. → John Reed Jr. (person)",
    ]);
  });

  it("are persons where a place's name is a given name, and places elsewhere", () => {
    expect(read("The singer Florence Weller left Florence on Monday.")).toEqual([
      "Florence Weller → Florence Weller (person) [singer]",
      "Florence → Florence (place)",
    ]);
  });

  it("keep the small words and the telling words of organisations and places", () => {
    expect(
      read(
        "The Ministry of Energy and Mines sued the Harlow Actors Guild over the Old Mill Theatre near Lake Orva.",
      ),
    ).toEqual([
      "Ministry of Energy and Mines → Ministry of Energy and Mines (organisation)",
      "Harlow Actors Guild → Harlow Actors Guild (organisation)",
      "Old Mill Theatre → Old Mill Theatre (place)",
      "Lake Orva → Lake Orva (place)",
    ]);
  });

  it("are those of ships where a given name has an article or stands behind a noun for one", () => {
    expect(marisaIn("The Marisa sank. Divers searched Marisa on Monday.")).toEqual([
      "Marisa → Marisa (unknown)",
      "Marisa → Marisa (unknown)",
    ]);
    expect(marisaIn("The ferry Marisa sank.")).toEqual(["Marisa → Marisa (unknown)"]);
    expect(marisaIn("The Marisa case was closed.")).toEqual(["Marisa → Marisa (person)"]);
    expect(marisaIn("Marisa Hale left. The Marisa of old was back.").at(-1)).toContain("(person)");
  });

  it("are what the nouns for a ship stand for, unless they may stand for another", () => {
    const vessel = "The vessel → Marisa (unknown) description";
    expect(described("Divers searched the ferry Marisa. The vessel was old.")).toEqual([vessel]);
    expect(described("A ferry sank. Divers searched the Marisa in May. The vessel was old.")).toEqual([
      vessel,
    ]);
    expect(described("Divers searched Orva, a small ferry. The 84-metre vessel was old.")).toHaveLength(1);
    expect(described("A tug hit the ferry Marisa. The vessel was old.")).toEqual([]);
    expect(described("Divers searched the ferry Marisa and the tug Elena. The vessel was old.")).toEqual([]);
  });

  it("are what an age stands for where a pronoun could stand for one alone", () => {
    const hale = "The 36-year-old → Thomas Hale (person) description";
    expect(described("Thomas Hale was arrested. The 36-year-old was charged.")).toEqual([hale]);
    expect(described("Thomas Hale, 36, was arrested. The 36-year-old was charged.")).toEqual([hale]);
    expect(described("Thomas Hale, 41, was arrested. The 36-year-old was charged.")).toEqual([]);
    expect(described("Thomas Hale hit a cyclist. The 36-year-old was hurt.")).toEqual([]);
    expect(described("Thomas Hale met Nora Ruiz. The 36-year-old was charged.")).toEqual([]);
    expect(described("Thomas Hale was arrested. The 36-year-old nurse was charged.")).toEqual([]);
  });

  it("take in the noun of a house that they tell from others of its sort", () => {
    expect(read("The Orvendal library opened. The library cost 4 million euros.")).toEqual([
      "Orvendal library → Orvendal library (place)",
      "The library → Orvendal library (place) description",
    ]);
    expect(read("A library in Orvendal opened. The Ghent library closed.")).toEqual([
      "Orvendal → Orvendal (place)",
      "Ghent → Ghent (place)",
    ]);
  });

  it("leave out the possessive ending, whichever apostrophe", () => {
    expect(read("Egypt's army and Oman’s navy praised Hay’at Fajr al-Sham’s leader.")).toEqual([
      "Egypt → Egypt (place)",
      "Oman → Oman (place)",
      "Hay’at Fajr al-Sham → Hay’at Fajr al-Sham (organisation)",
    ]);
  });

  it("are surnames of the text, also those that end as adverbs do", () => {
    const text = "Anna Woodward came. The story appeared, Woodward wrote. In May Woodward left.";
    expect(read(text).filter((found) => found.startsWith("Woodward"))).toHaveLength(2);
    expect(read("Anna Ruiz came. The story appeared, Upward it went.")).toHaveLength(1);
  });

  it("are not the calendar, openers of sentences, pronouns or words in lower case", () => {
    expect(
      read("Several people waited. However, on Tuesday in May they left us. I saw turkey and china."),
    ).toEqual([]);
  });

  it("are not every capital of a headline", () => {
    expect(
      read("Mayor Vows Bold Action After Kenya Talks\nThe mayor flew to Kenya. Bold plans followed."),
    ).toEqual(["Kenya → Kenya (place)", "Kenya → Kenya (place)"]);
  });

  it("are places where the text says so", () => {
    expect(read("A quake hit Orvala province. Hundreds fled. In the city of Tesk, schools closed.")).toEqual([
      "Orvala → Orvala (place)",
      "Tesk → Tesk (place)",
    ]);
  });

  it("are no places after words that are followed by in", () => {
    expect(read("She sold her shares in Quillo last week.")).toEqual(["Quillo → Quillo (unknown)"]);
  });
});

describe("short forms", () => {
  it("stand for the one full name that has them", () => {
    expect(
      read(
        "The Northern Rail Safety Board (NRSB) blamed Dana Whitlock. Whitlock's lawyer said the NRSB was wrong.\n" +
          "The Islamic State group, known variously as ISIL or Daesh, kept silent.",
      ),
    ).toEqual([
      "Northern Rail Safety Board → Northern Rail Safety Board (organisation)",
      "NRSB → Northern Rail Safety Board (organisation)",
      "Dana Whitlock → Dana Whitlock (person)",
      "Whitlock → Dana Whitlock (person)",
      "NRSB → Northern Rail Safety Board (organisation)",
      "Islamic State group → Islamic State (organisation)",
      "ISIL → Islamic State (organisation)",
      "Daesh → Islamic State (organisation)",
    ]);
  });

  it("stay apart where two persons of that surname were named", () => {
    const names = read("Maria Keller and Josef Keller live there. Keller was arrested.");
    expect(names.at(-1)).toBe("Keller → Keller (unknown)");
  });

  it("keep their person when a relative is named later", () => {
    const names = read(
      "Josef Keller was arrested. Keller denied it. His wife, Maria Keller, wept. Keller did not.",
    );
    expect(names.filter((name) => name.startsWith("Keller"))).toEqual([
      "Keller → Josef Keller (person)",
      "Keller → Josef Keller (person)",
    ]);
  });

  it("follow the form of address", () => {
    const names = read(
      "Maria Keller and Josef Keller live there. Mr. Keller was arrested; Mrs. Keller was not.",
    );
    expect(names.slice(2)).toEqual([
      "Keller → Josef Keller (person) [mr]",
      "Keller → Maria Keller (person) [mrs]",
    ]);
  });

  it("never join persons with other given names, initials or generations", () => {
    const text = "Hamid al-Noori met George A. Pell, George B. C. Pell and Amal al-Noori.";
    const names = new Set(findEntities({ text }, annotate(text), []).map(({ entity }) => entity.name));
    expect([...names]).toEqual(["Hamid al-Noori", "George A. Pell", "George B. C. Pell", "Amal al-Noori"]);
  });

  it("join by the aliases given", () => {
    expect(
      read("The Green Band fought. Later the Orvans won.", [["Orvan Movement", "Green Band", "Orvans"]]),
    ).toEqual(["Green Band → Orvan Movement (unknown)", "Orvans → Orvan Movement (unknown)"]);
  });
});

describe("pronouns and descriptions", () => {
  it("stand for the one person of that gender", () => {
    expect(read("Anna Ruiz met David Cole. She thanked him.")).toEqual([
      "Anna Ruiz → Anna Ruiz (person)",
      "David Cole → David Cole (person)",
      "She → Anna Ruiz (person) pronoun",
      "him → David Cole (person) pronoun",
    ]);
  });

  it("are left out where two fit, or someone without a name may be meant", () => {
    expect(read("Paul Ruiz met David Cole. He smiled.")).toEqual([
      "Paul Ruiz → Paul Ruiz (person)",
      "David Cole → David Cole (person)",
    ]);
    expect(read("David Cole saw another man. He smiled.")).toEqual(["David Cole → David Cole (person)"]);
  });

  it("go by titles and by what the tables know of a place", () => {
    expect(
      read("President Anna Ruiz left Cairo for Kenya. The president praised the capital; the group did not."),
    ).toEqual([
      "Anna Ruiz → Anna Ruiz (person) [president]",
      "Cairo → Cairo (place)",
      "Kenya → Kenya (place)",
      "The president → Anna Ruiz (person) description",
      "the capital → Cairo (place) description",
    ]);
  });

  it("are left out where the words after them narrow them", () => {
    expect(read("President Anna Ruiz left. The president of the club stayed.")).toEqual([
      "Anna Ruiz → Anna Ruiz (person) [president]",
    ]);
  });
});

describe("what a text calls its persons and places", () => {
  it("counts an office in apposition", () => {
    expect(read("Anna Ruiz, the transitional president, left. Rain fell. The president returned.")).toEqual([
      "Anna Ruiz → Anna Ruiz (person)",
      "The president → Anna Ruiz (person) description",
    ]);
    expect(read("Anna Ruiz, the president's sister, left. The president stayed.")).toEqual([
      "Anna Ruiz → Anna Ruiz (person)",
    ]);
  });

  it("takes a pronoun for the one whom the sentence is about, or for the only person of the text", () => {
    expect(read("Paul Ruiz met David Cole. Paul Ruiz said he smiled.")).toContain(
      "he → Paul Ruiz (person) pronoun",
    );
    expect(read("Paul Ruiz won. Rain fell. The day ended. He smiled.")).toContain(
      "He → Paul Ruiz (person) pronoun",
    );
    expect(read("Paul Ruiz met David Cole. Rain fell. The day ended. He smiled.")).toEqual([
      "Paul Ruiz → Paul Ruiz (person)",
      "David Cole → David Cole (person)",
    ]);
  });

  it("declines where somebody without a name may be meant", () => {
    expect(pronouns("Paul Ruiz arrived. Guards led the man away. He smiled.")).toEqual([]);
    expect(pronouns("Paul Ruiz arrived. Guards led the woman away. He smiled.")).toEqual([
      "He → Paul Ruiz (person) pronoun",
    ]);
    expect(pronouns("Paul Ruiz was the first man there. He smiled.")).toHaveLength(1);
  });

  it("declines where a pronoun before the name may be the same", () => {
    expect(pronouns("He was pardoned by Paul Ruiz. Later he left.")).toEqual([]);
    expect(pronouns("Paul Ruiz was pardoned. Later he left.")).toEqual(["he → Paul Ruiz (person) pronoun"]);
  });

  it("does not take a pronoun behind a comma for who stands before it", () => {
    expect(pronouns("The only son of Paul Ruiz, he was born in May.")).toEqual([]);
    expect(pronouns("When Paul Ruiz came, he smiled.")).toHaveLength(1);
  });

  it("takes the capital of a country for the city that the text has named", () => {
    expect(lastOf("Rain fell in Nairobi. Crowds filled the Kenyan capital.")).toBe(
      "capital → Nairobi (place) description",
    );
    expect(lastOf("Rain fell in Nairobi. Crowds filled the Chilean capital.")).toBe(
      "Chilean → Chile (place) demonym",
    );
    expect(lastOf("Rain fell in Nairobi. Funds lost Kenyan capital.")).toBe("Kenyan → Kenya (place) demonym");
  });

  it("does not have a quotation tell of its own speaker in the third person", () => {
    expect(pronouns('Paul Ruiz held a speech. "He is tired," Ruiz said.')).toEqual([]);
    expect(pronouns('Paul Ruiz held a speech. "He is tired," an aide said.')).toHaveLength(1);
    expect(pronouns('"It is late," Paul Ruiz said as he left.')).toEqual(["he → Paul Ruiz (person) pronoun"]);
  });

  it("finds in capitals what the text has in small letters", () => {
    expect(read("HALE AND RUIZ ARRESTED IN ORVA\nPolice in Orva arrested David Hale and Anna Ruiz.")).toEqual(
      [
        "HALE → David Hale (person)",
        "RUIZ → Anna Ruiz (person)",
        "ORVA → Orva (place)",
        "Orva → Orva (place)",
        "David Hale → David Hale (person)",
        "Anna Ruiz → Anna Ruiz (person)",
      ],
    );
  });

  it("reads a city with a plural as a team, which is no place", () => {
    expect(read("He pitched for the Los Angeles Herons on Friday.")).toEqual([
      "Los Angeles Herons → Los Angeles Herons (organisation)",
    ]);
  });
});

describe("findEntities", () => {
  it("gives each entity an id of its own and all its names", () => {
    const text = "Ahmad Al-Noori came. Al-Noori spoke. The town of Noori listened.";
    const entities = [...new Set(findEntities({ text }, annotate(text), []).map(({ entity }) => entity))];
    expect(entities).toEqual([
      {
        id: "ahmad-nori",
        type: "person",
        name: "Ahmad Al-Noori",
        names: ["Ahmad Al-Noori", "Al-Noori"],
      },
      { id: "nori", type: "place", name: "Noori", names: ["Noori"] },
    ]);
  });

  it.each(["A ", "( ", "John ", "Smith said ", "John he ", "Bank of ", "Al-", 'John "', "New York ", "Mr. "])(
    "takes time in proportion to the text when it repeats %j",
    (piece) => {
      const prepare = (count: number) => {
        const text = piece.repeat(count);
        const tokens = [...text.matchAll(/[\p{L}.]+|[^\p{L}\s]/gu)].map(({ index, 0: word }) => ({
          start: index,
          end: index + word.length,
          text: word,
          lower: word.toLowerCase(),
          lemma: word.toLowerCase(),
          pos: /^\p{Lu}/u.test(word) ? ("PROPN" as const) : ("VERB" as const),
        }));
        return { text, sentences: [{ start: 0, end: text.length, tokens, role: "paragraph" as const }] };
      };
      const growth = growthOf([5_000, 40_000], prepare, ({ text, sentences }) =>
        findEntities({ text }, sentences, []),
      );
      expect(growth).toMatchObject({ isLinear: true });
    },
  );
});
