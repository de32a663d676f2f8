import { describe, expect, it } from "vitest";
import { defaultAnnotator } from "../annotate/index.js";
import type { BlockRole } from "../model/document.js";
import { growthOf } from "../testing/growth.js";
import { findAnaphors, findCoreferents } from "./find-coreferents.js";
import { findEntities } from "./find-entities.js";
import { linesOf } from "./line.js";

function coreferents(text: string, role: BlockRole) {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    role,
  }));
  const sentences = defaultAnnotator.annotate({ text, blocks });
  const named = findEntities({ text }, sentences, []);
  return [named, findCoreferents(linesOf(sentences), named)] as const;
}

/** All that stands for an entity beside its names, in order, as `words → entity`. */
function read(text: string, role: BlockRole = "paragraph"): readonly string[] {
  const [named, besides] = coreferents(text, role);
  return [...named.filter(({ form }) => form !== "name" && form !== "demonym"), ...besides]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, entity }) => `${text.slice(start, end)} → ${entity.name}`);
}

/** Those of them whose word is one of these. */
const readOf = (text: string, words: readonly string[]): readonly string[] =>
  read(text).filter((found) => words.some((word) => found.startsWith(`${word} `)));

describe("descriptions", () => {
  it("are the nouns that a text says of a name outright", () => {
    expect(read("The singer Anna Ruiz, 38, a champion turned actress, was named as the host.")).toEqual([
      "singer → Anna Ruiz",
      "champion → Anna Ruiz",
      "actress → Anna Ruiz",
    ]);
    expect(read("Anna Ruiz will be the host.")).toEqual(["host → Anna Ruiz"]);
    expect(read("Anna Ruiz returned as host.")).toEqual(["host → Anna Ruiz"]);
    expect(read("They chose Anna Ruiz as the host.")).toEqual(["host → Anna Ruiz"]);
    expect(read("The suspect, 41-year-old David Cole, fled.")).toEqual(["suspect → David Cole"]);
  });

  it("are those that name someone, and what pronouns are said to be", () => {
    expect(read("A driver named Anna Ruiz fled. Police held a man, identified as David Cole.")).toEqual([
      "driver → Anna Ruiz",
      "man → David Cole",
    ]);
    expect(read("A road named Anna Ruiz Street was closed.")).toEqual([]);
    expect(read("Anna Ruiz sings. She was the host of a show. David Cole met the host.")).toEqual([
      "She → Anna Ruiz",
      "host → Anna Ruiz",
    ]);
  });

  it("are none where the text denies them or says them of another", () => {
    expect(read("Anna Ruiz was not the host.")).toEqual([]);
    expect(read("Anna Ruiz saw the host.")).toEqual([]);
    expect(read("They met Anna Ruiz, actor David Cole and others.")).toEqual(["actor → David Cole"]);
    expect(read("They met the driver, David Cole and Anna Ruiz.")).toEqual([]);
  });

  it("stand for the one that the text gave them to", () => {
    expect(read("Anna Ruiz will be the host. David Cole left. Critics praised the popular host.")).toEqual([
      "host → Anna Ruiz",
      "host → Anna Ruiz",
    ]);
    expect(
      read("His mother, Anna Ruiz, left. Police found his mother.").filter((found) =>
        found.startsWith("mother"),
      ),
    ).toEqual(["mother → Anna Ruiz", "mother → Anna Ruiz"]);
  });

  it("decline where two have them, where a word narrows them, and without a word that points", () => {
    const two = "Anna Ruiz was the host. David Cole was the host. Critics praised the host.";
    expect(read(two)).toEqual(["host → Anna Ruiz", "host → David Cole"]);
    expect(read("Anna Ruiz is the director. Critics met the director of another film.")).toHaveLength(1);
    expect(read("Anna Ruiz will be the host. They need a host.")).toHaveLength(1);
  });

  it("of a body are those that follow its name", () => {
    expect(read("Quillo Corp. bought Marlin Ltd., a consulting firm, in May.")).toEqual([
      "firm → Marlin Ltd.",
    ]);
    expect(read("Fire broke out in the Quillo store. The store is closed.")).toEqual([
      "store → Quillo",
      "store → Quillo",
    ]);
    expect(read("Fire broke out in a Damascus store. The store is closed.")).toEqual([]);
    expect(read("Quillo Corp., which sells boats, left.")).toEqual(["which → Quillo Corp."]);
  });
});

describe("openings", () => {
  it("are whom the next sentence names, with the pronouns after them", () => {
    expect(read("A driver killed himself on Monday. Paul Orr, 52, was found in a barn.")).toEqual([
      "driver → Paul Orr",
      "himself → Paul Orr",
    ]);
    expect(read("A retired nurse drowned in the lake. Anna Ruiz drowned when her boat sank.")).toContain(
      "nurse → Anna Ruiz",
    );
    expect(
      read(
        "Driver held after crash\nA driver was held after a crash. Paul Orr, aged 52, from Orva, was held on Monday.",
      ),
    ).toEqual(["Driver → Paul Orr", "driver → Paul Orr"]);
  });

  it("decline one who speaks, tells of something else, differs in gender or was named before", () => {
    expect(
      readOf("A driver drowned in the lake. Paul Orr, 52, said that the driver drowned.", [
        "driver",
        "woman",
      ]),
    ).toEqual([]);
    expect(readOf("A driver drowned in the lake. Paul Orr opened a school.", ["driver", "woman"])).toEqual(
      [],
    );
    expect(
      readOf("A driver drowned in the lake. Sheriff Paul Orr drowned a cat.", ["driver", "woman"]),
    ).toEqual([]);
    expect(
      readOf("A driver fired at guests in a bar. Paul Orr, 52, was killed.", ["driver", "woman"]),
    ).toEqual([]);
    expect(readOf("A driver shot a guest in a bar. Paul Orr was shot twice.", ["driver", "woman"])).toEqual(
      [],
    );
    expect(
      readOf("A woman drowned in the lake. Paul Orr, 52, drowned as well.", ["driver", "woman"]),
    ).toEqual([]);
    expect(
      readOf("Paul Orr left. A driver drowned in the lake. Paul Orr, 52, was found.", ["driver", "woman"]),
    ).toEqual([]);
  });
});

