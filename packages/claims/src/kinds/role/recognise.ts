import { mayHave, trait } from "../../annotate/traits.js";
import type { EntityMention } from "../../entities/entity.js";
import type { Token } from "../../model/sentence.js";
import type { Candidate, KindContext } from "../kind.js";
import { deputyWords, idleWords, statusWords, weakOffices } from "./lexicon.en.js";
import { longestOffice, officeNamed } from "./offices.js";
import { roleOf } from "./role-of.js";
import type { RoleValue } from "./value.js";

/**
 * Offices with what stands around them: "president of Syria", "the former Syrian president", "Acme chief executive",
 * "Acme's chief executive", "acting prime minister". Words that are more than offices need what they are of.
 */
export function recognise({ sentences, entities }: KindContext): readonly Candidate<RoleValue>[] {
  const starts = new Map(entities.map((mention) => [mention.start, mention]));
  const ends = new Map(entities.map((mention) => [mention.end, mention]));
  const candidates: Candidate<RoleValue>[] = [];
  for (const sentence of sentences) {
    if (!mayHave(sentence, opensOffice)) continue;
    const { tokens } = sentence;
    let from = 0;
    while (from < tokens.length) {
      const length = officeLength(tokens, from);
      const found = length === 0 ? null : readRole(tokens, from, from + length, starts, ends);
      if (found !== null && found.candidate.start >= (candidates.at(-1)?.end ?? 0))
        candidates.push(found.candidate);
      from = found?.next ?? from + Math.max(1, length);
    }
  }
  return candidates;
}

const opensOffice = trait((word) => longestOffice(word) > 0);

/** How many tokens from `from` on name an office; 0 when none do. */
function officeLength(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  const longest = first !== undefined && mayHave(first, opensOffice) ? longestOffice(first.lower) : 0;
  for (let length = Math.min(longest, tokens.length - from); length > 0; length -= 1) {
    const words = tokens.slice(from, from + length);
    const last = words.at(-1);
    // "attorney **general**" may pass for an adjective, "head" alone for a verb.
    if (length === 1 && last?.pos !== "NOUN" && last?.pos !== "PROPN") continue;
    if (officeNamed(words.map(({ lower }) => lower).join(" ")) !== null) return length;
  }
  return 0;
}

function readRole(
  tokens: readonly Token[],
  from: number,
  to: number,
  starts: ReadonlyMap<number, EntityMention>,
  ends: ReadonlyMap<number, EntityMention>,
): { readonly candidate: Candidate<RoleValue>; readonly next: number } | null {
  let [first, next] = [from, to];
  let of: EntityMention | null = null;
  const takeModifiers = (): void => {
    while (isModifier(tokens[first - 1])) first -= 1;
  };
  takeModifiers();
  const possessive = /^['’]s?$/u.test(tokens[first - 1]?.lower ?? "") ? 1 : 0;
  const owner = ends.get(tokens[first - 1 - possessive]?.end ?? -1);
  if (owner !== undefined && isBody(owner)) {
    of = owner;
    first -= 1 + possessive;
    while (first > 0 && (tokens[first]?.start ?? 0) > owner.start) first -= 1;
    if (possessive === 0) takeModifiers();
  }
  const elect = tokens[next];
  if (elect?.lower === "elect" || elect?.lower === "designate" || elect?.lower === "-elect") next += 1;
  const words = tokens
    .slice(first, next)
    .filter(({ start }) => of === null || start < of.start || start >= of.end);
  if (of === null && tokens[next]?.lower === "of") {
    const noun = tokens[next + 1]?.lower === "the" ? next + 2 : next + 1;
    const owned = starts.get(tokens[noun]?.start ?? -1);
    if (owned !== undefined && isBody(owned)) {
      of = owned;
      next = noun;
      while (next < tokens.length && (tokens[next]?.start ?? 0) < owned.end) next += 1;
    }
  }
  const office = words.map(({ lower }) => lower).filter((word) => !/^['’]s?$/u.test(word));
  if (of === null && weakOffices.has(office.at(-1) ?? "") && office.length === 1) return null;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  const role = roleOf(office.join(" "), of?.entity ?? null);
  return role === null ? null : { candidate: { start, end, recogniser: "role/office", parts: role }, next };
}

function isModifier(token: Token | undefined): boolean {
  const word = token?.lower ?? "";
  return statusWords.has(word) || deputyWords.has(word) || (idleWords.has(word) && word.length > 3);
}

const isBody = ({ entity, form }: EntityMention): boolean =>
  (form === "name" || form === "demonym") &&
  (entity.type === "place" || entity.type === "organisation" || entity.type === "group");
