import { describe, expect, it } from "vitest";
import { defaultAnnotator } from "../annotate/index.js";
import { complementsOf, objectOf, subjectOf, subjectsOf } from "./clause.js";
import { findPhrases } from "./find-phrases.js";
import type { NounPhrase, Phrase } from "./phrase.js";

function phrasesOf(text: string): readonly Phrase[] {
  const [sentence] = defaultAnnotator.annotate({
    text,
    blocks: [{ start: 0, end: text.length, role: "paragraph" }],
  });
  if (sentence === undefined) throw new Error("no sentence");
  return findPhrases(sentence, { entities: [], values: [] });
}

/** "subject | verb (voice) | object", for each verb of the sentence. */
function clausesOf(text: string): readonly string[] {
  const phrases = phrasesOf(text);
  const words = (phrase: NounPhrase | null): string =>
    phrase === null ? "–" : text.slice(phrase.start, phrase.end);
  return phrases.flatMap((phrase, at) =>
    phrase.type === "verb"
      ? [
          `${words(subjectOf(phrases, at))} | ${phrase.lemma} (${phrase.voice}) | ${words(objectOf(phrases, at))}`,
        ]
      : [],
  );
}

describe("participles", () => {
  it.each([
    [
      "A clerk accused of theft was fired.",
      ["A clerk | accuse (passive) | –", "A clerk | fire (passive) | –"],
    ],
    ["The clerk they accused of theft was fired.", ["they | accuse (active) | –"]],
    ["A badly used road was closed.", ["A badly used road | close (passive) | –"]],
    ["The road was badly used.", ["The road | use (passive) | –"]],
    ["The mill was sold, its owners confirmed.", ["its owners | confirm (active) | –"]],
    ["The mill was sold, Orva Bank announced.", ["Orva Bank | announce (active) | –"]],
    ["The mill, the agency reported, was sold.", ["the agency | report (active) | –"]],
    ["Wages increased by 2% were taxed.", ["Wages | increase (passive) | –"]],
  ])("%s", (text, expected) => {
    expect(clausesOf(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe("findPhrases", () => {
  it("covers every token in order", () => {
    const text = "On Monday, the late leader's two sons, who had fled, were not found in the old capital.";
    const phrases = phrasesOf(text);
    const covered = phrases.map(({ start, end }) => text.slice(start, end));
    expect(covered.join(" ").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    expect(
      phrases.every((phrase, index) => index === 0 || phrase.start >= (phrases[index - 1]?.end ?? 0)),
    ).toBe(true);
  });

  it("keeps a possessor inside its phrase", () => {
    const [phrase] = phrasesOf("The leader's regime fell.");
    expect(phrase).toMatchObject({
      type: "noun",
      head: { text: "regime" },
      possessor: { head: { text: "leader" } },
    });
  });

  it("takes hedges into the phrase of the number", () => {
    expect(clausesOf("The blast killed at least seven people.")).toEqual([
      "The blast | kill (active) | at least seven people",
    ]);
  });
});

/** "verb or noun: preposition object, …", for each that has any. */
function complements(text: string): readonly string[] {
  const phrases = phrasesOf(text);
  return phrases.flatMap((phrase, at) => {
    const found = complementsOf(phrases, at).map(
      ({ preposition, object }) => `${preposition} ${text.slice(object.start, object.end)}`,
    );
    return found.length === 0 ? [] : [`${text.slice(phrase.start, phrase.end)}: ${found.join(", ")}`];
  });
}

describe("complementsOf", () => {
  it.each([
    [
      "The owner of the shop gave the keys to a buyer from the coast.",
      ["The owner: of the shop", "gave: to a buyer", "a buyer: from the coast"],
    ],
    [
      "The mayor of the town resigned after the fire.",
      ["The mayor: of the town", "resigned: after the fire"],
    ],
    [
      "The president of the bank was arrested by police.",
      ["The president: of the bank", "was arrested: by police"],
    ],
    ["Shells fell on the port and on the market.", ["fell: on the port, on the market"]],
  ])("%s", (sentence, expected) => {
    expect(complements(sentence)).toEqual(expected);
  });

  describe("by the word that takes the preposition", () => {
    it.each([
      ["The judge cleared two guards of murder.", ["cleared: of murder"]],
      ["The judge met two guards of the jail.", ["two guards: of the jail"]],
      ["The army retook a fort from rebels.", ["retook: from rebels"]],
      ["The army got a letter from rebels.", ["a letter: from rebels"]],
      [
        "The board handed a letter from the owner to the union.",
        ["handed: to the union", "a letter: from the owner"],
      ],
      [
        "Workers rejected calls for an inquiry into the blast.",
        ["calls: for an inquiry", "an inquiry: into the blast"],
      ],
      [
        "Workers waited for an inquiry into the blast.",
        ["waited: for an inquiry", "an inquiry: into the blast"],
      ],
      ["The firm funded research into a virus.", ["research: into a virus"]],
      ["The firm converted the barn into a hotel.", ["converted: into a hotel"]],
      ["The town prepared a budget for the school.", ["a budget: for the school"]],
    ])("%s", (sentence, expected) => {
      expect(complements(sentence)).toEqual(expected);
    });
  });
});

describe("subjectsOf", () => {
  it("gives all members of a list", () => {
    const text = "The mayor and two guards were hurt.";
    const phrases = phrasesOf(text);
    const at = phrases.findIndex(({ type }) => type === "verb");
    expect(subjectsOf(phrases, at).map(({ start, end }) => text.slice(start, end))).toEqual([
      "The mayor",
      "two guards",
    ]);
  });
});

describe("subjects and objects", () => {
  it.each([
    ["Rebels toppled the president.", ["Rebels | topple (active) | the president"]],
    ["The maker Orva (orva. com) closed a mill on Monday.", ["The maker Orva | close (active) | a mill"]],
    ["The president was toppled by rebels.", ["The president | topple (passive) | –"]],
    [
      "The man killed in the raid was a guard.",
      ["The man | kill (passive) | –", "The man | be (active) | a guard"],
    ],
    [
      "A quake struck the coast, killing ten people.",
      ["A quake | strike (active) | the coast", "A quake | kill (active) | ten people"],
    ],
    [
      "Gunmen attacked the town and killed ten people.",
      ["Gunmen | attack (active) | the town", "Gunmen | kill (active) | ten people"],
    ],
    [
      "Ten people were killed and several trapped when a roof fell.",
      ["Ten people | kill (passive) | –", "several | trap (passive) | –", "a roof | fall (active) | –"],
    ],
    [
      "They fled the war, which erupted in spring.",
      ["They | flee (active) | the war", "the war | erupt (active) | –"],
    ],
    [
      "Several guests were treated after being injured by the blast.",
      ["Several guests | treat (passive) | –", "Several guests | injure (passive) | –"],
    ],
    [
      "The mayor, whose plain songs made her a favourite, died on Friday.",
      ["plain songs | make (active) | her a favourite", "The mayor | die (active) | –"],
    ],
    ["A clerk (born in 1950) resigned.", ["A clerk | bear (passive) | –", "A clerk | resign (active) | –"]],
    [
      "The work is the third album by the band, released in spring.",
      ["The work | be (active) | the third album", "The work | release (passive) | –"],
    ],
    [
      "The boy asked the guards to open the gate.",
      ["The boy | ask (active) | the guards", "the guards | open (active) | the gate"],
    ],
    [
      "The woman charged with the murder denied it.",
      ["The woman | charge (passive) | –", "The woman | deny (active) | it"],
    ],
    [
      "The firm based in Lyon sold ten shops.",
      ["The firm | base (passive) | –", "The firm | sell (active) | ten shops"],
    ],
    [
      "Five sailors sued the yard after being soaked by the hose.",
      ["Five sailors | sue (active) | the yard", "Five sailors | soak (passive) | –"],
    ],
    [
      "The new lamp, which would suit any clerk that wants to use the tools, is now selling well.",
      [
        "The new lamp | suit (active) | any clerk",
        "any clerk | want (active) | –",
        "any clerk | use (active) | the tools",
        "The new lamp | sell (active) | –",
      ],
    ],
    // Whoever gets the money may be the one to build it, or whoever gives it.
    [
      "The firm paid each clerk a fee to build a pool.",
      ["The firm | pay (active) | each clerk", "– | build (active) | a pool"],
    ],
    [
      "The peso rose after six weeks of decline, changing hands for 92 francs.",
      ["The peso | rise (active) | –", "The peso | change (active) | hands"],
    ],
    ["The judge ordered him held.", ["The judge | order (active) | him", "him | hold (passive) | –"]],
    [
      "The club has a lamp said to glow.",
      ["The club | have (active) | a lamp", "a lamp | say (passive) | –", "a lamp | glow (active) | –"],
    ],
    ["Many firms will have to close.", ["Many firms | close (active) | –"]],
    ["The ex-goalkeeper became head of the club.", ["The ex-goalkeeper | become (active) | –"]],
    ["A third was also shot.", ["A third | shoot (passive) | –"]],
    ["What the firm gets are orders.", ["the firm | get (active) | –", "What | be (active) | orders"]],
    // A past tense behind an aside, and a participle in one.
    ["The clerk, the oldest of them, retired in spring.", ["The clerk | retire (active) | –"]],
    [
      "The owner, who led the firm, resigned.",
      ["The owner | lead (active) | the firm", "The owner | resign (active) | –"],
    ],
    [
      "The novel, first published in Lund, was banned.",
      ["The novel | publish (passive) | –", "The novel | ban (passive) | –"],
    ],
    [
      "The man who shot the guard was arrested.",
      ["The man | shoot (active) | the guard", "The man | arrest (passive) | –"],
    ],
    [
      "The bridge, which opened in spring, collapsed.",
      ["The bridge | open (active) | –", "The bridge | collapse (active) | –"],
    ],
    [
      "Rebels, backed by the king, attacked the town.",
      ["Rebels | back (passive) | –", "Rebels | attack (active) | the town"],
    ],
    [
      "Led by a guard, the boys crossed the river.",
      ["the boys | lead (passive) | –", "the boys | cross (active) | the river"],
    ],
    [
      "The clerk broke the rules, posing as a guard.",
      ["The clerk | break (active) | the rules", "The clerk | pose (active) | –"],
    ],
    [
      "The lamp was changed to carry larger bulbs.",
      ["The lamp | change (passive) | –", "– | carry (active) | larger bulbs"],
    ],
    ["The bridge will open in spring.", ["The bridge | open (active) | –"]],
    [
      "The owners denied that inspectors had found faults.",
      ["The owners | deny (active) | –", "inspectors | find (active) | faults"],
    ],
    [
      "Snow kept the crew from reaching it.",
      ["Snow | keep (active) | the crew", "the crew | reach (active) | it"],
    ],
    [
      "The crew was kept from reaching it.",
      ["The crew | keep (passive) | –", "The crew | reach (active) | it"],
    ],
    [
      "Friends talked the clerk into selling it.",
      ["Friends | talk (active) | the clerk", "the clerk | sell (active) | it"],
    ],
    [
      "The clerk profited from selling it.",
      ["The clerk | profit (active) | –", "The clerk | sell (active) | it"],
    ],
  ])("%s", (sentence, expected) => {
    expect(clausesOf(sentence)).toEqual(expected);
  });
});
