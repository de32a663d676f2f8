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
      const mention = at(entityOf, token);
      return mention?.form === "name" && contains(mention, token);
    },
    value: (token) => at(valueOf, token),
    entitiesIn: (run) => distinct(run, entityOf),
    valuesIn: (run) => distinct(run, valueOf),
  };
}

/** "is **now** selling": a word that tells no time by which a verb group could be parted. */
function isAdverb({ value, text }: ValueMention): boolean {
  return value.kind === "date" && value.timex === "PRESENT_REF" && !text.includes(" ");
}

/** The mentions of tokens, and from where to where they stand: most tokens of a sentence stand before or behind them all. */
interface Assigned<T> extends Span {
  readonly byToken: ReadonlyMap<Token, T>;
}

const noMarks: Assigned<never> = { start: 0, end: 0, byToken: new Map<Token, never>() };

function at<T>({ start, end, byToken }: Assigned<T>, token: Token): T | undefined {
  return token.end <= start || token.start >= end ? undefined : byToken.get(token);
}

/** Both lists are in order, so one pass over them is enough. */
function assign<T extends Span>(tokens: readonly Token[], mentions: readonly T[]): Assigned<T> {
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (first === undefined || last === undefined) return noMarks;
  const assigned = new Map<Token, T>();
  let at = 0;
  for (const token of tokens) {
    let mention = mentions[at];
    while (mention !== undefined && mention.end <= token.start) mention = mentions[++at];
    if (mention === undefined) break;
    if (overlaps(mention, token)) assigned.set(token, mention);
  }
  return { start: first.start, end: last.end, byToken: assigned };
}

const nothing: readonly never[] = [];

/** The mentions of a run of tokens. Those of one mention stand together. */
function distinct<T>(run: readonly Token[], mentions: Assigned<T>): readonly T[] {
  let found: T[] | undefined;
  for (const token of run) {
    const mention = at(mentions, token);
    if (mention === undefined || mention === found?.at(-1)) continue;
    if (found === undefined) found = [mention];
    else found.push(mention);
  }
  return found ?? nothing;
}
