import type { Article, Span } from "@gainsay/claims";
import type { DocumentsRecord } from "./records.js";
import { proportion, type Proportion } from "./scores.js";
import type { LinkedMention, Tool } from "./tool.js";

/** The families of labelled chains: the types of ECB+ that belong to each, and what is read for them. */
const families = [
  { family: "person", types: /^HUMAN_PART_PER$/u, form: "entity" },
  { family: "organisation", types: /^HUMAN_PART_(?:ORG|GPE)$/u, form: "entity" },
  { family: "place", types: /^LOC_/u, form: "entity" },
  { family: "event", types: /^(?:NEG_)?ACTION_/u, form: "happening" },
] as const;

/** How well the mentions of what several texts speak of are told to be one. */
export interface ChainScores {
  readonly family: (typeof families)[number]["family"];
  readonly chains: number;
  /** Labelled mentions that lie on the id on which most mentions of their chain lie. */
  readonly landed: Proportion;
  /** The same for the mentions whose head begins with a capital. */
  readonly landedNames: Proportion;
  /** Ids that lie in two or more chains, of those that lie in any. */
  readonly mixed: Proportion;
  /**
   * The same with chains counted as one where both call what lies on the id by one full name: labels make chains of their own of
   * "Orva" in the sentences on two happenings. The name of a person has two words or more, as namesakes share a surname.
   */
  readonly mixedNames: Proportion;
  /** Pairs of labelled mentions of one id that are of one chain, of all pairs of one id: mixing, weighed by size. */
  readonly paired: Proportion;
}

/** A document of a record, as an article of a corpus. */
export interface ChainReading {
  readonly record: string;
  readonly doc: string;
  readonly article: Article;
}

/** A labelled mention; `id` is that of the mention read there, null where there is none. */
interface Landing {
  readonly chain: string;
  readonly isName: boolean;
  /** The full name that the label ends in, in lower case; null where it has none. */
  readonly name: string | null;
  readonly id: string | null;
}

/**
 * Scores how the mentions of each corpus are linked, by the chains that the records label; null when none does. Only chains that
 * span texts count. Each labelled mention is matched with the mention read that overlaps it most, the first of equals, among those
 * that hold its head: "a bank in Orva" is not Orva. A mention read belongs to the shortest label that it was matched with.
 */
export function evaluateChains(
  records: readonly DocumentsRecord[],
  corpora: readonly (readonly ChainReading[])[],
  tool: Tool,
): readonly ChainScores[] | null {
  if (records.every(({ chains }) => chains === undefined)) return null;
  const linked = corpora.map((corpus) => tool.link(corpus.map(({ article }) => article)));
  return families.map(({ family, types, form }) => {
    const landings = corpora.flatMap((corpus, index) => {
      const read = (linked[index] ?? []).filter((mention) => mention.form === form);
      return landingsOf(labelsOf(records, corpus, types), read).map((landing) => ({
        ...landing,
        chain: `${index} ${landing.chain}`,
        id: landing.id === null ? null : `${index} ${landing.id}`,
      }));
    });
    return { family, ...scoreOf(landings) };
  });
}

interface Label extends Span {
  readonly document: string;
  readonly head: Span;
  readonly chain: string;
  readonly isName: boolean;
  readonly name: string | null;
}

function labelsOf(
  records: readonly DocumentsRecord[],
  corpus: readonly ChainReading[],
  types: RegExp,
): readonly Label[] {
  const articles = new Map(
    corpus.map(({ record, doc, article }) => [JSON.stringify([record, doc]), article]),
  );
  return records.flatMap(({ id, chains = [] }) =>
    chains
      .filter(({ type, mentions }) => types.test(type) && new Set(mentions.map(({ doc }) => doc)).size > 1)
      .flatMap((chain) =>
        chain.mentions.flatMap(({ doc, start, end }): readonly Label[] => {
          const article = articles.get(JSON.stringify([id, doc]));
          if (article === undefined) return [];
          const text = article.content.slice(start, end);
          const head = headOf(text, start);
          const isName = /^\p{Lu}/u.test(article.content.slice(head.start, head.end));
          const name = fullName(article.content.slice(start, head.end), chain.type);
          return [{ document: article.id, chain: chain.id, start, end, head, isName, name }];
        }),
      ),
  );
}

/**
 * Words before which the head of a label stands, unless they begin it: "**plant** near Orva", "in **Orva**", "**window** of the
 * shop"; the "of" of names stays: "Gulf of **Orva**".
 */
const afterHead =
  /,|\bof (?:an?|the)\b|\b(?:about|along|around|at|behind|between|by|for|from|in|inside|into|near|off|on|outside|to|which|who|with|within)\b/giu;
