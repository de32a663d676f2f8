import type { Document, Sample } from "../model/document.js";
import { codeOf } from "./sample-code.js";
import { valueOf, type SampleDefault } from "./samples.js";

/** The default of an argument, as a signature gives it: "connect(host, **timeout=30**)". */
export interface ArgumentDefault extends SampleDefault {
  /** What is called: "pool.connect". */
  readonly owner: string;
  /** Whether a keyword says that it is declared there: "def connect(…)". */
  readonly isDeclared: boolean;
}

const signature =
  /^\s*(?<lead>(?:(?:async|export|static|public) )*(?:def|function|func|fn|class|coroutine|classmethod|staticmethod) )?(?<owner>[\p{L}_$][\w.$]*)\((?<args>.*)\)\s*(?:(?:->|:)\s*[\w.[\]<>|, ]+)?\s*(?:[:;{¶]|\[source\])*\s*$/du;
const given =
  /^\s*(?<name>[\p{L}_$][\w$]*)\??(?:\s*:\s*[\w.[\]<>| ]+)?\s*=\s*(?<value>"[^"]*"|'[^']*'|[-\w.]+)\s*$/du;
const bare = /^\s*(?:\*{0,2}[\p{L}_$][\w$]*\??(?:\s*:\s*[\w.[\]<>| ]+)?|\*|\/|\.{3}[\p{L}_$]\w*)\s*$/u;
/** Of these a number is one of seconds as a rule. */
const inSeconds = /^(?:\w+_)?timeout$/u;

/**
 * The defaults in one line of code that is a signature: some arguments with a value, and else only names, "connect(host, timeout=30)". A call with
 * values of its own, 'fetch("a.json", retries=10)', is none. Spans count from `offset`.
 */
function argumentsIn(line: string, offset: number): readonly ArgumentDefault[] {
  const found = line.includes("=") ? signature.exec(line) : null;
  const { owner = "", args = "", lead } = found?.groups ?? {};
  const [from] = found?.indices?.groups?.["args"] ?? [];
  if (from === undefined) return [];
  const around = { start: offset, end: offset + line.length };
  let start = offset + from;
  const parts = splitArguments(args).map((text) => {
    const part = { text, start };
    start += text.length + 1;
    return part;
  });
  if (!parts.every(({ text }) => given.test(text) || bare.test(text))) return [];
  return parts.flatMap((part) => {
    const argument = given.exec(part.text);
    const [at, end] = argument?.indices?.groups?.["value"] ?? [];
    const { name = "", value = "" } = argument?.groups ?? {};
    if (at === undefined || end === undefined) return [];
    const mention = { start: part.start + at, end: part.start + end };
    const units = inSeconds.test(name) && /^\d{1,3}$/u.test(value) ? [undefined, "s"] : [undefined];
    return units.flatMap((unit) => {
      const told = valueOf(value, unit);
      // `subtype=BINARY` is what another name stands for.
      const isName = told?.value.kind === "status" && told.value.scale !== "power" && !/^["']/u.test(value);
      return told === null || isName
        ? []
        : [{ ...told, name, mention, around, owner: owner.toLowerCase(), isDeclared: lead !== undefined }];
    });
  });
}

/** Cut at commas, but for those within quotes and brackets. */
function splitArguments(words: string): readonly string[] {
  return words.match(/(?:"[^"]*"|'[^']*'|\[[^\]]*\]|[^,"'[])+/gu) ?? [];
}

/** Signatures that stand in the text as code: a heading, or a paragraph of nothing else. Spans are of the clean text. */
export function signaturesInText({ text, blocks, code = [] }: Document): readonly ArgumentDefault[] {
  const ends = new Map(blocks.map(({ start, end }) => [start, end]));
  return code.flatMap(({ start, end }) =>
    ends.get(start) === end ? argumentsIn(text.slice(start, end), start) : [],
  );
}

/** Signatures that are terms of a definition list; a method is owned by the class whose entry it stands in. Spans are of the clean text. */
export function signaturesInTerms({ text, blocks }: Document): readonly ArgumentDefault[] {
  const owners = new Map<number, string>();
  return blocks.flatMap(({ start, end, entry }) => {
    if (entry?.isTerm !== true) return [];
    const written = text.slice(start, end);
    const own = calledIn.exec(written)?.groups?.["owner"]?.toLowerCase();
    const [number, around] = entry.numbers;
    if (own === undefined || number === undefined) return [];
    const above = around === undefined ? undefined : owners.get(around);
    const owner = above === undefined || own.startsWith(`${above}.`) ? own : `${above}.${own}`;
    owners.set(number, owner);
    return argumentsIn(written, start).map((each) => ({ ...each, owner }));
  });
}

const calledIn = /^\s*(?:\p{Ll}+ )*(?<owner>[\p{L}_$][\w.$]*)\s*(?:\(|¶|$)/u;

/** Signatures in blocks of code. Spans are of the original, `at` is where the block stands in the clean text. */
export function signaturesInSamples(document: Document): readonly (ArgumentDefault & Pick<Sample, "at">)[] {
  return (document.samples ?? []).flatMap((sample) => {
    let next = sample.start;
    return codeOf(document, sample)
      .split("\n")
      .flatMap((line) => {
        const from = next;
        next += line.length + 1;
        return argumentsIn(line, from).map((each) => ({ ...each, at: sample.at }));
      });
  });
}
