import { Dimension } from "../kinds/quantity/value.js";
import type { Unit } from "../kinds/quantity/unit.js";
import { isBuiltInId } from "../predicates/built-in-ids.js";
import type { NounTrigger, Predicate, Role, VerbTrigger } from "../predicates/predicate.js";
import { phrasalVerbs } from "../syntax/lexicon.en.js";
import type { NounDefinition, PredicateDefinition, VerbDefinition } from "./definitions.js";
import { nounForms, verbForms } from "./dictionary-forms.js";
import type { Located, Report } from "./located.js";
import { usualQuestions } from "./questions.en.js";

type LocatedPredicate = Located<PredicateDefinition>;

/**
 * Makes predicates of what users write, sorted by id: arity, roles and questions are filled in, and words put into dictionary form.
 * `units` are the user's, for what properties are measured in. What does not add up is reported and left out.
 */
export function compilePredicates(
  given: readonly LocatedPredicate[],
  units: readonly Unit[],
  report: Report,
): readonly Predicate[] {
  const dimensions = new Set([
    ...Dimension.options.filter((dimension) => dimension !== "own"),
    "duration",
    ...units.flatMap(({ own }) => own?.dimension ?? []),
  ]);
  const byId = new Map<string, LocatedPredicate>();
  for (const located of given) {
    const { id } = located.definition;
    if (isBuiltInId(id))
      report(
        located,
        "id",
        `"${id}" is a built-in one; choose another, your words go before those of built-in ones`,
      );
    else if (byId.has(id)) report(located, "id", `"${id}" is defined twice`);
    else byId.set(id, located);
  }
  const predicates = [...byId.values()]
    .toSorted((a, b) => (a.definition.id < b.definition.id ? -1 : 1))
    .map((located) => {
      const predicate = compile(located, report);
      if (
        predicate.verbs.length + predicate.nouns.length + (predicate.property?.adjectives ?? []).length ===
        0
      )
        report(located, "id", `"${predicate.id}" has no word that says it; give verbs or nouns`);
      const unknown = predicate.property?.dimensions.find((dimension) => !dimensions.has(dimension));
      if (unknown !== undefined)
        report(
          located,
          "property.dimensions",
          `"${unknown}" is measured in no unit; built in are ${[...dimensions].slice(0, 6).join(", ")} …, others come with a unit of yours`,
        );
      return predicate;
    });
  reportShared(predicates, byId, report);
  return predicates;
}

function compile(located: LocatedPredicate, report: Report): Predicate {
  const { definition } = located;
  const { id, property, questions = {} } = definition;
  const arity = definition.arity ?? (property === undefined ? "many" : "state");
  const subject = definition.subject ?? "patient";
  if (property !== undefined && subject !== "patient")
    report(located, "subject", "of a property is the thing that has it; leave it out");
  if (property !== undefined && arity === "many")
    report(located, "arity", "of a property must be state, or once for what never changes");
  const verbs = [...(property?.verbs ?? []), ...(definition.verbs ?? [])].map((verb) =>
    property === undefined ? verbTrigger(verb) : { ...verbTrigger(verb), ...bears },
  );
  for (const lemma of verbs.flatMap(({ lemmas }) => lemmas)) checkVerb(lemma, located, report);
  const nouns = (definition.nouns ?? []).map((noun) =>
    nounTrigger(noun, subject === "agent" ? "agent" : "patient"),
  );
  const told = {
    id,
    arity,
    subject,
    verbs,
    nouns,
    ...(property === undefined
      ? {}
      : {
          property: {
            dimensions: property.dimensions,
            ...(property.adjectives === undefined ? {} : { adjectives: property.adjectives }),
            ...(verbs.length === 0 ? {} : { verbs: verbs.flatMap(({ lemmas }) => lemmas) }),
          },
        }),
  };
  const own = Object.fromEntries(Object.entries(questions).filter(([, question]) => question !== undefined));
  return { ...told, ask: { ...usualQuestions(told), ...own } };
}

/** What has a property is subject or object of a verb that takes a measure of it. */
const bears = { subject: "patient", object: "patient" } as const;

function verbTrigger({ words, subject, object, patient, with: beside, unless }: VerbDefinition): VerbTrigger {
  // "the ministry **commissioned** the bridge", where nothing else is said.
  const usual = subject === undefined && object === undefined;
  const undergoer = object ?? (usual ? "patient" : undefined);
  return {
    lemmas: [...new Set(words.flatMap(verbForms))],
    subject: subject ?? "agent",
    ...(undergoer === undefined ? {} : { object: undergoer }),
    ...(patient === undefined ? {} : { patient }),
    ...(beside === undefined ? {} : { with: beside }),
    ...(unless === undefined ? {} : { unless }),
  };
}

function nounTrigger({ words, of, patient, owned, unless }: NounDefinition, usual: Role): NounTrigger {
  return {
    lemmas: [...new Set(words.flatMap(nounForms))],
    of: of ?? usual,
    ...(patient === undefined ? {} : { patient }),
    ...(owned === true ? { owned } : {}),
    ...(unless === undefined ? {} : { unless }),
  };
}

/** A verb of several words is read as one only where its particle is known. */
function checkVerb(lemma: string, located: LocatedPredicate, report: Report): void {
  const [verb = "", ...particle] = lemma.split(" ");
  if (particle.length === 0 || phrasalVerbs.get(verb)?.includes(particle.join(" ")) === true) return;
  report(
    located,
    "verbs",
    `"${lemma}" is more than a verb; give words: ${verb} and the noun beside it under with`,
  );
}

/** Verbs that two predicates claim on the same terms. */
function reportShared(
  predicates: readonly Predicate[],
  byId: ReadonlyMap<string, LocatedPredicate>,
  report: Report,
): void {
  const claimed = new Map<string, string>();
  for (const { id, property, verbs, nouns } of predicates) {
    const located = byId.get(id);
    // A measure of the right dimension tells which of several properties is meant.
    const terms = (property?.dimensions ?? []).join(" ");
    const words = [
      ...verbs.filter(({ with: beside, unless, patient }) => (beside ?? unless ?? patient) === undefined),
      ...nouns.filter(({ unless, patient }) => (unless ?? patient) === undefined),
    ].flatMap(({ lemmas, ...trigger }) =>
      lemmas.map((lemma) => [lemma, "subject" in trigger ? "verbs" : "nouns"] as const),
    );
    for (const [word, field] of words) {
      const key = `${field} ${word} ${field === "verbs" ? terms : ""}`;
      const other = claimed.get(key);
      if (other === undefined) claimed.set(key, id);
      else if (other !== id && located !== undefined)
        report(located, field, `"${word}" says ${other} as well; tell them apart by with, unless or patient`);
    }
  }
}
