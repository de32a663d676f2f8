import { readItems } from "./clause-items.js";
import { type ClauseParser, decodeClauseParser } from "./clause-parser.js";
import { type ClauseRole, clauseRoles } from "./clause-roles.js";
import type { Phrase } from "./phrase.js";
import { settleTimes } from "./settle-times.js";
import { moveWeights, roleWeights } from "./weights/clauses.js";

/** How the phrases of a sentence hang on each other, each by its index; -1 stands for none. */
export interface ClauseTree {
  /** The phrase that each phrase hangs on. Of the root and of what only joins phrases, none. */
  readonly heads: readonly number[];
  /** The role of each phrase that hangs on another. */
  readonly roles: readonly (ClauseRole | null)[];
  /** The first phrase that hangs on each, and the next one that hangs where it hangs. */
  readonly firstChild: readonly number[];
  readonly nextSibling: readonly number[];
  /** The subjects that `subjectOf` has found, so that it looks once for each verb; undefined before. */
  readonly subjects: (number | undefined)[];
}

let parser: ClauseParser | undefined;
const trees = new WeakMap<readonly Phrase[], ClauseTree>();

/** The sentence asked about last: many questions about one sentence come one after the other. */
let last: { readonly phrases: readonly Phrase[]; readonly tree: ClauseTree } | undefined;

/** The tree of a sentence, parsed at the first call and then kept as long as its phrases. Linear in their number. */
export function clauseTree(phrases: readonly Phrase[]): ClauseTree {
  if (last?.phrases === phrases) return last.tree;
  let tree = trees.get(phrases);
  if (tree === undefined) {
    tree = parse(phrases);
    trees.set(phrases, tree);
  }
  last = { phrases, tree };
  return tree;
}

function parse(phrases: readonly Phrase[]): ClauseTree {
  parser ??= decodeClauseParser(moveWeights, roleWeights);
  const items = readItems(phrases);
  const parsed = parser.parse(items);
  settleTimes(phrases, items, parsed.heads);
  const none = (): number[] => phrases.map(() => -1);
  const heads = none();
  const firstChild = none();
  const nextSibling = none();
  const roles: (ClauseRole | null)[] = phrases.map(() => null);
  for (let item = items.length - 1; item >= 0; item--) {
    const head = parsed.heads[item] ?? -1;
    const at = items.phraseOf[item] ?? 0;
    roles[at] = clauseRoles[parsed.roles[item] ?? -1] ?? null;
    if (head < 0 || head >= items.length) continue;
    const above = items.phraseOf[head] ?? 0;
    heads[at] = above;
    nextSibling[at] = firstChild[above] ?? -1;
    firstChild[above] = at;
  }
  return { heads, roles, firstChild, nextSibling, subjects: [] };
}

/** The phrases that hang on the one at `at`, in order. */
export function childrenOf({ firstChild, nextSibling }: ClauseTree, at: number): readonly number[] {
  const children: number[] = [];
  for (let child = firstChild[at] ?? -1; child >= 0; child = nextSibling[child] ?? -1) children.push(child);
  return children;
}
