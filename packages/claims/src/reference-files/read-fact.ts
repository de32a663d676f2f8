import { extract } from "../extract.js";
import { readDocument } from "../document/read-document.js";
import type { EntityType } from "../entities/entity.js";
import { nameSlug } from "../entities/name-key.js";
import { placeOf } from "../kinds/place/place-of.js";
import type { Value } from "../kinds/index.js";
import type { Assertion, Subject } from "../model/assertion.js";
import { fingerprint } from "../model/hash.js";
import { catalogue } from "../predicates/catalogue.en.js";
import type { Predicate } from "../predicates/predicate.js";
import { recogniseValues } from "../recognise-values.js";
import { takesMeasure } from "../predicates/takes-measure.js";
import type { FieldProblem } from "../user-files/parse-yaml.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { PartsFact, type AnswerFact, type SentenceFact } from "./reference-file.js";

/** What a fact says, evidence left out: `text` are the words that it stands in, `quote` where in them its value stands. */
export type Said = Omit<Assertion, "evidence" | "trigger"> & {
  readonly quote: { readonly start: number; readonly end: number; readonly text: string };
};

/** What could not be read of a fact: its field, and what would do. */
export type FactProblem = FieldProblem;

/** The kinds of value that answer the questions of facts. */
const comparable: ReadonlySet<Value["kind"]> = new Set(["date", "duration", "quantity", "place"]);

/** All that a sentence says outright, in nobody else's words. */
export function readSentenceFact(
  { sentence }: SentenceFact,
  vocabulary: Vocabulary,
): readonly Said[] | FactProblem {
  const { assertions } = extract(readDocument({ id: "fact", content: sentence, format: "text" }), {
    vocabulary,
  });
  const said = assertions.filter(
    ({ value, polarity, modality, attribution }) =>
      comparable.has(value.kind) &&
      polarity === "affirmed" &&
      modality === "asserted" &&
      attribution === null,
  );
  if (said.length === 0)
    return {
      field: "sentence",
      message:
        "says no date, length of time, number or place of anything that is named; give subject, predicate, slot and value",
    };
  return said.map((assertion) => {
    const { start, end, quote } = assertion.evidence;
    return { ...assertion, quote: { start, end, text: quote } };
  });
}

/** The answer to a question that the catalogue asks; to each of them where several are asked in the same words. */
export function readAnswerFact(
  { question, value }: AnswerFact,
  vocabulary: Vocabulary,
): readonly Said[] | FactProblem {
  const asked = questionsIn(question, vocabulary);
  if (asked.length === 0)
    return {
      field: "question",
      message: 'is not asked in these words; write it as findings do, such as "When was Ann Lee born?"',
    };
  const said = asked.map(({ subject, predicate, slot, phase }) =>
    say(subject, predicate, slot, phase, value, vocabulary),
  );
  const read = said.flatMap((one) => ("field" in one ? [] : [one]));
  return read.length > 0 ? read : (said.find((one) => "field" in one) ?? []);
}

export function readPartsFact(fact: PartsFact, vocabulary: Vocabulary): readonly Said[] | FactProblem {
  const predicate = vocabulary.predicateById(fact.predicate);
  if (predicate === null)
    return {
      field: "predicate",
      message: `"${fact.predicate}" is not known${suggestion(fact.predicate, vocabulary)}`,
    };
  const said = say(fact.subject, predicate, fact.slot, fact.phase, fact.value, vocabulary);
  return "field" in said ? said : [said];
}

function say(
  subject: string,
  predicate: Predicate,
  slot: PartsFact["slot"],
  phase: "start" | "end" | undefined,
  text: string,
  vocabulary: Vocabulary,
): Said | FactProblem {
  const found = valueIn(text, slot, predicate, vocabulary);
  if (found === null) return { field: "value", message: `"${text}" ${expectations[slot]}` };
  const { value, quote } = found;
  const measure = value.kind === "quantity" ? value.measure : null;
  return {
    id: fingerprint(JSON.stringify(["fact", subject, predicate.id, slot, phase ?? "", text])),
    subject: subjectOf(subject, predicate),
    predicate: predicate.id,
    slot,
    value,
    qualifiers: {
      ...(phase === undefined ? {} : { phase }),
      ...(measure === null || slot !== "howMany" ? {} : { measure }),
    },
    polarity: "affirmed",
    modality: "asserted",
    attribution: null,
    provenance: { recogniser: found.recogniser, binding: "reference/fact" },
    quote,
  };
}

const expectations: Readonly<Record<PartsFact["slot"], string>> = {
  when: "is no date",
  howLong: "is no length of time",
  howMany: "is no number",
  howMuch: "is no measure of it",
  where: "is no place",
};

/** The thing of that name, of the type that an article would take it for. */
function subjectOf(given: string, predicate: Predicate): Subject {
  const name = given.replace(/^the /i, "");
  if (predicate.subject === "event") return named(name, "event");
  const { document } = extract(readDocument({ id: "name", content: `${name} is known.`, format: "text" }));
  const known = document.entities.find(({ names }) => names.includes(name));
  return known === undefined ? named(name, "unknown") : { type: "entity", entity: known };
}

