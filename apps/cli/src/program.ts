import { judgementStates, printable } from "@gainsay/checker";
import { parseIsoDate } from "@gainsay/claims";
import { Command, InvalidArgumentError, Option } from "commander";
import { parseShard } from "./articles/shard.js";
import { usualFolder } from "./cache/layout.js";
import type { BaselineFlags } from "./commands/baseline.js";
import type { CheckFlags } from "./commands/check.js";
import type { CompareFlags } from "./commands/compare.js";
import type { EvalSettings } from "./commands/eval.js";
import type { ExtractFlags } from "./commands/extract.js";
import type { InitFlags } from "./commands/init.js";
import type { JudgeFlags } from "./commands/judge.js";
import type { ServeFlags } from "./commands/serve.js";
import type { Flags } from "./config/settings.js";
import type { ExitCode } from "./exit-code.js";
import { today } from "./judgements/today.js";
import { failOnChoices } from "./reports/fail-on.js";
import { parseReport } from "./reports/report-option.js";
import { answerFormats, claimFormats, findingFormats, type Formats } from "./reports/formats.js";
import type { Terminal } from "./terminal.js";
import { version } from "./version.js";

const articles =
  "files or folders (default: what the configuration includes, else its folder, else this one): .txt .md .markdown .html .htm, and claims in .json .ndjson";

