import type { z } from "zod";
import type { UnitTable } from "./quantity/unit-table.js";
import type { EntityMention } from "../entities/entity.js";
import type { Mention } from "../model/mention.js";
import type { Comparison } from "../model/relation.js";
import type { Sentence, Token } from "../model/sentence.js";
import type { Span } from "../model/span.js";

/** What a kind may look at while it reads a document. */
export interface KindContext {
  /** The whole clean text. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** All tokens of all sentences, in order. */
  readonly tokens: readonly Token[];
  /** The date of the article, `YYYY-MM-DD`, or null: then relative dates stay unresolved. */
  readonly reference: string | null;
  /** The names and references in the document, in order; what persons, bodies, places and roles are read from. */
  readonly entities: readonly EntityMention[];
  /** The units that amounts may be stated in. Default: those of our table. */
  readonly units?: UnitTable;
}

/** A span that looks like a value of the kind, before it is normalised. `Parts` is private to the kind. */
export interface Candidate<Parts> extends Span {
  readonly recogniser: string;
  readonly parts: Parts;
}

/** One value, all the wordings that must give it, and what must give nothing. */
export interface KindCorpus<V> {
  /** The article date that the wordings are read with. */
  readonly reference: string;
  readonly values: readonly { readonly expect: Partial<V>; readonly wordings: readonly string[] }[];
  /** Where a formatted value is read again: a sentence with `%s` in its place. Default: the value alone. */
  readonly frame?: string;
  /** Sentences in which the kind must find nothing. */
  readonly negatives: readonly string[];
  /** Two wordings and the relation of their values. */
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    readonly relation: Comparison["relation"];
  }[];
  /** Wordings that ought to work and do not yet, with what they give instead. */
  readonly gaps: readonly { readonly wording: string; readonly why: string }[];
}

/**
 * A family of values: how to find them, what they mean, how two of them relate, how to print one.
 * See docs/add-a-kind.md. Every kind is held to the shared contract in `testing/kind-contract.ts`.
 */
export interface Kind<Name extends string, V extends { readonly kind: Name }, Parts> {
  readonly name: Name;
  readonly schema: z.ZodType<V>;
  /** Finds spans, in order of start, not overlapping. Linear in the length of the text. */
  recognise(context: KindContext): readonly Candidate<Parts>[];
  /** What a candidate means, or null: "I decline". `earlier` holds this kind's mentions before it, in order. */
  normalise(candidate: Candidate<Parts>, context: KindContext, earlier: readonly Mention<V>[]): V | null;
  /** How two values relate, with a reason. `compare(a, a)` is `same`; swapping the sides flips the relation. */
  compare(a: V, b: V): Comparison;
  /** The value in plain English, such as "December 2024"; reading it again gives the value back. */
  format(value: V): string;
  readonly corpus: KindCorpus<V>;
}

/** Declares a kind; fixes its types by inference. */
export function defineKind<Name extends string, V extends { readonly kind: Name }, Parts>(
  kind: Kind<Name, V, Parts>,
): Kind<Name, V, Parts> {
  return kind;
}

/** The tokens of all sentences, in order. A loop, since `flatMap` takes several times as long. */
export function tokensOf(sentences: readonly Sentence[]): readonly Token[] {
  const all: Token[] = [];
  for (const { tokens } of sentences) for (const token of tokens) all.push(token);
  return all;
}

/** All mentions of a kind in a document, in order. */
export function read<Name extends string, V extends { readonly kind: Name }, Parts>(
  kind: Kind<Name, V, Parts>,
  context: KindContext,
): readonly Mention<V>[] {
  const mentions: Mention<V>[] = [];
  for (const candidate of kind.recognise(context)) {
    const value = kind.normalise(candidate, context, mentions);
    if (value === null) continue;
    const { start, end, recogniser } = candidate;
    mentions.push({ start, end, recogniser, value, text: context.text.slice(start, end) });
  }
  return mentions;
}
