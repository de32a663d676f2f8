import { contextualise } from "../context/contextualise.js";
import { occupations, offices } from "../entities/titles.en.js";
import { isDash, isMark } from "../syntax/clause.js";
import type { NounPhrase, Phrase, ValuePhrase } from "../syntax/phrase.js";
import { type Binding, type Clauses, createBinding } from "./binding.js";

/** What is shorter may be a term of office, what is longer the time of a family. In years. */
const [shortest, longest] = [15, 115];
/** Hardly an office is held so long. In years. */
const longestTerm = 50;

/** "Ann Lee **(4 May 1930 – 7 June 1999)** was a painter": the two dates behind a person's name are of the birth and of the death. */
export function bindLifespan(clauses: Clauses, phrase: ValuePhrase, at: number): Binding | null {
  const { phrases, sentence, hits } = clauses;
  const first = isDash(phrases[at - 1]) ? at - 2 : at;
  const [from, to] = [phrases[first], phrases[first + 2]];
  if (from?.type !== "value" || to?.type !== "value" || !isDash(phrases[first + 1])) return null;
  if (!isMark(phrases[first - 1], "(", ";") || !isMark(phrases[first + 3], ")")) return null;
  const opening = phrases.findLastIndex((each, index) => index < first && isMark(each, "("));
  const bearer = withoutLetters(phrases[opening - 1]);
  if (bearer === null || !isPerson(clauses, bearer, first + 4)) return null;
  const { value: born } = from.mention;
  const { value: died } = to.mention;
  if (born.kind !== "date" || died.kind !== "date") return null;
  const years = yearOf(died.max) - yearOf(born.min);
  // Two days are of one life however far apart: then one of them is wrong.
  const areDays = born.precision === "day" && died.precision === "day";
  if (!(years >= shortest && (areDays || years <= longest))) return null;
  const isBare = born.precision !== "day" && died.precision !== "day";
  const isLife = isOpening(clauses, bearer) && years > longestTerm && !isKing(bearer);
  if (isBare && !isLife && !isDefined(clauses, bearer, first + 4)) return null;
  const { mention } = phrase;
  if (mention.value.kind !== "date") return null;
  return createBinding({
    // A date of its own, not the end of a stretch.
    mention: { ...mention, value: { ...mention.value, boundary: undefined } },
    slot: "when",
    id: first === at ? "birth" : "death",
    subject: bearer,
    patient: bearer,
    trigger: mention,
    context: contextualise(sentence, hits, mention, [bearer]),
    rule: "date/lifespan",
  });
}

/** "Ann Lee MP": the letters behind a name are no part of it. */
function withoutLetters(phrase: Phrase | undefined): NounPhrase | null {
  if (phrase?.type !== "noun") return null;
  const entity = phrase.entity ?? (/^\p{Lu}{2,5}$/u.test(phrase.head.text) ? phrase.named.at(-1) : undefined);
  return entity === undefined ? null : { ...phrase, entity };
}

/** A person by name, or by what the sentence says of the name: "Hobart Lockwell (…) was **a lawyer**". */
function isPerson(clauses: Clauses, bearer: NounPhrase, next: number): boolean {
  const type = bearer.entity?.entity.type;
  if (type !== "unknown" || !isDefined(clauses, bearer, next)) return type === "person";
  const said = clauses.phrases[next + 1];
  return said?.type === "noun" && (occupations.has(said.head.lemma) || offices.has(said.head.lemma));
}

/** "Louis XIV (1643–1715)": behind the name of a king stand the years of his reign. */
const isKing = ({ entity }: NounPhrase): boolean => /\s[IVX]+$/u.test(entity?.text ?? "");

/** "Ann Lee (1930–1999) **was a painter**": behind a name that opens a sentence which says who that is. */
function isDefined(clauses: Clauses, bearer: NounPhrase, next: number): boolean {
  const verb = clauses.phrases[next];
  if (verb?.type !== "verb" || verb.lemma !== "be") return false;
  return isOpening(clauses, bearer) && clauses.phrases[next + 1]?.type === "noun";
}

function isOpening({ phrases }: Clauses, bearer: NounPhrase): boolean {
  return phrases.every(({ type, end }) => end > bearer.start || type === "mark");
}

const yearOf = (iso: string | null): number => Number(iso?.slice(0, 4) ?? Number.NaN);
