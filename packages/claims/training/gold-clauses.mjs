/** What a tree of the treebank says of each verb and preposition, to measure readings of clauses against. Words by index. */

const isVerbal = ({ upos, relation }) => upos === "VERB" && relation !== "amod" && relation !== "compound";

/** The arcs of the enhanced tree of one word: `[head, relation]`, the head from 0. */
function enhancedArcs({ enhanced }) {
  return enhanced === "_"
    ? []
    : enhanced.split("|").flatMap((arc) => {
        const [head, ...relation] = arc.split(":");
        return /^\d+$/.test(head) ? [[Number(head) - 1, relation.join(":")]] : [];
      });
}

/**
 * The verbs of a sentence with what the tree gives them. A copula counts as a verb whose object is the predicate. A
 * participle that narrows a noun has it as subject; one that hangs on another verb has that verb's subject.
 */
export function readGoldClauses(words) {
  const children = words.map(() => []);
  const enhanced = words.map(() => []);
  words.forEach((word, at) => {
    if (word.head >= 0) children[word.head].push(at);
    for (const [head, relation] of enhancedArcs(word)) if (head >= 0) enhanced[head].push([at, relation]);
  });
  const childOf = (at, ...relations) =>
    children[at].filter((child) => relations.includes(words[child].relation));
  const copulaOf = (at) => childOf(at, "cop")[0];
  const verbs = new Map();
  words.forEach((word, at) => {
    const isCopula = word.relation === "cop";
    if (
      !isCopula &&
      !isVerbal(word) &&
      !(word.upos === "AUX" && children[at].some((c) => words[c].relation.startsWith("nsubj")))
    )
      return;
    const clause = isCopula ? word.head : at;
    if (childOf(clause, "expl").length > 0) return;
    const subjects = enhanced[clause]
      .filter(([, relation]) => relation.startsWith("nsubj"))
      .map(([child]) => child);
    const { relation, head, xpos } = words[clause];
    let sort =
      relation === "conj"
        ? "joined"
        : relation === "acl:relcl"
          ? "relative"
          : relation === "xcomp"
            ? "infinitive"
            : "main";
    if (!isCopula && subjects.length === 0 && (xpos === "VBN" || xpos === "VBG") && head >= 0) {
      if (relation === "acl") {
        subjects.push(head);
        sort = "narrowing";
      } else if (relation === "advcl" && childOf(clause, "nsubj").length === 0) {
        sort = "adverbial";
        for (const [child, relation] of enhanced[head])
          if (relation.startsWith("nsubj")) subjects.push(child);
      }
    }
    // "Harbour is the album released in May", "Berg, an officer who led": what the noun describes is as good an answer.
    for (const subject of [...subjects]) {
      if (relation !== "acl" && relation !== "acl:relcl") break;
      if (copulaOf(subject) !== undefined) subjects.push(...childOf(subject, "nsubj"));
      if (words[subject].relation === "appos") subjects.push(words[subject].head);
    }
    const passive =
      !isCopula &&
      (childOf(at, "aux:pass", "nsubj:pass").length > 0 ||
        ((relation === "acl" || relation === "advcl") && xpos === "VBN"));
    verbs.set(at, {
      sort: passive && sort === "main" ? "passive" : sort,
      passive,
      subjects: new Set(
        subjects.filter((child) => !(children[child] ?? []).some((c) => words[c].relation === "expl")),
      ),
      control: relation === "advcl" && xpos === "VB",
      objects: new Set(
        isCopula
          ? words[clause].upos === "NOUN" || words[clause].upos === "PROPN" || words[clause].upos === "PRON"
            ? childOf(clause, "case").length === 0
              ? [clause]
              : []
            : []
          : enhanced[at].filter(([, relation]) => relation === "obj").map(([child]) => child),
      ),
      copula: isCopula,
    });
  });
  const prepositions = new Map();
  words.forEach((word, at) => {
    if (word.relation !== "case" || word.upos !== "ADP" || word.head <= at) return;
    const noun = words[word.head];
    const copula = copulaOf(word.head);
    if (copula !== undefined) prepositions.set(at, { governor: copula, type: "verb" });
    if (!/^(?:obl|nmod)/.test(noun.relation) || noun.head < 0 || copula !== undefined) return;
    const governor = noun.relation.startsWith("obl") ? (copulaOf(noun.head) ?? noun.head) : noun.head;
    const type = words[governor].upos === "VERB" || words[governor].upos === "AUX" ? "verb" : "noun";
    prepositions.set(at, { governor, type });
  });
  return { verbs, prepositions };
}
