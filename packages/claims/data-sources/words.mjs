import { brill } from "brill";
import { readWordNet } from "./wordnet.mjs";

/** A sense counts where it has this share of a lemma's uses in the tagged texts, and so many uses; the first always does. */
const leastShare = 0.15;
const leastUses = 2;
const mostSenses = 5;

/**
 * The words of WordNet that are in common use (in Brill's lexicon or in WordNet's tagged texts), with their leading senses:
 * - `nouns`, `verbs`: synsets in the order of a walk down the hierarchy, one a line: how deep, a letter from "a", then the words.
 *   Synsets that hold no common word are left out, and what is below them moves up;
 * - `adjectives`: a line for each synset with an antonym or similar ones: the words, then of each similar synset `>` and its
 *   words, then `!` and the lines of the antonyms in base 36;
 * - `opposites`: pairs of antonyms by part of speech, of all senses, where both are common; and for verbs and nouns pairs of synsets,
 *   `line-line` in base 36, whose words all oppose each other.
 */
export function compileWords(folder) {
  const { synsets, senses } = readWordNet(folder);
  const kept = Object.fromEntries(
    Object.keys(senses).map((part) => [part, leadingSenses(senses[part], synsets[part])]),
  );
  const nouns = walk(synsets.n, kept.n);
  const verbs = walk(synsets.v, kept.v);
  return {
    nouns: nouns.lines.join("\n"),
    verbs: verbs.lines.join("\n"),
    adjectives: clusters(synsets.a, kept.a),
    opposites: ["n", "v", "a", "r"].map((part) => antonyms(synsets[part], senses[part])).join("\n"),
    oppositeNouns: synsetPairs(synsets.n, nouns.numberOf),
    oppositeVerbs: synsetPairs(synsets.v, verbs.numberOf),
  };
}

const isWord = (lemma) => /^[a-z][a-z -]*$/u.test(lemma);

function isCommon(lemma, list) {
  return isWord(lemma) && (Object.hasOwn(brill, lemma) || list.some(({ count }) => count > 0));
}

/** The common words of each synset of which it is a leading sense. */
function leadingSenses(lemmas, synsets) {
  const words = new Map();
  for (const [lemma, list] of [...lemmas].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isCommon(lemma, list)) continue;
    const total = list.reduce((sum, { count }) => sum + count, 0);
    for (const [index, { offset, count }] of list.entries()) {
      const leads = index === 0 || (count >= leastUses && count / total >= leastShare && index < mostSenses);
      if (!leads || !synsets.has(offset)) continue;
      words.set(offset, [...(words.get(offset) ?? []), lemma]);
    }
  }
  return words;
}

function walk(synsets, words) {
  const children = new Map();
  const roots = [];
  for (const { offset, pointers } of synsets.values()) {
    // Instances ("Mars" of "planet") are names.
    if (pointers.some(({ symbol }) => symbol === "@i")) continue;
    const above = pointers.find(({ symbol }) => symbol === "@")?.target;
    if (above === undefined) roots.push(offset);
    else children.set(above, [...(children.get(above) ?? []), offset]);
  }
  const lines = [];
  const numberOf = new Map();
  const visit = (offset, depth) => {
    const list = words.get(offset);
    if (list !== undefined) {
      numberOf.set(offset, lines.length);
      lines.push(String.fromCharCode(97 + depth) + list.join(","));
    }
    for (const child of children.get(offset) ?? []) visit(child, list === undefined ? depth : depth + 1);
  };
  for (const root of roots) visit(root, 0);
  return { lines, numberOf };
}

function clusters(synsets, words) {
  const heads = [...synsets.values()].filter(
    ({ isSatellite, pointers }) =>
      !isSatellite && pointers.some(({ symbol }) => symbol === "!" || symbol === "&"),
  );
  const numberOf = new Map(heads.map(({ offset }, index) => [offset, index]));
  return heads
    .map(({ offset, pointers }) => {
      const similar = pointers
        .filter(({ symbol }) => symbol === "&")
        .flatMap(({ target }) => words.get(target)?.join(",") ?? []);
      const opposed = new Set(
        pointers
          .filter(({ symbol, part }) => symbol === "!" && part === "a")
          .flatMap(({ target }) => numberOf.get(target) ?? []),
      );
      return (
        (words.get(offset) ?? []).join(",") +
        similar.map((list) => `>${list}`).join("") +
        [...opposed].map((number) => `!${number.toString(36)}`).join("")
      );
    })
    .join("\n");
}

function antonyms(synsets, senses) {
  const pairs = new Set();
  for (const { lemmas, pointers } of synsets.values()) {
    for (const { symbol, target, from, to } of pointers) {
      if (symbol !== "!" || from === 0) continue;
      const [a, b] = [lemmas[from - 1], synsets.get(target)?.lemmas[to - 1]].map((lemma) =>
        lemma?.toLowerCase(),
      );
      if (b === undefined || ![a, b].every((lemma) => isCommon(lemma, senses.get(lemma) ?? []))) continue;
      pairs.add(a < b ? `${a},${b}` : `${b},${a}`);
    }
  }
  return [...pairs].sort().join(";");
}

function synsetPairs(synsets, numberOf) {
  const pairs = new Set();
  for (const { offset, pointers } of synsets.values()) {
    for (const { symbol, target } of pointers) {
      const [a, b] = [numberOf.get(offset), numberOf.get(target)];
      if (symbol !== "!" || a === undefined || b === undefined) continue;
      pairs.add(a < b ? `${a.toString(36)}-${b.toString(36)}` : `${b.toString(36)}-${a.toString(36)}`);
    }
  }
  return [...pairs].sort().join(" ");
}
