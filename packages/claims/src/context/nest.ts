import type { Token } from "../model/sentence.js";
import { lastVerb } from "./complements.js";
import { factiveComplement, mainVerb, type TokenRange } from "./reach.js";
import type { ContextTrigger, Effect } from "./triggers.en.js";

/** A context trigger found in a sentence, by token index, end exclusive. */
export interface ContextHit extends TokenRange {
  readonly first: number;
  readonly end: number;
  readonly trigger: ContextTrigger;
  /** What is said of the trigger itself, within its own verb group or by what it hangs on: "**may not** fail to", "**refused to** confirm that". */
  readonly inherited: ReadonlySet<Effect>;
  /** The hits whose effect on what lies in this one's reach goes through it, and counts for nothing beside it. */
  readonly through: readonly ContextHit[];
}

/** Whether a trigger only speaks of its own verb or noun, so that it takes an embedding one along. */
export function isLocal({ reach }: ContextTrigger): boolean {
  return reach === "group" || reach === "quantifier" || reach === "noun" || reach === "word";
}

/** What a trigger makes of its complement, with what is said of the trigger itself. Denials that embed each other cancel out. */
export function effectsIn({
  trigger,
  inherited,
}: Pick<ContextHit, "trigger" | "inherited">): ReadonlySet<Effect> {
  if (inherited.size === 0) return new Set(trigger.effects);
  const effects = new Set(inherited);
  if (!effects.delete("negated")) return union(effects, trigger.effects);
  if (trigger.denied === "possible") effects.add("possible");
  if (trigger.denied !== "negated") return effects;
  return union(effects, [...trigger.effects, "negated"]);
}

function union(effects: Set<Effect>, more: readonly Effect[]): ReadonlySet<Effect> {
  for (const effect of more) effects.add(effect);
  return effects;
}

/** How many tokens before a trigger what it hangs on may stand. */
const longestLook = 40;

/**
 * The hits of a sentence, in order, with what is said of each: by what stands in its own verb group, by the verb that an adjunct belongs to
 * ("will not leave **without** paying") and by a denial whose complement it is. What a denial embeds of a fact it leaves alone.
 */
export function nest(tokens: readonly Token[], hits: readonly ContextHit[]): readonly ContextHit[] {
  const local = hits.filter(({ trigger }) => isLocal(trigger));
  const nested: ContextHit[] = [];
  for (const hit of hits) nested.push(isLocal(hit.trigger) ? hit : settle(tokens, hit, local, nested));
  return nested;
}

function settle(
  tokens: readonly Token[],
  hit: ContextHit,
  local: readonly ContextHit[],
  before: readonly ContextHit[],
): ContextHit {
  const through = denialsOf(hit, before);
  const said = [
    ...saidInGroup(hit, local),
    ...(hit.trigger.adjunct === true ? saidOfHost(tokens, hit, local) : []),
    ...through.map(effectsIn),
  ];
  const inherited = new Set(said.flatMap((effects) => [...effects]));
  if (said.filter((effects) => effects.has("negated")).length % 2 === 0) inherited.delete("negated");
  const { first, end, trigger, from } = hit;
  const to = factiveComplement(tokens, hit, effectsIn({ trigger, inherited }));
  if (inherited.size === 0 && through.length === 0 && to === hit.to) return hit;
  return { first, end, trigger, from, to, inherited, through };
}

/** "**may not** fail to" */
function saidInGroup(
  { first, end }: ContextHit,
  local: readonly ContextHit[],
): readonly ReadonlySet<Effect>[] {
  const effects = local
    .filter((other) => other.from < end && first < other.to && other.first < end && other.to > other.from)
    .flatMap(({ trigger }) => trigger.effects);
  return effects.length === 0 ? [] : [new Set(effects)];
}

/** "**will not** leave without paying": of the verb before it, or behind the comma that closes it off. */
function saidOfHost(
  tokens: readonly Token[],
  { first, end }: ContextHit,
  local: readonly ContextHit[],
): readonly ReadonlySet<Effect>[] {
  const host = first === 0 ? mainVerb(tokens, end) : lastVerb(tokens, first);
  if (host === null) return [];
  const effects = local
    .filter(({ from, to }) => from <= host && host < to)
    .flatMap(({ trigger }) => trigger.effects);
  return effects.length === 0 ? [] : [new Set(effects)];
}

/** The nearest denials whose complement a trigger belongs to: "**refused to** confirm that". */
function denialsOf(hit: ContextHit, before: readonly ContextHit[]): readonly ContextHit[] {
  if (hit.trigger.reach === "before") return [];
  const found: ContextHit[] = [];
  for (let index = before.length - 1; index >= 0; index--) {
    const outer = before[index];
    if (outer === undefined || outer.first < hit.first - longestLook) break;
    const embeds =
      !isLocal(outer.trigger) &&
      outer.trigger.reach !== "before" &&
      outer.first < hit.first &&
      outer.from <= hit.first &&
      hit.first < outer.to;
    if (!embeds || !effectsIn(outer).has("negated")) continue;
    if (!found.some(({ through }) => through.includes(outer))) found.push(outer);
  }
  return found;
}
