import { byCodeUnit } from "../align/by-code-unit.js";
import { byPlace, type CanonicalEntity, type Statement } from "../align/statement.js";
import { lastingHappenings, orderOfHappening, tellHappening } from "./of-happening.js";
import { orderOfLife, tellLives } from "./of-life.js";
import { isStated, type Told } from "./told.js";

/** All that the texts say of when things happened in one life, or from beginning to end of one happening. */
export interface Timeline {
  readonly subject: CanonicalEntity;
  /** What everybody knows, then what is told, the most often told first. */
  readonly told: readonly Told[];
}

/**
 * Puts together what all statements say of each life and each lasting happening, where there are two things to hold against each
 * other. Sorted by id; the order of the statements does not matter; about linear time.
 */
export function readTimelines(statements: readonly Statement[]): readonly Timeline[] {
  const collected = new Map<string, { readonly subject: CanonicalEntity; readonly told: Told[] }>();
  const put = (subject: CanonicalEntity, told: Told): void => {
    const known = collected.get(subject.id);
    if (known === undefined) collected.set(subject.id, { subject, told: [told] });
    else known.told.push(told);
  };
  const happeningOf = lastingHappenings(statements);
  const persons = personsIn(statements);
  for (const sentence of sentencesOf(statements)) {
    for (const statement of sentence) {
      const happening = happeningOf(statement);
      if (happening === null) {
        for (const { subject, told } of tellLives(statement, sentence, persons))
          put(subject, { ...told, statements: [{ ...statement, subject }] });
        continue;
      }
      const told = tellHappening(statement);
      if (told !== null) put(happening, { ...told, statements: [{ ...statement, subject: happening }] });
    }
  }
  return [...collected.values()]
    .filter(({ told }) => told.length > 1)
    .map(({ subject, told }) => ({ subject, told: complete(join(told)) }))
    .sort((a, b) => byCodeUnit(a.subject.id, b.subject.id));
}

/** The ids of all whom a text shows to be persons: another may give the name alone. */
function personsIn(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap(({ assertion: { subject: told, qualifiers }, subject, agent }) => [
      ...(told.type === "entity" && told.entity.type === "person" && subject !== null ? [subject.id] : []),
      ...(qualifiers.agent?.type === "person" && agent !== null ? [agent.id] : []),
    ]),
  );
}

/** What is stated, sentence by sentence, in reading order. */
function sentencesOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const sentences = new Map<string, Statement[]>();
  for (const statement of statements.filter(isStated).sort(byPlace)) {
    const { document, sentenceStart } = statement.assertion.evidence;
    const key = JSON.stringify([document, sentenceStart]);
    const sentence = sentences.get(key);
    if (sentence === undefined) sentences.set(key, [statement]);
    else sentence.push(statement);
  }
  return [...sentences.values()];
}

/** Makes one of what is told alike; what is told most often first. */
function join(told: readonly Told[]): readonly Told[] {
  const joined = new Map<string, Told>();
  for (const one of told) {
    const { sort, from, to, least, most, display } = one;
    const key = JSON.stringify([sort, from, to, least, most, display]);
    const known = joined.get(key);
    joined.set(
      key,
      known === undefined ? one : { ...known, statements: [...known.statements, ...one.statements] },
    );
  }
  return [...joined]
    .sort(([a, x], [b, y]) => y.statements.length - x.statements.length || byCodeUnit(a, b))
    .map(([, one]) => one);
}

/** Adds what everybody knows about the points that are told of. */
function complete(told: readonly Told[]): readonly Told[] {
  const has = new Set(told.flatMap(({ from, to }) => [from, to]));
  const known = [...orderOfHappening, ...orderOfLife(has)].filter(
    ({ from, to }) => has.has(from) && has.has(to),
  );
  // The order first: of many dates some may be left out of the network, but not that.
  return [...known, ...told];
}