/** The command line as commander reads it. Each command is loaded when it is called; `done` takes its exit code. */
export function createProgram(terminal: Terminal, done: (exitCode: ExitCode) => void): Command {
  const program = new Command("gainsay")
    .description("Finds what a set of texts says that cannot all be true, and shows the words on each side.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help; `gainsay COMMAND --help` tells more of a command")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", examples)
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) =>
        write(`gainsay: ${printable(withWayOut(text.replace(/^error: /, "").trim()))}\n`),
    })
    .exitOverride();

  withChecking(
    command(program, "check", "find contradictions in articles").description(
      "Asks every article the same questions and reports where the answers cannot all be true.",
    ),
  )
    .argument("[paths...]", articles)
    .option("--changed", "only findings with a side in a file that has changed since the last commit")
    .option("--base <REVISION>", "… that has changed since HEAD and this branch, tag or commit parted")
    .option("--watch", "check again whenever something changes that the check reads")
    .action(async (paths: string[], flags: CheckFlags) => {
      const { check } = await import("./commands/check.js");
      done(await check(paths, flags, terminal));
    });

  withChecking(
    command(program, "compare", "check two articles that are about the same happening").description(
      "Checks two articles or texts that are known to be about the same happening, and so does not ask whether they are.",
    ),
  )
    .argument("<a>", "a file, or a text with --text")
    .argument("<b>", "another")
    .option("--text", "the arguments are the texts themselves")
    .action(async (a: string, b: string, flags: CompareFlags) => {
      const { compare } = await import("./commands/compare.js");
      done(await compare([a, b], flags, terminal));
    });

  withReading(
    command(program, "ask", "print every source's answer to a question").description(
      "Prints what every article answers to a question in plain English, side by side, agreeing answers too.",
    ),
  )
    .argument("<question>", 'such as "When was the bridge opened?"')
    .argument("[paths...]", articles)
    .addOption(reportOption(answerFormats, "pretty"))
    .action(async (question: string, paths: string[], flags: Flags) => {
      const { ask } = await import("./commands/ask.js");
      done(await ask(question, paths, flags, terminal));
    });

  withJudgements(
    withReferences(
      withReading(
        command(program, "explain", "show how a finding came about").description(
          "Shows how a finding came about: the words on each side and what read them, every check, and the comparison.",
        ),
      ),
    ),
  )
    .argument("<fingerprint>", "of the finding, or its first digits")
    .argument("[paths...]", articles)
    .action(async (fingerprint: string, paths: string[], flags: Flags) => {
      const { explain } = await import("./commands/explain.js");
      done(await explain(fingerprint, paths, flags, terminal));
    });

  withJudgements(
    withReferences(
      withReading(
        command(program, "judge", "keep a person's decision on a finding").description(
          "Keeps a decision on a finding, with its reason, in the file of judgements; or takes one back.",
        ),
      ),
    ),
  )
    .argument("<fingerprint>", "of the finding, or its first digits")
    .argument("[paths...]", articles)
    .addOption(
      new Option(
        "--as <STATE>",
        "accepted and false-positive suppress it, open does not, fixed tells if it comes back",
      ).choices(judgementStates),
    )
    .option("--reason <TEXT>", "why, for those who come later")
    .option("--wrong <SIDES>", "which sides are wrong: a is the first answer, b the second; both, or none")
    .addOption(byOption())
    .addOption(expiresOption())
    .option("--from <FINDINGS>", "take the finding from a findings file, not from articles")
    .option("--remove", "take the decision back")
    .action(async (fingerprint: string, paths: string[], flags: JudgeFlags) => {
      const { judge } = await import("./commands/judge.js");
      done(await judge(fingerprint, paths, flags, terminal));
    });

  withJudgements(
    withReferences(
      withReading(
        command(program, "baseline", "accept what is found today").description(
          "Accepts all findings that nobody has judged yet, so that from now on only what is new or has changed counts.",
        ),
      ),
    ),
  )
    .argument("[paths...]", articles)
    .option("--reason <TEXT>", "why they are accepted", "baseline")
    .addOption(byOption())
    .addOption(expiresOption())
    .option("--prune", "accept nothing; take out judgements that no finding answers to any more")
    .action(async (paths: string[], flags: BaselineFlags) => {
      const { baseline } = await import("./commands/baseline.js");
      done(await baseline(paths, flags, terminal));
    });

  withReading(
    command(program, "extract", "print what each article says").description(
      "Prints what each article says, as claims that `gainsay check` reads in place of the articles, or explained for people.",
    ),
  )
    .argument("[paths...]", articles)
    .addOption(reportOption(claimFormats, "json"))
    .option("-o, --output <FILE>", "write claims to a file: .ndjson or .json")
    .addOption(
      new Option(
        "--shard <N/OF>",
        "only one part of the articles, such as 3/16; check all parts together",
      ).argParser(parseShard),
    )
    .option("--explain", "show how each claim came about, as --report pretty does")
    .action(async (paths: string[], flags: ExtractFlags) => {
      const { extract } = await import("./commands/extract.js");
      done(await extract(paths, flags, terminal));
    });

  command(program, "eval", "score gainsay on a labelled set")
    .description(
      "Runs gainsay on a labelled set of pairs, documents or values, and prints how often it is right.",
    )
    .argument("<set>", "a file of records, one JSON object a line")
    .option("--predictions <FILE>", "write what gainsay says of each record, one JSON object a line")
    .option("--together", "read all records of a set of documents as one corpus")
    .option("--json", "print the scores as JSON")
    .action(async (set: string, settings: EvalSettings) => {
      const { evalCommand } = await import("./commands/eval.js");
      done(await evalCommand(set, settings, terminal));
    });

  command(program, "report", "make a page of a findings file")
    .description("Makes a self-contained HTML page of findings that were written as JSON.")
    .argument("<findings>", "a file made by `gainsay check --report json=FILE`")
    .option("-o, --output <FILE>", "where to write the page (default: stdout)")
    .action(async (findings: string, settings: { readonly output?: string }) => {
      const { report } = await import("./commands/report.js");
      done(await report(findings, settings, terminal));
    });

  withJudgements(
    withReferences(
      withReading(
        command(program, "serve", "serve findings over HTTP").description(
          "Checks articles once and serves the findings over HTTP, as a page and as JSON, until it is interrupted.",
        ),
      ),
    ),
  )
    .argument("[paths...]", articles)
    .option("--port <NUMBER>", "port to listen on; 0 takes a free one", parsePort, 4310)
    .option("--host <ADDRESS>", "address to listen on", "127.0.0.1")
    .action(async (paths: string[], flags: ServeFlags) => {
      const { serve } = await import("./commands/serve.js");
      done(await serve(paths, flags, terminal));
    });

  command(program, "init", "write a configuration to begin with")
    .description("Writes gainsay.config.json and a workflow for GitHub, for the articles in this folder.")
    .option("--force", "replace files that are there")
    .action(async (flags: InitFlags) => {
      const { init } = await import("./commands/init.js");
      done(await init(flags, terminal));
    });

  withConfig(
    command(program, "config", "print the settings that hold").description(
      "Prints the settings of the configuration that holds in this folder, each with the file that gives it.",
    ),
  ).action(async (flags: Flags) => {
    const { config } = await import("./commands/config.js");
    done(await config(flags, terminal));
  });

  return program;
}