describe("pronouns", () => {
  it("stand for the one whose saying governs them", () => {
    expect(readOf("Paul Orr met David Cole. David Cole said on Monday that he would leave.", ["he"])).toEqual(
      ["he → David Cole"],
    );
    expect(read("Quillo Corp. announced on Monday that it had bought Marlin Ltd.")).toEqual([
      "it → Quillo Corp.",
    ]);
    expect(read("Quillo Corp., of Damascus, said it had bought Marlin Ltd.")).toEqual(["it → Quillo Corp."]);
  });

  it("stand for what their sentence is about", () => {
    expect(read("Quillo Corp. has sold its boats.")).toEqual(["its → Quillo Corp."]);
    expect(read("Quillo Corp. sued Marlin Ltd. over its boats.")).toEqual([]);
    expect(read("Quillo Corp. grew because it rained.")).toEqual([]);
  });

  it("stand for whom the sentences before were about", () => {
    const text = "Anna Ruiz praised Maria Orr. The show lasted four hours. She then left.";
    expect(readOf(text, ["She"])).toEqual(["She → Anna Ruiz"]);
  });

  it("decline where somebody without a name may be meant, or two are spoken of", () => {
    expect(readOf("Anna Ruiz praised Maria Orr. A woman sang. She then left.", ["She"])).toEqual([]);
    expect(readOf("Anna Ruiz and Maria Orr sang. She then left.", ["She"])).toEqual([]);
    expect(
      readOf("According to Paul Orr, the mayor and David Cole agreed. The vote failed. He left.", ["He"]),
    ).toEqual([]);
  });
});

describe("speakers", () => {
  it("are those who say so beside the quotation, after it or before a colon", () => {
    expect(readOf('"I left my boat," Anna Ruiz said.', ["I", "my", "me"])).toEqual([
      "I → Anna Ruiz",
      "my → Anna Ruiz",
    ]);
    expect(readOf('Anna Ruiz said: "I left."', ["I", "my", "me"])).toEqual(["I → Anna Ruiz"]);
    expect(readOf('"I left. It was late for me," said Anna Ruiz.', ["I", "my", "me"])).toEqual([
      "I → Anna Ruiz",
      "me → Anna Ruiz",
    ]);
  });

  it("are none outside quotations or where nobody says it", () => {
    expect(readOf("I met Anna Ruiz, who said little.", ["I", "my", "me"])).toEqual([]);
    expect(readOf('Anna Ruiz saw a sign: "I left."', ["I", "my", "me"])).toEqual([]);
  });
});

const crowded = (size: number) => {
  const unit = "Anna Ruiz, the host, said she and he and a man met it and its firm as host ";
  const text = unit.repeat(Math.ceil(size / unit.length));
  const sentences = defaultAnnotator.annotate({
    text,
    blocks: [{ start: 0, end: text.length, role: "paragraph" }],
  });
  return { lines: linesOf(sentences), named: findEntities({ text }, sentences, []) };
};

it("takes time in proportion to the text", { timeout: 60_000 }, () => {
  const growth = growthOf([20_000, 160_000], crowded, ({ lines, named }) => findCoreferents(lines, named));
  expect(growth).toMatchObject({ isLinear: true });
});

function anaphors(text: string): readonly string[] {
  const blocks = [{ start: 0, end: text.length, role: "paragraph" as const }];
  const sentences = defaultAnnotator.annotate({ text, blocks });
  const named = findEntities({ text }, sentences, []);
  return findAnaphors(linesOf(sentences), named).map(({ text: word, entity }) => `${word} → ${entity.name}`);
}

describe("findAnaphors", () => {
  it("are pronouns of which one person in the same sentence or the one before fits", () => {
    expect(anaphors("David Hale told an official that he left.")).toEqual(["he → David Hale"]);
    expect(anaphors("Paul Orr said that David Hale called an official when he came.")).toEqual([]);
    expect(anaphors("A mayor met David Hale, an official. He was 75.")).toEqual([]);
  });

  it("leave out quotations, and sentences with a pronoun that is open", () => {
    expect(anaphors('David Hale met Paul Orr. "Later he left," said an aide.')).toEqual([]);
    expect(anaphors("David Hale met Paul Orr. His son says Hale hit him when he was small.")).toEqual([]);
  });

  it("are descriptions that point back to what the text calls so", () => {
    const text =
      "Quillo Corp., an airline, grew. Rain fell in May. Snow fell in June. Hail fell in July. Then the airline bought jets.";
    expect(anaphors(text)).toEqual(["airline → Quillo Corp."]);
    expect(anaphors("Quillo Corp., an airline, grew. Rain fell. Then the airline of Orva grew.")).toEqual([]);
    expect(anaphors("Quillo Corp., an airline, grew. Rain fell. Then an airline grew.")).toEqual([]);
  });
});
