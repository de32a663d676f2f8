import type { Stream } from "./terminal.js";

/** Runs shorter than this many milliseconds say nothing of their progress. */
const patience = 1000;
const interval = 100;

export interface Progress {
  /** `done` of `total` files have been read. */
  step(done: number, total: number): void;
  /** Takes the line away again. */
  end(): void;
}

/** A line that counts up, on a terminal only, once there has been reason to wait. */
export function createProgress(stream: Stream, wanted: boolean, now = () => performance.now()): Progress {
  if (!wanted || stream.isTTY !== true) return { step: () => {}, end: () => {} };
  const eraseLine = "\r\u001b[K";
  const start = now();
  let last = start + patience - interval;
  let shown = false;
  return {
    step: (done, total) => {
      if (now() - last < interval) return;
      last = now();
      shown = true;
      stream.write(`${eraseLine}read ${done} of ${total} files`);
    },
    end: () => {
      if (shown) stream.write(eraseLine);
    },
  };
}
