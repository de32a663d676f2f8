import { within } from "../dist/model/span.js";
import { findEntities } from "../dist/entities/find-entities.js";
import { findValues } from "../dist/kinds/index.js";
import { findPhrases } from "../dist/syntax/find-phrases.js";
import { readItems } from "../dist/syntax/clause-items.js";
import { clauseRoles } from "../dist/syntax/clause-roles.js";

const roleNames = {
  nsubj: "subject",
  csubj: "subject",
  obj: "object",
  iobj: "object",
  obl: "oblique",
  nmod: "modifier",
  acl: "narrowing",
  advcl: "adverbial",
  xcomp: "infinitive",
  ccomp: "content",
  conj: "conjunct",
  appos: "apposition",
  mark: "mark",
  parataxis: "parataxis",
};
const roleOf = (relation) =>
  clauseRoles.indexOf(relation === "acl:relcl" ? "relative" : (roleNames[relation.split(":")[0]] ?? "other"));

/** The phrases of each sentence that an annotator finds in the text of one of the treebank, with names and values. `settle` tells participles. */
export function readPhrases({ text }, annotator, settle = undefined) {
  const document = {
    id: "x",
    text,
    blocks: [{ start: 0, end: text.length, role: "paragraph" }],
    metadata: {},
  };
  const sentences = annotator.annotate(document);
  const entities = within(findEntities(document, sentences, []));
  const values = within(findValues(document, sentences));
  return sentences.map((sentence) =>
    findPhrases(sentence, { entities: entities(sentence), values: values(sentence) }, settle),
  );
}

/**
 * The phrases of a sentence as the parser of clauses reads them, with the heads and roles that the tree gives them (the number of
 * items for the root). Where phrases and tree differ, a phrase hangs where its head word hangs.
 */
export function readClauseTree({ words }, phrases) {
  const items = readItems(phrases);
  const { length, phraseOf } = items;
  const itemOf = words.map(() => -1);
  for (let item = 0; item < length; item++) {
    const phrase = phrases[phraseOf[item]];
    words.forEach(({ start, end }, at) => {
      if (start < phrase.end && phrase.start < end) itemOf[at] = item;
    });
  }
  const heads = words.map(({ head }) => head);
  const relations = words.map(({ relation }) => relation);
  words.forEach(({ relation }, copula) => {
    if (relation !== "cop") return;
    const predicate = words[copula].head;
    if (itemOf[copula] < 0 || itemOf[copula] === itemOf[predicate]) return;
    words.forEach((word, at) => {
      const stays =
        /^(?:nmod|det|amod|case|compound|flat|nummod|appos|acl)/.test(word.relation) || at === copula;
      const isNominal = word.relation === "conj" && !["VERB", "AUX"].includes(word.upos);
      if (word.head === predicate && !stays && !isNominal) heads[at] = copula;
    });
    heads[copula] = heads[predicate];
    relations[copula] = relations[predicate];
    heads[predicate] = copula;
    relations[predicate] = "attribute";
  });
  const headItems = new Array(length).fill(length);
  const roles = new Array(length).fill(clauseRoles.indexOf("root"));
  for (let item = 0; item < length; item++) {
    const phrase = phrases[phraseOf[item]];
    const own = words.flatMap((_, at) => (itemOf[at] === item ? [at] : []));
    const leaving = own.filter((at) => heads[at] < 0 || itemOf[heads[at]] !== item);
    const head = phrase.head ?? null;
    const top =
      leaving.find((at) => head !== null && words[at].start < head.end && head.start < words[at].end) ??
      leaving.at(-1);
    if (top === undefined) continue;
    let up = heads[top];
    for (let steps = 0; up >= 0 && itemOf[up] < 0 && steps < 50; steps++) up = heads[up];
    if (up < 0 || itemOf[up] === item) continue;
    headItems[item] = itemOf[up];
    roles[item] = relations[top] === "attribute" ? clauseRoles.indexOf("attribute") : roleOf(relations[top]);
  }
  // Phrases that the tree does not have may hang on each other in a ring.
  for (let item = 0; item < length; item++) {
    let up = item;
    for (let steps = 0; up < length && steps <= length; steps++) up = headItems[up];
    if (up < length) {
      headItems[item] = length;
      roles[item] = clauseRoles.indexOf("root");
    }
  }
  return { items, heads: headItems, labels: roles };
}
