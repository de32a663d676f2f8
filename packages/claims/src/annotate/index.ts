import type { Annotator } from "./annotator.js";
import { perceptronAnnotator } from "./perceptron.js";

export type { Annotator } from "./annotator.js";
export { perceptronAnnotator } from "./perceptron.js";

/** What splits and tags a text where its caller names no annotator. */
export const defaultAnnotator: Annotator = perceptronAnnotator;
export { isCommonWord } from "./is-common-word.js";
