import { isMap, isNode, isSeq, type Node } from "yaml";
import type { z } from "zod";
import {
  parseYaml,
  nodeAt,
  problemsOf,
  toPlain,
  type FieldProblem,
  type ParsedYaml,
} from "../user-files/parse-yaml.js";
import { createVocabulary, type Vocabulary } from "../vocabulary/vocabulary.js";
import { compilePredicates } from "./compile-predicates.js";
import { compileUnits } from "./compile-units.js";
import { PredicateDefinition, UnitDefinition } from "./definitions.js";
import type { Located, Report } from "./located.js";

/** A file in which a user defines predicates and units. `id` names it. */
export interface VocabularyFile {
  readonly id: string;
  readonly content: string;
}

/** What is wrong in a vocabulary file. */
export interface VocabularyProblem extends FieldProblem {
  /** The id of the file. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Reads the user's predicates and units from YAML, of which JSON is a part, and puts them beside the built-in ones: a mapping of
 * `predicates` and `units`, or a list in which a predicate has an `id` and a unit a `name`. Files may refer to each other; their order
 * does not matter. Never throws for what the content is: what is wrong is named with file, line and field, and left out. Where anything is
 * wrong, nobody should go on with the vocabulary.
 */
export function readVocabulary(files: readonly VocabularyFile[]): {
  readonly vocabulary: Vocabulary;
  readonly problems: readonly VocabularyProblem[];
} {
  const problems: VocabularyProblem[] = [];
  const report: Report = ({ file, lineOf }, field, message) => {
    problems.push({ file, line: lineOf(field), field, message });
  };
  const sources = files.map((file) => readFile(file, report));
  const units = compileUnits(
    sources.flatMap((source) => source.units),
    report,
  );
  const predicates = compilePredicates(
    sources.flatMap((source) => source.predicates),
    units,
    report,
  );
  return { vocabulary: createVocabulary({ predicates, units }), problems: problems.toSorted(byPlace) };
}

interface Definitions {
  readonly predicates: readonly Located<PredicateDefinition>[];
  readonly units: readonly Located<UnitDefinition>[];
}

const nothing: Definitions = { predicates: [], units: [] };

function readFile({ id: file, content }: VocabularyFile, report: Report): Definitions {
  const parsed = parseYaml(content);
  const at = (line: number): Located<null> => ({ definition: null, file, lineOf: () => line });
  if (!("yaml" in parsed)) {
    report(at(parsed.line), "", parsed.message);
    return nothing;
  }
  const { contents } = parsed.yaml;
  const listed = (items: readonly unknown[]): readonly Located<Node>[] =>
    items.flatMap((item) => (isNode(item) ? [located(item, file, parsed)] : []));
  if (isSeq(contents)) {
    const items = listed(contents.items);
    return {
      predicates: definitionsIn(
        items.filter((item) => !isUnit(item)),
        PredicateDefinition,
        "must be a predicate with an id, or a unit with a name",
        { parsed, report },
      ),
      units: definitionsIn(items.filter(isUnit), UnitDefinition, "must be a unit", { parsed, report }),
    };
  }
  if (!isMap(contents)) {
    report(at(1), "", "must have predicates, units or both");
    return nothing;
  }
  const whole = located(contents, file, parsed);
  const listOf = (field: string): readonly Located<Node>[] => {
    const list = contents.get(field, true);
    if (isSeq(list)) return listed(list.items);
    if (contents.has(field)) report(whole, field, "must be a list");
    return [];
  };
  for (const field of contents.items.map(({ key }) => String(key)))
    if (field !== "predicates" && field !== "units") report(whole, field, "is not a known field");
  return {
    predicates: definitionsIn(listOf("predicates"), PredicateDefinition, "must be a predicate with an id", {
      parsed,
      report,
    }),
    units: definitionsIn(listOf("units"), UnitDefinition, "must be a unit with a name", { parsed, report }),
  };
}

/** Members of a list that holds both are told apart by what they are called by. */
const isUnit = ({ definition }: Located<Node>): boolean => isMap(definition) && definition.has("name");

type Parsed = Extract<ParsedYaml, { readonly yaml: unknown }>;

function located(node: Node, file: string, { lines }: Parsed): Located<Node> {
  return {
    definition: node,
    file,
    lineOf: (field) => lines.linePos(nodeAt(node, field)?.range?.[0] ?? 0).line,
  };
}

function definitionsIn<Definition>(
  items: readonly Located<Node>[],
  model: z.ZodType<Definition>,
  expected: string,
  { parsed, report }: { readonly parsed: Parsed; readonly report: Report },
): readonly Located<Definition>[] {
  return items.flatMap((item) => {
    if (!isMap(item.definition)) {
      report(item, "", expected);
      return [];
    }
    const plain = toPlain(item.definition, parsed.yaml);
    if (plain === null) {
      report(item, "", "must be written without anchors and aliases");
      return [];
    }
    const read = model.safeParse(plain);
    if (read.success) return [{ ...item, definition: read.data }];
    for (const { field, message } of problemsOf(read.error.issues, plain)) report(item, field, message);
    return [];
  });
}

function byPlace(a: VocabularyProblem, b: VocabularyProblem): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
