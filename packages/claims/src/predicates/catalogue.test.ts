import { describe, expect, it } from "vitest";
import { defaultAnnotator } from "../annotate/index.js";
import { findPredications } from "../assertions/predication.js";
import { findContext } from "../context/contextualise.js";
import { findEntities } from "../entities/find-entities.js";
import { findValues } from "../kinds/index.js";
import { within } from "../model/span.js";
import { findPhrases } from "../syntax/find-phrases.js";
import { phrasalVerbs } from "../syntax/lexicon.en.js";
import type { NounPhrase } from "../syntax/phrase.js";
import { catalogue } from "./catalogue.en.js";
import { builtInMatcher } from "./match-predicate.js";

/** A sentence, and "predicate(agent → patient)" for all that the catalogue knows of it. */
type Example = readonly [sentence: string, ...predications: readonly string[]];

// prettier-ignore
const examples: readonly Example[] = [
  ["Nine sailors died.", "death(– → Nine sailors)"],
  ["The bill died in committee."],
  ["Nine sailors lost their lives.", "death(– → Nine sailors)"],
  ["The coach lost patience."],
  ["Gunmen killed nine sailors.", "death(Gunmen → nine sailors)"],
  ["The senate killed the bill."],
  ["The army executed three soldiers.", "death(The army → three soldiers)"],
  ["The company executed its plan."],
  ["The blast claimed nine lives.", "explosion(– → –)", "death(The blast → nine lives)"],
  ["The group claimed responsibility.", "responsibility(The group → –)"],
  ["The explosion injured nine people.", "explosion(– → –)", "injury(The explosion → nine people)"],
  ["The remarks hurt his feelings."],
  ["Two hikers vanished.", "disappearance(– → Two hikers)"],
  ["Crews rescued the sailors.", "rescue(Crews → the sailors)"],
  ["The merger saved money."],
  ["Police arrested a driver.", "arrest(Police → a driver)"],
  ["The photograph captured the mood."],
  ["Prosecutors charged the driver.", "charge(Prosecutors → the driver)"],
  ["The hotel charged a fee."],
  ["A court convicted the driver.", "conviction(A court → the driver)"],
  ["A court acquitted the driver.", "acquittal(A court → the driver)"],
  ["A judge sentenced the driver.", "sentence(A judge → the driver)"],
  ["A court jailed the driver.", "imprisonment(A court → the driver)"],
  ["The driver pleaded guilty.", "plea(– → The driver)"],
  ["The widow sued the hospital.", "lawsuit(The widow → the hospital)"],
  ["The army freed two hostages.", "liberation(The army → two hostages)"],
  ["The studio released the film.", "release(The studio → the film)"],
  ["Two inmates escaped from prison.", "escape(Two inmates → –)"],
  ["Two tourists escaped from boredom."],
  ["Rebels kidnapped two nurses.", "abduction(Rebels → two nurses)"],
  ["Thieves stole the painting.", "theft(Thieves → the painting)"],
  ["The court ruled the land public.", "ruling(The court → –)"],
  ["Rebels toppled President Nicolae Petrescu.", "overthrow(Rebels → President Nicolae Petrescu)"],
  ["Shares fell."],
  ["Rebels captured the city.", "conquest(Rebels → the city)"],
  ["Soldiers downed a helicopter.", "shoot-down(Soldiers → a helicopter)"],
  ["Soldiers opened fire.", "shooting(Soldiers → –)"],
  ["The museum opened in May.", "opening(– → The museum)"],
  ["The strike by nurses ended."],
  ["The teachers' strike ended."],
  ["The strike on the village ended.", "attack(– → –)"],
  ["The leaders struck a deal.", "agreement(The leaders → –)"],
  ["The leaders signed the treaty.", "signing(The leaders → the treaty)"],
  ["The club signed a striker.", "transfer(The club → a striker)"],
  ["Parliament ratified the treaty.", "ratification(Parliament → the treaty)"],
  ["The ministers met the envoy.", "meeting(The ministers → the envoy)"],
  ["The design met the requirements."],
  ["The pope visited Kenya.", "visit(The pope → Kenya)"],
  ["The mayor resigned.", "resignation(The mayor → –)"],
  ["The mayor quit smoking."],
  ["Voters elected Ann Lee.", "choice(Voters → Ann Lee)"],
  ["The council appointed Ann Lee.", "appointment(The council → Ann Lee)"],
  ["The owners fired the coach.", "dismissal(The owners → the coach)"],
  ["The army fired a missile.", "firing(The army → a missile)"],
  ["Ann Lee took office.", "inauguration(– → Ann Lee)"],
  ["Kenya gained independence.", "independence(Kenya → –)"],
  ["Norvik Steel acquired the mill.", "acquisition(Norvik Steel → the mill)"],
  ["The boy acquired a taste for tea."],
  ["The firm filed for bankruptcy.", "bankruptcy(– → The firm)"],
  ["The firm laid off nine workers.", "layoff(The firm → nine workers)"],
  ["The firm cut nine jobs.", "layoff(The firm → nine jobs)"],
  ["The owners closed the mill.", "closure(The owners → the mill)"],
  ["The widow closed her eyes."],
  ["The team won the cup.", "win(The team → –)"],
  ["The team defeated its purpose."],
  ["Norvik United defeated Zarand Rovers.", "defeat(Norvik United → Zarand Rovers)"],
  ["The striker scored a goal.", "scoring(The striker → –)"],
  ["HMS Corrigan was laid down in 1802.", "keel laying(– → HMS Corrigan)"],
  ["The rebels laid down their arms."],
  ["The ship sank.", "sinking(– → The ship)"],
  ["The navy sank the ship.", "sinking(The navy → the ship)"],
  ["Profits sank."],
  ["A train derailed.", "crash(A train → –)"],
  ["The market crashed."],
  ["The plane landed.", "landing(– → The plane)"],
  ["The actor landed a role."],
  ["The airline cancelled the flight.", "cancellation(The airline → the flight)"],
  ["Ann Lee was born in Zarand.", "birth(– → Ann Lee)"],
  ["The plan bore fruit."],
  ["Ann Lee married Tom Reed.", "marriage(Ann Lee → Tom Reed)"],
  ["Ann Lee founded Norvik Steel.", "founding(Ann Lee → Norvik Steel)"],
  ["Monks built the tower.", "completion(Monks → the tower)"],
  ["Ann Lee finished the race.", "match(– → –)"],
  ["Ann Lee wrote a novel.", "writing(Ann Lee → a novel)"],
  ["Tom Reed directed a film.", "directing(Tom Reed → a film)"],
  ["Officers directed traffic."],
  ["The volcano erupted.", "eruption(The volcano → –)"],
  ["The sale of the mill drew protests.", "sale(– → the mill)", "protest(– → –)"],
  ["A sale drew crowds."],
  ["The parliament passed the law.", "adoption(The parliament → the law)"],
  ["The van passed the school."],
  ["Voters rejected the amendment.", "rejection(Voters → the amendment)"],
  ["The court overturned the ruling.", "annulment(The court → the ruling)", "ruling(– → –)"],
  ["Kenya joined the union.", "joining(Kenya → –)"],
  ["Kenya left the union.", "exit(Kenya → –)"],
  ["The boy left the room."],
  ["The ministers held talks.", "meeting(– → –)"],
  ["Workers walked out.", "labour strike(Workers → –)"],
  ["Volunteers vaccinated nine children.", "vaccination(Volunteers → nine children)"],
  ["Doctors treated nine patients.", "treatment(Doctors → nine patients)"],
  ["Farmers treated the wood."],
  ["Divers discovered the wreck.", "discovery(Divers → the wreck)"],
  ["The regulator approved the vaccine.", "approval(The regulator → the vaccine)"],
  ["The mayor approved of the idea."],
  ["The firm hired nine engineers."],
  ["The firm hired a hall."],
  ["The buyer paid $5 million.", "payment(The buyer → $5 million)"],
  ["The crowd paid tribute."],
  ["The mayor's resignation drew protests.", "protest(– → –)"],
  ["A heart attack felled the mayor."],
  ["The attack on the village felled a tower.", "attack(– → –)"],
  ["The fire destroyed the mill.", "fire(– → –)", "destruction(The fire → the mill)"],
  ["The troops returned fire."],
  ["Troops withdrew from the valley.", "withdrawal(Troops → –)"],
  ["The bank withdrew cash."],
  ["Guards tortured the prisoner.", "torture(Guards → the prisoner)"],
  ["Monks buried Ann Lee.", "burial(Monks → Ann Lee)"],
  ["Norvik Steel published the report.", "publication(Norvik Steel → the report)"],
  ["The band recorded an album.", "recording(The band → an album)"],
  ["The station recorded a tremor.", "earthquake(– → –)"],
  ["The airline grounded the flight.", "cancellation(The airline → the flight)"],
  ["The minister postponed the visit.", "postponement(The minister → the visit)", "visit(– → –)"],
  ["Lawyers appealed the verdict.", "appeal(Lawyers → –)", "ruling(– → –)"],
  ["The charity appealed for money."],
  ["The firm recalled nine cars.", "recall(The firm → nine cars)"],
  ["The mayor recalled his youth."],
];

