import { editionMark, gatheringScopes, gatherings, seriesNouns } from "./series.en.js";

/** Whether something comes again and again under a name: "the Harbour Cup", "the World Summit"; "the 12th Harbour Cup" comes once. */
export function isSeries(name: string): boolean {
  const words = name.toLowerCase().split(/[\s-]+/u);
  const recurs =
    words.some((word) => seriesNouns.has(word)) ||
    (words.some((word) => gatherings.has(word)) && words.some((word) => gatheringScopes.has(word)));
  return recurs && !words.some((word) => editionMark.test(word));
}
