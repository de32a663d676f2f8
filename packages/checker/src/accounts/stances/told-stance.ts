import type { StatusValue } from "@gainsay/claims";
import { propositionsOf, type Argument, type Proposition } from "../../propositions/proposition.js";
import { isContent, type Unit, type UnitSentence } from "../../sentences/unit.js";
import { denials, sayingVerbs } from "../../restatements/words.en.js";
import { standingOf } from "../../sentences/standing.js";
import {
  beliefs,
  changed,
  grades,
  ideas,
  judging,
  ofPurpose,
  opensJudgement,
  saidOfCourse,
  speaking,
  stanceLines,
  otherStems,
  stanceNouns,
  stating,
} from "./stances.en.js";
import { nameByWord } from "../../wordings/read-table.js";

/** How a sentence says that a party stands to a course: "Orva **ruled out** a truce", "a truce is **off the table**, Orva said". */
export interface ToldStance {
  readonly sentence: UnitSentence;
  /** The words that tell it. */
  readonly unit: Pick<Unit, "start" | "end" | "text">;
  readonly value: StatusValue;
  /** The name of the party, or a pronoun for it. */
  readonly holder: Unit;
  /** The words of the course, its main one first. */
  readonly course: readonly Unit[];
  /** Whether it is told by denying the other: "does **not** seek", which is not yet to oppose. */
  readonly isDenied: boolean;
  /** Whether the sentence says that it was otherwise before. */
  readonly isChange: boolean;
}

const verbs = nameByWord(stanceLines);
const phrases = nameByWord(saidOfCourse);

/** A sentence, in lower case, without any of these words tells no stance. */
export const stanceWord = new RegExp(
  `\\b(?:${[...[...verbs.keys()].map(stemOf), ...otherStems, ...stanceNouns].join("|")})`,
  "u",
);

/** The beginning that all regular forms of a verb with its particle have. */
function stemOf(verb: string): string {
  return (verb.split(" ")[0] ?? verb).replace(/[ey]$/u, "");
}

/** The stances that a sentence tells, whoever tells them; who is only accused of one has none. */
export function stancesIn(sentence: UnitSentence): readonly ToldStance[] {
  return propositionsOf(sentence).flatMap((told): readonly ToldStance[] => {
    const { modality, alleged, partial } = told.standing;
    if (alleged || partial || modality === "conditional" || modality === "question") return [];
    return [ofVerb(told), ofNoun(told), ...ofCourses(told)].flatMap((stance) =>
      stance === null ? [] : [{ ...stance, sentence, isChange: changed.test(sentence.told.record.text) }],
    );
  });
}

type Stance = Pick<ToldStance, "unit" | "value" | "isDenied" | "holder" | "course">;

/** "**seeks** a truce", "**refuses** to sign", "is not **considering** a sale" */
function ofVerb(told: Proposition): Stance | null {
  const { agents, patients, passive, predicate, behind, sentence, verb, group } = told;
  const pole = verbs.get(predicate) ?? verbs.get(`${predicate} ${behind[0]?.lower ?? ""}`);
  const holder = speakerFor(sentence, holderOf(passive ? agents : agents.slice(0, 1)));
  if (pole === undefined || holder === null || tellsJudgement(told)) return null;
  const course = patients[0] === undefined ? verbalCourse(behind) : courseOf(sentence, patients[0]);
  // "dismiss it as worth **nothing**" dismisses it: only what denies the verb itself counts.
  const isDenied = standingOf(sentence, verb).negated || group.some(({ lower }) => denials.has(lower));
  return stanceOf(told, { pole, isDenied, holder, course, words: [...group, verb] });
}

/** "considers the plan **too costly**", "considered it **as** a fad", "was intended **to** float": what a thing is or is for, and no course. */
function tellsJudgement({ predicate, passive, group, patients, behind }: Proposition): boolean {
  if (passive && ofPurpose.has(predicate)) return true;
  const what = passive ? undefined : patients[0];
  const rest = behind.filter(({ start }) => start >= (what?.end ?? 0));
  const next = rest.find(({ pos, lower }) => pos !== "ADV" || grades.has(lower));
  if (!judging.has(predicate)) return false;
  if (passive) return !group.some(({ lower }) => lower === "being");
  if (what === undefined || next === undefined) return false;
  return (next.lower === "to" ? next.pos === "PART" : opensJudgement.has(next.lower)) || judged.has(next.pos);
}

/** What stands right behind the object of a verb of judging is what the object is held to be. */
const judged: ReadonlySet<Unit["pos"]> = new Set(["ADJ", "DET", "NOUN", "PRON"]);

/** "has **no plans** to sell" */
function ofNoun(told: Proposition): Stance | null {
  const { agents, patients, predicate, behind, sentence } = told;
  const [what] = patients;
  const holder = speakerFor(sentence, holderOf(agents));
  if (predicate !== "have" || what === undefined || holder === null || !stanceNouns.has(what.head.lemma))
    return null;
  const isDenied = told.standing.negated || what.units.some(({ lower }) => lower === "no");
  const course = verbalCourse(behind.slice(behind.indexOf(what.head) + 1));
  return stanceOf(told, { pole: "for", isDenied, holder, course, words: [told.verb, ...what.units] });
}

