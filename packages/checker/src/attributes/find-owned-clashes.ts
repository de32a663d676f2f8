import type { Corpus } from "../align/align.js";
import type { Circumstances } from "../findings/verdict.js";
import { isCountry } from "@gainsay/claims";
import { cutUnits } from "../restatements/cut-units.js";
import { toldSentences } from "../restatements/told-sentence.js";
import { isContent } from "../restatements/unit.js";
import type { Attribute } from "./attribute.js";
import { lasting, lastingCounts, neutral, ofWorks, saidAlike } from "./attributes.en.js";
import { areApart } from "./compare-attributes.js";
import { ofEditions } from "./names.en.js";
import { entityNamed, namedOwner, type Naming } from "./named-owner.js";
import { readAttributes } from "./read-attributes.js";

/** One attribute of one named thing, of which two texts give two values. */
export interface OwnedClash {
  readonly left: Attribute;
  readonly right: Attribute;
  /** Whether it holds at all times, so that the days of the texts do not matter. */
  readonly isLasting: boolean;
}

/** From so many attributes on, two texts fill in one form for two things of one name. */
const mostDifferences = 3;
/** With more values than these, the words do not say which one it is. */
const mostValues = 4;

/** What texts tell otherwise of one thing that they name, whatever else their sentences say. */
export function findOwnedClashes(
  corpus: Corpus,
  { sameEvent, stories }: Circumstances,
): readonly OwnedClash[] {
  const { extractions, entityOf } = corpus;
  const nameOf: Naming = (document, { id }) => entityOf(document.id, id).id;
  const named = new Map(
    corpus.documents.map(({ id, entities }) => [
      id,
      new Set(entities.filter(({ name }) => !isCountry(name)).map((entity) => entityOf(id, entity.id).id)),
    ]),
  );
  // Two bridges of one name stand in two towns: another name must join the texts.
  const haveCommon = (left: Attribute, right: Attribute): boolean => {
    const [here, there] = [named.get(idOf(left)), named.get(idOf(right))];
    const own = new Set([...namesIn(left), ...namesIn(right)]);
    return [...(here ?? [])].some((id) => there?.has(id) === true && !own.has(id));
  };
  const namesIn = ({ owner, sentence: { told } }: Attribute): readonly string[] =>
    (owner ?? []).flatMap((unit) => {
      const entity = entityNamed(told.document, unit);
      return entity === null ? [] : [entityOf(told.document.id, entity.id).id];
    });
  const told = new Map<string, Attribute[]>();
  for (const sentence of toldSentences(extractions)) {
    if (sentence.isHeadline || sentence.record.values.length === 0) continue;
    const units = cutUnits(sentence);
    for (const attribute of readAttributes(units)) {
      const key = ofEditions.has(attribute.id) ? null : keyOf(attribute, nameOf, sameEvent);
      if (key === null) continue;
      const others = told.get(key);
      if (others === undefined) told.set(key, [attribute]);
      else others.push(attribute);
    }
  }
  const isOfOne = ({ left, right, isLasting }: OwnedClash): boolean => {
    if (sameEvent) return true;
    const { status } = stories.sameStory(idOf(left), idOf(right));
    if (status === "met") return true;
    return (isLasting || status === "unknown") && isTelling(left) && haveCommon(left, right);
  };
  const clashes = [...told.values()].flatMap((attributes) => clashesIn(attributes).filter(isOfOne));
  const counts = new Map<string, number>();
  for (const { left, right } of clashes) {
    const pair = pairOf(left, right);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return clashes.filter(({ left, right }) => (counts.get(pairOf(left, right)) ?? 0) < mostDifferences);
}

/** What is told of what, and which one; null where nothing names whose it is. */
function keyOf(attribute: Attribute, nameOf: Naming, sameEvent: boolean): string | null {
  const { id, owner, about, asOf, sentence } = attribute;
  if (owner === null) return null;
  const own = namedOwner(sentence, owner, nameOf) ?? (sameEvent ? describedOwner(attribute) : null);
  if (own === null) return null;
  const words = about
    .filter(isContent)
    .flatMap(({ lemma }) => lemma.split(/[\s-]+/u))
    .filter((word) => !neutral.has(word))
    .map((word) => saidAlike.get(word) ?? word);
  return JSON.stringify([id, own, [...new Set(words)].sort(), asOf?.lower ?? ""]);
}

/** Where the texts are of one happening, what it is called: "the **vaccine**". */
function describedOwner({ owner }: Attribute): string | null {
  const units = (owner ?? []).filter(isContent);
  if (units.length === 0 || units.some(({ sort, pos }) => sort === "value" || pos === "PRON")) return null;
  return units.map(({ lemma }) => lemma).join(" ");
}

/** Of each text that tells one value, against the others that tell another; one pair for two values. */
function clashesIn(attributes: readonly Attribute[]): readonly OwnedClash[] {
  if (attributes.length < 2) return [];
  const byDocument = new Map<string, Attribute[]>();
  for (const attribute of attributes)
    byDocument.set(idOf(attribute), [...(byDocument.get(idOf(attribute)) ?? []), attribute]);
  // Who tells two values knows of both.
  const sure = [...byDocument.values()].filter(
    (own) => !own.some((one) => own.some((other) => areApart(one, other))),
  );
  const distinct: Attribute[] = [];
  for (const [first] of sure)
    if (first !== undefined && distinct.every((other) => areApart(first, other))) distinct.push(first);
  if (distinct.length > mostValues) return [];
  return distinct.flatMap((left, at) =>
    distinct.slice(at + 1).map((right) => ({ left, right, isLasting: isLasting(left) })),
  );
}

/**
 * Whether a name and the words are enough: of what somebody has, only what hardly changes ("six homers" is of a season), and no makers
 * or first days of works, of which there are others of one name.
 */
function isTelling({ id, unit: { value } }: Attribute): boolean {
  if (ofWorks.has(id) || value === null || value.kind === "person" || value.kind === "organisation")
    return false;
  return !id.startsWith(counting) || lastingCounts.has(id.slice(counting.length));
}

const counting = "number of ";

function isLasting({ id, unit: { value } }: Attribute): boolean {
  return lasting.has(id) || value?.kind === "date" || value?.kind === "place" || value?.kind === "person";
}

function idOf({ sentence }: Attribute): string {
  return sentence.told.document.id;
}

function pairOf(left: Attribute, right: Attribute): string {
  return [idOf(left), idOf(right)].sort().join("\n");
}
