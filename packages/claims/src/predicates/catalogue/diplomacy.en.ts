import type { Predicate } from "../predicate.js";
import { acts, deed, does, done, event, noun, suffered } from "./entry.js";

/** Meetings, treaties and what states do to each other. */
// prettier-ignore
export const diplomacy: readonly Predicate[] = [
  suffered("signing", "many", "signed", [
    does("sign, initial, ink", { unless: "player, striker, midfielder, defender, autograph" }),
    noun("signing", { owned: true }),
  ]),
  suffered("ratification", "many", "ratified", [does("ratify"), noun("ratification")]),
  done("agreement", "many", "reach an agreement", "reached an agreement", [acts("strike, reach, clinch, conclude, seal, broker, agree, cut", { with: "deal, agreement, accord, pact, compromise, settlement, truce, bargain" })]),
  suffered("mediation", "many", "mediated", [does("mediate, broker, facilitate"), noun("mediation", { owned: true })]),
  suffered("recognition", "many", "recognised", [does("recognise, recognize", { patient: ["place", "organisation", "holder", "group"] }), noun("recognition", { patient: ["place", "organisation", "holder", "group"] })]),
  suffered("sanctioning", "many", "sanctioned", [does("sanction, blacklist"), does("impose, lift, ease", { with: "sanction, embargo, tariff" })]),
  suffered("annulment", "many", "revoked", [does("annul, revoke, rescind, repeal, nullify, overturn, quash, scrap", { with: "law, treaty, ruling, decision, licence, license, ban, order, election, result, conviction, deal, sanction" }), noun("annulment, repeal, revocation", { owned: true })]),
  suffered("invitation", "many", "invited", [does("invite")]),
  suffered("vetoing", "many", "vetoed", [does("veto")]),
  suffered("adoption", "many", "adopted", [does("adopt, pass, approve, enact", { with: "resolution, law, bill, constitution, budget, amendment, act, legislation, measure, reform" })]),
  suffered("rejection", "many", "rejected", [does("reject, turn down, vote down, defeat", { with: "resolution, law, bill, constitution, budget, amendment, offer, proposal, plan, deal, request, appeal, bid, motion" })]),
  suffered("diplomatic ties", "many", "restored", [does("restore, sever, cut, establish, break off, resume", { with: "tie, relation" })]),
  done("joining", "many", "join", "joined", [acts("join", { with: "union, alliance, bloc, nato, eu, organisation, organization, coalition, un, council, euro" })]),
  event("meeting", [noun("meeting, talk, summit, conference, session, dialogue, negotiation, peace talk", { unless: "press, news" }), does("meet", { unless: "target, goal, need, demand, deadline, criterion, standard, requirement, expectation, condition, obligation, challenge, fate" })]),
  event("news conference", [noun("news conference, press conference, briefing")]),
  event("visit", [noun("visit, trip, tour, state visit, pilgrimage"), does("visit, tour"), does("pay", { with: "visit" })], { who: "Who made {subject}?" }),
  event("speech", [noun("speech, address, sermon, keynote", { unless: "freedom, home, email, web, ip" }), acts("address", { with: "nation, parliament, assembly, congress, crowd, rally, reporter" })], { who: "Who gave {subject}?" }),
  done("exit", "many", "leave", "left", [acts("leave, quit, exit", { with: "union, alliance, bloc, nato, eu, organisation, organization, coalition, council, euro, pact, treaty, accord" }), deed("secession", { owned: true })]),
];
