import type { EntityMention } from "../entities/entity.js";
import type { ValueMention } from "../kinds/index.js";
import { organisationOf } from "../kinds/organisation/organisation-of.js";
import { personOf } from "../kinds/person/person-of.js";
import { placeOf } from "../kinds/place/place-of.js";
import { occurrenceVerbs } from "../predicates/lexicon.en.js";
import type { Role } from "../predicates/predicate.js";
import { answer, type Binding, type Clauses } from "./binding.js";
import type { Predication } from "./predication.js";

const roles: readonly Role[] = ["agent", "patient"];

/** Who took part, beside the one that the question is about: "toppled **by rebels of the NLF**", "met **Ann Lee**". */
export function bindParticipants(clauses: Clauses): readonly Binding[] {
  const bound: Binding[] = [];
  for (const predication of clauses.predications.values()) {
    for (const role of roles) {
      const binding = bindParticipant(clauses, predication, role);
      if (binding !== null) bound.push(binding);
    }
  }
  return bound;
}

function bindParticipant(clauses: Clauses, predication: Predication, role: Role): Binding | null {
  const entity = predication[role]?.entity ?? null;
  if (entity === null || subjectRole(predication) === role) return null;
  // "the quake hit Iran": where it was, not whom it met.
  if (role === "patient" && entity.entity.type === "place" && strikes(clauses, predication)) return null;
  const mention = participant(entity, clauses);
  if (mention === null) return null;
  const binding = answer(clauses, predication, mention, "who", `who/${role}`, { role });
  // "what the firm **charges**": who did it to nobody named answers nothing.
  return binding.subject === null && binding.event === null ? null : binding;
}

/** Which participant the questions about a predication name: for open predicates the agent, if there is one. */
function subjectRole({ predicate, agent }: Predication): Role | "event" {
  return predicate === null ? (agent === null ? "patient" : "agent") : predicate.subject;
}

function strikes({ phrases }: Clauses, { at }: Predication): boolean {
  const verb = phrases[at];
  return verb?.type === "verb" && occurrenceVerbs.has(verb.lemma);
}

/** Persons, organisations, and places that act: "**Iran** signed". */
function participant(entity: EntityMention, { document }: Clauses): ValueMention | null {
  const value =
    personOf(entity) ??
    organisationOf(entity) ??
    (entity.entity.type === "place" ? placeOf(entity, document) : null);
  if (value === null) return null;
  const { start, end, text, form } = entity;
  return { start, end, text, value, recogniser: `${value.kind}/${form}` };
}
