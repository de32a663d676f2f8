import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bin, folderWith, gainsay } from "./run-command.js";

let folder: string;
beforeAll(() => {
  folder = folderWith(
    Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `${index}.txt`,
        `The mill at Hoy opened in ${1500 + index}.\n`,
      ]),
    ),
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [bin, ...args], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
}

async function exitOf(child: ChildProcess): Promise<unknown> {
  const [code] = await once(child, "close");
  return code;
}

test("a reader that closes the pipe early is no error", async () => {
  const child = start("extract", "--quiet");
  const closed = exitOf(child);
  const said = child.stderr === null ? "" : text(child.stderr);
  child.stdout?.once("data", () => child.stdout?.destroy());
  expect([await closed, await said]).toEqual([0, ""]);
});

test("no colour and no progress where nobody looks", () => {
  const { stdout, stderr } = gainsay(folder, "check", "1.txt", "2.txt");
  expect(stdout + stderr).not.toContain("\u001b");
});

describe("serve", () => {
  test("says where it listens, answers, and stops when asked to", async () => {
    const child = start("serve", "1.txt", "2.txt", "--port", "0");
    const closed = exitOf(child);
    const [line] = (await once(child.stderr ?? child, "data")) as [Buffer];
    const url = /^gainsay: listening on (http:\/\/127\.0\.0\.1:\d+); press Ctrl\+C to stop\n$/.exec(
      String(line),
    )?.[1];
    const page = await fetch(url ?? "");
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=UTF-8"]);
    child.kill("SIGTERM");
    expect(await closed).toBe(0);
  });

  test("a port that is taken is a mistake, not a crash", async () => {
    const first = start("serve", "1.txt", "--port", "0");
    const closed = exitOf(first);
    const [line] = (await once(first.stderr ?? first, "data")) as [Buffer];
    const port = /:(\d+);/.exec(String(line))?.[1] ?? "";
    const second = gainsay(folder, "serve", "1.txt", "--port", port);
    first.kill("SIGTERM");
    expect(second).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^gainsay: Port \d+ on 127\.0\.0\.1 is in use\. .*\n$/),
    });
    expect(await closed).toBe(0);
  });
});
