import path from "node:path";
import type { CheckOptions, Grading } from "@gainsay/checker";
import { builtInVocabulary, type Extraction, type ReferenceFile, type Vocabulary } from "@gainsay/claims";
import { readAliases, type Aliases } from "../articles/read-aliases.js";
import { usualFolder } from "../cache/layout.js";
import { toId, type Selection } from "../articles/find-files.js";
import { usualFile, type JudgementsPlace } from "../judgements/place.js";
import type { FailOn } from "../reports/fail-on.js";
import { findingFormats } from "../reports/formats.js";
import { isModulePath } from "../reports/load-reporters.js";
import { parseReports, type ReportTarget } from "../reports/report-option.js";
import { gradingOf } from "./grading.js";
import { givenFor, globsIn, lastFor, pathIn } from "./layers.js";
import { loadConfig, type Layer } from "./load-config.js";
import { sourcesOf, type KnownSources } from "./sources.js";

/** What the command line says of what a configuration may say too. It wins. */
export interface Flags {
  /** A configuration file; false for none. */
  readonly config?: string | false;
  readonly gitignore?: boolean;
  /** Keep what was read for the next run: in the usual folder, in this one, or not at all. */
  readonly cache?: boolean | string;
  readonly aliases?: string;
  readonly vocabulary?: readonly string[];
  readonly reference?: readonly string[];
  readonly failOn?: FailOn;
  /** The file of people's decisions on findings. */
  readonly judgements?: string;
  /** Fail as well for judgements and comments that do nothing, or no longer do. */
  readonly strict?: boolean;
  /** Show suppressed findings too, where they are only counted. */
  readonly showSuppressed?: boolean;
  /** Undefined when the user gave none. */
  readonly report?: readonly ReportTarget[];
  /** No progress, and only reports that were asked for. */
  readonly quiet?: boolean;
}

/** What holds for a run: the command line over the configuration over what is usual. Paths count from the working folder. */
export interface Settings {
  readonly selection: Selection;
  readonly aliases: Aliases;
  readonly references: readonly ReferenceFile[];
  /** What can be said and measured, with what the user adds. */
  readonly vocabulary: Vocabulary;
  readonly sources: KnownSources;
  readonly grading: Grading;
  readonly judgements: JudgementsPlace;
  readonly strict: boolean;
  readonly showSuppressed: boolean;
  /** Whether, or in which folder, what was read is kept for the next run. */
  readonly cache: boolean | string;
  readonly failOn: FailOn;
  /** The reports of a check that were asked for; null for the usual one. */
  readonly report: readonly ReportTarget[] | null;
  readonly quiet: boolean;
}

/** Settles what holds for a run, and reads the files that it names. What is wrong in any of them is a known error. */
export async function settle(flags: Flags): Promise<Settings> {
  const layers = await loadConfig(flags.config);
  const vocabulary = await vocabularyOf(flags.vocabulary ?? filesOf(layers, "vocabulary"));
  return {
    selection: selectionOf(layers, flags),
    aliases: await readAliases(flags.aliases === undefined ? aliasesOf(layers) : [flags.aliases]),
    references: await referencesIn(flags.reference ?? filesOf(layers, "references"), vocabulary),
    vocabulary,
    sources: sourcesOf(layers),
    grading: gradingOf(layers),
    judgements: judgementsOf(layers, flags),
    strict: flags.strict ?? false,
    showSuppressed: flags.showSuppressed ?? false,
    cache: cacheOf(layers, flags),
    failOn: flags.failOn ?? lastFor(layers, "failOn")?.value ?? "error",
    report: flags.report ?? reportsOf(layers, flags),
    quiet: flags.quiet ?? false,
  };
}

// What few runs need is loaded where it is needed.

async function vocabularyOf(files: readonly string[]): Promise<Vocabulary> {
  if (files.length === 0) return builtInVocabulary;
  const { readVocabulary } = await import("../articles/read-vocabulary.js");
  return readVocabulary(files);
}

async function referencesIn(
  files: readonly string[],
  vocabulary: Vocabulary,
): Promise<readonly ReferenceFile[]> {
  if (files.length === 0) return [];
  const { readReferences } = await import("../articles/read-references.js");
  return readReferences(files, vocabulary);
}

