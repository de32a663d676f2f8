import { compareValues, type PlaceValue, type Relation } from "@gainsay/claims";
import type { Sentences } from "../../sentences/sentences.js";
import type { ToldSentence } from "../../sentences/told-sentence.js";
import { areDeedsKin, isDeedOf, tellOneDeed } from "../deeds/same-deed.js";
import { siteNames } from "./scenes.en.js";
import type { ToldScene } from "./told-scene.js";

/** Two places of one deed in two reports, of which only one can be right. */
export interface ClashingScenes {
  readonly left: ToldScene;
  readonly right: ToldScene;
  /** Whether the one may be a part of the other, for all that is known of them. */
  readonly mayBeOne: boolean;
}

/** What one report tells of where things happened. */
export interface ScenesTold {
  readonly scenes: readonly ToldScene[];
  readonly sentences: readonly ToldSentence[];
  readonly unitsOf: Sentences["unitsOf"];
}

/** How many words in common show that two sentences tell one deed. */
const enough = { ofOne: 1, open: 2 } as const;

/** The places that two reports tell otherwise of one deed. */
export function clashingScenes(here: ScenesTold, there: ScenesTold): readonly ClashingScenes[] {
  return here.scenes.flatMap((left) =>
    there.scenes
      .filter((right) => areApart(left, right) && tellOneDeed(left, right, enough))
      .filter((right) => !mayTell(here, left, right) && !mayTell(there, right, left))
      .filter((right) => isSteady(left, here) && isSteady(right, there))
      .map((right) => ({ left, right, mayBeOne: relate(left, right) === "incomparable" })),
  );
}

/** Whether what is at the one, or near it, cannot be at the other, or near it. */
function areApart(a: ToldScene, b: ToldScene): boolean {
  if (a.role !== b.role) return false;
  if (a.role === "at") return arePlacesApart(a.value, b.value);
  // Beside what is near lies much.
  return a.role === "near" && arePlacesApart(a.value, b.value) && stateOf(a.value) !== stateOf(b.value);
}

function relate({ value: a }: ToldScene, { value: b }: ToldScene): Relation {
  return compareValues(a, b).relation;
}

function arePlacesApart(a: PlaceValue, b: PlaceValue): boolean {
  const { relation } = compareValues(a, b);
  return relation === "disjoint" || (relation === "incomparable" && areTownsOfOneRegion(a, b));
}

/** "in Norwich, Vermont", "in Hartford, Vermont": two towns, though the tables know only one of them. */
function areTownsOfOneRegion(a: PlaceValue, b: PlaceValue): boolean {
  return (
    isTown(a) && isTown(b) && a.name !== b.name && a.within.some((id) => isPart(id) && b.within.includes(id))
  );
}

/** Whether a place lies in a state, by its id. */
const isPart = (id: string): boolean => id.includes("/");

function isTown({ level, name, part }: PlaceValue): boolean {
  return part === undefined && (level === "city" || (level === "unknown" && !siteNames.test(name)));
}

/** The state that a place lies in. */
function stateOf({ id }: PlaceValue): string {
  return id.split("/")[0] ?? id;
}

/** Whether a sentence of a report names the other's place, and its own or such a deed as well: then it may tell of both. */
function mayTell({ sentences, unitsOf }: ScenesTold, own: ToldScene, other: ToldScene): boolean {
  return sentences.some(
    (sentence) =>
      names(sentence, other.value) &&
      (names(sentence, own.value) || unitsOf(sentence).units.some((unit) => isDeedOf(unit, own))),
  );
}

/** Whether a sentence names a place, or one in it. */
function names({ lower, record: { values } }: ToldSentence, { name, ...place }: PlaceValue): boolean {
  if (wordsOf(lower).includes(wordsOf(name.toLowerCase()))) return true;
  return values.some(
    ({ value }) =>
      value.kind === "place" &&
      /^(?:same|narrower)$/u.test(compareValues(value, { name, ...place }).relation),
  );
}

/** The words of a text with a space at each end. */
function wordsOf(lower: string): string {
  return ` ${lower.match(/\p{L}+/gu)?.join(" ") ?? ""} `;
}

/** Whether a report tells of no other place of such a deed. */
function isSteady(scene: ToldScene, { scenes }: ScenesTold): boolean {
  return !scenes.some((other) => areDeedsKin(other, scene) && arePlacesApart(other.value, scene.value));
}
