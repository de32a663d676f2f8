import { afterEach, describe, expect, test } from "vitest";
import { openThreads, type ReadingThreads } from "./reading-threads.js";

/** A module that does this with each article. */
function answering(body: string): URL {
  const module = `
    import { parentPort, threadId, workerData } from "node:worker_threads";
    parentPort.on("message", (article) => { ${body} });`;
  return new URL(`data:text/javascript,${encodeURIComponent(module)}`);
}

const options = { aliases: [["Kyiv", "Kiev"]], words: { predicates: [], units: [] } };
const article = { id: "a.txt", content: "The mill was built in 1871." };

let threads: ReadingThreads | undefined;
const open = (body: string): ReadingThreads => {
  threads = openThreads(answering(body), options);
  return threads;
};
afterEach(() => threads?.close());

describe("reading threads", () => {
  test("have the article and the options that they read with", async () => {
    const { read } = open("parentPort.postMessage({ article, options: workerData })");
    expect(await read(article, 1)).toEqual({ article, options });
  });

  test("are started up to a number, and take no more than two articles each", async () => {
    const { read } = open("parentPort.postMessage(threadId)");
    const started = Array.from({ length: 5 }, () => read(article, 2));
    expect(started.map((each) => each === null)).toEqual([false, false, false, false, true]);
    expect(new Set(await Promise.all(started.slice(0, 4))).size).toBe(2);
    expect(await read(article, 2)).toEqual(expect.any(Number));
  });

  test("pass on what throws in them", async () => {
    const { read } = open('throw new RangeError("too deep")');
    await expect(read(article, 1)).rejects.toThrow(new RangeError("too deep"));
  });

  test("tell whoever waits when they end before their time", async () => {
    const { read } = open("process.exit(3)");
    await expect(read(article, 1)).rejects.toThrow("ended with 3");
  });

  test("are gone when they are closed, whatever they were at", async () => {
    const { read, close } = open("for (;;);");
    const waiting = read(article, 1)?.catch((error: unknown) => error);
    await close();
    expect(await waiting).toBeInstanceOf(Error);
  });
});
