import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { printable } from "@gainsay/checker";
import { findFiles, toId } from "../articles/find-files.js";
import { configNames } from "../config/find-config.js";
import type { ExitCode } from "../exit-code.js";
import { configTemplate } from "../init/config-template.js";
import { proposeInclude, type Proposal } from "../init/propose-include.js";
import { workflowTemplate, type Workflow } from "../init/workflow-template.js";
import { KnownError, systemReason } from "../known-error.js";
import { writeAtomically } from "../reports/write-atomically.js";
import type { Terminal } from "../terminal.js";

const configFile = "gainsay.config.json";
const workflowFile = ".github/workflows/gainsay.yml";
const schemaFile = "./node_modules/gainsay/schema/config.schema.json";

export interface InitFlags {
  /** Replaces files that are there. */
  readonly force?: boolean;
}

/** `gainsay init`: writes a configuration and a workflow for the articles in this folder, and says what to do next. */
export async function init({ force = false }: InitFlags, { stdout }: Terminal): Promise<ExitCode> {
  const inTheWay = [...configNames, workflowFile].filter((file) => existsSync(file));
  if (inTheWay.length > 0 && !force) {
    throw new KnownError(
      "bad-option",
      `${inTheWay.join(" and ")} ${inTheWay.length === 1 ? "is" : "are"} there already; --force writes ${configFile} and ${workflowFile} anew`,
    );
  }
  const other = inTheWay.find((file) => file !== configFile && file !== workflowFile);
  if (other !== undefined) {
    throw new KnownError(
      "bad-option",
      `${other} is there already, and one folder holds one configuration; remove it first`,
    );
  }
  const proposal = await lookAround();
  await writeAtomically(
    configFile,
    configTemplate(proposal.include, existsSync(schemaFile) ? schemaFile : null),
  );
  await mkdir(path.dirname(workflowFile), { recursive: true }).catch((error: unknown) => {
    throw new KnownError("cannot-write", `cannot write ${workflowFile}: ${systemReason(error)}`);
  });
  const workflow = { isInstalled: await isDependency(), folder: folderInRepository() };
  await writeAtomically(workflowFile, workflowTemplate(workflow));
  stdout.write(`${wordsOf(proposal, workflow).join("\n")}\n`);
  return 0;
}

/** Where the articles are, if there are any yet. */
async function lookAround(): Promise<Proposal> {
  try {
    const { files } = await findFiles([]);
    return proposeInclude(files.map(({ id }) => id));
  } catch (error) {
    if (error instanceof KnownError && error.code === "no-article") return proposeInclude([]);
    throw error;
  }
}

/** Whether the project in this folder installs Gainsay. */
async function isDependency(): Promise<boolean> {
  const manifest = await readFile("package.json", "utf8").catch(() => "");
  return /"gainsay"\s*:\s*"/u.test(manifest);
}

/** This folder from the top of the repository on; "." for the top, and where there is no repository. */
function folderInRepository(): string {
  const here = process.cwd();
  for (let folder = here; path.dirname(folder) !== folder; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, ".git"))) return toId(path.relative(folder, here)) || ".";
  }
  return ".";
}

/** What was written, and what to do with it. */
function wordsOf({ include, articles }: Proposal, { isInstalled, folder }: Workflow): readonly string[] {
  const found =
    articles === 0
      ? `Wrote ${configFile}; no article was found here, so name some under "include" in it.`
      : `Wrote ${configFile}, which reads ${printable(include.join(", "))} (${articles} ${articles === 1 ? "article" : "articles"}).`;
  const workflow = isInstalled
    ? `Wrote ${workflowFile}, which checks them on GitHub.`
    : `Wrote ${workflowFile}, which checks them on GitHub once OWNER/gainsay in it is the repository that you have Gainsay from.`;
  const move = `GitHub reads workflows at the top of the repository only: move .github there from ${printable(folder)}.`;
  return [
    found,
    workflow,
    ...(folder === "." ? [] : [move]),
    "",
    "Next:",
    "  gainsay check      prints where the articles contradict each other",
    "  gainsay baseline   accepts what is found today, so that only what is new fails",
    "  gainsay config     prints the settings that hold",
  ];
}
