import { once } from "node:events";
import { statSync } from "node:fs";
import path from "node:path";
import { printable } from "@gainsay/checker";
import { watch as watchFiles, type ChokidarOptions, type FSWatcher } from "chokidar";
import { isReadInFolders, type Selection } from "../articles/find-files.js";
import { openCache } from "../cache/cache.js";
import { openMemory } from "../cache/open-memory.js";
import { filesBehind, settle } from "../config/settings.js";
import type { ExitCode } from "../exit-code.js";
import { KnownError } from "../known-error.js";
import type { Terminal } from "../terminal.js";
import { checkOnce, type CheckFlags } from "./check.js";

/** Editors write a file in several steps, and a change of branch changes many: so long nothing more must happen. In milliseconds. */
const calm = 150;
const clearScreen = "\u001b[2J\u001b[3J\u001b[H";

/**
 * `gainsay check --watch`: checks, and checks again whenever an article, a claim file or a file that the settings name changes, comes or
 * goes, until the process is asked to stop; then the exit code is 0. A mistake of the user ends a run, not the watch. What was read
 * once stays in memory. What is watched is settled at the start.
 */
export async function watch(
  paths: readonly string[],
  flags: CheckFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { cache, selection, report } = await settle(flags);
  const memory = openMemory(openCache(cache, terminal));
  const { stdout, stderr } = terminal;
  let runs = Promise.resolve();
  const run = (): void => {
    runs = runs.then(async () => {
      if (stdout.isTTY === true) stdout.write(clearScreen);
      await runOnce(async () => checkOnce(paths, flags, await settle(flags), memory, terminal), terminal);
      memory.sweep();
      if (flags.quiet !== true) stderr.write("gainsay: watching for changes; press Ctrl+C to stop\n");
    });
  };
  let timer: NodeJS.Timeout | undefined;
  const watched = {
    paths: paths.length > 0 ? paths : foldersOf(selection),
    files: await filesBehind(flags),
    written: (report ?? []).flatMap(({ file }) => file ?? []),
  };
  const watchers = await watchersOf(watched, () => {
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

/** The folders that hold all that is read where no paths are given. */
function foldersOf({ include, folder }: Selection): readonly string[] {
  return include.length === 0 ? [folder] : [...new Set(include.map((glob) => glob.folder))];
}

async function runOnce(run: () => Promise<ExitCode>, { stderr }: Terminal): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof KnownError)) throw error;
    stderr.write(`gainsay: ${printable(error.message)}\n`);
  }
}

interface Watched {
  /** Files and folders of articles. */
  readonly paths: readonly string[];
  readonly files: readonly string[];
  /** What a run writes itself. */
  readonly written: readonly string[];
}

/** Watches all that a check reads and nothing that it writes; `changed` is called for each change. */
async function watchersOf(watched: Watched, changed: () => void): Promise<readonly FSWatcher[]> {
  const folders = watched.paths.filter(isFolder).map((folder) => path.resolve(folder));
  const files = [...watched.paths.filter((one) => !isFolder(one)), ...watched.files];
  const named = new Set(files.map((file) => path.resolve(file)));
  const written = new Set(watched.written.map((file) => path.resolve(file)));
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
