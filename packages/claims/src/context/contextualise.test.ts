import { describe, expect, it } from "vitest";
import { defaultAnnotator } from "../annotate/index.js";
import { findPhrases } from "../syntax/find-phrases.js";
import { findPredications } from "../assertions/predication.js";
import { findContext } from "./contextualise.js";

/** Reads the context of the word between asterisks. */
function contextOf(marked: string): string {
  const start = marked.indexOf("*");
  const text = marked.replaceAll("*", "");
  const [sentence] = defaultAnnotator.annotate({
    text,
    blocks: [{ start: 0, end: text.length, role: "paragraph" }],
  });
  if (sentence === undefined) throw new Error("no sentence");
  const phrases = findPhrases(sentence, { entities: [], values: [] });
  const predications = [...findPredications(sentence, phrases, findContext(sentence)).values()];
  const predication = predications.find(({ trigger }) => trigger.start <= start && start < trigger.end);
  if (predication === undefined) throw new Error(`nothing is said by the marked word of: ${marked}`);
  const { polarity, modality, alleged } = predication.context;
  return [polarity, modality, ...(alleged ? ["alleged"] : [])].join(" ");
}

describe("contextualise", () => {
  it.each([
    // Facts, beside words that look like triggers.
    ["Rebels *toppled* the president.", "affirmed asserted"],
    ["No doubt the rebels *toppled* the president.", "affirmed asserted"],
    ["The plan was *signed* on Friday.", "affirmed asserted"],
    ["Not only was the bridge *damaged*, the road was cut too.", "affirmed asserted"],
    ["The army did not advance, but rebels *toppled* the president.", "affirmed asserted"],
    // Negation.
    ["Rebels did not *topple* the president.", "negated asserted"],
    ["The army denied that it had *attacked* the village.", "negated asserted"],
    ["The army denied having *attacked* the village.", "negated asserted"],
    ["No one was *hurt*.", "negated asserted"],
    ["The team failed to *reach* the summit.", "negated asserted"],
    ["The guards foiled an *attack* on the bank.", "negated asserted"],
    ["The two sides never *met*.", "negated asserted"],
    // Plans.
    ["The council plans to *open* the bridge in May.", "affirmed planned"],
    ["The bridge will *open* in May.", "affirmed planned"],
    ["The bridge is expected to *open* in May.", "affirmed planned"],
    ["Leaders called for an *election* in May.", "affirmed planned"],
    ["The planned *meeting* in Geneva drew protests.", "affirmed planned"],
    // Possibility, condition, question, allegation.
    ["The bridge may have been *damaged*.", "affirmed possible"],
    ["The bridge could *open* in May.", "affirmed possible"],
    ["If the bridge is *damaged*, the road will close.", "affirmed conditional"],
    ["Was the president *toppled* in May?", "affirmed question"],
    ["The soldiers allegedly *killed* five men.", "affirmed asserted alleged"],
    ["He is accused of the *murder* of a guard.", "affirmed asserted alleged"],
  ])("%s → %s", (sentence, expected) => {
    expect(contextOf(sentence)).toBe(expected);
  });
});
