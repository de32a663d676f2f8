import type { Predicate } from "../predicate.js";
import { acts, befalls, deed, does, done, event, noun, suffered } from "./entry.js";

const workers =
  "worker, union, nurse, teacher, pilot, driver, doctor, employee, staff, miner, actor, writer, student, labour, labor, rail, train, bus, tube, general, hunger, postal, transport, port, dock, farmer, sit-down, lightning, third, called, hour, day, week, month, indefinite, nationwide, wildcat, sympathy, pay, wage, salary, pension, job, contract, condition";

const markets =
  "price, share, stock, market, bond, equity, oil, gold, commodity, currency, dollar, index, relief, car";

/** War, attacks, unrest. */
// prettier-ignore
export const conflict: readonly Predicate[] = [
  suffered("overthrow", "once", "overthrown", [
    does("overthrow, topple, oust, depose, dethrone, unseat", { patient: ["person", "holder", "unknown"] }),
    does("remove, drive, force, sweep, drive out, force out", { patient: ["person", "holder"], with: "power, office" }),
    befalls("fall, collapse", { patient: ["person", "holder"] }),
    noun("overthrow, ouster, ousting, toppling, fall, downfall, collapse, demise, deposition", { patient: ["person", "holder"] }),
  ], {}, "overthrew"),
  suffered("conquest", "many", "captured", [
    does("capture, seize, conquer, overrun, occupy, retake, recapture, take over, annex", { with: "city, town, village, territory, base, airport, port, area, island, region, country, province, control, power, position, hill, capital" }),
    does("conquer, overrun, retake, recapture, annex, occupy", { patient: ["place"] }),
    noun("conquest, annexation, recapture", { owned: true }),
  ]),
  suffered("shoot-down", "many", "shot down", [does("shoot down, bring down, down, intercept", { with: "plane, jet, helicopter, drone, missile, aircraft, rocket, airliner" })]),
  suffered("firing", "many", "fired", [does("fire, launch, lob, test-fire", { with: "rocket, missile, shell, mortar, shot, round, tear, torpedo" })], { howMany: "How many {measure} were fired{event}?" }),
  suffered("deployment", "many", "deployed", [
    does("deploy, dispatch, mobilise, mobilize, station", { unless: "software, system, feature, update" }),
    noun("deployment, mobilisation, mobilization", { owned: true }),
  ]),
  done("withdrawal", "many", "withdraw", "withdrew", [
    acts("withdraw, pull out, retreat, pull back", { unless: "cash, money" }),
    deed("withdrawal, pullout, retreat", { owned: true }),
  ]),
  done("surrender", "many", "surrender", "surrendered", [acts("surrender, capitulate"), deed("surrender, capitulation", { owned: true })]),
  done("responsibility", "many", "claim responsibility", "claimed responsibility", [acts("claim, take", { with: "responsibility" }), deed("claim of responsibility")], { what: "What did {subject} claim responsibility for?" }),
  suffered("blame", "many", "blamed", [does("blame, accuse, condemn, denounce", { with: "attack, bombing, killing, raid, strike, assault, blast" })]),
  event("explosion", [noun("explosion, blast, bombing, detonation, suicide bombing, car bomb, car bombing"), acts("explode, detonate, go off, blow up")], { howMany: "How many {measure} were there in {subject}?" }),
  event("shooting", [
    noun("shooting, massacre, rampage, gunfire, shootout, gun battle, mass shooting"),
    acts("open", { with: "fire" }),
    does("shoot", { patient: ["people", "person", "unknown"] }),
  ], { who: "Who carried out {subject}?" }, "Who was shot in {subject}?"),
  event("labour strike", [
    noun("general strike, hunger strike, rail strike, train strike, bus strike, teacher strike, nurse strike, pilot strike, worker strike, walkout, work stoppage, industrial action, strike action, transport strike, doctor strike, postal strike, labour strike, labor strike, union strike, writer strike, actor strike"),
    acts("walk out"),
  ], { who: "Who went on strike?" }),
  event("attack", [
    noun("attack, assault, raid, ambush, offensive, airstrike, bombardment, shelling, incursion, invasion, air strike, air raid, missile strike, drone strike, onslaught, counteroffensive, military operation, terrorist attack", { unless: "heart, panic, asthma, sexual" }),
    noun("strike", { unless: workers }),
    does("attack, raid, ambush, shell, bomb, bombard, storm, invade, assault, firebomb", { unless: "pitch, stage" }),
    does("strike, hit, target, pound", { with: "airstrike, missile, rocket, drone, target, position, warplane, jet" }),
  ], { who: "Who carried out {subject}?" }, "Who was attacked in {subject}?"),
  event("clash", [noun("clash, skirmish, firefight, battle, fighting, gunfight, crossfire, standoff, brawl, riot"), acts("clash, skirmish, brawl")]),
  event("protest", [noun("protest, demonstration, march, unrest, sit-in, vigil, picket"), noun("rally", { unless: markets }), acts("protest, demonstrate, rally, march", { unless: "share, stock, market, price, index, study, result" })]),
  event("war", [noun("war, conflict, insurgency, uprising, revolution, rebellion, mutiny, civil war, genocide, crusade", { unless: "price, trade, bidding, culture, turf, interest" })]),
  event("coup", [noun("coup, putsch, coup attempt, military takeover", { unless: "publicity" })]),
  event("truce", [noun("ceasefire, cease-fire, truce, armistice"), acts("cease", { with: "fire, hostility" })]),
  event("siege", [noun("siege, blockade, standoff, occupation, embargo"), does("besiege, blockade")]),
  event("crackdown", [noun("crackdown, manhunt, sweep, purge, curfew, state of emergency, lockdown"), acts("crack down")]),
  suffered("torture", "many", "tortured", [does("torture, mutilate, flog, whip"), befalls("undergo", { with: "torture" }), noun("torture, flogging", { owned: true })]),
];
