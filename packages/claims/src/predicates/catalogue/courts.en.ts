import type { Predicate } from "../predicate.js";
import { acts, deed, does, done, event, befalls, noun, suffered } from "./entry.js";

/** Crime, police and courts. */
// prettier-ignore
export const courts: readonly Predicate[] = [
  suffered("arrest", "many", "arrested", [
    does("arrest, detain, apprehend, capture, round up, nab, collar, handcuff", { unless: "imagination, attention, title, crown, moment, image, photograph, decline, mood, vote, market, gold, medal, footage" }),
    does("take", { with: "custody" }),
    noun("arrest, detention, capture, apprehension"),
  ]),
  suffered("charge", "many", "charged", [
    does("charge, indict, arraign, accuse", { unless: "fee, price, battery, phone, rent, toll, rate, interest, customer, car" }),
    noun("indictment, arraignment, prosecution", { owned: true }),
  ], { howMany: "On how many {measure} was {subject} charged?", what: "What was {subject} charged with?" }),
  suffered("conviction", "many", "convicted", [
    does("convict"),
    noun("conviction"),
  ], { howMany: "On how many {measure} was {subject} convicted?", what: "What was {subject} convicted of?" }),
  suffered("acquittal", "many", "acquitted", [
    does("acquit, exonerate, absolve"),
    noun("acquittal, exoneration"),
  ], { what: "What was {subject} acquitted of?" }),
  suffered("sentence", "many", "sentenced", [
    does("sentence"),
    noun("sentencing"),
  ], { howLong: "How long is the sentence of {subject}?", what: "What was {subject} sentenced to?" }),
  suffered("imprisonment", "many", "jailed", [
    does("jail, imprison, incarcerate, intern, lock up"),
    befalls("serve", { with: "sentence, prison, jail, time, bar" }),
    noun("imprisonment, incarceration, internment", { owned: true }),
  ], { howLong: "How long was {subject} jailed for?" }),
  suffered("plea", "many", "to plead", [
    befalls("plead", { unless: "case" }),
    noun("guilty plea", { owned: true }),
  ], { when: "When did {subject} plead?", where: "Where did {subject} plead?", who: "Who pleaded?", howMany: "To how many {measure} did {subject} plead?", whether: "Did {subject} plead guilty?", what: "What did {subject} plead guilty to?" }),
  suffered("lawsuit", "many", "sued", [
    does("sue"),
    deed("lawsuit", { owned: true }),
  ], { howMuch: "How much was {subject} sued for?" }),
  suffered("fine", "many", "fined", [
    does("fine, penalise, penalize"),
  ], { howMuch: "How much was {subject} fined?" }),
  suffered("liberation", "many", "released", [
    does("free, release, liberate, parole, bail", { patient: ["people", "person", "unknown", "group"] }),
    noun("release, liberation", { patient: ["people", "person", "unknown", "group"] }),
  ], { howMany: "How many {measure} were rescued or freed{event}?", when: "When was {subject} released?" }),
  suffered("pardon", "many", "pardoned", [does("pardon, amnesty"), noun("pardon", { owned: true })]),
  done("escape", "many", "escape", "escaped", [
    acts("escape, break out", { with: "prison, jail, custody, captivity, cell, police" }),
    deed("jailbreak, prison break, prison escape", { owned: true }),
  ]),
  suffered("extradition", "many", "extradited", [does("extradite, deport, expel, repatriate, hand over"), noun("extradition, deportation, expulsion, repatriation", { owned: true })]),
  suffered("abduction", "many", "abducted", [
    does("kidnap, abduct, hijack"),
    noun("kidnapping, abduction, hijacking, kidnap"),
  ]),
  suffered("seizure", "many", "seized", [
    does("seize, confiscate, recover, impound", { unless: "power, control, town, city, village, territory, strength, ground, body, point, loss, value, lead, title, cost, debt, consciousness, form, balance, momentum, health, confidence" }),
    noun("seizure, confiscation"),
  ]),
  suffered("theft", "many", "stolen", [
    does("steal, loot, pilfer, plunder, swipe", { unless: "show, base" }),
  ], { howMuch: "How much was stolen{event}?" }, "stole"),
  suffered("rape", "many", "raped", [does("rape, molest"), noun("rape", { owned: true })]),
  suffered("investigation", "many", "investigated", [does("investigate, probe"), noun("investigation, probe, inquest", { owned: true })]),
  suffered("search", "many", "searched", [does("search, raid, frisk")]),
  suffered("questioning", "many", "questioned", [does("question, interrogate", { patient: ["people", "person", "unknown"] }), noun("interrogation", { owned: true })]),
  suffered("ban", "many", "banned", [does("ban, outlaw, prohibit, forbid, suspend"), noun("suspension, prohibition", { owned: true })], { howLong: "How long is {subject} banned for?" }),
  done("appeal", "many", "appeal", "appealed", [acts("appeal", { with: "conviction, ruling, verdict, sentence, decision, judgment, court" })]),
  event("robbery", [noun("robbery, heist, burglary, theft, bank robbery, hold-up, break-in"), does("rob, burgle, burglarize")], { who: "Who committed {subject}?", howMuch: "How much was taken in {subject}?" }, "Who was robbed in {subject}?"),
  event("trial", [noun("trial, hearing, retrial, court-martial, tribunal hearing", { unless: "clinical, drug, vaccine, time, medical, human, cancer" })], { who: "Who was tried in {subject}?" }),
  event("ruling", [noun("ruling, verdict"), acts("rule", { with: "court, judge, tribunal, jury, panel" })], { what: "What was {subject}?" }),
];
