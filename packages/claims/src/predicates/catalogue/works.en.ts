import type { Predicate } from "../predicate.js";
import { acts, does, done, noun, property, suffered, turns, undergone, event, befalls } from "./entry.js";

const story =
  "book, novel, memoir, article, paper, report, study, letter, poem, story, biography, essay, editorial, survey, song, script, screenplay, play, opera, symphony, album";

/** Buildings, products, books, films. */
// prettier-ignore
export const works: readonly Predicate[] = [
  undergone("opening", "once", "open", "opened", [
    turns("open, inaugurate", { unless: "fire, door, investigation, probe, inquiry, account, letter, parcel, package, eye, case, market, share, mouth, fund, scoring, war, trial, meeting, talk, window, fridge, gate, file, box, season, match, session, summit" }),
    noun("opening"),
  ]),
  undergone("start of building", "many", "begin", "began", [befalls("break", { with: "ground" }), noun("groundbreaking, ground-breaking", { owned: true })]),
  suffered("completion", "once", "completed", [
    does("complete, finish, build, construct, erect", { unless: "sentence, term, degree, match, race, game, season, marathon, work, job, study, training, course, tour, deal, merger, acquisition, sale, mission, day, year" }),
    noun("completion, construction"),
  ], { howLong: "How long did {subject} take to complete?", who: "Who built {subject}?" }),
  suffered("design", "many", "designed", [does("design, architect"), noun("design", { owned: true })], { who: "Who designed {subject}?" }),
  suffered("renovation", "many", "renovated", [does("renovate, refurbish, restore, rebuild, reconstruct", { unless: "order, power, calm, peace, service, confidence, tie, relation, electricity" }), noun("renovation, refurbishment, restoration, reconstruction", { owned: true })]),
  suffered("publication", "many", "published", [does("publish, print, serialise, serialize, reprint"), noun("publication", { owned: true })]),
  suffered("release", "many", "released", [
    does("release, launch, unveil, roll out, introduce, issue, premiere, debut", { unless: "attack, strike, offensive, operation, rocket, missile, satellite, investigation, war, campaign, assault, raid, probe, statement, warning, invasion, search, bid, inquiry, hostage, prisoner, spacecraft, appeal, airstrike, lawsuit" }),
    noun("release, launch, unveiling, rollout", { owned: true }),
  ]),
  suffered("writing", "many", "written", [does("write, author, pen, compose, co-write", { with: story }), does("write, author, pen, compose, co-write", { patient: ["work"] })], { who: "Who wrote {subject}?" }, "wrote"),
  suffered("directing", "many", "directed", [does("direct, co-direct", { with: "film, movie, documentary, play, episode, feature, thriller, comedy, drama" }), does("direct, co-direct", { patient: ["work"] })], { who: "Who directed {subject}?" }),
  suffered("painting", "many", "painted", [does("paint, sculpt, carve")], { who: "Who painted {subject}?" }),
  suffered("recording", "many", "recorded", [does("record", { with: "album, song, single, track, cover" })]),
  done("acting", "many", "star", "starred", [acts("star, co-star"), acts("play, portray", { with: "role, character, lead, part" })]),
  suffered("broadcast", "many", "broadcast", [does("broadcast, televise, air, screen"), noun("broadcast", { owned: true })]),
  suffered("performance", "many", "performed", [does("perform, stage", { with: "play, opera, concert, song, musical, ballet, symphony" })]),
  suffered("discontinuation", "many", "discontinued", [does("discontinue, decommission, retire", { unless: "person, judge, jersey" }), noun("discontinuation, decommissioning", { owned: true })]),
  undergone("gross", "many", "gross", "grossed", [befalls("gross, earn", { with: "box, theater, theatre, ticket, opening, weekend" })], { howMuch: "How much did {subject} gross?" }),
  undergone("sales", "many", "sell", "sold", [befalls("sell, shift", { with: "copy, unit, album, ticket, record" })], { howMany: "How many {measure} of {subject} were sold?" }),
  event("exhibition", [noun("trade fair, expo, world fair")]),
  property("page count", "many", "How many pages does {subject} have?", "page count", { dimensions: ["count"] }),
];