/** "a truce **is off the table**, Orva said": the stance of whoever is quoted for it, to each thing that it is said of. */
function ofCourses(told: Proposition): readonly (Stance | null)[] {
  const { agents, patients, sentence, predicate, behind, before, standing, verb } = told;
  const said = behind.filter(({ pos, lower }) => pos !== "DET" && pos !== "ADV" && lower !== "not");
  const wording = [3, 2, 1]
    .map((count) => said.slice(0, count))
    .find((words) => phrases.has(phraseOf(words)));
  const [subject] = [...agents, ...patients];
  const holder = speakerOf(sentence);
  if (predicate !== "be" || wording === undefined || subject === undefined || holder === null) return [];
  const pole = phrases.get(phraseOf(wording)) ?? "";
  const courses = joined(before.filter(({ start }) => start >= subject.start));
  return courses.map((course) =>
    stanceOf(told, { pole, isDenied: standing.negated, holder, course, words: [verb, ...wording] }),
  );
}

/** "peace", "**and** normalisation": the main word of each first. */
function joined(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const at = units.findIndex(({ pos, text }) => pos === "CCONJ" || text === ",");
  const [first, rest] = at < 0 ? [units, []] : [units.slice(0, at), units.slice(at + 1)];
  const words = first.filter(isContent).toReversed();
  return [...(words.length > 0 ? [words] : []), ...(rest.length > 0 ? joined(rest) : [])];
}

function phraseOf(words: readonly Unit[]): string {
  return words.map(({ lower }) => lower).join(" ");
}

/** What a stance is made of. */
interface Parts {
  readonly pole: string;
  readonly isDenied: boolean;
  readonly holder: Unit;
  readonly course: readonly Unit[];
  readonly words: readonly Unit[];
}

function stanceOf(
  { sentence }: Proposition,
  { pole, isDenied, holder, course, words }: Parts,
): Stance | null {
  const [main] = course;
  // "rejected **it**", "dismissed **Brandt**", "rejects the **idea** that" do not say which course it is, if any.
  if (main === undefined || main.pos === "PRON" || main.value?.kind === "person" || beliefs.has(main.lemma))
    return null;
  const [start, end] = [
    Math.min(...words.map((word) => word.start)),
    Math.max(...words.map((word) => word.end)),
  ];
  const text = sentence.plain.text.slice(start, end);
  const told = isDenied === (pole === "for") ? "against" : "for";
  return {
    unit: { start, end, text },
    value: { kind: "status", scale: "stance", pole: told, word: text.toLowerCase() },
    isDenied,
    holder,
    course,
  };
}

/** Who is quoted: the subject of the verb of saying, unless there are several. */
function speakerOf(sentence: UnitSentence): Unit | null {
  const speakers = propositionsOf(sentence).filter(
    ({ verb, passive }) => !passive && (sayingVerbs.has(verb.lemma) || stating.has(verb.lemma)),
  );
  const [only, ...others] = speakers;
  return only === undefined || others.length > 0 ? null : holderOf(only.agents);
}

/** "**Orva** said **it** seeks a truce": a pronoun right behind a verb of saying stands for whoever speaks. */
function speakerFor(sentence: UnitSentence, holder: Unit | null): Unit | null {
  if (holder?.pos !== "PRON") return holder;
  const speaker = speakerOf(sentence);
  const { units } = sentence;
  const before = units.slice(0, units.indexOf(holder)).findLast(({ lower }) => lower !== "that");
  const isSaid = before !== undefined && (sayingVerbs.has(before.lemma) || stating.has(before.lemma));
  return isSaid && speaker?.sort === "name" && speaker.start < holder.start ? speaker : holder;
}

/** "Orva", "Orva's government", "he"; null for "Orva's critics". */
function holderOf([holder]: readonly Argument[]): Unit | null {
  if (holder === undefined) return null;
  const { head, units } = holder;
  if (head.pos === "PRON" || head.sort === "name") return head;
  return speaking.has(head.lemma) ? (units.find(({ sort }) => sort === "name") ?? null) : null;
}

/** "**normalisation** of **relations**": the object with what it is of. */
function courseOf({ units }: UnitSentence, { head, end, units: own }: Argument): readonly Unit[] {
  const at = units.findIndex(({ start }) => start >= end);
  const of = units[at]?.lower === "of" || units[at]?.lower === "on" ? untilVerb(units.slice(at + 1)) : [];
  return ideas.has(head.lemma)
    ? of
    : [head, ...own.filter((unit) => unit !== head && isContent(unit)), ...of];
}

/** "to **sign** the **treaty**", "**joining** the **union**" */
function verbalCourse(behind: readonly Unit[]): readonly Unit[] {
  const [first, second] = behind.filter(({ pos }) => pos !== "ADV");
  if (first?.lower === "to" && second?.pos === "VERB")
    return [second, ...untilVerb(behind.slice(behind.indexOf(second) + 1))];
  if (first?.pos === "VERB" && first.lower.endsWith("ing"))
    return [first, ...untilVerb(behind.slice(behind.indexOf(first) + 1))];
  return first?.lower === "for" || first?.lower === "of" ? untilVerb(behind.slice(1)) : [];
}

/** So many words behind belong to a course. */
const reach = 5;

function untilVerb(units: readonly Unit[]): readonly Unit[] {
  const end = units.findIndex(({ pos, sort }) => pos === "VERB" || sort === "mark");
  return units.slice(0, end < 0 ? reach : Math.min(end, reach)).filter(isContent);
}
