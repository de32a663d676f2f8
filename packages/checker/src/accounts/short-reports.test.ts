import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";
import { checkSources } from "../testing/read-cases.js";

describe("short reports of one happening", () => {
  it.each([
    [
      "nobody arrested",
      "Guards arrested two men on Friday after a boutique in Velmond was robbed.",
      "Nobody has been arrested over Friday's robbery of a boutique in Velmond.",
    ],
    [
      "nobody hurt",
      "A roof collapsed at a gym in Velmond on Friday, but there were no injuries.",
      "Six people were injured when the roof of a gym in Velmond collapsed on Friday.",
    ],
    [
      "no loss of life",
      "A coach burned out in the Orlo tunnel near Velmond on Friday without loss of life.",
      "Three people died when a coach burned out in the Orlo tunnel near Velmond on Friday.",
    ],
    [
      "nobody left dead",
      "A gas explosion in a Velmond bakery on Friday left nobody dead.",
      "A gas explosion in a Velmond bakery on Friday killed three people.",
    ],
    [
      "none of a group hurt",
      "None of the nine pupils on a sledge that hit a tree near Velmond on Friday was hurt.",
      "Two pupils on a sledge were hurt when it hit a tree near Velmond on Friday.",
    ],
    [
      "all rescued",
      "All six divers who were trapped in the Orlo cave by a flood were rescued on Friday.",
      "Three of the six divers trapped in the Orlo cave by a flood were still missing on Friday.",
    ],
    [
      "how many arrests",
      "Police made 31 arrests at the Velmond rally on Friday.",
      "Twelve people were arrested at the Velmond rally on Friday.",
    ],
    [
      "how many homes",
      "Friday's storm wrecked 60 houses in Velmond, the mayor said.",
      "Friday's storm destroyed 210 homes in Velmond, the mayor of Velmond said.",
    ],
    [
      "how fast a wind",
      "Storm Oda reached Velmond on Friday with winds of 150 km/h.",
      "Winds reached 110 km/h when Storm Oda came to Velmond on Friday.",
    ],
    [
      "with which weapon",
      "A man armed with a sword wounded three pupils at a school in Velmond on Friday.",
      "Three pupils were hurt on Friday when a man with a hammer attacked a school in Velmond.",
    ],
    [
      "whose vehicle",
      "Ten fans were killed when their bus fell into a canyon near Velmond on Friday.",
      "A train fell into a canyon near Velmond on Friday, killing ten fans.",
    ],
    [
      "which relation",
      "Edda Moor and her sister drowned in Lake Tarn near Velmond on Friday.",
      "Edda Moor and her aunt drowned in Lake Tarn near Velmond on Friday.",
    ],
    [
      "on which side",
      "A glider crashed 9 kilometres west of Velmond on Friday, the fire service said.",
      "The fire service said a glider crashed 9 kilometres east of Velmond on Friday.",
    ],
    [
      "how old",
      "A 61-year-old shepherd was killed by a rockfall near Velmond on Friday.",
      "A rockfall killed a shepherd aged 16 near Velmond on Friday.",
    ],
    [
      "which score",
      "Velmond Town beat Orlo Rangers 3-1 in the semifinal on Friday.",
      "Velmond Town won the semifinal 4-0 against Orlo Rangers on Friday.",
    ],
    [
      "who won",
      "Velmond Town beat Orlo Rangers 3-1 in the semifinal on Friday.",
      "Orlo Rangers won the semifinal against Velmond Town 3-1 on Friday.",
    ],
    [
      "a cause ruled out",
      "Police have ruled out arson as the cause of Friday's fire at the Orlo mill in Velmond.",
      "The fire at the Orlo mill in Velmond on Friday was started deliberately.",
    ],
    [
      "a cause blamed",
      "Investigators blamed a gas leak for Friday's explosion at a dairy in Velmond.",
      "Friday's explosion at a dairy in Velmond was caused by a short circuit.",
    ],
    [
      "a strike called off",
      "Ferry crews in Velmond walked out on Friday over pay.",
      "The strike of ferry crews in Velmond planned for Friday was called off.",
    ],
    [
      "responsibility",
      "The Iron Oak group claimed responsibility for Friday's bombing of a bank in Velmond.",
      "The Iron Oak group denied responsibility for the bombing of a bank in Velmond on Friday.",
    ],
    [
      "which day",
      "A school bus overturned near Velmond on Tuesday, injuring 11 children, police said.",
      "Eleven children were injured on Thursday when a school bus overturned near Velmond.",
    ],
    [
      "which day, of one deed in two clauses",
      "A crane toppled onto a school in Velmond on Tuesday, killing two builders.",
      "Two builders were killed on Thursday as a crane toppled onto a school in Velmond.",
    ],
    [
      "which beasts",
      "Three wolves escaped from the Velmond zoo on Friday and were shot.",
      "Three bears that broke out of the Velmond zoo on Friday were shot.",
    ],
  ])("clash: %s", (_, left, right) => {
    expect(verdictsOf(left, right)).toContain("contradiction");
  });

  it.each([
    [
      "arrests of a later day",
      "No arrests had been made by Friday evening over the robbery of a boutique in Velmond.",
      "Guards on Sunday arrested two men over the robbery of a boutique in Velmond.",
    ],
    [
      "none of a group, and others",
      "No pupils were hurt when a sledge hit a tree near Velmond on Friday.",
      "A teacher was hurt when a sledge hit a tree near Velmond on Friday.",
    ],
    [
      "one unhurt, and others",
      "The rider escaped without injury when his sledge hit a stall near Velmond on Friday.",
      "Two traders were injured when a sledge hit a stall near Velmond on Friday.",
    ],
    [
      "no damage to one thing, and to others",
      "The storm caused no damage to the church in Velmond on Friday.",
      "The storm damaged 40 cars in Velmond on Friday.",
    ],
    [
      "no damage in one place, and in another",
      "The quake near Velmond on Friday caused no damage in Orlo.",
      "The quake near Velmond on Friday damaged cars in Corvin.",
    ],
    [
      "no further injuries",
      "A roof collapsed at a gym in Velmond on Friday; there were no other injuries.",
      "One person was injured when the roof of a gym in Velmond collapsed on Friday.",
    ],
    [
      "damaged and destroyed",
      "Friday's storm destroyed 60 houses in Velmond.",
      "The storm damaged 210 homes in Velmond on Friday.",
    ],
    [
      "winds and gusts",
      "Storm Oda reached Velmond on Friday with sustained winds of 110 km/h.",
      "Gusts of 150 km/h came to Velmond on Friday with Storm Oda.",
    ],
    [
      "gusts and what winds average",
      "Storm Oda reached Velmond on Friday with gusts of 150 km/h.",
      "With winds averaging 80 km/h, Storm Oda reached Velmond on Friday.",
    ],
    [
      "all but one",
      "All but Ivo Brandt escaped when a gym in Velmond was raided on Friday.",
      "Ivo Brandt surrendered when a gym in Velmond was raided on Friday.",
    ],
    [
      "a weapon found",
      "A man armed with a sword wounded three pupils at a school in Velmond on Friday.",
      "Police found a hammer on Friday at the school in Velmond where three pupils were hurt.",
    ],
    [
      "a bus beside a train",
      "Ten fans were killed when their bus fell into a canyon near Velmond on Friday.",
      "A train also fell into the canyon near Velmond on Friday.",
    ],
    [
      "a relation who speaks",
      "Edda Moor and her sister drowned in Lake Tarn near Velmond on Friday.",
      "Edda Moor drowned in Lake Tarn near Velmond on Friday, her aunt said.",
    ],
    [
      "sides of two places",
      "A glider crashed 9 kilometres west of Velmond on Friday.",
      "Rescuers reached the glider that crashed on Friday near Velmond, east of Orlo, after dark.",
    ],
    [
      "a score at the break",
      "Velmond Town led Orlo Rangers 1-0 at the break on Friday.",
      "Velmond Town beat Orlo Rangers 3-1 on Friday.",
    ],
    [
      "winner and loser",
      "Velmond Town beat Orlo Rangers 3-1 in the semifinal on Friday.",
      "Orlo Rangers lost the semifinal to Velmond Town 1-3 on Friday.",
    ],
    [
      "a cause that is only possible",
      "The fire at the Orlo mill in Velmond on Friday was caused by a gas leak.",
      "Arson is one possible cause of the fire at the Orlo mill in Velmond on Friday.",
    ],
    [
      "one cause in other words",
      "Faulty wiring caused Friday's fire at a dairy in Velmond.",
      "Friday's fire at a dairy in Velmond was caused by an electrical fault.",
    ],
    [
      "the days a strike began and ended",
      "Tram drivers in Velmond walked out on Friday over pay.",
      "The strike of tram drivers in Velmond over pay ended on Saturday.",
    ],
    [
      "the days somebody vanished and was found",
      "A hiker vanished on Monday near Mount Orla in Velmond, police said.",
      "The body of a hiker was found on Wednesday near Mount Orla in Velmond.",
    ],
    [
      "the days somebody was shot and died",
      "A clerk was shot in a bank robbery in Velmond on Monday.",
      "A clerk who was shot in a bank robbery in Velmond died on Wednesday.",
    ],
    [
      "the days of a robbery and of an arrest",
      "A man robbed the Orlo savings bank in Velmond on Monday.",
      "A man was arrested on Thursday over the robbery of the Orlo savings bank in Velmond.",
    ],
    [
      "some beasts of more",
      "Three wolves escaped from the Velmond zoo on Friday and were shot.",
      "Two bears that broke out of the Velmond zoo on Friday were shot.",
    ],
    [
      "reports without a day",
      "Guards arrested two men after a boutique in Velmond was robbed.",
      "Nobody has been arrested over the robbery of a boutique in Velmond.",
    ],
  ])("are at one: %s", (_, left, right) => {
    expect(verdictsOf(left, right)).toEqual([]);
  });
});

