import type { Value } from "../kinds/index.js";
import { overlaps, type Span } from "../model/span.js";
import { settings, type SettingPredicate } from "../predicates/match-predicate.js";
import type { Line, Word } from "./line.js";
import { codesIn } from "./codes.js";
import { meaningsIn } from "./meanings.js";
import { oldestIn } from "./oldest.js";
import { precedenceIn } from "./precedence.js";
import { rangesIn } from "./ranges.js";
import { releasesIn, removalIn } from "./releases.js";
import { statesIn } from "./states.js";
import { supportsIn } from "./supports.js";
import { textOf } from "./texts.js";
import {
  configurationWords,
  defaultJoints,
  falseWords,
  offWords,
  onWords,
  placings,
  unplaced,
  trueWords,
  usedUnset,
} from "./words.en.js";

/** What a line states of a setting in words. */
export interface Told {
  readonly mention: Span;
  /** The words that say that it is stated, and as what. */
  readonly trigger: readonly Word[];
  readonly value: Value;
  /** By which its name is read. */
  readonly by: SettingPredicate;
  /** What it is told of, where not the words of the clause tell. */
  readonly names?: readonly string[];
  /** Whether these say all of it, whatever the headings above. */
  readonly isOwned?: boolean;
  /** What it is called where the words of the clause tell nothing. */
  readonly otherwise?: readonly string[];
  /** What else its name has beside the words that tell it. */
  readonly also?: readonly string[];
  /** Whether it may be told of a setting of this name. */
  readonly suits?: (name: string) => boolean;
}

/**
 * What a line tells of settings otherwise than by a figure, in order of the sorts: switches ("off by default"), texts (`defaults to "json"`),
 * ranges ("between 1 and 64"), states ("is required", "does not support") and releases ("since 2.4"). `text` is that of the document.
 */
export function toldIn(line: Line, text: string): readonly Told[] {
  const { words } = line;
  const atWords = words.flatMap(
    (_, at) => byDefaultAt(words, at) ?? defaultingAt(words, at) ?? textAt(words, at) ?? [],
  );
  return [
    ...atWords,
    ...pathsOf(line, text),
    ...unsetOf(line, text),
    ...rangesOf(line, text),
    ...statesOf(line, text),
    ...supportsOf(line, text),
    ...releasesOf(line, text),
    ...removalOf(line, text),
    ...codesOf(line, text),
    ...precedenceOf(line, text),
    ...meaningsOf(line, text),
    ...oldestOf(line, text),
  ];
}

const stating = (value: string): SettingPredicate | undefined =>
  settings.find(({ setting }) => setting.values.includes(value));
const switches = stating("switch");
const texts = stating("text");
const paths = stating("path");
const ranges = stating("range");
const [support] = settings.filter(({ id }) => id === "support");
const [meaning] = settings.filter(({ id }) => id === "special value");
const [precedence] = settings.filter(({ id }) => id === "precedence");
const [required] = settings.filter(({ id }) => id === "required version");
const releases = settings.filter(({ setting }) => setting.values.includes("release"));

/** "off **by** default": the switch told by the words around the one at `at`. */
function byDefaultAt(words: readonly Word[], at: number): Told | null {
  const [state, word, last] = words.slice(Math.max(0, at - 1), at + 2);
  if (switches === undefined || state === undefined || word?.lower !== "by" || last?.lower !== "default")
    return null;
  const isOn = onWords.has(state.lower);
  if (!isOn && !offWords.has(state.lower)) return null;
  const mention = { start: state.start, end: last.end };
  return { mention, trigger: [state, word, last], value: switchOf(isOn), by: switches };
}

/** "default: **true**", "defaults to **off**", with nothing behind it that it depends on. Such switches are named in code. */
function defaultingAt(words: readonly Word[], at: number): Told | null {
  const [value, trigger] = [words[at], defaultBefore(words, at)];
  if (switches === undefined || value === undefined || trigger === null) return null;
  const isOn = trueWords.has(value.lower);
  if (!isOn && !falseWords.has(value.lower)) return null;
  const by: SettingPredicate = { ...switches, setting: { ...switches.setting, ofCode: true } };
  return { mention: value, trigger: [trigger, value], value: switchOf(isOn), by };
}

/** "defaults to **`json`**", a cell **`"warn"`** under "Default": a text in code. */
function textAt(words: readonly Word[], at: number): Told | null {
  const [word, trigger] = [words[at], defaultBefore(words, at)];
  if (texts === undefined || word === undefined || trigger === null) return null;
  const value = textOf(word);
  return value === null ? null : { mention: word, trigger: [trigger, word], value, by: texts };
}

/** "reads its configuration from **`/etc/kiln.conf`** by default", "the log is kept in **`/var/log/kiln`**": the only path of a line. */
function pathsOf({ words, sentence: { start, end } }: Line, text: string): readonly Told[] {
  const source = text.slice(start, end);
  const isPlaced = placings.some((placing) => placing.test(source)) && !unplaced.test(source);
  const by = words.findIndex(({ lower }, at) => lower === "by" && words[at + 1]?.lower === "default");
  const [path, ...others] = words.filter(
    ({ code, lower }) => code && /^(?:~|\.{1,2}|[a-z]:)?[/\\]/u.test(lower),
  );
  if (paths === undefined || path === undefined || others.length > 0 || (by < 0 && !isPlaced)) return [];
  const value = textOf(path);
  const trigger = [...(by < 0 ? [] : words.slice(by, by + 2)), path];
  const otherwise = words.some(({ lemma }) => configurationWords.has(lemma)) ? ["configuration"] : [];
  return value === null ? [] : [{ mention: path, trigger, value, by: paths, otherwise }];
}