function named(name: string, type: EntityType): Subject {
  return { type: "entity", entity: { id: nameSlug(name), type, name, names: [name] } };
}

type Found = Pick<Said, "value" | "quote"> & { readonly recogniser: string };

/** The one value that a text stands for in answer to a slot. */
function valueIn(
  text: string,
  slot: PartsFact["slot"],
  predicate: Predicate,
  vocabulary: Vocabulary,
): Found | null {
  const quote = { start: 0, end: text.length, text };
  if (slot === "where") {
    const entity = { id: nameSlug(text), type: "place", name: text, names: [text] } as const;
    const mention = { start: 0, end: text.length, text, entity, form: "name" } as const;
    const value = placeOf(mention, { text, entities: [mention] });
    return value === null ? null : { value, quote, recogniser: "reference/place" };
  }
  const mention = onlyValue(text, vocabulary);
  if (mention?.value.kind !== "quantity" || mention.value.dimension !== "number")
    return mention !== null && isMeasured(mention.value, slot, predicate) ? { ...mention, quote } : null;
  // A bare number counts what the predicate counts.
  const counted = onlyValue(`${text} people`, vocabulary);
  return counted !== null && isMeasured(counted.value, slot, predicate) ? { ...counted, quote } : null;
}

/** The value that a text consists of; null where it holds none or several. */
function onlyValue(text: string, vocabulary: Vocabulary): Pick<Found, "value" | "recogniser"> | null {
  const document = readDocument({ id: "value", content: text, format: "text" });
  const [mention, ...others] = recogniseValues(document, { vocabulary });
  if (mention === undefined || others.length > 0) return null;
  return { value: mention.value, recogniser: mention.recogniser };
}

/** Whether a value is one that the slot takes of the predicate. */
function isMeasured(
  value: Value,
  slot: Exclude<PartsFact["slot"], "where">,
  { property }: Predicate,
): boolean {
  switch (slot) {
    case "when":
      return value.kind === "date" && value.type !== "SET" && value.precision !== "vague";
    case "howLong":
      return value.kind === "duration";
    case "howMany":
    case "howMuch":
      if (value.kind !== "quantity") return false;
      return property === undefined ? value.dimension === "count" : takesMeasure(property, value);
  }
}

interface Asked extends Pick<PartsFact, "slot" | "phase" | "subject"> {
  readonly predicate: Predicate;
}

/** What a question asks about whom, by the templates of the catalogue. */
function questionsIn(question: string, { own }: Vocabulary): readonly Asked[] {
  const words = `${question.replace(/\s+/g, " ").replace(/\s*\?*\s*$/, "")}?`;
  return [...own.predicates, ...catalogue].flatMap((predicate) =>
    templatesOf(predicate).flatMap(({ template, ...asked }) => {
      const subject = subjectIn(words, template);
      const isEvent = predicate.subject === "event";
      return subject === null || (isEvent && !isNamedAs(subject, predicate))
        ? []
        : [{ ...asked, subject, predicate }];
    }),
  );
}

interface Template extends Pick<PartsFact, "slot" | "phase"> {
  readonly template: string;
}

function templatesOf({ ask, subject }: Predicate): readonly Template[] {
  const templates = PartsFact.unwrap().shape.slot.options.flatMap((slot): readonly Template[] => {
    const template = ask[slot];
    return template === undefined ? [] : [{ template, slot, phase: undefined }];
  });
  if (subject !== "event") return templates;
  return [
    ...templates,
    { template: "When did {subject} begin?", slot: "when", phase: "start" },
    { template: "When did {subject} end?", slot: "when", phase: "end" },
  ];
}

/** What stands for the subject where words follow a template; null where they do not. */
function subjectIn(words: string, template: string): string | null {
  const [before = "", after = ""] = template.split("{subject}");
  if (/[{}]/.test(before + after) || after === "") return null;
  const lower = words.toLowerCase();
  if (!lower.startsWith(before.toLowerCase()) || !lower.endsWith(after.toLowerCase())) return null;
  const subject = words.slice(before.length, -after.length).trim();
  return subject === "" ? null : subject;
}

/** "the Lowland **War**": names of happenings say what they are. */
function isNamedAs(name: string, { nouns }: Predicate): boolean {
  const lower = name.toLowerCase();
  return nouns.some(({ lemmas }) => lemmas.some((lemma) => lower.endsWith(` ${lemma}`)));
}

/** Entries that a word means, where it is not the id of one: "born" for `birth`. */
function suggestion(word: string, { own }: Vocabulary): string {
  const lower = word.toLowerCase();
  const meant = [...own.predicates, ...catalogue].filter(({ id, verbs, nouns, ask }) => {
    const isTrigger = [...verbs, ...nouns].some(({ lemmas }) => lemmas.includes(lower));
    return isTrigger || id.startsWith(lower) || (ask.when ?? "").includes(` ${lower}?`);
  });
  const ids = meant.slice(0, 3).map(({ id }) => id);
  return ids.length === 0
    ? "; docs/references.md tells where they are listed"
    : `; did you mean ${ids.join(" or ")}?`;
}
