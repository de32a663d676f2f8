import { lookUp } from "../../entities/gazetteer.js";
import { containersOf, findPlaces } from "../../gazetteer/places.js";
import { classLines, compatible, mixedUp } from "./classes.en.js";

export type ClassRelation = "synonym" | "narrower" | "wider" | "exclusive";

/** A word in a class: itself, or the wider member that it lies in; `group` tells it from others in there. */
interface Member {
  readonly word: string;
  readonly inside: string | null;
  readonly group: number;
}

interface Classes {
  /** By word, then by class. */
  readonly members: ReadonlyMap<string, ReadonlyMap<string, Member>>;
  readonly mixed: ReadonlySet<string>;
}

let classes: Classes | undefined;

function readClasses(): Classes {
  const members = new Map<string, Map<string, Member>>();
  const add = (name: string, words: string, inside: string | null, group: number): string => {
    const [first = "", ...others] = words.split("=").map((word) => word.trim());
    for (const word of [first, ...others]) {
      const byClass = members.get(word) ?? new Map<string, Member>();
      if (!byClass.has(name)) byClass.set(name, { word: first, inside, group });
      members.set(word, byClass);
    }
    return first;
  };
  for (const line of classLines.trim().split("\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon);
    for (const item of line.slice(colon + 1).split(";")) {
      const [words = "", ...narrower] = item.split(">");
      const top = add(name, words, null, 0);
      for (const [index, group] of narrower.entries()) {
        for (const word of group.split("&")) add(name, word, top, index + 1);
      }
    }
  }
  const mixed = new Set<string>();
  for (const item of mixedUp.trim().split(/,\s*/u)) {
    for (const [a, b] of splits(item, members)) mixed.add(`${a}|${b}`).add(`${b}|${a}`);
  }
  return { members, mixed };
}

/** Whether a class of the tables has the word. */
export function isInClass(word: string): boolean {
  classes ??= readClasses();
  return classes.members.has(word);
}

/** All words that some class has. */
export function wordsInClasses(): Iterable<string> {
  classes ??= readClasses();
  return classes.members.keys();
}

/** Whether two antonyms may both be said of one thing. */
export function areCompatible(a: string, b: string): boolean {
  pairs ??= new Set(compatible.trim().split(/,\s*/u));
  return pairs.has(`${a} ${b}`) || pairs.has(`${b} ${a}`);
}

let pairs: ReadonlySet<string> | undefined;

/** "double bass guitar" is two words of the classes in the one way that both are. */
function splits(item: string, members: ReadonlyMap<string, unknown>): readonly (readonly [string, string])[] {
  const words = item.split(" ");
  return words
    .slice(1)
    .map((_, index): [string, string] => [
      words.slice(0, index + 1).join(" "),
      words.slice(index + 1).join(" "),
    ])
    .filter(([a, b]) => members.has(a) && members.has(b));
}

/**
 * How two words stand in a class whose members exclude each other: colours, instruments, drinks, rooms, weekdays; ordinals; states
 * and continents and their peoples. Null when no class has both, or when people call one by the other's name.
 */
export function relateInClass(a: string, b: string): ClassRelation | null {
  return relateMembers(a, b) ?? relateOrdinals(a, b) ?? relateNations(a, b);
}

function relateMembers(a: string, b: string): ClassRelation | null {
  classes ??= readClasses();
  const { members, mixed } = classes;
  const [left, right] = [members.get(a), members.get(b)];
  if (left === undefined || right === undefined) return null;
  let found: ClassRelation | null = null;
  for (const [name, x] of left) {
    const y = right.get(name);
    if (y === undefined) continue;
    if (x.word === y.word) return "synonym";
    if (x.inside === y.word) return "narrower";
    if (y.inside === x.word) return "wider";
    if (x.inside !== null && x.inside === y.inside && x.group === y.group) return null;
    const [topX, topY] = [x.inside ?? x.word, y.inside ?? y.word];
    if ([x.word, topX].some((one) => [y.word, topY].some((other) => mixed.has(`${one}|${other}`))))
      return null;
    found = "exclusive";
  }
  return found;
}

const ordinalWords =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

function ordinalOf(word: string): number | null {
  const figures = /^(\d{1,4})(?:st|nd|rd|th)$/u.exec(word)?.[1];
  if (figures !== undefined) return Number(figures);
  const index = ordinalWords.indexOf(word.replace(/^(?:twenty|thirty)-/u, ""));
  if (index < 0) return null;
  return index + 1 + (word.startsWith("twenty-") ? 20 : word.startsWith("thirty-") ? 30 : 0);
}

function relateOrdinals(a: string, b: string): ClassRelation | null {
  const [left, right] = [ordinalOf(a), ordinalOf(b)];
  if (left === null || right === null) return null;
  return left === right ? "synonym" : "exclusive";
}

/** "Chinese" and "Japanese", "Peru" and "Spain"; not "Chinese" and "Japan". */
function relateNations(a: string, b: string): ClassRelation | null {
  const [left, right] = [lookUp(a), lookUp(b)];
  if (left === null || right === null || left.demonym !== right.demonym) return null;
  const [one, other] = [left, right].map(({ name }) =>
    findPlaces(name).find(({ level }) => level === "country" || level === "continent"),
  );
  if (one === undefined || other === undefined) return null;
  if (one === other) return "synonym";
  if (containersOf(one).includes(other)) return "narrower";
  if (containersOf(other).includes(one)) return "wider";
  return "exclusive";
}
