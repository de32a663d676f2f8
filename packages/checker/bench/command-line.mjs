// What scripts are asked on the command line. A mistake ends the run with what is wrong and how it is meant, and with exit code 2.
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

/** The options of a script and the files named beside them; `options` as `parseArgs` of Node takes them. */
export function readArguments(options, usage) {
  try {
    const { values, positionals: files } = parseArgs({ allowPositionals: true, options });
    return { values, files };
  } catch (error) {
    return fail(error.message, usage);
  }
}

/** The bytes of a file, named from where the user stands: npm runs scripts in the folder of their package. */
export function readInput(file, usage) {
  try {
    return readFileSync(path.resolve(process.env.INIT_CWD ?? ".", file));
  } catch (error) {
    return fail(`${file} cannot be read (${error.code}).`, usage);
  }
}

/** The records of files that have one a line: `{ id, docs: [{ id, text }] }`. */
export function readRecords(files, usage) {
  if (files.length === 0) fail("Name a file of records.", usage);
  const records = files.flatMap((file) =>
    readInput(file, usage)
      .toString("utf8")
      .split("\n")
      .flatMap((line, index) => (line.trim() === "" ? [] : [recordIn(line, `${file}:${index + 1}`, usage)])),
  );
  return records.length > 0 ? records : fail(`${files.join(", ")} has no record.`, usage);
}

function recordIn(line, place, usage) {
  let record;
  try {
    record = JSON.parse(line);
  } catch {
    return fail(`${place} is no JSON.`, usage);
  }
  const isRecord =
    typeof record?.id === "string" &&
    Array.isArray(record.docs) &&
    record.docs.every((doc) => typeof doc?.id === "string" && typeof doc.text === "string");
  return isRecord
    ? record
    : fail(`${place} lacks an "id", or "docs" that each have an "id" and a "text".`, usage);
}

/** Ends the run. */
export function fail(problem, usage) {
  process.stderr.write(`${problem}\nusage: ${usage}\n`);
  process.exit(2);
}
