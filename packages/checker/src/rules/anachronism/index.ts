import { dayOfCalendar, formatValue, parseIsoDate, type Assertion, type DateValue } from "@gainsay/claims";
import { defineDocumentRule, type Clash } from "../rule.js";
import { mistakeWords } from "../sentence/words.en.js";
import { ahead, auxiliary, determiner, pastVerb, showing } from "./words.en.js";

export const anachronism = defineDocumentRule(
  {
    id: "anachronism",
    finds: "Something told as past that is dated after the day on which the text was published.",
    why: "The date cannot be right, or what is planned is told as done.",
    fix: "Look the date up; correct the year, or say that it is planned.",
  },
  ({ document, assertions }) => {
    const published = document.date === undefined ? null : parseIsoDate(document.date);
    if (document.date === undefined || published === null) return [];
    const day = dayOfCalendar(document.date, true);
    const found = assertions.flatMap((assertion) => {
      const { value, evidence } = assertion;
      if (value.kind !== "date" || !isFixed(value) || !isToldAsPast(assertion)) return [];
      const early = parseIsoDate(value.min ?? "");
      const days = early === null ? 0 : early - published;
      return days > zones ? [clash(assertion, value, day, days, evidence)] : [];
    });
    // Where much is later than the text, the day that it bears is not that of its publication.
    return found.length > mostSlips ? [] : found;
  },
);

const mostSlips = 2;
/** It is tomorrow already elsewhere. */
const zones = 1;
/** A text may be brought up to date for some time after the day that it bears; one that looks so far ahead is one that is kept so. */
const revised = 31;
const kept = 366;

function clash(
  assertion: Assertion,
  value: DateValue,
  published: DateValue,
  days: number,
  evidence: Assertion["evidence"],
): Clash {
  const subject =
    assertion.subject.type === "entity" ? assertion.subject.entity.name : assertion.subject.name;
  const what = `${subject} ${assertion.trigger.text}`.trim();
  const [said, day] = [formatValue(value), formatValue(published)];
  return {
    question: {
      text: `When was it that ${JSON.stringify(what)}?`,
      subject,
      predicate: assertion.predicate,
      slot: "when",
    },
    verdict: "contradiction",
    confidence: days > kept ? 0.85 : days > revised ? 0.93 : 0.75,
    sides: [
      { value, evidence: [evidence] },
      { value: published, display: `published on ${day}`, evidence: [evidence] },
    ],
    reason: `The text was published on ${day} and tells of ${said} as past.`,
  };
}

/** A year, month or day that the text states in full. */
function isFixed({ known, implied, boundary, mod, alternatives, min }: DateValue): boolean {
  return (
    known.includes("year") &&
    implied.length === 0 &&
    boundary === undefined &&
    mod === undefined &&
    alternatives === undefined &&
    min !== null
  );
}

function isToldAsPast({ slot, polarity, modality, attribution, trigger, evidence }: Assertion): boolean {
  if (slot !== "when" || polarity !== "affirmed" || modality !== "asserted" || attribution !== null)
    return false;
  const { sentence, sentenceStart } = evidence;
  if (ahead.test(sentence) || mistakeWords.test(sentence) || /["“”«»]/.test(sentence)) return false;
  const before = sentence.slice(0, evidence.start - sentenceStart);
  if (!/\b(?:on|in)\s$/i.test(before)) return false;
  const lead = sentence.slice(0, trigger.start - sentenceStart);
  // "the planned opening", "opened accounts due in …": only the verb of a clause tells of the past.
  if (!pastVerb.test(trigger.text) || showing.test(trigger.text) || determiner.test(lead)) return false;
  return auxiliary.test(lead) || trigger.start < evidence.start || /^(?:on|in)\s$/i.test(before);
}
