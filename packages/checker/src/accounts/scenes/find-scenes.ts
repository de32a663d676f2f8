import type { Corpus } from "../../align/align.js";
import type { Circumstances } from "../../findings/verdict.js";
import { sentenceKey } from "../../sentences/told-sentence.js";
import type { Sentences } from "../../sentences/sentences.js";
import { statementsBySentence } from "../deeds/told-deed.js";
import { reportPairs } from "../report-pairs.js";
import { clashingScenes, type ClashingScenes, type ScenesTold } from "./clashing-scenes.js";
import { scenesIn } from "./told-scene.js";

/** The places that two reports of one happening tell otherwise of one deed, each in words of its own. */
export function findScenes(corpus: Corpus, circumstances: Circumstances): readonly ClashingScenes[] {
  const pairs = reportPairs(corpus, circumstances).filter(({ isStory }) => isStory);
  const concerned = new Set(pairs.flatMap(({ here, there }) => [here, there]));
  const told = scenesByText(corpus.sentences, statementsBySentence(corpus.statements, "where"), concerned);
  return pairs.flatMap(({ here, there }) => {
    const [a, b] = [told.get(here), told.get(there)];
    return a === undefined || b === undefined ? [] : clashingScenes(a, b);
  });
}

function scenesByText(
  { told: sentences, unitsOf }: Sentences,
  placed: ReturnType<typeof statementsBySentence>,
  concerned: ReadonlySet<string>,
): ReadonlyMap<string, ScenesTold> {
  const found = new Map<string, ScenesTold>();
  for (const told of sentences) {
    const { id } = told.document;
    if (!concerned.has(id)) continue;
    const text = found.get(id) ?? { scenes: [], sentences: [], unitsOf };
    found.set(id, text);
    text.sentences.push(told);
    const statements = placed.get(sentenceKey(id, told.record.start));
    if (statements !== undefined) text.scenes.push(...scenesIn(unitsOf(told), statements));
  }
  return found;
}
