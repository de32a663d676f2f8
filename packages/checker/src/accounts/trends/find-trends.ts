import type { Corpus } from "../../align/align.js";
import type { Circumstances } from "../../findings/verdict.js";
import { clashingTrends, sharedNames, type ClashingTrends } from "./clashing-trends.js";
import { topicWord, trendsIn, trendWord, type ToldTrend } from "./told-trend.js";

/** Where texts only may be of one story, so many names in both sentences show that they speak of one thing: who strikes whom. */
const bothParties = 2;

/** The trends that texts on one thing tell otherwise, whether news of one day or not. */
export function findTrends(
  { sentences, documents }: Corpus,
  { stories, sameEvent }: Circumstances,
): readonly ClashingTrends[] {
  const told = new Map<string, ToldTrend[]>();
  for (const sentence of sentences.told) {
    if (!trendWord.test(sentence.lower) || !topicWord.test(sentence.lower)) continue;
    const { id } = sentence.document;
    told.set(id, [...(told.get(id) ?? []), ...trendsIn(sentences.unitsOf(sentence))]);
  }
  const telling = documents.filter(({ id }) => told.has(id));
  return telling.flatMap(({ id }, index) =>
    telling.slice(index + 1).flatMap((other) => {
      const clashes = clashingTrends(told.get(id) ?? [], told.get(other.id) ?? []);
      if (clashes.length === 0 || sameEvent) return clashes;
      if (!stories.mayTellOneThing(id, other.id)) return [];
      const least = stories.sameStory(id, other.id).status === "met" ? 1 : bothParties;
      return clashes.filter(({ left, right }) => sharedNames(left, right) >= least);
    }),
  );
}
