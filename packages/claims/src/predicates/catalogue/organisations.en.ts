import type { Predicate } from "../predicate.js";
import { does, noun, property, suffered, undergone, befalls } from "./entry.js";

/** Companies, parties, clubs and bodies. */
// prettier-ignore
export const organisations: readonly Predicate[] = [
  suffered("founding", "once", "founded", [
    does("found, establish, set up, co-found", { patient: ["organisation", "group", "place", "unknown"] }),
    noun("founding, foundation, establishment", { patient: ["organisation", "group", "place", "unknown"] }),
  ]),
  // What has been there for long is given its rights later, and may be given others later still.
  suffered("incorporation", "once", "incorporated", [
    does("incorporate", { patient: ["organisation", "group", "place", "unknown"] }),
    noun("incorporation", { patient: ["organisation", "group", "place", "unknown"] }),
  ]),
  suffered("dissolution", "once", "dissolved", [does("dissolve, disband, abolish, wind up", { patient: ["organisation", "group", "unknown"] }), noun("dissolution, abolition, disbandment", { patient: ["organisation", "group", "unknown"] })]),
  suffered("renaming", "many", "renamed", [does("rename, rebrand, rechristen")]),
  suffered("headquarters", "state", "based", [does("headquarter, base", { patient: ["organisation", "unknown"] })], { where: "Where is {subject} based?" }),
  suffered("nationalisation", "many", "nationalised", [does("nationalise, nationalize, privatise, privatize"), noun("nationalisation, nationalization, privatisation, privatization", { owned: true })]),
  suffered("ownership", "many", "owned", [does("own")], { who: "Who owns {subject}?" }),
  undergone("move", "many", "move", "moved", [befalls("relocate"), noun("relocation", { owned: true })]),
  property("membership", "many", "How many members does {subject} have?", "membership", { dimensions: ["count"] }),
  property("workforce", "many", "How many people work for {subject}?", "workforce, headcount, staff", { dimensions: ["count"], verbs: ["employ"] }),
  property("enrolment", "many", "How many students does {subject} have?", "enrolment, enrollment", { dimensions: ["count"] }),
];
