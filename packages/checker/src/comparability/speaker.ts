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
    return unknown(
      quoted.map((voice) => (voice?.speaker ? `as told by ${voice.speaker}` : "as reported")).join("; "),
    );
  },
};
