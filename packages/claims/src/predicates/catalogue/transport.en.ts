import type { Predicate } from "../predicate.js";
import { befalls, does, event, noun, suffered, turns, undergone } from "./entry.js";

/** Ships, trains, planes and roads. */
// prettier-ignore
export const transport: readonly Predicate[] = [
  undergone("sinking", "once", "sink", "sank", [
    turns("sink, capsize, scuttle", { unless: "money, cash, tooth, teeth, price, share, stock, index, temperature, currency, market, million, billion, dollar, putt, heart, economy, profit, sale, rate" }),
    befalls("founder", { with: "ship, boat, ferry, vessel, liner, tanker, trawler, yacht, reef, coast, rock" }),
    noun("sinking, capsizing"),
  ]),
  suffered("keel laying", "once", "laid down", [does("lay down", { patient: ["unknown"], unless: "law, rule, arm, weapon, gun, marker, condition, life, tool, principle, guideline, challenge" }), noun("keel laying, keel-laying")]),
  event("crash", [
    noun("crash, collision, derailment, pile-up, plane crash, car crash, train crash, car accident, road accident, accident, shipwreck, rollover", { unless: "market, stock, financial, computer, price, currency, economic" }),
    does("crash, collide, derail, overturn, crash-land, ram, veer, skid", { unless: "market, stock, share, price, computer, system, economy, software, currency, party, talk, plan, effort, server, website, decision" }),
  ], { who: "Who was involved in {subject}?" }, "Who was killed in {subject}?"),
  undergone("landing", "many", "land", "landed", [turns("land, touch down, splash down", { unless: "job, contract, deal, role, blow, punch, order, spot" }), noun("landing, splashdown", { owned: true })]),
  undergone("takeoff", "many", "take off", "took off", [befalls("take off, depart, set off", { with: "airport, plane, flight, runway, port, aircraft, jet, helicopter, station, ship" }), noun("takeoff, take-off, departure", { owned: true })]),
  undergone("arrival", "many", "arrive", "arrived", [befalls("arrive, dock"), noun("arrival", { owned: true })]),
  suffered("cancellation", "many", "cancelled", [does("cancel, call off, scrap, ground"), noun("cancellation", { owned: true })]),
  suffered("postponement", "many", "postponed", [does("postpone, delay, defer, put off, push back, reschedule"), noun("postponement", { owned: true })], { howLong: "How long was {subject} delayed?" }),
  suffered("running-over", "many", "run over", [does("run over, run down, mow down, knock down", { patient: ["people", "person", "unknown"] })], {}, "ran over"),
  event("maiden flight", [noun("maiden flight, test flight, maiden voyage, spacewalk, spaceflight")]),
];
