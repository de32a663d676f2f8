import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { NoOperationTraceWriter } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/index";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { folderWith } from "./run-command.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const content = readFileSync(path.join(root, "action.yml"), "utf8");

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
const { inputs, runs } = parse(content) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
};

test("GitHub's own parser takes action.yml", () => {
  const { context } = parseAction({ name: "action.yml", content }, new NoOperationTraceWriter());
  expect(context.errors.getErrors().map(String)).toEqual([]);
});

/** Runs the script of the step `check` as a runner would, with inputs by name. */
function runCheck(files: Readonly<Record<string, string>>, given: Readonly<Record<string, string>>) {
  const step = runs.steps.find(({ id }) => id === "check");
  const folder = folderWith(files);
  const temp = path.join(folder, ".runner");
  mkdirSync(temp);
  const variables = Object.entries(step?.env ?? {}).map(([name, expression]) => {
    const [, input] = /^\$\{\{ inputs\.([a-z-]+)/u.exec(expression) ?? [];
    return [name, input === undefined ? root : (given[input] ?? inputs[input]?.default ?? "")];
  });
  const { status, stdout } = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", step?.run ?? "exit 99"],
    {
      cwd: folder,
      encoding: "utf8",
      env: {
        PATH: process.env.PATH,
        RUNNER_TEMP: temp,
        GITHUB_OUTPUT: path.join(temp, "output"),
        GITHUB_STEP_SUMMARY: path.join(temp, "summary"),
        ...Object.fromEntries(variables),
      },
    },
  );
  const read = (name: string) => readFileSync(path.join(temp, name), "utf8");
  return { status, stdout, folder, temp, read };
}

const articles = {
  "texts/mill.md": "The Harrow Press was founded in 1962.\n",
  "texts/press.md": "The Harrow Press, which was founded in 1964, prints maps.\n",
  "more texts/brandt.md": "Ivo Brandt died on 3 June 1996.\n",
};

test("the step annotates, sums up, says how it ended and writes what was asked for", () => {
  const { status, stdout, folder, temp, read } = runCheck(articles, {
    paths: "  texts\nmore texts\n",
    reports: "sarif=out.sarif\n",
  });
  expect(status).toBe(1);
  expect(stdout).toContain("::error file=texts/");
  expect(read("output")).toBe(`exit-code=1\nfindings=${temp}/gainsay.json\n`);
  expect(read("summary")).toContain("When was Harrow Press founded?");
  expect(read("gainsay.json")).toContain('"documents": 3');
  expect(existsSync(path.join(folder, "out.sarif"))).toBe(true);
  expect(existsSync(path.join(folder, ".gainsay/cache"))).toBe(true);
});

test("an input cannot smuggle in a command, and a mistake is one line with exit code 2", () => {
  const { status, folder, read } = runCheck(articles, { paths: "$(touch smuggled); touch smuggled" });
  expect(status).toBe(2);
  expect(existsSync(path.join(folder, "smuggled"))).toBe(false);
  expect(read("output")).toContain("exit-code=2");
});