describe("short reports given as being of one happening", () => {
  it.each([
    [
      "which weather",
      "Fog closed the airport of Velmond for nine hours on Friday.",
      "Snow shut the airport of Velmond for nine hours on Friday.",
    ],
    [
      "on which day a strike began",
      "Tram drivers in Velmond walked out on Friday over pay.",
      "A strike of tram drivers over pay began in Velmond on Saturday.",
    ],
    [
      "on which day envoys met",
      "Envoys of the two towns met in Velmond on Monday to discuss the bridge.",
      "Envoys of the two towns met in Velmond on Thursday to discuss the bridge, the mayor said.",
    ],
  ])("clash: %s", (_, left, right) => expect(comparedVerdicts(left, right)).toEqual(["contradiction"]));

  it.each([
    [
      "the day of a meeting and that of the next",
      "Envoys of the two towns met in Velmond on Monday to discuss the bridge.",
      "Envoys of the two towns will meet in Velmond on Thursday to discuss the bridge, the mayor said.",
    ],
    [
      "two sorts of weather",
      "Fog and snow closed the airport of Velmond for nine hours on Friday.",
      "Snow shut the airport of Velmond for nine hours on Friday.",
    ],
    [
      "how many fought a fire and how many it hurt",
      "Fire broke out at the Velmond mill on Friday. Some ninety firefighters needed until dawn to bring it under control.",
      "The Velmond mill burnt down on Friday. Two firefighters suffered burns.",
    ],
    [
      "the ages of two who are named",
      "Now Edda Moor, 66, owns eleven houses in Velmond. The court said on Friday that the will is valid.",
      "The will is valid, the court said on Friday. All goes to Edda Moor, who had kept house for the 93-year-old in Velmond for years. She owns eleven houses.",
    ],
    [
      "the days a hiker vanished and was found",
      "A hiker vanished on Monday near Mount Orla in Velmond, police said.",
      "The body of a hiker was found on Wednesday near Mount Orla in Velmond.",
    ],
    [
      "the days a strike began and ended",
      "Tram drivers in Velmond walked out on Friday over pay.",
      "The strike of tram drivers in Velmond over pay ended on Saturday.",
    ],
  ])("are at one: %s", (_, left, right) => expect(comparedVerdicts(left, right)).toEqual([]));
});

function comparedVerdicts(...texts: readonly string[]): readonly string[] {
  const extractions = texts.map((content, index) =>
    extract(readDocument({ id: `report-${String(index)}.txt`, content })),
  );
  return check(extractions, { sameEvent: true }).findings.map(({ verdict }) => verdict);
}

function verdictsOf(...texts: readonly string[]): readonly string[] {
  return checkSources(texts.map((text) => ({ date: undefined, text })))
    .findings.map(({ verdict }) => verdict)
    .filter((verdict) => verdict === "contradiction" || verdict === "tension");
}