/** "If `KILN_HOME` is not set, **`/opt/kiln`** is used": a text in code that stands in for what is not given. */
function unsetOf({ words, sentence: { start, end } }: Line, text: string): readonly Told[] {
  const told = usedUnset.map((form) => form.exec(text.slice(start, end))?.groups).find(Boolean);
  const wordOf = (shown = ""): Word | undefined => words.find((word) => word.code && word.shown === shown);
  const [name, used] = [wordOf(told?.["name"]), wordOf(told?.["value"])];
  const value = used === undefined ? null : textOf(used);
  if (texts === undefined || name === undefined || used === undefined || value === null) return [];
  return [{ mention: used, trigger: [used], value, by: texts, names: [name.shown] }];
}

/** The word that says that what stands at `at`, with nothing behind it that it depends on, is the default. */
function defaultBefore(words: readonly Word[], at: number): Word | null {
  const next = words[at + 1];
  if (next !== undefined && !/^[.,;)|]$/u.test(next.lower)) return null;
  const trigger = words[words.slice(0, at).findLastIndex(({ lower }) => !defaultJoints.has(lower))];
  return trigger !== undefined && /^defaults?$/u.test(trigger.lower) ? trigger : null;
}

function switchOf(isOn: boolean): Value {
  const pole = isOn ? "on" : "off";
  return { kind: "status", scale: "power", pole, word: pole };
}

function rangesOf(line: Line, text: string): readonly Told[] {
  if (ranges === undefined) return [];
  return rangesIn(line, text).map(({ mention, words: word }) => ({
    mention,
    trigger: line.words.filter((each) => overlaps(each, mention)),
    value: { kind: "status", scale: "range", pole: word, word },
    by: ranges,
  }));
}

function statesOf(line: Line, text: string): readonly Told[] {
  return statesIn(line, text).flatMap(({ id, pole, mention }) => {
    const by = settings.find((predicate) => predicate.id === id);
    const trigger = line.words.filter((word) => overlaps(word, mention));
    return by === undefined
      ? []
      : [{ mention, trigger, value: { kind: "status", scale: id, pole, word: pole }, by }];
  });
}

function supportsOf(line: Line, text: string): readonly Told[] {
  if (support === undefined) return [];
  return supportsIn(line, text).map(({ names, isSupported, mention }) => {
    const pole = isSupported ? "supported" : "not supported";
    const value = { kind: "status", scale: support.id, pole, word: pole } as const;
    return { mention, trigger: [], value, by: support, names };
  });
}

function releasesOf(line: Line, text: string): readonly Told[] {
  return releasesIn(line, text).flatMap(({ id, mention, lead, number }) => {
    const by = releases.find((predicate) => predicate.id === id);
    const trigger = line.words.filter((word) => overlaps(word, { start: lead.start, end: mention.end }));
    const value = { kind: "version", product: null, from: number, below: releaseAfter(number) } as const;
    return by === undefined ? [] : [{ mention, trigger, value, by }];
  });
}

/** Of what has a name in code, the words around it tell. */
function removalOf(line: Line, text: string): readonly Told[] {
  const removal = removalIn(line, text);
  const [by] = releases.filter(({ id }) => id === "removed version");
  if (removal === null || by === undefined) return [];
  const { mention, number, what } = removal;
  const words = line.words.filter(({ start, end }) => start >= what.start && end <= what.end);
  const names = words.filter(({ pos }) => /^(?:NOUN|PROPN|ADJ|VERB)$/u.test(pos)).map(({ lemma }) => lemma);
  if (names.length === 0 || words.some(({ code }) => code)) return [];
  const value = { kind: "version", product: null, from: number, below: releaseAfter(number) } as const;
  return [{ mention, trigger: [], value, by, names, isOwned: names.length > 1 }];
}

function codesOf(line: Line, text: string): readonly Told[] {
  return codesIn(line, text).flatMap(({ id, mention, code, names, isOwned }) => {
    const by = settings.find((predicate) => predicate.id === id);
    const value = { kind: "status", scale: id, pole: code, word: code } as const;
    return by === undefined ? [] : [{ mention, trigger: [], value, by, names, isOwned }];
  });
}

function precedenceOf(line: Line, text: string): readonly Told[] {
  if (precedence === undefined) return [];
  return precedenceIn(line, text).map(({ mention, names, winner }) => ({
    mention,
    trigger: [],
    value: { kind: "status", scale: precedence.id, pole: winner, word: winner },
    by: precedence,
    names,
    isOwned: true,
  }));
}

function meaningsOf(line: Line, text: string): readonly Told[] {
  if (meaning === undefined) return [];
  return meaningsIn(line, text).map(({ mention, number, meaning: pole, suits }) => ({
    mention,
    trigger: line.words.filter((word) => overlaps(word, mention)),
    value: { kind: "status", scale: meaning.id, pole, word: pole },
    by: meaning,
    also: [number],
    suits,
  }));
}

function oldestOf(line: Line, text: string): readonly Told[] {
  if (required === undefined) return [];
  return oldestIn(line, text).map((each) => ({ ...each, trigger: [], by: required }));
}

/** "2.5" behind "2.4", "2.4.2" behind "2.4.1". */
function releaseAfter(number: string): string {
  return number.replace(/\d+$/u, (last) => String(Number(last) + 1));
}
