import { isCodeName, isCommonName, predicateById } from "@gainsay/claims";
import type { Statement } from "../align/statement.js";
import { met, unknown, unmet, type GateCheck, type Outcome } from "./gate-check.js";
import { reading } from "./reading.js";
import { text } from "./text.js";
import { reality } from "./reality.js";
import { unit } from "./unit.js";

/** Are both pages of one handbook? Then the same words name one setting of its product. */
const subject: GateCheck = {
  name: "subject",
  run(a, b, { handbooks, sameEvent }) {
    if (sameEvent) return met("the texts were given as being about one thing");
    return handbooks.areTogether(a.document.id, b.document.id);
  },
};

/** Do both hold of the same case: of one version, under headings that do not set them apart? */
const scope: GateCheck = {
  name: "scope",
  run(a, b, { handbooks, sameEvent }) {
    const editions = [a, b].map(({ document }) => document.edition ?? "no version in particular");
    if (editions[0] !== editions[1]) return unmet(`one page is of ${editions.join(", the other of ")}`);
    const [one, other] = [a.assertion.evidence, b.assertion.evidence];
    if (one.document === other.document && one.sentenceStart === other.sentenceStart)
      return unmet("one sentence gives both");
    if (sameEvent) return met("the texts were given as being about one thing");
    const names = handbooks.namesIn(a.document.id);
    const [left, right] = [a, b].map(({ assertion }) => assertion.qualifiers.section ?? []);
    const areEntries = [a, b].every(({ assertion }) => assertion.qualifiers.entry === true);
    if (areEntries && one.document === other.document && left?.join(" ") !== right?.join(" "))
      return unmet("one page has an entry for each");
    const owned = ofOwners(a, b);
    if (owned !== null) return owned;
    return sections(left ?? [], right ?? [], names, areEntries ? namingOfEntries(a) : namingOf(a));
  },
};

/**
 * Of arguments, whether both are of what is called by one name; a signature tells of its own only. Null where that leaves it to the headings.
 */
function ofOwners(a: Statement, b: Statement): Outcome | null {
  const [own, other] = [a.assertion.qualifiers, b.assertion.qualifiers];
  const owner = own.owner ?? other.owner;
  if (owner === undefined) return null;
  if (own.owner !== undefined && other.owner !== undefined) {
    if (own.owner === other.owner) return met(`both are of "${owner}"`);
    const isPart = own.owner.endsWith(`.${other.owner}`) || other.owner.endsWith(`.${own.owner}`);
    return (isPart ? unknown : unmet)(`one is of "${own.owner}", the other of "${other.owner}"`);
  }
  const [without, told] = own.owner === undefined ? [own, other] : [other, own];
  const above = (without.section ?? []).flatMap((word) => word.toLowerCase().split("."));
  if (owner.split(".").every((part) => above.includes(part))) return met(`both are of "${owner}"`);
  return told.section?.includes(owner) === true ? unmet(`one is an argument of "${owner}"`) : null;
}

/** Whether many commands and functions have an option of the name, so that their headings tell whose it is; or hardly two things have it. */
type Naming = "common" | "own" | "words";

function namingOf({ assertion: { subject, predicate } }: Statement): Naming {
  if (subject.type !== "noun" || !isToldOfCode(predicate)) return "words";
  // What one call requires another may not, whatever the name.
  if (predicate === "necessity") return "common";
  return isCodeName(subject.name) ? "own" : isCommonName(subject.name) ? "common" : "words";
}

/** Whether it is told of a name in code; so are switches, though they may have a name in words. */
function isToldOfCode(predicate: string): boolean {
  const setting = predicateById(predicate)?.setting;
  return setting?.ofCode === true || setting?.values.includes("switch") === true;
}

/** Two entries under two headings are of two things, unless their name says too much for two things to have it: "max_idle_time". */
function namingOfEntries(statement: Statement): Naming {
  const naming = namingOf(statement);
  const { subject } = statement.assertion;
  const parts = subject.type === "noun" ? subject.name.split(/[_.]+|(?<=[a-z])(?=[A-Z])/u) : [];
  return naming === "own" && parts.length < tellingParts ? "common" : naming;
}

/** A name of so many words is of one setting. */
const tellingParts = 3;

function sections(
  all: readonly string[],
  allOther: readonly string[],
  names: ReadonlySet<string>,
  naming: Naming,
): Outcome {
  const isName = (word: string): boolean => names.has(word.toLowerCase());
  // What the handbook is about tells no pages of it apart, but for "Kiln 2 server" and "Kiln 3 server".
  const [own, other] = [
    all.filter((word) => !allOther.includes(word)),
    allOther.filter((word) => !all.includes(word)),
  ];
  const areNamedApart = own.some(isName) && other.some(isName);
  const telling = (words: readonly string[]): readonly string[] =>
    words.filter((word) => areNamedApart || !isName(word));
  const [left, right] = [telling(all), telling(allOther)];
  if (left.length === 0 && right.length === 0) return met("no heading sets them apart");
  if (left.length === 0 || right.length === 0)
    return unknown(`"${[...left, ...right].join(" ")}" in the headings may set one of them apart`);
  const shared = left.filter((word) => right.includes(word));
  const differ = shared.length < left.length && shared.length < right.length;
  if (!differ) return met(`both stand under "${shared.join(" ")}"`);
  // "`queue_size`" under "mod_gate" and under "mod_wharf"
  const areOfTwo = [left, right].every((words) => words.some(isCodeName)) && !shared.some(isCodeName);
  const isTold = naming === "own" || (naming === "words" && shared.length > 0);
  return !isTold || areOfTwo || areNamedApart
    ? unmet(`one stands under "${left.join(" ")}", the other under "${right.join(" ")}"`)
    : unknown("the headings above them differ");
}

/** Do both hold now? Pages do until they are changed; of dated posts the later one has the news. */
const time: GateCheck = {
  name: "time",
  run({ document: a }, { document: b }) {
    if (a.date === b.date) return met("both pages hold until they are changed");
    if (a.date === undefined || b.date === undefined) return unknown("only one of the pages is dated");
    return unmet(`one as of ${[a.date, b.date].sort().join(", the other as of ")}`);
  },
};

/** The gate for what documentation states; happenings and speakers do not come into it. */
export const settingGate: readonly GateCheck[] = [subject, scope, unit, time, reality, reading, text];
