import type { EntityMention } from "../entities/entity.js";
import type { ValueMention } from "../kinds/index.js";
import type { Token } from "../model/sentence.js";
import { contains, overlaps, type Span } from "../model/span.js";

/** The names and values of one sentence, in order. */
export interface SentenceMentions {
  readonly entities: readonly EntityMention[];
  readonly values: readonly ValueMention[];
}

/** Which token belongs to which name or value. Every answer is a look-up. */
export interface Marks {
  /** Whether the token is part of a name. */
  isNamed(token: Token): boolean;
  /** The value that the token is part of. */
  value(token: Token): ValueMention | undefined;
  /** The mentions that a run of tokens touches, each once, in order. */
  entitiesIn(tokens: readonly Token[]): readonly EntityMention[];
  valuesIn(tokens: readonly Token[]): readonly ValueMention[];
}

/** Marks the tokens of a sentence. Mentions of a sort do not overlap. */
export function markTokens(tokens: readonly Token[], { entities, values }: SentenceMentions): Marks {
  const entityOf = assign(tokens, entities);
  const valueOf = assign(
    tokens,
    values.filter((mention) => !isAdverb(mention)),
  );
  return {
    isNamed: (token) => {
      if (entities.length === 0) return false;
      const mention = entityOf.get(token);
      return mention?.form === "name" && contains(mention, token);
    },
    value: (token) => (values.length === 0 ? undefined : valueOf.get(token)),
    entitiesIn: (run) => distinct(run, entityOf),
    valuesIn: (run) => distinct(run, valueOf),
  };
}

/** "is **now** selling": a word that tells no time by which a verb group could be parted. */
function isAdverb({ value, text }: ValueMention): boolean {
  return value.kind === "date" && value.timex === "PRESENT_REF" && !text.includes(" ");
}

const noMarks: ReadonlyMap<Token, never> = new Map<Token, never>();

/** Both lists are in order, so one pass over them is enough. */
function assign<T extends Span>(tokens: readonly Token[], mentions: readonly T[]): ReadonlyMap<Token, T> {
  if (mentions.length === 0) return noMarks;
  const assigned = new Map<Token, T>();
  let at = 0;
  for (const token of tokens) {
    let mention = mentions[at];
    while (mention !== undefined && mention.end <= token.start) mention = mentions[++at];
    if (mention === undefined) break;
    if (overlaps(mention, token)) assigned.set(token, mention);
  }
  return assigned;
}

const nothing: readonly never[] = [];

/** The mentions of a run of tokens. Those of one mention stand together. */
function distinct<T>(run: readonly Token[], mentions: ReadonlyMap<Token, T>): readonly T[] {
  if (mentions.size === 0) return nothing;
  const found: T[] = [];
  for (const token of run) {
    const mention = mentions.get(token);
    if (mention !== undefined && mention !== found.at(-1)) found.push(mention);
  }
  return found;
}
