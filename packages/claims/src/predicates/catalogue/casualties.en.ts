import type { Predicate } from "../predicate.js";
import { befalls, deed, does, noun, suffered, turns, undergone } from "./entry.js";

/** Who and what came to harm. */
// prettier-ignore
export const casualties: readonly Predicate[] = [
  undergone("death", "once", "die", "died", [
    befalls("die, perish, pass away, drown, succumb, suffocate, starve", { unless: "bill, proposal, engine, battery, motion, idea, amendment, deal, hope" }),
    befalls("lose", { with: "life" }),
    does("shoot, stab, beat, hack, bludgeon, trample, crush, burn, kick, knife", { with: "death" }),
    does("kill, murder, assassinate, slay, behead, gun down, massacre, electrocute, decapitate, lynch, slaughter", { unless: "bill, proposal, plan, deal, idea, project, measure, amendment, time, off, virus, bacterium, weed, pest" }),
    does("execute, hang, behead", { patient: ["people", "person", "unknown"] }),
    does("claim, take", { with: "life" }),
    does("claim", { with: "victim" }),
    does("claim", { patient: ["people", "person"], unless: "responsibility, credit" }),
    noun("death, killing, murder, assassination, passing, fatality, drowning, slaying, homicide, beheading, fratricide, manslaughter"),
    noun("execution", { patient: ["people", "person", "unknown"] }),
    deed("death toll, toll, body count"),
  ], { who: "Who killed {subject}?" }),
  suffered("injury", "many", "injured", [
    does("injure, wound, wounded, hurt, maim, burn, stab, scald", { unless: "feeling, economy, sale, chance, fuel, flag, calorie, wood, waste, coal, oil, house, village, car" }),
    noun("injury, casualty, wounding, stabbing"),
  ], { where: "Where was {subject} injured?" }),
  undergone("disappearance", "many", "go missing", "are missing", [
    befalls("disappear, vanish"),
    noun("disappearance", { owned: true }),
  ]),
  undergone("survival", "many", "survive", "survived", [
    befalls("survive, outlive", { unless: "vote, challenge" }),
    noun("survival", { owned: true }),
  ]),
  suffered("hospitalisation", "many", "taken to hospital", [
    does("hospitalise, hospitalize"),
    does("take, rush, airlift, admit, bring, transport, fly", { with: "hospital" }),
    noun("hospitalisation, hospitalization"),
  ], { who: "Who took {subject} to hospital?" }),
  suffered("infection", "many", "infected", [
    does("infect, sicken"),
    befalls("contract, catch", { with: "virus, disease, coronavirus, malaria, flu, hiv, measles, ebola, cholera" }),
    befalls("test", { with: "positive" }),
    noun("infection", { owned: true }),
  ]),
  suffered("rescue", "many", "rescued", [
    does("rescue, save, dig out, winch", { unless: "money, cost, job, energy, dollar, euro, time, face, goal, penalty, shot, file, document, date" }),
    noun("rescue"),
  ]),
  suffered("displacement", "many", "displaced or evacuated", [
    does("displace, evacuate, uproot"),
    noun("displacement, evacuation"),
  ]),
  undergone("flight", "many", "flee", "fled", [
    befalls("flee, bolt"),
  ]),
  suffered("stranding", "many", "stranded", [
    does("strand, trap, maroon, cut off, bury"),
  ]),
  suffered("destruction", "many", "destroyed", [
    does("destroy, level, raze, flatten, demolish, gut, wipe out, incinerate, tear down, wreck, obliterate", { unless: "accusation, charge, criticism, score, allegation" }),
    turns("burn down"), noun("destruction, demolition"),
  ]),
  undergone("collapse", "many", "collapse", "collapsed", [
    befalls("collapse, cave in", { unless: "talk, negotiation" }),
  ]),
  suffered("damage", "many", "damaged", [does("damage, batter, ravage, vandalise, vandalize")]),
];
