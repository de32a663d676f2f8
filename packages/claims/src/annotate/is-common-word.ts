import { english } from "./english.js";

/** Whether a word in lower case is one of the lexicon, other than a name. */
export function isCommonWord(lower: string): boolean {
  const { lexicon } = english();
  const [tag] = lexicon.tagsOf(lexicon.classOf(lower, lower));
  return tag !== undefined && !tag.startsWith("NNP");
}
