import { contextualise } from "../context/contextualise.js";
import type { EntityMention } from "../entities/entity.js";
import { read, tokensOf } from "../kinds/kind.js";
import { role } from "../kinds/role/index.js";
import type { Document } from "../model/document.js";
import type { Sentence } from "../model/sentence.js";
import { indexAt } from "../model/span.js";
import type { ValueMention } from "../kinds/index.js";
import { appointingVerbs, copulas } from "../predicates/lexicon.en.js";
import { namedSubjectOf } from "../syntax/apposition.js";
import type { NounPhrase, Phrase } from "../syntax/phrase.js";
import { type Binding, type Clauses, createBinding } from "./binding.js";

/** All offices that a document names, in order; spans in clean text. */
export function findRoles(
  document: Pick<Document, "text" | "metadata">,
  sentences: readonly Sentence[],
  entities: readonly EntityMention[],
): readonly ValueMention[] {
  return read(role, {
    text: document.text,
    sentences,
    tokens: tokensOf(sentences),
    reference: document.metadata.date ?? null,
    entities,
  });
}

/** Who holds which office: "**Syrian President** Ann Lee", "Ann Lee, **the mayor of Oslo**", "Ann Lee was elected **mayor**". */
export function bindRoles(clauses: Clauses): readonly Binding[] {
  return clauses.roles.flatMap((mention) => bindRole(clauses, mention) ?? []);
}

function bindRole({ phrases, sentence, hits }: Clauses, mention: ValueMention): Binding | null {
  const at = indexAt(phrases, mention.start);
  const phrase = phrases[at];
  if (phrase?.type !== "noun") return null;
  const holder = holderOf(phrases, phrase, at, mention);
  if (holder === null) return null;
  const context = contextualise(sentence, hits, mention, [
    phrase,
    ...(holder.verb === null ? [] : [holder.verb]),
  ]);
  // "not far from what Mayor Ann Lee wants": what a title says is taken for granted.
  const isGiven = holder.wording === "title" || holder.wording === "apposition";
  return createBinding({
    mention,
    slot: "what",
    id: "role",
    subject: holder.phrase,
    trigger: mention,
    context: isGiven ? { ...context, polarity: "affirmed", modality: "asserted", partial: false } : context,
    rule: `role/${holder.wording}`,
  });
}

interface Holder {
  readonly phrase: NounPhrase;
  readonly verb: Phrase | null;
  readonly wording: "title" | "apposition" | "copula" | "appointment";
}

function holderOf(
  phrases: readonly Phrase[],
  phrase: NounPhrase,
  at: number,
  { start, end }: ValueMention,
): Holder | null {
  // "Syrian President Ann Lee": the name is the head.
  if (isPerson(phrase) && phrase.entity !== null && end <= phrase.entity.start) {
    // "Sheriff **Deputy** Ray Cole": a word between makes it another office.
    const { entity, tokens } = phrase;
    const isOther = tokens.some(
      (token) => token.start >= end && token.end <= entity.start && token.pos !== "PUNCT",
    );
    return isOther ? null : { phrase, verb: null, wording: "title" };
  }
  if (phrase.head.start < start || (phrase.possessor !== null && end <= phrase.possessor.end)) return null;
  const joint = phrases[at - 1];
  const before = phrases[at - 2];
  // "Ann Lee, the mayor of Oslo,"
  if (joint?.type === "comma" && before?.type === "noun" && isPerson(before))
    return { phrase: before, verb: null, wording: "apposition" };
  const copula = joint !== undefined && "token" in joint && joint.token.lemma === "not" ? at - 2 : at - 1;
  const be = phrases[copula];
  if (be?.type === "verb" && copulas.has(be.lemma))
    return held(namedSubjectOf(phrases, copula), be, "copula");
  // "named Ann Lee president", "was appointed as president"
  const as = joint !== undefined && "token" in joint && joint.token.lower === "as" ? at - 2 : at - 1;
  const near = phrases[as];
  const verbAt = near?.type === "noun" ? as - 1 : as;
  const verb = phrases[verbAt];
  if (verb?.type === "verb" && appointingVerbs.has(verb.lemma)) {
    const named =
      near?.type === "noun" ? near : verb.voice === "passive" ? namedSubjectOf(phrases, verbAt) : null;
    return held(named, verb, "appointment");
  }
  // "The mayor of Oslo, Ann Lee, said"
  return following(phrases, at, end);
}

function held(phrase: NounPhrase | null, verb: Phrase, wording: Holder["wording"]): Holder | null {
  return phrase !== null && isPerson(phrase) ? { phrase, verb, wording } : null;
}

/** "the mayor of Oslo**, Ann Lee,**": an apposition between commas. */
function following(phrases: readonly Phrase[], at: number, end: number): Holder | null {
  const last = phrases.findIndex((phrase, index) => index >= at && phrase.end >= end);
  const name = phrases[last + 2];
  const closes = phrases[last + 3];
  if (phrases[last + 1]?.type !== "comma" || name?.type !== "noun" || !isPerson(name)) return null;
  return name.entity?.form === "name" && closes?.type === "comma"
    ? { phrase: name, verb: null, wording: "apposition" }
    : null;
}

function isPerson({ entity }: NounPhrase): boolean {
  return entity?.entity.type === "person";
}
