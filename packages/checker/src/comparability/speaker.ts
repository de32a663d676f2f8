import { nameWords } from "../align/pages.js";
import { anybody, pronouns } from "./words.en.js";
import { met, unknown, unmet, type GateCheck } from "./gate-check.js";

/** Do both voices speak for what they say, or does one text only pass on an allegation? */
export const speaker: GateCheck = {
  name: "speaker",
  run(a, b) {
    const voices = [a.assertion.attribution, b.assertion.attribution];
    const alleged = voices.find((voice) => voice?.stance === "alleged");
    if (alleged !== undefined && alleged !== null)
      return unmet(`${alleged.speaker || "somebody"} only alleges it`);
    const quoted = voices.filter((voice) => voice !== null);
    if (quoted.length === 0) return met("both in the author's voice");
    const [one, other] = quoted.map((voice) => voice?.speaker ?? "");
    // Who tells two things in one text means two.
    const areOfTexts = a.document.id !== b.document.id && one !== undefined && other !== undefined;
    if (areOfTexts && areOneSpeaker(one, other))
      return met(`both as told by ${one.length < other.length ? other : one}`);
    return unknown(
      quoted.map((voice) => (voice?.speaker ? `as told by ${voice.speaker}` : "as reported")).join("; "),
    );
  },
};

/** "The governor", "Larrow governor Ivo Brandt": all words of the one are the other's too. "He", "a witness" and "officials" may be anybody. */
function areOneSpeaker(one: string, other: string): boolean {
  const [left, right] = [nameWords(one.toLowerCase()), nameWords(other.toLowerCase())];
  if ([left, right].some((words) => words.some((word) => pronouns.has(word) || anybody.has(word))))
    return false;
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  return fewer.length > 0 && fewer.every((word) => more.includes(word));
}
