import { pastForms, type Assertion, type DateValue } from "@gainsay/claims";
import type { CanonicalEntity, Statement } from "../align/statement.js";
import type { Check } from "../findings/finding.js";
import { afterlife, deeds, passive, personPronouns, verbsOfTheLiving, type Deed } from "./lives.en.js";
import { dated, doubt, type Told, type ToldOf } from "./told.js";

/** The ids of those whom any text shows to be persons. */
export type Persons = ReadonlySet<string>;

/** The deeds that a dated statement tells of: each with the person who did it, or to whom it was done while alive. */
export function tellDeeds(statement: Statement, value: DateValue, persons: Persons): readonly ToldOf[] {
  return (deedsByPredicate.get(statement.assertion.predicate) ?? []).flatMap((deed) => {
    const isStretch = isOnce.has(deed.predicate) && statement.assertion.qualifiers.phase !== undefined;
    const subject = isStretch ? null : livingOf(statement, deed, persons);
    return subject === null ? [] : [{ subject, told: tellDeed(statement, deed, value) }];
  });
}

/** The deed that a point of a timeline is; undefined for any other point. */
export function deedAt(point: string): Deed | undefined {
  return allDeeds.find((deed) => point.startsWith(pointOf(deed)));
}

/** The point of a timeline that a deed is; of those that can come again, what the points of all of them begin with. */
const pointOf = ({ predicate, as }: Pick<Deed, "predicate" | "as">): string => `${predicate} ${as} `;

const allDeeds: readonly Deed[] = [
  ...deeds,
  ...verbsOfTheLiving.flatMap(({ verbs, ...limits }) =>
    verbs.split(",").map((verb) => ({ ...openDeed(verb.trim()), ...limits })),
  ),
];

function openDeed(verb: string): Deed {
  const { past, participle } = pastForms(verb);
  return { predicate: `to ${verb}`, as: "doer", topic: `having ${participle}`, past };
}

const deedsByPredicate: ReadonlyMap<string, readonly Deed[]> = new Map(
  allDeeds.map(({ predicate }) => [predicate, allDeeds.filter((deed) => deed.predicate === predicate)]),
);

/** Who is alive where the deed is told of; null where it may be nobody, or a firm. */
function livingOf(statement: Statement, deed: Deed, persons: Persons): CanonicalEntity | null {
  const { assertion, agent, subject } = statement;
  if (afterlife.test(assertion.evidence.sentence)) return null;
  const isActor = deed.as === "agent" || (deed.as === "doer" && agent !== null);
  const person = isActor ? agent : subject;
  if (person === null || !persons.has(person.id)) return null;
  if (deed.as === "doer" && !isActor && !isActive(assertion)) return null;
  return deed.ofFirms !== true || namesPerson(assertion, person) ? person : null;
}

/** Whether the clause tells what its subject did: "settled", not "was settled". */
function isActive({ trigger, evidence }: Assertion): boolean {
  return !passive.test(evidence.sentence.slice(0, trigger.start - evidence.sentenceStart));
}

/** Whether the sentence says "he" or "she", or gives more of the name than a firm bears: "Leo Hart", not "Hart". */
function namesPerson({ evidence: { sentence } }: Assertion, { name }: CanonicalEntity): boolean {
  return personPronouns.test(sentence) || (/\s/u.test(name) && sentence.includes(name));
}

/** A deed once done is one point; of those that can come again each date is a point of its own. */
function tellDeed(statement: Statement, deed: Deed, value: DateValue): Told {
  const object = deed.as === "agent" ? statement.subject : null;
  const point = pointOf(deed) + (isOnce.has(deed.predicate) ? (object?.id ?? "") : value.timex);
  const fill = (text: string): string => text.replace("{object}", object?.name ?? "it");
  const told = dated(point, { topic: fill(deed.topic), past: fill(deed.past) }, value, statement);
  return isOnce.has(deed.predicate) ? told : { ...told, assumed: ofTheLiving(statement) };
}

/** A word that only the living are told of with may be meant otherwise, or its date be another's. */
const ofTheLiving = ({ assertion: { trigger } }: Statement): Check =>
  doubt("event", `"${trigger.text}" is taken for what only the living do`);

const isOnce: ReadonlySet<string> = new Set(["founding", "inauguration", "overthrow"]);
