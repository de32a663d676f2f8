import { partBrackets } from "../restatements/once-told.js";
import type { UnitSentence } from "../restatements/unit.js";
import type { Attribute } from "./attribute.js";
import { readAsides } from "./read-asides.js";
import { readFirsts } from "./read-firsts.js";
import { readFrames } from "./read-frames.js";
import { readHappenings } from "./read-happenings.js";
import { isLabelled, readLabels } from "./read-labels.js";
import { readMeasures } from "./read-measures.js";
import { readNames } from "./read-names.js";
import { readWorks } from "./read-works.js";
import { readYears } from "./read-years.js";

/** All that a sentence tells of what it names, by measures and dates; what stands in brackets says it again in other units. */
export function readAttributes(sentence: UnitSentence): readonly Attribute[] {
  if (isLabelled(sentence)) return readLabels(sentence);
  const { outside } = partBrackets(sentence.units);
  const plain = { ...sentence, units: outside };
  return [
    ...readYears(sentence),
    ...readMeasures(plain),
    ...readHappenings(plain),
    ...readNames(plain),
    ...readAsides(plain),
    ...readFrames(plain),
    ...readFirsts(plain),
    ...readWorks(plain),
  ];
}
