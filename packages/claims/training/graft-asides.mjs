import { createRandom } from "./random.mjs";

/** An aside may have this many words; that many is what news puts between a subject and its verb. */
const longestAside = 12;

/**
 * Sentences of a treebank with an aside of another one set between the subject and the verb, behind an object or before all ("The mayor**, who
 * led the talks,** resigned"): the web text of the treebank has hardly any, and news is full of them. After Şahin and Steedman (2018). A `share`
 * of the places that could take one does, the same ones in every run. With `outcomes` participles may stand
 * behind objects too, which teaches what is a participle but not on what it hangs.
 */
export function graftAsides(sentences, { seed = 7, share = 0.25, outcomes = false } = {}) {
  const random = createRandom(seed);
  const asides = sentences.flatMap(asidesOf);
  const bySort = new Map();
  for (const aside of asides) bySort.set(aside.sort, [...(bySort.get(aside.sort) ?? []), aside]);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return sentences.flatMap((sentence) =>
    hostsOf(sentence, outcomes).flatMap((host) => {
      if (random() >= share) return [];
      const fitting = host.sorts.map((sort) => bySort.get(sort) ?? []).filter((list) => list.length > 0);
      return fitting.length === 0 ? [] : [graft(sentence, host, pick(pick(fitting)))];
    }),
  );
}

function childrenOf(words) {
  const children = words.map(() => []);
  words.forEach(({ head }, at) => head >= 0 && children[head].push(at));
  return children;
}

/** The words under `at` without marks at their edges, as `[first, last]`; null where they do not stand together. */
function rangeOf(words, children, at) {
  const own = [];
  const walk = (word) => {
    own.push(word);
    children[word].forEach(walk);
  };
  walk(at);
  own.sort((a, b) => a - b);
  let [first, last] = [own[0], own.at(-1)];
  if (last - first + 1 !== own.length) return null;
  while (first < at && words[first].upos === "PUNCT") first++;
  while (last > at && words[last].upos === "PUNCT") last--;
  return [first, last];
}

const personal = new Set(["who", "whom"]);

