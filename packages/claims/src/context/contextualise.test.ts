import { describe, expect, it } from "vitest";
import { defaultAnnotator } from "../annotate/index.js";
import type { Sentence } from "../model/sentence.js";
import { findPhrases } from "../syntax/find-phrases.js";
import { findPredications } from "../assertions/predication.js";
import { growthOf } from "../testing/growth.js";
import { findContext } from "./contextualise.js";

function sentenceOf(text: string): Sentence {
  const [sentence] = defaultAnnotator.annotate({
    text,
    blocks: [{ start: 0, end: text.length, role: "paragraph" }],
  });
  if (sentence === undefined) throw new Error("no sentence");
  return sentence;
}

function hedged(count: number): Sentence {
  return sentenceOf("did not want to deny that it may fail to ".repeat(count));
}

/** Reads the context of the word between asterisks. */
function contextOf(marked: string): string {
  const start = marked.indexOf("*");
  const text = marked.replaceAll("*", "");
  const sentence = sentenceOf(text);
  const phrases = findPhrases(sentence, { entities: [], values: [] });
  const predications = [...findPredications(sentence, phrases, findContext(sentence)).values()];
  const predication = predications.find(({ trigger }) => trigger.start <= start && start < trigger.end);
  if (predication === undefined) throw new Error(`nothing is said by the marked word of: ${marked}`);
  const { polarity, modality, alleged, partial } = predication.context;
  return [polarity, modality, ...(alleged ? ["alleged"] : []), ...(partial ? ["partial"] : [])].join(" ");
}

