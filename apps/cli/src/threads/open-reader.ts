import { existsSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import {
  extract,
  readDocument,
  type Article,
  type Document,
  type ExtractOptions,
  type Extraction,
} from "@gainsay/claims";
import type { Settings } from "../config/settings.js";
import type { ReadingThreads } from "./reading-threads.js";

/** Makes of articles what they say. */
export interface Reader {
  /** So many articles are worth being read at once. */
  readonly atOnce: number;
  read(article: Article): Promise<Extraction>;
  /** Ends what it has started. */
  close(): Promise<void>;
}

/**
 * For every so many characters that were read, one more thread is worth its start, which takes as long as reading them: who has read much
 * may have as much still to read.
 */
const patience = 300_000;

/** So many articles may be under way for each thread: a long one holds up the others only for a while. */
const underWay = 8;

/** The code of a thread. Only the bundle has it in a file of its own. */
const entry = new URL("reading-thread.js", import.meta.url);

/** Reads articles here, and on other threads as well once there is much to read. What they say is the same. */
export function openReader({
  aliases,
  vocabulary,
  threads: most,
}: Pick<Settings, "aliases" | "vocabulary" | "threads">): Reader {
  const here = readerHere(extract, { aliases, vocabulary });
  if (most < 2 || !existsSync(entry)) return here;
  let seen = 0;
  let others: ReadingThreads | null = null;
  return {
    atOnce: most * underWay,
    read: async (article) => {
      seen += article.content.length;
      const worthwhile = Math.min(most - 1, Math.floor(seen / patience));
      if (worthwhile === 0) return here.read(article);
      const { openThreads } = await import("./reading-threads.js");
      others ??= openThreads(entry, { aliases, words: vocabulary.own });
      // What the others have read by now is heard of only when this thread pauses.
      await setImmediate();
      return others.read(article, worthwhile) ?? here.read(article);
    },
    close: async () => {
      await others?.close();
    },
  };
}

/** Reads articles here, one after the other, in a way of its own. */
export function readerHere(
  read: (document: Document, options: ExtractOptions) => Extraction,
  options: ExtractOptions,
): Reader {
  return {
    atOnce: 1,
    read: async (article) => read(readDocument(article), options),
    close: async () => {},
  };
}
