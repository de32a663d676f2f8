import { expect, test } from "vitest";
import { createProgress } from "./progress.js";

/** Steps at the given milliseconds after the start, and what was written. */
function progressAt(times: readonly number[], { isTTY = true, wanted = true } = {}): readonly string[] {
  const written: string[] = [];
  let time = 5000;
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const progress = createProgress(stream, wanted, () => time);
  for (const [index, at] of times.entries()) {
    time = 5000 + at;
    progress.step(index + 1, times.length);
  }
  progress.end();
  return written;
}

test("is shown after a second, ten times a second at most, and taken away", () => {
  expect(progressAt([10, 900, 1000, 1050, 1100])).toEqual([
    "\r\u001b[Kread 3 of 5 files",
    "\r\u001b[Kread 5 of 5 files",
    "\r\u001b[K",
  ]);
});

test("a short run says nothing", () => {
  expect(progressAt([10, 400, 900])).toEqual([]);
});

test("nothing is said where nobody looks", () => {
  expect(progressAt([10, 5000], { isTTY: false })).toEqual([]);
  expect(progressAt([10, 5000], { wanted: false })).toEqual([]);
});