describe("contextualise", () => {
  it.each([
    ["Rebels *toppled* the president.", "affirmed asserted"],
    ["Classes were cancelled during a *siege*.", "affirmed asserted"],
    ["The navy cancelled a *strike*.", "negated asserted"],
    ["Mr Orde, who denies murder, *resigned*.", "affirmed asserted"],
    ["Mr Orde denies that he hid the ring, and was *released*.", "affirmed asserted"],
    ["Mr Orde denies theft in the north (in fact, the mayor *saw* it there).", "affirmed asserted"],
    ["Mr Orde denies that he (with a key) *stole* the ring.", "negated asserted"],
    ["Mr Orde denies that he found, hid, and *sold* the ring.", "negated asserted"],
    ["I must say that the bridge *closed*.", "affirmed asserted"],
    ["The firm must *sell* the bridge.", "affirmed possible"],
    ["The bridge will be closed in May and *reopened* in June.", "affirmed planned"],
    ["The bridge was closed in May and *reopened* in June.", "affirmed asserted"],
    ["The pump will not fail, as the firm *sells* a spare.", "affirmed asserted"],
    ["They believe that Orde, through his firms, *owns* it.", "affirmed asserted alleged"],
    ["He was jailed for the attempted *murder* of a nurse.", "affirmed planned"],
    ["He was jailed for the *murder* of a nurse.", "affirmed asserted"],
    ["The chapel is starting to be *restored*.", "affirmed asserted partial"],
    ["The chapel was *restored*.", "affirmed asserted"],
    ["To reach the valley, soldiers *crossed* the river.", "affirmed asserted"],
    ["To *cross* the river, soldiers built a raft.", "affirmed planned"],
    ["The firm wants to *sell* the mill, cut costs and hire.", "affirmed planned"],
    ["Gunmen carried out a carefully planned *attack*.", "affirmed asserted"],
    ["Gunmen carried out a planned *attack*.", "affirmed planned"],
    ["The town will cut costs by *closing* two schools.", "affirmed planned"],
    ["The town cut costs by *closing* two schools.", "affirmed asserted"],
    ["The crew can begin *filming* in May.", "affirmed possible"],
    ["The crew began *filming* in May.", "affirmed asserted"],
    ["Police did not say why Hale was *dismissed*.", "affirmed asserted"],
    ["Police did not say that Hale was *dismissed*.", "affirmed possible"],
    ["Orbit plans to buy Vexo, a firm *selling* pumps.", "affirmed asserted"],
    ["Orbit plans to buy Vexo, *sell* pumps and close a mill.", "affirmed planned"],
    ["The clerk was not in the *office*.", "negated asserted"],
    ["The clerk was in the *office*.", "affirmed asserted"],
    ["The pilot was almost *killed*.", "negated asserted"],
    ["The mill was almost *destroyed*.", "negated asserted partial"],
    ["The climber barely *survived* the fall.", "affirmed asserted"],
    ["The mayor barely *spoke* on Friday.", "negated asserted partial"],
    ["The strike has all but *ended*.", "affirmed asserted partial"],
    ["All but two were *rescued*.", "affirmed asserted"],
    ["Vexo came close to *winning* the cup.", "negated asserted"],
    ["The bill came within one vote of being *rejected*.", "negated asserted"],
    ["Vexo is on the brink of *closing* the mill.", "negated asserted partial"],
    ["The ship came close to the pier and *sank*.", "affirmed asserted"],
    ["The firm had long refused to *sign*, but did so on Friday.", "negated asserted partial"],
    ["The firm refused to *sign* at first.", "negated asserted partial"],
    ["The firm had not *signed* before Friday.", "negated asserted partial"],
    ["The firm had for weeks refused to *sign*.", "negated asserted partial"],
    ["The firm would not *sign*, but finally relented.", "negated planned partial"],
    ["The firm refused to *sign*, but did not say why.", "negated asserted"],
    ["The firm refused to *sign*, but it did print a map.", "negated asserted"],
    ["The firm said that it had not *signed*.", "negated asserted"],
    ["Almost 90 people were *killed*.", "affirmed asserted"],
    ["In the opera, the duke is *murdered*.", "affirmed possible"],
    ["The duke was *murdered* in the opera house.", "affirmed asserted"],
    ["The app lets you *print* maps.", "affirmed possible"],
    ["The firm will *print* maps.", "affirmed planned"],
    ["Leave was denied by an order *signed* by a clerk.", "affirmed asserted"],
    ["The navy spent May foiling a theft and *jailing* nine men.", "affirmed asserted"],
    ["After declining to sell his boat, he *retired*.", "affirmed asserted"],
    ["Have they *found* the bridge yet?!", "affirmed question"],
    ["No doubt the rebels *toppled* the president.", "affirmed asserted"],
    ["The plan was *signed* on Friday.", "affirmed asserted"],
    ["Not only was the bridge *damaged*, the road was cut too.", "affirmed asserted"],
    ["The storm *damaged* not only the bridge but also the road.", "affirmed asserted"],
    ["The army did not advance, but rebels *toppled* the president.", "affirmed asserted"],
    ["No fewer than 12 people were *injured*.", "affirmed asserted"],
    ["A few guests were *injured*.", "affirmed asserted"],
    ["The bridge did not *open* until 2012.", "affirmed asserted"],
    ["Without warning, rebels *attacked* the village.", "affirmed asserted"],
    ["The planned meeting *drew* protests.", "affirmed asserted"],
    ["The alleged gunman was *arrested* on Friday.", "affirmed asserted"],
    ["As expected, the mayor *resigned* on Friday.", "affirmed asserted"],
    ["The clerk moved to Zarand and *died* there.", "affirmed asserted"],
    ["Not two years ago the factory *opened* with a parade.", "affirmed asserted"],
    ["The lawyers met on Friday, not Monday, and *signed* the lease.", "affirmed asserted"],
    ["The denial came after soldiers *attacked* the village.", "affirmed asserted"],
    ["He denied the charge when officers *arrested* him.", "affirmed asserted"],
    ["Owners plan to close the mine and *sold* the land.", "affirmed asserted"],
    ["The mayor opened the bridge in the month of May and *resigned*.", "affirmed asserted"],
    ["The case against Will Harker *collapsed* in May.", "affirmed asserted"],
    ["The attack was not claimed, but two men *died*.", "affirmed asserted"],
    ["The *attack* was not claimed by anyone.", "affirmed asserted"],
    ["The council cannot mourn for the *loss* of life.", "affirmed asserted"],
    ["She is a suspect in the *killing* of a guard.", "affirmed asserted"],
    ["The clerk is being *held* and is expected to confess.", "affirmed asserted"],
    ["Accusing the left of theft, the mayor *resigned*.", "affirmed asserted"],
    ["Amid fears of a strike, the mill *closed*.", "affirmed asserted"],
    ["The firm, which plans to expand, *sold* ten shops.", "affirmed asserted"],
    ["The town wants to raise the ship that *sank* in May.", "affirmed asserted"],
    ['"If it rains, the match ends," *explained* the mayor.', "affirmed asserted"],
  ])("takes for a fact: %s", (sentence, expected) => {
    expect(contextOf(sentence)).toBe(expected);
  });

  it.each([
    ["Heavy rain could be expected in the hills, they *said*.", "affirmed asserted"],
    ["Heavy rain could be *expected* in the hills, they said.", "affirmed possible"],
    ["Heavy rain fell in the hills, they could not *say*.", "negated possible"],
    ['Many *reported* it to the "Was it loud?" page.', "affirmed asserted"],
    ['The mayor asked, "Has the roof *collapsed*?"', "affirmed question"],
    // No speaker: the subject stands before.
    ["If the deputy, Tom Hale, *claims* the prize, the town will pay.", "affirmed conditional"],
  ])("tells who said it from what was said: %s", (sentence, expected) => {
    expect(contextOf(sentence)).toBe(expected);
  });

  it.each([
    ["Rebels did not *topple* the president.", "negated asserted"],
    ["Rebels didn't *topple* the president.", "negated asserted"],
    ["The army denied that it had *attacked* the village.", "negated asserted"],
    ["The army denied having *attacked* the village.", "negated asserted"],
    ["No one was *hurt*.", "negated asserted"],
    ["No one in the school was *hurt*.", "negated asserted"],
    ["None of the passengers was *injured*.", "negated asserted"],
    ["The blast *injured* no one.", "negated asserted"],
    ["The fire *killed* nobody.", "negated asserted"],
    ["Neither driver was *injured*.", "negated asserted"],
    ["Neither the army nor the rebels *attacked* the village.", "negated asserted"],
    ["The army has neither *attacked* nor shelled the village.", "negated asserted"],
    ["The army did not shell the village, nor did it *attack* the port.", "negated asserted"],
    ["Never has the bridge *collapsed* in winter.", "negated asserted"],
    ["The team failed to *reach* the summit.", "negated asserted"],
    ["The minister refused to *sign* the treaty.", "negated asserted"],
    ["The guards foiled an *attack* on the bank.", "negated asserted"],
    ["An *attack* on the bank was foiled.", "negated asserted"],
    ["The *election* was called off.", "negated asserted"],
    ["The truck hit the wall without *injuring* anyone.", "negated asserted"],
    ["The two sides never *met*.", "negated asserted"],
    ["The mine no longer *opened* on Sundays.", "negated asserted"],
    ["Guards prevented the gang from *robbing* the bank.", "negated asserted"],
    ["Crews stopped the fire from *destroying* the church.", "negated asserted"],
    ["The mayor stopped short of *resigning*.", "negated asserted"],
    ["The minister ruled out a *visit* to Zarand.", "negated asserted"],
    ["The mayor rejected claims that he had *met* the builder.", "negated asserted alleged"],
    ["The strikers avoided *arrest*.", "negated asserted"],
    ["The court acquitted him of *murder*.", "negated asserted"],
    ["The bridge has yet to *collapse*.", "negated asserted"],
    ["The ship was too badly built to *sink* slowly.", "negated asserted"],
    ["There were no *injuries*.", "negated asserted"],
    ["The fire was not an *attack* on the bank.", "negated asserted"],
    ["The coach was unable to *finish* the season.", "negated asserted"],
    ["The village voted instead of *protesting*.", "negated asserted"],
  ])("takes for denied: %s", (sentence, expected) => {
    expect(contextOf(sentence)).toBe(expected);
  });

  it.each([
    ["The team did not fail to *reach* the summit.", "affirmed asserted"],
    ["The team did not manage to *reach* the summit.", "negated asserted"],
    ["The team managed to *reach* the summit.", "affirmed asserted"],
    ["The army did not deny that it had *attacked* the village.", "affirmed possible"],
    ["The army denied that it had failed to *rescue* the crew.", "affirmed asserted"],
    ["The court did not say that he had *killed* anyone.", "affirmed possible"],
    ["I do not think that rebels *toppled* the president.", "negated asserted alleged"],
    ["The bridge is not expected to *open* in May.", "negated planned"],
    ["The bridge will not *open* in May.", "negated planned"],
    ["The mayor may not *resign*.", "negated possible"],
    ["The mayor will force the council to *resign*.", "affirmed planned"],
    ["Not all passengers were *injured*.", "negated asserted partial"],
    ["Few passengers were *injured*.", "negated asserted partial"],
    ["Hardly anyone was *injured*.", "negated asserted partial"],
    ["There is no evidence that soldiers *attacked* the village.", "negated possible"],
  ])("nests: %s", (sentence, expected) => {
    expect(contextOf(sentence)).toBe(expected);
  });

  it.each([
    ["The council plans to *open* the bridge in May.", "affirmed planned"],
    ["The bridge will *open* in May.", "affirmed planned"],
    ["The bridge is expected to *open* in May.", "affirmed planned"],
    ["Leaders called for an *election* in May.", "affirmed planned"],
    ["The planned *meeting* in Geneva drew protests.", "affirmed planned"],
    ["An *election* is scheduled for May.", "affirmed planned"],
    ["The *summit* was postponed until May.", "affirmed planned"],
    ["The rebels vowed to *attack* the port.", "affirmed planned"],
    ["The union threatened to *strike* in May.", "affirmed planned"],
    ["The leaders are to *meet* in Zarand.", "affirmed planned"],
    ["The judge ordered the man to *pay* 500 euros.", "affirmed planned"],
    ["The captain urged the crew to *evacuate* the ship.", "affirmed planned"],
    ["Minister to *visit* Zarand in May", "affirmed planned"],
    ["Troops were sent to *attack* the village.", "affirmed planned"],
    ["The deal to *acquire* the mill drew protests.", "affirmed planned"],
    ["The firm will cut prices, *saving* buyers money.", "affirmed planned"],
    ["The firm cut prices, *saving* buyers money.", "affirmed asserted"],
    ["The firm asked that the bridge be *closed*.", "affirmed planned"],
    ["The planned raid or *attack* on the mill drew protests.", "affirmed planned"],
    ["The town wants to build a ship that *carries* cars.", "affirmed planned"],
    ["The clerk is expected to be *extradited*.", "affirmed planned"],
    ["The bridge will reopen after repairs are *completed*.", "affirmed planned"],
    ["The bridge will reopen after crews *completed* the repairs.", "affirmed asserted"],
    ["Police forced the mayor to *resign*.", "affirmed asserted"],
    ["She was the first pilot to *cross* the strait.", "affirmed asserted"],
    ["The quake caused the school to *collapse*.", "affirmed asserted"],
    ["Crews were able to *rescue* the sailors.", "affirmed asserted"],
  ])("tells plans from deeds: %s", (sentence, expected) => {
    expect(contextOf(sentence)).toBe(expected);
  });

  it.each([
    ["The bridge may have been *damaged*.", "affirmed possible"],
    ["The bridge could *open* in May.", "affirmed possible"],
    ["The firm could open a shop and *sell* two.", "affirmed possible"],
    ["The firm could open a shop and *sold* two.", "affirmed asserted"],
    ["The mayor is likely to *resign*.", "affirmed possible"],
    ["The mayor appears to have *resigned*.", "affirmed possible"],
    ["Officials fear that the ship *sank*.", "affirmed possible"],
    ["If the bridge is *damaged*, the road will close.", "affirmed conditional"],
    ["If the bridge is damaged, the school will *close*.", "affirmed conditional"],
    ["The school will *close* if the bridge is damaged.", "affirmed conditional"],
    ["Unless the crew is *rescued*, the ship is lost.", "affirmed conditional"],
    ["Reporters asked whether the mayor had *resigned*.", "affirmed conditional"],
    ["A wider dam would have *saved* the village.", "affirmed conditional"],
    ["Was the president *toppled* in May?", "affirmed question"],
    ["The soldiers allegedly *killed* five men.", "affirmed asserted alleged"],
    ["The soldiers reportedly *killed* five men.", "affirmed asserted alleged"],
    ["The soldiers are said to have *killed* five men.", "affirmed asserted alleged"],
    ["He is accused of the *murder* of a guard.", "affirmed asserted alleged"],
    ["He was charged with *killing* a guard.", "affirmed asserted alleged"],
    ["Police arrested him on suspicion of *murder*.", "affirmed asserted alleged"],
    ["The group claimed that soldiers *attacked* the village.", "affirmed asserted alleged"],
    ["The alleged *attack* on the bank was filmed.", "affirmed asserted alleged"],
  ])("keeps the author's reservation: %s", (sentence, expected) => {
    expect(contextOf(sentence)).toBe(expected);
  });

  it.each([
    // What follows of an infinitive, where its verb is affirmed and where it is denied.
    ["The mayor did not hesitate to *sell* the mill.", "affirmed asserted"],
    ["The mayor hesitated to *sell* the mill.", "affirmed planned"],
    ["Vexo was not forced to *sell* the mill.", "affirmed possible"],
    ["Vexo was forced to *sell* the mill.", "affirmed asserted"],
    ["The clerk was chosen to *run* the mill.", "affirmed planned"],
    ["The clerk chose to *run* the mill.", "affirmed asserted"],
    ["The clerk had the courage to *sell* the mill.", "affirmed asserted"],
    ["The clerk had the chance to *sell* the mill.", "affirmed planned"],
    ["The clerk lacked the money to *buy* the mill.", "negated asserted"],
    ["The clerk missed the chance to *buy* the mill.", "negated asserted"],
    ["The clerk took the trouble to *wash* the mill.", "affirmed asserted"],
    ["The clerk broke a promise to *wash* the mill.", "negated asserted"],
    ["The clerk kept a promise to *wash* the mill.", "affirmed asserted"],
    ["The clerk made a promise to *wash* the mill.", "affirmed planned"],
    ["Vexo had no choice but to *close* the mill.", "affirmed asserted"],
    ["Vexo has no choice but to *close* the mill.", "affirmed planned"],
    ["Vexo did nothing to *save* the mill.", "negated asserted"],
    ["Vexo did little to *save* the mill.", "negated asserted partial"],
    // What follows of a gerund.
    ["Vexo ceased *making* lamps in May.", "negated asserted partial"],
    ["Vexo narrowly missed *hitting* the pier.", "negated asserted"],
    ["Vexo risked *hitting* the pier.", "affirmed possible"],
    ["Snow prevented the ship from *sinking*.", "negated asserted"],
    ["Snow did not prevent the ship from *sinking*.", "affirmed possible"],
    ["Friends talked the clerk out of *selling* the mill.", "negated asserted"],
    ["Friends talked the clerk into *selling* the mill.", "affirmed asserted"],
    ["Vexo wasted no time in *selling* the mill.", "affirmed asserted"],
    ["He was convicted of *robbing* the mill.", "affirmed asserted"],
    ["He was not convicted of *robbing* the mill.", "affirmed possible"],
    // What is done to a happening.
    ["The court blocked a *merger* of the mills.", "negated asserted"],
    ["The court blocked a road in the *protest*.", "affirmed asserted"],
    ["The navy foiled a raid on ships *crossing* the bay.", "affirmed asserted"],
    ["The navy foiled a nine-boat *raid* on ships.", "negated asserted"],
    ["The navy foiled a wave of *raids* on ships.", "negated asserted"],
    ["The court halted the *extradition* of the clerk.", "affirmed asserted partial"],
    ["Talks on a *ceasefire* failed.", "affirmed planned"],
    ["Talks on the *ceasefire* failed.", "affirmed asserted"],
  ])("reads what a word says of its complement: %s", (sentence, expected) => {
    expect(contextOf(sentence)).toBe(expected);
  });

  it.each([
    ["The army has yet to confirm that the ship *sank*.", "affirmed possible"],
    ["The army refused to say that the ship *sank*.", "affirmed possible"],
    ["The army denied that it failed to *save* the crew.", "affirmed asserted"],
    ["The army rejected a report that it *sank* the ship.", "negated asserted"],
    ["The army failed to disclose that the ship *sank*.", "affirmed asserted"],
    ["The army failed to show that the ship *sank*.", "affirmed possible"],
    ["The army may regret that it *sank* the ship.", "affirmed asserted"],
    ["The army hopes to learn that it *sank* the ship.", "affirmed planned"],
    ["The claim that the army *sank* the ship is false.", "negated asserted alleged"],
    ["A ship that the army *sank* is a hoax.", "affirmed asserted"],
    ["Vexo falsely believed that the ship *sank*.", "negated asserted"],
    ["It is false that the ship *sank*.", "negated asserted"],
  ])("reads a denial through what it embeds: %s", (sentence, expected) => {
    expect(contextOf(sentence)).toBe(expected);
  });

  it.each([
    ["Vexo sold the mill without *asking* the town.", "negated asserted"],
    ["Vexo may sell the mill without *asking* the town.", "negated possible"],
    ["Vexo never sold a mill without *asking* the town.", "affirmed possible"],
    ["As opposed to *closing* the mill, Vexo sold it.", "negated asserted"],
    ["As opposed to closing the mill, Vexo *sold* it.", "affirmed asserted"],
    ["Vexo did anything but *close* the mill.", "negated asserted"],
    ["At no point did Vexo *close* the mill.", "negated asserted"],
    ['"[N]o one was *injured*," the mayor said.', "negated asserted"],
    ['"[T]he crew was *injured*," the mayor said.', "affirmed asserted"],
  ])("reads a denial beside its verb: %s", (sentence, expected) => {
    expect(contextOf(sentence)).toBe(expected);
  });

  it.each([
    ["A man seen allegedly stealing a ring *fled*.", "affirmed asserted"],
    ["A man who allegedly stole a ring *fled*.", "affirmed asserted"],
    ["The board hopes to vote on the cuts *proposed* by the mayor.", "affirmed asserted"],
    ["The board wants the cuts *proposed* by the mayor.", "affirmed planned"],
    ["The board hopes to sell a lamp *painted* by monks.", "affirmed planned"],
    ["The increased pressure to *sell* the mill drew protests.", "affirmed planned"],
    ['The judge said, "*Take* the lamp."', "affirmed planned"],
    ['Views on a "love it or hate it" *meeting* differ.', "affirmed asserted"],
    ["Eager to sell the mill, the firm *cut* its price.", "affirmed asserted"],
    ["The firm is eager to *sell* the mill.", "affirmed planned"],
    ["Whoever *sells* a lamp pays a fine.", "affirmed conditional"],
    ["The clerk who *sells* lamps pays a fine.", "affirmed asserted"],
    ["The mayor won approval for the *demolition* of the hall.", "affirmed planned"],
    ["The mayor won a prize for the *demolition* of the hall.", "affirmed asserted"],
    ["He was held on a warrant for *robbing* a mill.", "affirmed asserted alleged"],
    ["The pump fails to *start* if the tank is full.", "negated conditional"],
    ["The pump fails to *start*.", "negated asserted"],
    ['The mayor will "*close* the mill," he said.', "affirmed planned"],
    ['The mayor hopes to "*close* the mill," he said.', "affirmed planned"],
    ['The mayor did not "*close* the mill," he said.', "negated asserted"],
    ['The mayor "*closed* the mill," he said.', "affirmed asserted"],
    ["Make no mistake, the mill *closed*.", "affirmed asserted"],
    ["Take the lamp, *close* the mill.", "affirmed planned"],
    ["The firm may build a mill - and *close* a shop.", "affirmed possible"],
    ["The judges *take* the lamp.", "affirmed asserted"],
    ["A man who allegedly *stole* a ring fled.", "affirmed asserted alleged"],
    ["A man allegedly *stole* a ring.", "affirmed asserted alleged"],
    ["The firm hopes to sell the mill - a plan that has *split* the board.", "affirmed asserted"],
    ["The firm hopes to sell the red-brick mill and *close* a shop.", "affirmed planned"],
    ["The clerk is expected to be charged in the *shooting*.", "affirmed asserted"],
    ["The clerk is expected to be charged with a *shooting*.", "affirmed planned alleged"],
    ["The clerk is expected to speak in the *election*.", "affirmed planned"],
  ])("ends where a clause ends: %s", (sentence, expected) => {
    expect(contextOf(sentence)).toBe(expected);
  });

  it.each([
    ["Had the treaty been *signed*, the war would have ended.", "affirmed conditional"],
    ["Had the team *won*, it would lead the league.", "affirmed conditional"],
    ["Had the treaty not been *signed*, the war would have gone on.", "negated conditional"],
    ["The war would have ended had they *signed* the treaty.", "affirmed conditional"],
    ["Had the dam burst, the valley would have been *flooded*.", "affirmed conditional"],
    ["Were the mill to *close*, the town would suffer.", "affirmed conditional"],
    ["Should the mill *reopen*, the town will profit.", "affirmed conditional"],
    ["The mayor, who had left, had the mill *closed*.", "affirmed asserted"],
    ["Had the mayor *closed* the mill?", "affirmed question"],
    ["Not until May had the mayor *closed* the mill.", "affirmed asserted"],
  ])("reads a condition without an if: %s", (sentence, expected) => {
    expect(contextOf(sentence)).toBe(expected);
  });

  it("takes time that grows with the text", () => {
    expect(growthOf([500, 2_000], hedged, findContext)).toMatchObject({ isLinear: true });
  });
});
