import type { Predicate } from "../predicate.js";
import {
  acts,
  befalls,
  deed,
  does,
  done,
  event,
  noun,
  property,
  suffered,
  turns,
  undergone,
} from "./entry.js";

/** Lives. */
// prettier-ignore
export const people: readonly Predicate[] = [
  suffered("birth", "once", "born", [
    does("bear", { patient: ["people", "person", "unknown"], unless: "brunt, resemblance, fruit, responsibility, cost, name, witness, burden, mark, scar, hallmark, weight, risk, mind" }),
    noun("birth", { patient: ["person", "unknown"] }),
  ], { who: "Who are the parents of {subject}?", howMany: "How many {measure} were born{event}?" }, "bore"),
  done("childbirth", "many", "give birth", "gave birth", [acts("give", { with: "birth" }), acts("welcome", { with: "baby, son, daughter, twin, child" })]),
  undergone("marriage", "many", "marry", "married", [turns("marry, wed"), noun("marriage", { owned: true })], { who: "Whom did {subject} marry?", howLong: "How long was {subject} married?" }),
  undergone("divorce", "many", "divorce", "divorced", [turns("divorce, split up, separate"), noun("divorce", { owned: true })]),
  undergone("graduation", "many", "graduate", "graduated", [befalls("graduate"), noun("graduation", { owned: true })], { what: "What did {subject} study?" }),
  suffered("education", "many", "educated", [does("educate"), befalls("attend, study", { with: "university, school, college, academy, institute" })], { where: "Where was {subject} educated?" }),
  done("employment", "many", "work", "worked", [acts("work, serve", { with: "company, firm, minister, officer, manager, engineer, ambassador, director, secretary, year, soldier, president, chairman, governor" })], { howLong: "How long did {subject} work there?" }),
  undergone("residence", "many", "live", "lived", [befalls("live, reside, dwell, settle, move", { with: "city, town, village, house, home, apartment, flat, country, street, island, year" })], { where: "Where does {subject} live?", howLong: "How long has {subject} lived there?" }),
  suffered("burial", "once", "buried", [does("bury, inter, entomb, cremate", { patient: ["person", "unknown"] }), noun("burial, interment, cremation", { patient: ["person", "unknown"] })]),
  suffered("honour", "many", "honoured", [does("knight, honour, honor, canonise, canonize, beatify, decorate"), noun("canonisation, canonization, beatification, knighthood", { owned: true })]),
  suffered("award", "many", "awarded", [does("award", { with: "prize, medal, award, nobel, honour, honor, scholarship, degree" }), befalls("receive, earn", { with: "prize, medal, award, nobel, honour, honor, oscar, grammy, doctorate, degree" })], { what: "What was {subject} awarded?" }),
  undergone("conversion", "many", "convert", "converted", [befalls("convert", { with: "islam, christianity, catholicism, judaism, buddhism" })]),
  done("debut", "many", "debut", "made a debut", [acts("debut"), acts("make", { with: "debut" }), deed("debut", { owned: true })]),
  event("ceremony", [noun("ceremony, wedding, funeral, festival, concert, telecast, parade, premiere, gala, mass, memorial service, exhibition, celebration, prom", { unless: "destruction, land, air, critical" })]),
  property("age", "state", "How old is {subject}?", "age", { dimensions: ["age"], adjectives: ["old", "aged"] }),
  property("weight", "many", "How heavy is {subject}?", "weight, mass", { dimensions: ["mass"], adjectives: ["heavy"], verbs: ["weigh"] }),
];
