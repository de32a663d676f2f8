import type { Predicate } from "../predicate.js";
import { acts, befalls, deed, does, done, event, noun, property, suffered, undergone } from "./entry.js";

/** Elections, offices and rule. */
// prettier-ignore
export const offices: readonly Predicate[] = [
  done("resignation", "once", "resign", "resigned", [
    acts("resign, step down, stand down, step aside, abdicate, quit, bow out", { unless: "smoking, group, treaty" }),
    deed("resignation, abdication", { patient: ["person"] }),
  ]),
  done("rule", "once", "rule", "ruled", [
    acts("rule, reign, govern", { unless: "court, judge, panel, tribunal, jury, coroner, commission, referee" }),
    deed("rule, reign, tenure", { patient: ["person"] }),
  ], { howLong: "How long did {subject} rule?" }),
  undergone("inauguration", "once", "take office", "took office", [
    befalls("take, assume, enter", {
      with: "office, power, post, duty, helm, command, throne, presidency",
      // "Both commands take one parameter": the command is no office.
      unless: "parameter, argument, option, flag, value, input, string, path, file, list, default",
    }),
    befalls("ascend, come, accede, succeed", { with: "throne" }),
    does("swear in, inaugurate, crown, enthrone", { patient: ["people", "person", "unknown"] }),
    noun("inauguration, swearing-in, coronation, enthronement", { patient: ["person"] }),
  ]),
  suffered("appointment", "many", "appointed", [
    does("appoint, name, install, designate", { patient: ["people", "person", "unknown"] }),
    noun("appointment", { owned: true }),
  ], { what: "What was {subject} appointed?" }),
  suffered("nomination", "many", "nominated", [does("nominate, shortlist"), noun("nomination", { owned: true })], { what: "What was {subject} nominated for?" }),
  suffered("choice", "many", "elected", [does("elect")], { what: "What was {subject} elected?" }),
  suffered("re-election", "many", "re-elected", [
    does("re-elect, reelect"),
    noun("re-election, reelection", { owned: true }),
  ]),
  suffered("dismissal", "many", "dismissed", [
    does("dismiss, sack, fire, axe, remove", { patient: ["people", "person", "unknown"], unless: "shot, missile, gun, rocket, claim, charge" }),
    noun("dismissal, sacking, firing", { patient: ["people", "person", "unknown"] }),
  ]),
  suffered("impeachment", "many", "impeached", [does("impeach, censure"), noun("impeachment")]),
  undergone("succession", "many", "be succeeded", "were succeeded", [does("succeed, replace", { patient: ["people", "person", "unknown"] }), noun("succession", { owned: true })], { who: "Who succeeded {subject}?", when: "When was {subject} succeeded?" }),
  done("retirement", "many", "retire", "retired", [acts("retire"), deed("retirement", { owned: true })]),
  done("candidacy", "many", "run", "ran", [acts("run, stand, compete", { with: "president, office, mayor, governor, senate, congress, parliament, presidency, election, seat, premier" }), deed("candidacy", { owned: true })]),
  done("concession", "many", "concede", "conceded", [acts("concede", { with: "defeat, election, race" })]),
  done("independence", "once", "become independent", "became independent", [
    acts("gain, win, declare, achieve, proclaim", { with: "independence" }),
    deed("independence", { patient: ["place"] }),
  ]),
  done("voting", "many", "vote", "voted", [acts("vote, abstain"), acts("cast", { with: "vote, ballot" })], { who: "Who voted?" }),
  event("election", [noun("election, vote, referendum, poll, ballot, by-election, runoff, plebiscite, primary", { unless: "opinion, gallup" })], { who: "Who won {subject}?", howMany: "How many {measure} were cast in {subject}?", howMuch: "What was the result of {subject}?" }),
  property("turnout", "many", "How high was the turnout{event}?", "turnout, voter turnout", { dimensions: ["percent", "count"] }),
  property("approval rating", "many", "What is the approval rating of {subject}?", "approval rating, approval", { dimensions: ["percent"] }),
];
