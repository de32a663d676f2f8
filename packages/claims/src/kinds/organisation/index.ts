import { defineKind } from "../kind.js";
import { compare } from "./compare.js";
import { corpus } from "./corpus.js";
import { organisationOf } from "./organisation-of.js";
import { recognise } from "./recognise.js";
import { OrganisationValue } from "./value.js";

/** Who: companies, ministries, parties, armed groups, by the names they go under. */
export const organisation = defineKind({
  name: "organisation",
  schema: OrganisationValue,
  recognise,
  normalise: ({ parts }) => organisationOf(parts),
  compare,
  format: ({ name }) => name,
  corpus,
});
