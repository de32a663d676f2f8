import { partBrackets } from "../../restatements/once-told.js";
import { readOnce } from "../../sentences/read-once.js";
import type { ToldSentence } from "../../sentences/told-sentence.js";
import type { UnitSentence } from "../../sentences/unit.js";
import type { Attribute } from "../attribute.js";
import { wordOfParents } from "./asides.en.js";
import { readDeeds } from "./deeds/read-deeds.js";
import { wordOfFrames } from "./frames.en.js";
import { readMeasures } from "./measures/read-measures.js";
import { wordOfNames } from "./names.en.js";
import { wordOfOffices } from "./offices.en.js";
import { wordOfOutcomes } from "./outcomes.en.js";
import { readAsides } from "./read-asides.js";
import { readChanges } from "./read-changes.js";
import { readFirsts } from "./read-firsts.js";
import { readFrames } from "./read-frames.js";
import { readHappenings } from "./read-happenings.js";
import { readHolders } from "./read-holders.js";
import { isLabelled, readLabels } from "./read-labels.js";
import { readMoves } from "./read-moves.js";
import { readNames } from "./read-names.js";
import { readOutcomes } from "./read-outcomes.js";
import { readSpecifications } from "./read-specifications.js";
import { readValidity } from "./read-validity.js";
import { readWorks } from "./read-works.js";
import { readYears } from "./read-years.js";

interface Reader {
  readonly read: (sentence: UnitSentence) => readonly Attribute[];
  /** Whether it tells what a thing is at all times, or what news tells of it. */
  readonly tells: "things" | "news";
  /** What it reads: lines of tables alone; sentences, with what stands in brackets or without it; or all of these. */
  readonly from: "lines" | "sentences" | "outside brackets" | "all";
  /** What a sentence in lower case has that it finds something in, where it needs no value. */
  readonly needs?: RegExp;
}

/** All that is told of what has a name, in the order in which a sentence is read. */
const readers: readonly Reader[] = [
  { read: readLabels, tells: "things", from: "lines" },
  { read: readYears, tells: "things", from: "sentences" },
  { read: readMeasures, tells: "things", from: "outside brackets" },
  { read: readHappenings, tells: "things", from: "outside brackets" },
  { read: readNames, tells: "things", from: "outside brackets", needs: wordOfNames },
  { read: readAsides, tells: "things", from: "outside brackets", needs: wordOfParents },
  { read: readFrames, tells: "things", from: "outside brackets", needs: wordOfFrames },
  { read: readFirsts, tells: "things", from: "outside brackets" },
  { read: readWorks, tells: "things", from: "outside brackets" },
  { read: readChanges, tells: "news", from: "all" },
  { read: readDeeds, tells: "news", from: "all" },
  { read: readHolders, tells: "news", from: "all", needs: wordOfOffices },
  { read: readMoves, tells: "news", from: "all" },
  { read: readOutcomes, tells: "news", from: "all", needs: wordOfOutcomes },
  { read: readSpecifications, tells: "news", from: "all" },
  { read: readValidity, tells: "news", from: "all" },
];

/** What a sentence tells of what it names that is so at all times: measures, dates, makers, seats. */
export const readThings = readOnce((sentence: UnitSentence) => readAll(sentence, "things"));

/** All that a sentence tells of what it names: what is so at all times, and what is news. */
export function readAttributes(sentence: UnitSentence): readonly Attribute[] {
  return [...readThings(sentence), ...readAll(sentence, "news")];
}

/** Whether a reader may find something in a sentence: it has a value, or a word that tells without one. */
export function mayTell({ lower, record: { values, label } }: ToldSentence): boolean {
  return values.length > 0 || label !== undefined || needed.some((words) => words.test(lower));
}

const needed = readers.flatMap(({ needs }) => needs ?? []);

function readAll(sentence: UnitSentence, told: Reader["tells"]): readonly Attribute[] {
  const isLine = isLabelled(sentence);
  // What stands in brackets says it again in other units.
  const outside = { ...sentence, units: partBrackets(sentence.units).outside };
  return readers.flatMap(({ read, tells, from }) => {
    if (tells !== told || (from !== "all" && isLine !== (from === "lines"))) return [];
    return read(from === "outside brackets" ? outside : sentence);
  });
}
