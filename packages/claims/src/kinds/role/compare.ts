import { isCountry, lookUp } from "../../entities/gazetteer.js";
import { linkNames } from "../../entities/link-names.js";
import { nameKey } from "../../entities/name-key.js";
import { because, type Comparison, type Relation } from "../../model/relation.js";
import { format } from "./format.js";
import { areExclusive, isWider } from "./offices.js";
import type { RoleStatus, RoleValue } from "./value.js";

/**
 * Office, what it is of, and status each have a relation; the roles have the one that all agree in. Any one that is disjoint
 * parts them; what the words leave open is wider than what they say.
 */
export function compare(a: RoleValue, b: RoleValue): Comparison {
  const relation = relateRoles(a, b);
  return because(relation, () => reasons[relation](format(a), format(b)));
}

const reasons: Readonly<Record<Relation, (a: string, b: string) => string>> = {
  same: (a, b) => (a === b ? `both are ${a}` : `${a} and ${b} are one office`),
  narrower: (a, b) => `${a} is one kind of ${b}`,
  wider: (a, b) => `${b} is one kind of ${a}`,
  overlapping: (a, b) => `${a} and ${b} may be one office`,
  disjoint: (a, b) => `nobody is ${a} and ${b} at a time`,
  incomparable: (a, b) => `one person may be ${a} and ${b}`,
};

function relateRoles(a: RoleValue, b: RoleValue): Relation {
  const office = relateOffices(a.office, b.office);
  const of = relateBodies(a.of, b.of);
  // Offices of two states or bodies say nothing of each other, unless they are one office.
  if (office === "incomparable" || of === "incomparable") return "incomparable";
  if (of === "disjoint") return office === "disjoint" ? "incomparable" : "disjoint";
  if (office === "disjoint") return a.of === null || b.of === null ? "incomparable" : "disjoint";
  const status = relateStatus(a.status, b.status);
  if (status === "disjoint") return "disjoint";
  return combine(combine(office, of), status);
}

function combine(a: Relation, b: Relation): Relation {
  if (a === "same") return b;
  if (b === "same" || a === b) return a;
  return "overlapping";
}

const deputy = "deputy ";

function relateOffices(a: string, b: string): Relation {
  if (a === b) return "same";
  const [bareA, bareB] = [a.replace(deputy, ""), b.replace(deputy, "")];
  if (bareA === a && bareB === b) {
    if (isWider(a, b)) return "wider";
    if (isWider(b, a)) return "narrower";
    return areExclusive(a, b) ? "disjoint" : "incomparable";
  }
  // A deputy minister is no minister, but an official; a deputy foreign minister is a deputy minister.
  if (bareA !== a && bareB !== b) {
    return isWider(bareA, bareB) ? "wider" : isWider(bareB, bareA) ? "narrower" : "incomparable";
  }
  return bareA === bareB ? "disjoint" : "incomparable";
}

function relateBodies(a: RoleValue["of"], b: RoleValue["of"]): Relation {
  if (a === null || b === null) return a === b ? "same" : a === null ? "wider" : "narrower";
  if (a.id === b.id || nameKey(a.name) === nameKey(b.name)) return "same";
  if (isCountry(a.name) && isCountry(b.name)) return isSameCountry(a.name, b.name) ? "same" : "disjoint";
  const groups = linkNames(
    [a, b].map(({ name }) => ({ type: lookUp(name)?.type ?? "organisation", names: [name] })),
    { aliases: [], scope: "corpus" },
  );
  return groups.length === 1 ? "same" : "incomparable";
}

const isSameCountry = (a: string, b: string): boolean => lookUp(a)?.name === lookUp(b)?.name;

/** "Acting" and "outgoing" holders hold the office; one who did or will hold it does not. */
function relateStatus(a: RoleStatus | null, b: RoleStatus | null): Relation {
  if (a === b) return "same";
  if (a === null) return "wider";
  if (b === null) return "narrower";
  if (holds(a) !== holds(b)) return "disjoint";
  return holds(a) ? "overlapping" : "disjoint";
}

const holds = (status: RoleStatus): boolean => status !== "former" && status !== "designate";