/** Commander says which argument is missing, but not where to read what belongs there. */
function withWayOut(text: string): string {
  return text.startsWith("missing required argument") ? `${text}; see \`gainsay help COMMAND\`` : text;
}

/** A command that inherits how errors are shown and thrown. */
function command(program: Command, name: string, summary: string): Command {
  return program.command(name).summary(summary).helpOption("-h, --help", "print this help");
}

/** What every command takes that a configuration settles. */
function withConfig(command: Command): Command {
  return command
    .option("--config <FILE>", "a configuration (default: the nearest gainsay.config.json, .ts or .mjs)")
    .option("--no-config", "no configuration, here or in the folders above");
}

/** What every command that reads articles takes. */
function withReading(command: Command): Command {
  const vocabulary = repeatable(
    "--vocabulary <FILE>",
    "predicates and units of your own, in YAML or JSON; repeatable",
  );
  return withConfig(command)
    .option("--no-gitignore", "read what .gitignore names as well, where folders are walked")
    .option("--aliases <FILE>", "names that mean the same: a YAML or JSON list of lists of names")
    .option("--cache [FOLDER]", `keep what was read for the next run (default: ${usualFolder})`)
    .option("--no-cache", "read everything anew")
    .addOption(vocabulary)
    .option("-q, --quiet", "no progress, and only reports that --report asks for");
}

/** What every command that ends in findings takes. */
function withChecking(command: Command): Command {
  const failOn = new Option(
    "--fail-on <SEVERITY>",
    "exit with 1 for findings from this severity up (default: error)",
  ).choices(failOnChoices);
  const checking = command
    .addOption(reportOption(findingFormats, "pretty", { modules: true }))
    .addOption(failOn);
  return withReading(withJudgements(withReferences(checking)))
    .option("--strict", "exit with 1 as well for judgements and comments that do nothing, or no longer do")
    .option("--show-suppressed", "show the findings that a judgement or a comment suppresses too");
}

/** What every command takes that heeds people's decisions on findings. */
function withJudgements(command: Command): Command {
  return command.option(
    "--judgements <FILE>",
    "people's decisions on findings (default: gainsay.judgements.ndjson, beside the configuration if there is one)",
  );
}

function byOption(): Option {
  return new Option("--by <NAME>", "who decides (default: as git knows you)");
}

function expiresOption(): Option {
  return new Option("--expires <DATE>", "the last day on which it holds, YYYY-MM-DD").argParser(parseDay);
}

function parseDay(value: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(value) && parseIsoDate(value) !== null;
  if (!isDay) throw new InvalidArgumentError("Give a day of the calendar, YYYY-MM-DD.");
  if (value < today()) throw new InvalidArgumentError("That day has passed.");
  return value;
}

/** What every command takes that holds texts against what the user knows. */
function withReferences(command: Command): Command {
  return command.addOption(
    repeatable("--reference <FILE>", "facts that you hold to be true, in YAML or JSON; repeatable"),
  );
}

/** An option that may be given several times, for several files. */
function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((file: string, earlier: string[] = []) => [
    ...earlier,
    file,
  ]);
}

function reportOption(formats: Formats<never>, usual: string, { modules = false } = {}): Option {
  const names = Object.keys(formats);
  const others = modules ? ", or a module with a reporter" : "";
  const description = `${names.join(", ")}${others}; repeatable (default: ${usual} on stdout)`;
  return new Option("--report <FORMAT[=FILE]>", description).argParser(parseReport(names, { modules }));
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return port;
}

const examples = `
Examples:
  gainsay check articles/                       check every article in a folder
  gainsay check a.md b.md --fail-on warning     fail on warnings as well
  gainsay check articles/ --report pretty --report html=report.html
                                                on the terminal, and as a page
  gainsay compare monday.txt tuesday.txt        two reports of one happening
  gainsay compare --text "It fell in 2023." "It fell in 2024."

Exit codes:
  0  nothing at or above --fail-on
  1  findings
  2  the job could not be done; one line on stderr says why
`;