/** What could stand between commas behind a noun: relative clauses, participles, appositions, "the firm said", "according to …". */
function asidesOf({ words, text }) {
  const children = childrenOf(words);
  return words.flatMap((word, at) => {
    const sort = sortOf(words, children, at);
    const range = sort === null ? null : rangeOf(words, children, at);
    if (range === null || range[1] - range[0] >= longestAside) return [];
    if (range[0] === range[1] && sort !== "apposition") return [];
    const [first, last] = range;
    const inside = words.slice(first, last + 1);
    // Brackets, lists and addresses are no asides of this kind.
    if (inside.some(({ form, upos }) => upos === "SYM" || upos === "X" || /["“”():;@/]|^-$/.test(form)))
      return [];
    if (sort !== "said" && sort !== "according" && first !== at && word.head > first) return [];
    return [{ words, text, top: at, first, last, sort }];
  });
}

function sortOf(words, children, at) {
  const { relation, xpos, head, upos } = words[at];
  const parts = children[at];
  if (relation === "acl:relcl") {
    const pronoun = parts.map((child) => words[child]).find(({ xpos }) => xpos === "WP" || xpos === "WDT");
    const first = words[rangeOf(words, children, at)?.[0] ?? at];
    if (first.form.toLowerCase() === "whose") return "who";
    if (pronoun === undefined || pronoun.form.toLowerCase() === "that") return null;
    return personal.has(pronoun.form.toLowerCase()) ? "who" : "which";
  }
  if (relation === "acl" && (xpos === "VBN" || xpos === "VBG") && head < at) {
    return parts.some((child) => words[child].relation === "mark" || child < at) ? null : "participle";
  }
  if (relation === "appos" && (upos === "NOUN" || upos === "PROPN") && head < at) return "apposition";
  if (relation === "parataxis" && /^(?:say|tell|report|announce|add|claim)$/.test(words[at].lemma))
    return parts.some((child) => words[child].relation === "nsubj" && child < at) ? "said" : null;
  if (relation === "obl" && parts.some((child) => words[child].lemma === "accord")) return "according";
  return null;
}

/** Where a sentence can take an aside: behind a short subject before its verb, behind a last object, before a subject that opens it. */
function hostsOf({ words }, outcomes) {
  const children = childrenOf(words);
  return words.flatMap((word, at) => {
    const isSubject = /^nsubj/.test(word.relation) && word.head > at;
    const isObject = word.relation === "obj" && word.head >= 0 && word.head < at;
    if ((!isSubject && !isObject) || (word.upos !== "NOUN" && word.upos !== "PROPN")) return [];
    const range = rangeOf(words, children, at);
    if (range === null || range[1] - range[0] > 6) return [];
    const [first, last] = range;
    if (children[at].some((child) => /^(?:acl|appos|conj|parataxis)/.test(words[child].relation))) return [];
    const next = words[last + 1];
    if (next === undefined || words[at].xpos === "WP") return [];
    const isName = word.upos === "PROPN";
    const sorts = ["participle", "participle", isName ? "who" : "which", "who", "apposition", "apposition"];
    const behind = { at: last, noun: at, clause: word.head, sorts, fronted: false };
    // What a participle behind an object tells is of the subject as often as not: "broke the rules, posing as a guard".
    if (isObject) {
      const isLast = next.upos === "PUNCT" && /[.,!]/.test(next.form);
      return isLast
        ? [{ ...behind, sorts: outcomes ? sorts : sorts.filter((sort) => sort !== "participle") }]
        : [];
    }
    if (!["VERB", "AUX", "ADV"].includes(next.upos)) return [];
    behind.sorts.push("said", "according");
    const opens = first === 0 && words[word.head].upos === "VERB";
    return opens
      ? [behind, { at: -1, noun: at, clause: word.head, sorts: ["participle"], fronted: true }]
      : [behind];
  });
}

const comma = (head) => ({
  form: ",",
  lemma: ",",
  upos: "PUNCT",
  xpos: ",",
  head,
  relation: "punct",
  enhanced: "_",
});

/** The host sentence with the aside set in, as a sentence of the treebank. */
function graft(host, { at, noun, clause, fronted }, aside) {
  const size = aside.last - aside.first + 1;
  const isLast = !fronted && host.words[at + 1]?.upos === "PUNCT";
  const lead = fronted ? 0 : 1;
  const inserted = lead + size + (isLast ? 0 : 1);
  const ofHost = (index) => (index <= at ? index : index + inserted);
  const ofAside = (index) => at + 1 + lead + index - aside.first;
  const isInside = (index) => index >= aside.first && index <= aside.last;
  const arcs = (enhanced, keeps, to) =>
    enhanced === "_"
      ? []
      : enhanced.split("|").flatMap((arc) => {
          const [head, ...relation] = arc.split(":");
          if (!/^\d+$/.test(head) || head === "0" || !keeps(Number(head) - 1)) return [];
          return [`${to(Number(head) - 1) + 1}:${relation.join(":")}`];
        });
  const join = (list) => (list.length === 0 ? "_" : list.join("|"));
  const top = aside.words[aside.top];
  const hangsOnNoun = ["acl:relcl", "acl", "appos"].includes(top.relation) && !fronted;
  const own = host.words.map((word) => ({
    ...word,
    head: word.head < 0 ? -1 : ofHost(word.head),
    enhanced: join(arcs(word.enhanced, () => true, ofHost)),
  }));
  // What the clause set in says of the noun that it came from, it now says of this one.
  if (hangsOnNoun) {
    const told = arcs(aside.words[top.head].enhanced, isInside, ofAside);
    own[noun].enhanced = join([
      ...(own[noun].enhanced === "_" ? [] : own[noun].enhanced.split("|")),
      ...told,
    ]);
  }
  const set = aside.words.slice(aside.first, aside.last + 1).map((word) => ({
    ...word,
    head: isInside(word.head) ? ofAside(word.head) : ofHost(hangsOnNoun ? noun : clause),
    relation: word === top ? (fronted ? "advcl" : word.relation) : word.relation,
    enhanced: join(arcs(word.enhanced, isInside, ofAside)),
  }));
  const marks = comma(ofAside(aside.top));
  const tail = isLast ? [] : [marks];
  const words = [...own.slice(0, at + 1), ...(fronted ? [] : [marks]), ...set, ...tail, ...own.slice(at + 1)];
  // The text, with every word where it now stands.
  const cut = at < 0 ? 0 : host.words[at].end;
  const start = aside.words[aside.first].start;
  let told = aside.text.slice(start, aside.words[aside.last].end);
  if (fronted) told = told.slice(0, 1).toUpperCase() + told.slice(1);
  const before = fronted ? "" : ", ";
  const after = isLast ? "" : ",";
  const space = fronted ? " " : "";
  const text = host.text.slice(0, cut) + before + told + after + space + host.text.slice(cut);
  const added = before.length + told.length + after.length + space.length;
  const place = (word, index) => {
    if (index <= at) return word;
    if (index >= at + 1 + inserted) return { ...word, start: word.start + added, end: word.end + added };
    if (index < at + 1 + lead) return { ...word, start: cut, end: cut + 1 };
    if (index === at + lead + size + 1)
      return {
        ...word,
        start: cut + before.length + told.length,
        end: cut + before.length + told.length + 1,
      };
    const by = cut + before.length - start;
    const moved = { ...word, start: word.start + by, end: word.end + by };
    return { ...moved, form: text.slice(moved.start, moved.end) };
  };
  return { text, words: words.map(place), paragraph: false };
}
