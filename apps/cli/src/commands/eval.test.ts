import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evalCommand } from "./eval.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gainsay-eval-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A terminal that keeps what is written. */
function listener(): { readonly stdout: { write(text: string): void }; readonly written: string[] } {
  const written: string[] = [];
  return { stdout: { write: (text) => void written.push(text) }, written };
}

async function setOf(...lines: string[]): Promise<string> {
  const file = join(folder, "set.jsonl");
  await writeFile(file, `${lines.join("\n")}\n`);
  return file;
}

/** A text does not contradict itself, whatever is read in it. */
const echo = JSON.stringify({
  id: "echo",
  a: "The mill burnt in 1901.",
  b: "The mill burnt in 1901.",
  label: "entailment",
});

describe("evalCommand", () => {
  it("prints the scores and writes a prediction for each record", async () => {
    const terminal = listener();
    const predictions = join(folder, "predictions.jsonl");
    expect(await evalCommand(await setOf(echo), { predictions }, terminal)).toBe(0);
    expect(terminal.written.join("")).toMatch(
      /^pairs: 1 record\n[^]*\n {2}entailment {2}0\.000 .* 0 of 1\n$/,
    );
    expect(await readFile(predictions, "utf8")).toBe('{"id":"echo","contradiction":false,"findings":[]}\n');
  });

  it("prints the scores as JSON", async () => {
    const terminal = listener();
    await evalCommand(await setOf(echo), { json: true }, terminal);
    expect(JSON.parse(terminal.written.join(""))).toMatchObject({ family: "pairs", records: 1 });
  });

  it("says what is wrong with a set, and where", async () => {
    const file = await setOf(echo, "{");
    await expect(evalCommand(file, {}, listener())).rejects.toMatchObject({
      code: "bad-set",
      message: `${file}:2: not JSON; a labelled set has one JSON record a line`,
    });
    const missing = join(folder, "missing.jsonl");
    await expect(evalCommand(missing, {}, listener())).rejects.toMatchObject({
      code: "bad-set",
      message: `cannot read ${missing}: no such file or folder; give a labelled set`,
    });
  });

  it("reads only sets of documents together", async () => {
    await expect(evalCommand(await setOf(echo), { together: true }, listener())).rejects.toMatchObject({
      code: "bad-option",
    });
  });
});
