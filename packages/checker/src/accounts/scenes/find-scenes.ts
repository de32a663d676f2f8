import type { Corpus } from "../../align/align.js";
import type { Circumstances } from "../../findings/verdict.js";
import { sentenceKey } from "../../sentences/told-sentence.js";
import { statementsBySentence } from "../deeds/told-deed.js";
import { reportPairs } from "../report-pairs.js";
import { clashingScenes, type ClashingScenes, type ScenesTold } from "./clashing-scenes.js";
import { scenesIn } from "./told-scene.js";

/** The places that two reports of one happening tell otherwise of one deed, each in words of its own. */
export function findScenes(corpus: Corpus, circumstances: Circumstances): readonly ClashingScenes[] {
  const { toldIn, unitsOf } = corpus.sentences;
  const placed = statementsBySentence(corpus.statements, "where");
  const read = new Map<string, ScenesTold>();
  const scenesOf = (id: string): ScenesTold => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const sentences = toldIn(id);
    const scenes = sentences.flatMap((told) => {
      const statements = placed.get(sentenceKey(id, told.record.start));
      return statements === undefined ? [] : scenesIn(unitsOf(told), statements);
    });
    const made: ScenesTold = { scenes, sentences, unitsOf };
    read.set(id, made);
    return made;
  };
  return reportPairs(corpus, circumstances)
    .filter(({ isStory }) => isStory)
    .flatMap(({ here, there }) => clashingScenes(scenesOf(here), scenesOf(there)));
}