const lastWord = /[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?(?=[^\p{L}\p{N}]*$)/u;
/** "**Hestra** island", not "an Italian **island**": the word behind a name that says what it is. */
const kindOfPlace =
  /(?<=\p{Lu}\S*)(?<!ian|ean|ese|ish) (?:area|city|county|district|island|province|region|state|town|village)(?:['’]s)?$/u;

/** The last word of a label before the first of `afterHead` that has words before it. `start` is where the label begins. */
function headOf(text: string, start: number): Span {
  const cuts = [...text.matchAll(afterHead)].map(({ index }) => index);
  const first =
    cuts.find((index) => lastWord.test(text.slice(0, index).replace(afterHead, ""))) ?? text.length;
  const word = lastWord.exec(text.slice(0, first).trimEnd().replace(kindOfPlace, ""));
  return word === null
    ? { start, end: start + text.length }
    : { start: start + word.index, end: start + word.index + word[0].length };
}

/** The capitalised words at the end: "the city of **Port Orva**". A surname alone is no full name. */
function fullName(text: string, type: string): string | null {
  const name = /(?:\p{Lu}\S*\s+)*\p{Lu}\S*$/u.exec(text)?.[0].toLowerCase().replace(/\s+/gu, " ") ?? null;
  return name !== null && (!type.startsWith("HUMAN") || name.includes(" ")) ? name : null;
}

function landingsOf(labels: readonly Label[], mentions: readonly LinkedMention[]): readonly Landing[] {
  const byDocument = new Map<string, LinkedMention[]>();
  for (const mention of mentions) {
    const known = byDocument.get(mention.document);
    if (known === undefined) byDocument.set(mention.document, [mention]);
    else known.push(mention);
  }
  const matches = labels.map((label) => bestMatch(label, byDocument.get(label.document) ?? []));
  const owners = new Map<LinkedMention, Label>();
  for (const [index, label] of labels.entries()) {
    const mention = matches[index];
    if (mention === undefined) continue;
    const owner = owners.get(mention);
    if (owner === undefined || lengthOf(label) < lengthOf(owner)) owners.set(mention, label);
  }
  return labels.map((label, index) => {
    const mention = matches[index];
    const isOwn = mention !== undefined && owners.get(mention) === label;
    return { chain: label.chain, isName: label.isName, name: label.name, id: isOwn ? mention.id : null };
  });
}

const overlapOf = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const lengthOf = ({ start, end }: Span) => end - start;

function bestMatch(label: Label, mentions: readonly LinkedMention[]): LinkedMention | undefined {
  let best: LinkedMention | undefined;
  let most = 0;
  for (const mention of mentions) {
    const overlap = overlapOf(label, mention);
    if (overlap > most && overlapOf(label.head, mention) > 0) [best, most] = [mention, overlap];
  }
  return best;
}

const pairs = (count: number) => (count * (count - 1)) / 2;

function scoreOf(landings: readonly Landing[]): Omit<ChainScores, "family"> {
  const byChain = groupBy(landings, ({ chain }) => chain);
  const landed = landings.filter(({ chain, id }) => id !== null && id === mostOf(byChain.get(chain) ?? []));
  const onIds = groupBy(
    landings.filter(({ id }) => id !== null),
    ({ id }) => id ?? "",
  );
  const chainsOf = [...onIds.values()].map((group) => groupBy(group, ({ chain }) => chain));
  const all = [...onIds.values()].reduce((sum, { length }) => sum + pairs(length), 0);
  const right = chainsOf
    .flatMap((chains) => [...chains.values()])
    .reduce((sum, { length }) => sum + pairs(length), 0);
  return {
    chains: byChain.size,
    landed: proportion(landed.length, landings.length),
    landedNames: proportion(
      landed.filter(({ isName }) => isName).length,
      landings.filter(({ isName }) => isName).length,
    ),
    mixed: proportion(chainsOf.filter(({ size }) => size > 1).length, onIds.size),
    mixedNames: proportion(chainsOf.filter((chains) => !isOneThing(chains)).length, onIds.size),
    paired: proportion(right, all),
  };
}

/** Whether names that chains have in common hold all chains on an id together. */
function isOneThing(chains: ReadonlyMap<string, readonly Landing[]>): boolean {
  let [known = [], ...apart] = [...chains.values()].map((landings) =>
    landings.flatMap(({ name }) => name ?? []),
  );
  while (apart.length > 0) {
    const next = apart.find((names) => names.some((name) => known.includes(name)));
    if (next === undefined) return false;
    known = [...known, ...next];
    apart = apart.filter((names) => names !== next);
  }
  return true;
}

/** The id on which most lie; of equals the first. Null when none lies on any. */
function mostOf(landings: readonly Landing[]): string | null {
  const groups = groupBy(
    landings.filter(({ id }) => id !== null),
    ({ id }) => id ?? "",
  );
  let [best, most]: [string | null, number] = [null, 0];
  for (const [id, { length }] of groups) if (length > most) [best, most] = [id, length];
  return best;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
