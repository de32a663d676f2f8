import type { Predicate } from "../predicate.js";
import { acts, befalls, deed, does, done, event, noun, property, suffered } from "./entry.js";

/** Results, titles and transfers. */
// prettier-ignore
export const sport: readonly Predicate[] = [
  done("win", "many", "win", "won", [
    acts("win, clinch, capture, lift, secure, claim, retain, take", { with: "title, championship, medal, cup, trophy, gold, silver, bronze, prize, award, crown, pennant, final, match, game, race, election, seat, set, oscar, grammy, tournament, tour, pole, victory" }),
    deed("victory, triumph", { owned: true }),
  ], { what: "What did {subject} win?" }),
  suffered("defeat", "many", "beaten", [
    does("beat, defeat, thrash, rout, trounce, edge out, outclass, crush, hammer, upset, down, overcome", { patient: ["organisation", "person", "place", "unknown", "group"], unless: "odds, record, forecast, estimate, deadline, cancer, addiction" }),
    befalls("lose", { with: "match, game, final, race, set, election, title, semifinal, semi-final, appeal, playoff, quarterfinal" }),
    noun("defeat", { owned: true }),
  ], {}, "beat"),
  done("draw", "many", "draw", "drew", [acts("draw, tie", { with: "match, game, side, friendly, fixture" })]),
  done("scoring", "many", "score", "scored", [acts("score, net, convert", { with: "goal, point, run, try, hat-trick, penalty, touchdown, basket, winner, equaliser, equalizer, century, minute, half" })]),
  done("record", "many", "set a record", "set a record", [acts("set, break, smash, equal, shatter", { with: "record" })]),
  suffered("relegation", "many", "relegated", [does("relegate, promote", { patient: ["organisation", "unknown", "place"] }), noun("relegation", { owned: true })]),
  done("qualification", "many", "qualify", "qualified", [acts("qualify, advance, progress, book", { with: "final, semifinal, semi-final, quarterfinal, quarter-final, round, playoff, place, cup, tournament, olympics" })]),
  suffered("elimination", "many", "eliminated", [does("eliminate, knock out"), noun("elimination", { owned: true })]),
  suffered("transfer", "many", "signed", [does("sign, loan", { with: "player, striker, midfielder, defender, contract, goalkeeper, winger, loan, transfer, forward" })], { howMuch: "How much was paid for {subject}?" }),
  suffered("sending-off", "many", "sent off", [does("send off, book, red-card", { patient: ["people", "person", "unknown"] })]),
  suffered("hosting", "many", "hosted", [does("host", { with: "olympics, cup, game, tournament, championship, summit, final, race, festival, conference, event" })]),
  event("match", [noun("match, game, final, semifinal, semi-final, quarterfinal, playoff, friendly, derby, bout, race, grand prix, marathon, tournament, test match", { unless: "video, computer, favorite, favourite, mobile, mind, blame, arms, board, card, end, space, presidential, console" })], { who: "Who played in {subject}?", howMuch: "What was the score of {subject}?" }),
  property("attendance", "many", "How many {measure} attended {subject}?", "attendance, crowd", { dimensions: ["count"] }),
];