/** The files that the settings of a run come from, by their paths; some of them need not be there. */
export async function filesBehind(flags: Flags): Promise<readonly string[]> {
  const layers = await loadConfig(flags.config);
  const aliases = flags.aliases === undefined ? aliasesOf(layers) : [flags.aliases];
  return [
    ...(typeof flags.config === "string" ? [flags.config] : []),
    ...layers.map(({ file }) => file),
    ...aliases.filter((one) => typeof one === "string"),
    ...(flags.vocabulary ?? filesOf(layers, "vocabulary")),
    ...(flags.reference ?? filesOf(layers, "references")),
    judgementsOf(layers, flags).file,
  ];
}

/** What a check needs of the settings, beside what was read. */
export function checkOptions(
  { aliases, vocabulary, references, grading, sources }: Settings,
  extractions: readonly Extraction[],
): CheckOptions {
  const documents = extractions.map(({ document }) => document);
  const trust = documents.flatMap(({ id }) => {
    const label = sources.trustOf(id);
    return label === undefined ? [] : [[id, label] as const];
  });
  return {
    aliases,
    vocabulary,
    references,
    grading,
    sameOrigin: sources.sameOrigin(documents),
    trust: new Map(trust),
  };
}

function selectionOf(layers: readonly Layer[], flags: Flags): Selection {
  const include = lastFor(layers, "include");
  const own = layers.at(-1);
  return {
    include: include === undefined ? [] : globsIn(include.layer, include.value),
    folder: own === undefined ? "." : pathIn(own, "."),
    ignore: givenFor(layers, "ignore").flatMap(({ value, layer }) => globsIn(layer, value)),
    gitignore: flags.gitignore !== false && (lastFor(layers, "gitignore")?.value ?? true),
  };
}

/** Files and groups of names, in order. */
function aliasesOf(layers: readonly Layer[]): readonly (string | readonly string[])[] {
  return givenFor(layers, "aliases").flatMap(({ value, layer }) =>
    (typeof value === "string" ? [value] : value).map((entry) =>
      typeof entry === "string" ? pathIn(layer, entry) : entry,
    ),
  );
}

function filesOf(layers: readonly Layer[], key: "references" | "vocabulary"): readonly string[] {
  return givenFor(layers, key).flatMap(({ value, layer }) =>
    [value].flat().map((file) => pathIn(layer, file)),
  );
}

/** The file that the user names, else the usual one beside the configuration. What a configuration names may be made later. */
function judgementsOf(layers: readonly Layer[], { judgements }: Flags): JudgementsPlace {
  if (judgements !== undefined) return { file: toId(path.normalize(judgements)), mustExist: true };
  const given = lastFor(layers, "judgements");
  const [layer, name] = given === undefined ? [layers.at(-1), usualFile] : [given.layer, given.value];
  return { file: layer === undefined ? usualFile : pathIn(layer, name), mustExist: false };
}

function cacheOf(layers: readonly Layer[], flags: Flags): boolean | string {
  const given = lastFor(layers, "cache");
  const cache = flags.cache ?? given?.value ?? false;
  if (flags.cache !== undefined && typeof cache === "string") return cache;
  const layer = given?.layer ?? layers.at(-1);
  if (cache === false || layer === undefined) return cache;
  return pathIn(layer, cache === true ? usualFolder : cache);
}

/** The path of a reporter that a configuration names; it stays one that begins like a path. */
function modulePathIn(layer: Layer, named: string): string {
  const shown = pathIn(layer, named);
  return isModulePath(shown) ? shown : `./${shown}`;
}

/** The reports that the configuration asks for; those on stdout only where there is to be anything on it. */
function reportsOf(layers: readonly Layer[], { quiet = false }: Flags): readonly ReportTarget[] | null {
  const report = lastFor(layers, "report");
  if (report === undefined) return null;
  const targets = parseReports([report.value].flat(), Object.keys(findingFormats), { modules: true });
  return targets
    .filter(({ file }) => file !== null || !quiet)
    .map(({ format, file }) => ({
      format: isModulePath(format) ? modulePathIn(report.layer, format) : format,
      file: file === null ? null : pathIn(report.layer, file),
    }));
}
