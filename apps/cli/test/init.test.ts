import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { folderWith, gainsay } from "./run-command.js";

const configFile = "gainsay.config.json";
const workflowFile = ".github/workflows/gainsay.yml";
const articles = {
  "news/a.md": "Renata Holm was born in 1961.\n",
  "news/old/b.txt": "Renata Holm was born in 1962.\n",
  "columns [x]/c.html": "<p>Renata Holm died in 2001.</p>\n",
  "note.txt": "A wet day.\n",
  "README.md": "How we write.\n",
};

const read = (folder: string, file: string) => readFileSync(path.join(folder, file), "utf8");

/** The steps of the workflow, each as what it uses or runs. */
function stepsIn(folder: string): readonly string[] {
  const { jobs } = parse(read(folder, workflowFile)) as {
    jobs: { gainsay: { steps: { uses?: string; run?: string }[] } };
  };
  return jobs.gainsay.steps.map(({ uses, run }) => uses ?? run ?? "");
}

describe("init", () => {
  test("writes a configuration that reads what is there, and says what to do next", () => {
    const folder = folderWith(articles);
    const { code, stdout, stderr } = gainsay(folder, "init");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(
      "Wrote gainsay.config.json, which reads *.txt, columns \\[x\\]/**, news/** (4 articles).\n",
    );
    expect(stdout).toContain("gainsay check ");
    expect(gainsay(folder, "config").stdout).toBe(
      `include = ["*.txt","columns \\\\[x\\\\]/**","news/**"] (gainsay.config.json)\nfailOn = "error" (gainsay.config.json)\n`,
    );
    const check = gainsay(folder, "check");
    expect([check.code, check.stderr]).toEqual([1, ""]);
    expect(check.stdout).toContain("in 4 documents");
  });

  test("all that it leaves commented is right as well", () => {
    const folder = folderWith({ ...articles, "facts.yaml": "[]" });
    gainsay(folder, "init");
    const config = read(folder, configFile).replaceAll(/^ {2}\/\/ (?=")/gmu, "  ");
    writeFileSync(path.join(folder, configFile), config);
    const { code, stdout, stderr } = gainsay(folder, "config");
    expect([code, stderr]).toEqual([0, ""]);
    for (const key of ["ignore", "rules.", "overrides", "thresholds.", "sources", "aliases", "references"]) {
      expect(stdout).toContain(`\n${key}`);
    }
    expect(gainsay(folder, "check").stderr).toBe("");
  });

  test("writes a workflow that takes Gainsay from where the project has it", () => {
    const action = folderWith(articles);
    expect(gainsay(action, "init").stdout).toContain("OWNER/gainsay");
    expect(stepsIn(action)).toEqual(["actions/checkout@v4", "OWNER/gainsay@v1"]);
    const installed = folderWith({
      ...articles,
      "package.json": '{ "devDependencies": { "gainsay": "^1.0.0" } }',
      "node_modules/gainsay/schema/config.schema.json": "{}",
    });
    expect(gainsay(installed, "init").stdout).not.toContain("OWNER");
    expect(stepsIn(installed)).toEqual([
      "actions/checkout@v4",
      "actions/setup-node@v4",
      "npm ci",
      "npx gainsay check --report pretty --report github",
    ]);
    expect(read(installed, configFile)).toContain('"$schema": "./node_modules/gainsay/schema/');
  });

  test("in a folder of a repository, says that workflows belong at its top", () => {
    const folder = folderWith({ ".git/HEAD": "", "desk/a.md": "A wet day.\n" });
    const { stdout } = gainsay(path.join(folder, "desk"), "init");
    expect(stdout).toContain("at the top of the repository only: move .github there from desk.");
    expect(read(folder, `desk/${workflowFile}`)).toContain('config: "desk/gainsay.config.json"');
  });

  test("in an empty folder, says that there is no article yet", () => {
    const folder = folderWith({});
    const { code, stdout } = gainsay(folder, "init");
    expect([code, stdout]).toEqual([0, expect.stringContaining("no article was found here")]);
    expect(gainsay(folder, "config").code).toBe(0);
  });
});

describe("init never overwrites", () => {
  test.each([
    [configFile, `${configFile} is there already`],
    ["gainsay.config.ts", "gainsay.config.ts is there already"],
    [workflowFile, `${workflowFile} is there already`],
  ])("%s", (file, message) => {
    const folder = folderWith({ ...articles, [file]: "mine" });
    const { code, stdout, stderr } = gainsay(folder, "init");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).toContain("--force");
    expect(read(folder, file)).toBe("mine");
    expect([configFile, workflowFile].filter((each) => existsSync(path.join(folder, each)))).toEqual(
      [configFile, workflowFile].filter((each) => each === file),
    );
  });

  test("without --force", () => {
    const folder = folderWith({ ...articles, [configFile]: "mine", [workflowFile]: "mine" });
    expect(gainsay(folder, "init", "--force").code).toBe(0);
    expect(gainsay(folder, "config").code).toBe(0);
    expect(stepsIn(folder)).toHaveLength(2);
  });

  test("and --force makes no second configuration", () => {
    const folder = folderWith({ ...articles, "gainsay.config.mjs": "export default {};" });
    const { code, stderr } = gainsay(folder, "init", "--force");
    expect(code).toBe(2);
    expect(stderr).toContain("gainsay.config.mjs is there already, and one folder holds one configuration");
  });
});
