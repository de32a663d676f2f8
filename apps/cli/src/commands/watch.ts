import { once } from "node:events";
import { statSync } from "node:fs";
import path from "node:path";
import { printable } from "@gainsay/checker";
import { watch as watchFiles, type ChokidarOptions, type FSWatcher } from "chokidar";
import { isReadInFolders } from "../articles/find-files.js";
import { openCache } from "../cache/cache.js";
import { openMemory } from "../cache/open-memory.js";
import type { ExitCode } from "../exit-code.js";
import { KnownError } from "../known-error.js";
import type { Terminal } from "../terminal.js";
import { checkOnce, type CheckSettings } from "./check.js";

/** Editors write a file in several steps, and a change of branch changes many: so long nothing more must happen. In milliseconds. */
const calm = 150;
const clearScreen = "\u001b[2J\u001b[3J\u001b[H";

/**
 * `gainsay check --watch`: checks, and checks again whenever an article, a claim file, the aliases or a reference changes, comes or
 * goes, until the process is asked to stop; then the exit code is 0. A mistake of the user ends a run, not the watch. What was read
 * once stays in memory.
 */
export async function watch(
  paths: readonly string[],
  settings: CheckSettings,
  terminal: Terminal,
): Promise<ExitCode> {
  const memory = openMemory(openCache(settings.cache, terminal));
  const { stdout, stderr } = terminal;
  let runs = Promise.resolve();
  const run = (): void => {
    runs = runs.then(async () => {
      if (stdout.isTTY === true) stdout.write(clearScreen);
      await runOnce(() => checkOnce(paths, settings, memory, terminal), terminal);
      memory.sweep();
      if (settings.quiet !== true) stderr.write("gainsay: watching for changes; press Ctrl+C to stop\n");
    });
  };
  let timer: NodeJS.Timeout | undefined;
  const watchers = await watchersOf(paths, settings, () => {
    clearTimeout(timer);
    timer = setTimeout(run, calm);
  });
  run();
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  clearTimeout(timer);
  await Promise.all(watchers.map((watcher) => watcher.close()));
  await runs;
  memory.close();
  return 0;
}

async function runOnce(run: () => Promise<ExitCode>, { stderr }: Terminal): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    stderr.write(`gainsay: ${printable(error.message)}\n`);
  }
}

/** Watches all that a check reads and nothing that it writes; `changed` is called for each change. */
async function watchersOf(
  paths: readonly string[],
  { aliases, reference = [], report = [] }: CheckSettings,
  changed: () => void,
): Promise<readonly FSWatcher[]> {
  const given = paths.length === 0 ? ["."] : paths;
  const folders = given.filter(isFolder).map((folder) => path.resolve(folder));
  const files = [
    ...given.filter((one) => !isFolder(one)),
    ...reference,
    ...(aliases === undefined ? [] : [aliases]),
  ];
  const named = new Set(files.map((file) => path.resolve(file)));
  const written = new Set(report.flatMap(({ file }) => (file === null ? [] : path.resolve(file))));
  const isPassedOver = (file: string): boolean => {
    const root = folders.find((folder) => file === folder || file.startsWith(folder + path.sep));
    const below = root === undefined ? "" : path.relative(root, file);
    return below.split(path.sep).some((name) => name.startsWith(".") || name === "node_modules");
  };
  // A file that is named may go and come back: its folder is watched for it.
  const homes = [...new Set([...named].map((file) => path.dirname(file)))];
  return Promise.all([
    ready(folders, { followSymlinks: false, ignored: isPassedOver }, (file) => {
      if (isReadInFolders(file) && !written.has(path.resolve(file))) changed();
    }),
    ready(homes, { depth: 0 }, (file) => {
      if (named.has(path.resolve(file))) changed();
    }),
  ]);
}

/** A watcher that has seen what is there, and from now on tells of every change. */
async function ready(
  paths: string[],
  options: ChokidarOptions,
  changed: (file: string) => void,
): Promise<FSWatcher> {
  const watcher = watchFiles(paths, { ...options, ignoreInitial: true });
  watcher.on("all", (_event, file) => changed(file));
  if (paths.length > 0) await once(watcher, "ready");
  return watcher;
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
