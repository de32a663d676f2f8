import { describe, expect, it } from "vitest";
import { plainText } from "./plain-text.js";

describe("plainText", () => {
  it.each([
    ["The kiln was lit.", "The kiln was lit."],
    ["It <em>doesn&#39;t</em> call <code>max_retries</code>.", "It doesn't call max_retries."],
    ["Firing<br>and <b>AT&amp;T</b>", "Firing and AT&T"],
    ["Set *both* to `x`, see [the page](https://example.org/a_b).", "Set both to x, see the page."],
    ["_Both_ of the snake_case names", "Both of the snake_case names"],
    ["[n]ot once, and [N]ever after", "not once, and Never after"],
    ["a note [1] or [a]", "a note 1] or a]"],
    ["5 < 6 &nosuch; R&D", "5 < 6 &nosuch; R&D"],
  ])("reads %s", (original, text) => {
    expect(plainText(original).text).toBe(text);
  });

  it("knows where each word stands in the original", () => {
    const original = "It <em>doesn&#39;t</em> <b>stop</b>, [as said](x).";
    const { text, inOriginal } = plainText(original);
    for (const [word, source] of [
      ["doesn't", "doesn&#39;t"],
      ["stop", "stop"],
      ["as said", "as said"],
    ] as const) {
      const start = text.indexOf(word);
      const span = inOriginal({ start, end: start + word.length });
      expect(original.slice(span.start, span.end)).toBe(source);
    }
  });
});
