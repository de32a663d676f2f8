import { readFile } from "node:fs/promises";
import { YAMLParseError, parse } from "yaml";
import { z } from "zod";
import { KnownError, systemReason } from "../known-error.js";

/** Groups of names that stand for one entity each, the first being the one to show. */
export type Aliases = readonly (readonly string[])[];

const Aliases = z.array(z.array(z.string().min(1)).min(2));
const shape = "write a list of lists of two names or more, such as: - [Kyiv, Kiev]";

/** Gathers groups of names and those in files of aliases in YAML, of which JSON is a part. What cannot be read is a known error. */
export async function readAliases(sources: readonly (string | readonly string[])[]): Promise<Aliases> {
  const groups = sources.map((source) => (typeof source === "string" ? readFileOf(source) : [source]));
  return (await Promise.all(groups)).flat();
}

async function readFileOf(file: string): Promise<Aliases> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new KnownError("bad-aliases", `cannot read the aliases in ${file}: ${systemReason(error)}`);
  });
  const result = Aliases.safeParse(parseYaml(text, file));
  if (result.success) return result.data;
  const [group] = result.error.issues[0]?.path ?? [];
  const where = typeof group === "number" ? `entry ${group + 1} of ${file}` : file;
  throw new KnownError("bad-aliases", `cannot read the aliases in ${where}; ${shape}`);
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = error.linePos?.[0].line;
    const where = line === undefined ? file : `${file}:${line}`;
    throw new KnownError("bad-aliases", `cannot read the aliases in ${where}: not YAML or JSON; ${shape}`);
  }
}