function phrasesOf(text: string) {
  const document = {
    id: "a.txt",
    text,
    metadata: {},
    blocks: [{ start: 0, end: text.length, role: "paragraph" as const }],
  };
  const sentences = defaultAnnotator.annotate(document);
  const entities = within(findEntities(document, sentences, []));
  const values = within(findValues(document, sentences));
  return sentences.map((sentence) => ({
    sentence,
    phrases: findPhrases(sentence, { entities: entities(sentence), values: values(sentence) }),
  }));
}

/** "id(agent → patient)" for what the catalogue knows of a sentence, verbs before nouns; open predicates are left out. */
function read(text: string): readonly string[] {
  const words = (phrase: NounPhrase | null): string =>
    phrase === null ? "–" : text.slice(phrase.start, phrase.end);
  return phrasesOf(text).flatMap(({ sentence, phrases }) =>
    [...findPredications(sentence, phrases, findContext(sentence)).values()].flatMap(
      ({ predicate, agent, patient }) =>
        predicate === null ? [] : [`${predicate.id}(${words(agent)} → ${words(patient)})`],
    ),
  );
}

describe("catalogue", () => {
  it.each(examples)("%s", (sentence, ...expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it("names each predicate once", () => {
    const ids = catalogue.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it("has no verb of two words that the syntax does not read as one", () => {
    const lemmas = catalogue.flatMap(({ verbs }) => verbs.flatMap((trigger) => trigger.lemmas));
    const unread = lemmas.filter((lemma) => {
      const [verb = "", particle, ...more] = lemma.split(" ");
      if (particle === undefined) return false;
      return more.length > 0 || !(phrasalVerbs.get(verb) ?? []).includes(particle);
    });
    expect(unread).toEqual([]);
  });

  it("asks something of each", () => {
    const wordless = catalogue.filter(
      ({ verbs, nouns, setting }) => verbs.length + nouns.length === 0 && setting === undefined,
    );
    const unasked = catalogue.filter(({ ask }) => Object.values(ask).length === 0);
    expect([wordless, unasked]).toEqual([[], []]);
  });

  it.each([
    ["the company's share price", "share price"],
    ["the turnout", "turnout"],
    ["the height", "height"],
    ["the mayor", null],
  ])("reads the property of %s", (text, expected) => {
    const phrase = phrasesOf(text)[0]?.phrases.find(({ type }) => type === "noun");
    expect(phrase?.type === "noun" ? (builtInMatcher.matchProperty(phrase)?.id ?? null) : undefined).toBe(
      expected,
    );
  });
});
