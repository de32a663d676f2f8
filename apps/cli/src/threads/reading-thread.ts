import { parentPort, workerData } from "node:worker_threads";
import { createVocabulary, extract, readDocument, type Article } from "@gainsay/claims";
import type { ReadingOptions } from "./reading-threads.js";

// A thread that answers each article with what it says. An entry of its own in the bundle.

const { aliases, words }: ReadingOptions = workerData;
const options = { aliases, vocabulary: createVocabulary(words) };

parentPort?.on("message", (article: Article) => {
  parentPort?.postMessage(extract(readDocument(article), options), []);
});
