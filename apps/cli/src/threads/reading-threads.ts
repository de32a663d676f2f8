import { Worker } from "node:worker_threads";
import type { Article, Extraction, OwnWords } from "@gainsay/claims";

/** What a thread reads articles with: plain data, since functions do not go from thread to thread. */
export interface ReadingOptions {
  readonly aliases: readonly (readonly string[])[];
  /** What the user adds to the vocabulary. */
  readonly words: OwnWords;
}

/** Threads that make of articles what they say. */
export interface ReadingThreads {
  /**
   * Has one of up to `most` threads read an article; null where all of them have enough to do. What throws in a thread is thrown here.
   */
  read(article: Article, most: number): Promise<Extraction> | null;
  /** Ends them, whatever they are at. */
  close(): Promise<void>;
}

/** So many articles a thread has at once: when it has read one, the next is there. */
const ahead = 2;

/** Starts threads when they are asked to read. `entry` is their code. */
export function openThreads(entry: URL, options: ReadingOptions): ReadingThreads {
  const threads: ReadingThread[] = [];
  return {
    read: (article, most) => {
      if (threads.length < most) threads.push(new ReadingThread(entry, options));
      const idlest = threads.reduce((a, b) => (b.waiting < a.waiting ? b : a));
      return idlest.waiting < ahead ? idlest.read(article) : null;
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** Whoever waits for what an article says. */
interface Reader {
  resolve(extraction: Extraction): void;
  reject(error: unknown): void;
}

/** One thread, which reads the articles in the order in which it is given them. */
class ReadingThread {
  readonly #worker: Worker;
  readonly #readers: Reader[] = [];

  constructor(entry: URL, options: ReadingOptions) {
    this.#worker = new Worker(entry, { workerData: options });
    this.#worker.on("message", (extraction: Extraction) => this.#readers.shift()?.resolve(extraction));
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", (code) =>
      this.#fail(new Error(`a thread that reads articles ended with ${code}`)),
    );
  }

  /** So many articles it has still to read. */
  get waiting(): number {
    return this.#readers.length;
  }

  read(article: Article): Promise<Extraction> {
    return new Promise((resolve, reject) => {
      this.#readers.push({ resolve, reject });
      this.#worker.postMessage(article, []);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#readers.splice(0)) reject(error);
  }
}
