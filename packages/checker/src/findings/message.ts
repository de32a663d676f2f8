import { formsOfBe } from "@gainsay/claims";
import { pronouns } from "../comparability/words.en.js";
import type { OpenQuestion } from "../align/questions.js";
import type { Statement } from "../align/statement.js";
import type { Answer, Verdict } from "./finding.js";

/** The question in plain English: "When was Bashar al-Assad overthrown?" */
export function questionText(question: OpenQuestion, statements: readonly Statement[]): string {
  const [first] = statements;
  if (first === undefined) return question.key;
  const { assertion, predicate } = first;
  const phase = statements
    .map(({ assertion }) => assertion.qualifiers.phase)
    .find((phase) => phase !== undefined);
  if (phase !== undefined && question.slot === "when" && predicate !== null) {
    return `When did ${subjectName(statements)} ${phase === "start" ? "begin" : "end"}?`;
  }
  const template = predicate?.ask[question.slot];
  if (template !== undefined && predicate?.setting !== undefined) return settingText(template, statements);
  const measure = measureOf(statements);
  if (template !== undefined) {
    return template
      .replace("{subject}", subjectName(statements))
      .replace("{measure}", measure)
      .replace("{event}", eventName(statements));
  }
  const isVerb = question.predicate.startsWith("to ");
  const verb = predicate === null ? question.predicate.replace(/^to /, "") : `"${assertion.trigger.text}"`;
  const agent = mostCommon(statements.map(({ subject, agent }) => subject?.name ?? agent?.name ?? ""));
  const patient = mostCommon(statements.map(({ patient }) => patient?.name ?? ""));
  const noun = mostCommon(
    statements.map(({ assertion: { subject } }) => (subject.type === "noun" ? subject.name : "")),
  );
  const bearer = agent !== "" ? agent : noun === "" ? "they" : pronouns.has(noun) ? noun : `the ${noun}`;
  const passive = isVerb && agent === "" ? participleOf(first) : null;
  if (passive !== null && (question.slot === "when" || question.slot === "where"))
    return `${question.slot === "when" ? "When" : "Where"} was ${patient === "" ? bearer : patient} ${passive}?`;
  const doing = [bearer, verb, agent === patient ? "" : patient].filter((word) => word !== "").join(" ");
  switch (question.slot) {
    case "when":
      return phase === undefined
        ? `When did ${doing}?`
        : `${phase === "start" ? "Since" : "Until"} when did ${doing}?`;
    case "howLong":
      return isVerb ? `How long did ${doing}?` : `What is the ${verb} of ${subjectName(statements)}?`;
    case "howMany":
      return agent === "" ? `How many ${measure}: ${verb}?` : `How many ${measure} did ${agent} ${verb}?`;
    case "howMuch":
      return isVerb ? `How much did ${doing}?` : `What is the ${verb} of ${subjectName(statements)}?`;
    case "where":
      return `Where did ${doing}?`;
    case "whether":
      return verb.startsWith("be ") ? `Is it so: ${bearer} is ${verb.slice(3)}?` : `Did ${doing}?`;
    case "who":
      return assertion.qualifiers.role === "patient" ? `Whom did ${doing}?` : `Who did it: ${doing}?`;
    case "what":
      return question.predicate === "role"
        ? `Which office does ${subjectName(statements)} hold?`
        : `In which state is ${subjectName(statements)} (${assertion.qualifiers.measure ?? verb})?`;
  }
}

/** "was **born**", "has been **repainted**": the participle of a passive verb; null of an active one. */
function participleOf({ assertion: { trigger, evidence } }: Statement): string | null {
  const before = evidence.sentence.slice(0, Math.max(0, trigger.start - evidence.sentenceStart));
  const [, word = ""] = /(\p{L}+)(?:\s+\w+ly)?\s+$/u.exec(before) ?? [];
  return formsOfBe.has(word.toLowerCase()) ? trigger.text : null;
}

/** "What is the limit (upload)?": which setting it is stands in brackets behind the question for it. */
function settingText(template: string, statements: readonly Statement[]): string {
  const names = statements.map(({ assertion: { subject } }) => (subject.type === "noun" ? subject.name : ""));
  const name = mostCommon(names.filter((words) => words !== "product"));
  return template
    .replace("{subject}", name === "" ? "" : ` (${name})`)
    .replace("{measure}", mostCommon(statements.map(({ assertion }) => assertion.qualifiers.measure ?? "")));
}

/** The name that a finding shows for what it is about. */
export function subjectName(statements: readonly Statement[]): string {
  const named = mostCommon(statements.map(({ subject }) => subject?.name ?? ""));
  if (named !== "") return named;
  const noun = mostCommon(
    statements.map(({ assertion: { subject } }) => (subject.type === "noun" ? subject.name : "")),
  );
  if (noun !== "") return `the ${noun}`;
  const event = mostCommon(
    statements.map(({ assertion: { subject } }) => (subject.type === "event" ? subject.event : "")),
  );
  if (event === "") return "it";
  const patient = mostCommon(statements.map(({ patient }) => patient?.name ?? ""));
  const place = mostCommon(statements.map(({ place }) => place?.name ?? ""));
  return `the ${event}${patient === "" ? "" : ` of ${patient}`}${place === "" || place === patient ? "" : ` in ${place}`}`;
}

function eventName(statements: readonly Statement[]): string {
  const event = mostCommon(
    statements.map(({ assertion: { subject } }) => (subject.type === "event" ? subject.event : "")),
  );
  return event === "" ? "" : ` in the ${event}`;
}

function measureOf(statements: readonly Statement[]): string {
  const measure = mostCommon(statements.map(({ assertion }) => assertion.qualifiers.measure ?? ""));
  return measure === "" ? "people" : plural(measure);
}

/** English plural of a noun's dictionary form, for questions. */
function plural(noun: string): string {
  if (["people", "dead", "injured", "wounded", "killed", "hurt"].includes(noun))
    return noun === "people" ? noun : "people";
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:wi|li|kni)fe$/.test(noun)) return `${noun.slice(0, -2)}ves`;
  if (noun.endsWith("man")) return `${noun.slice(0, -3)}men`;
  return noun === "child" ? "children" : `${noun}s`;
}

/** The commonest text; of equally common ones the first in code-unit order; empty texts count only if all are empty. */
function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

/** What a reason says of beside the values: the days of the articles, where known, and whether hardly anything shows that both tell of one thing. */
interface Background {
  readonly dates: readonly (string | undefined)[];
  readonly isDoubtful: boolean;
}

/** Why the answers clash, and by how much. */
export function reasonText(
  verdict: Verdict,
  reason: string,
  distance: string | undefined,
  answers: readonly Answer[],
  { dates, isDoubtful }: Background,
): string {
  const sentence = reason.replace(/\.$/, "");
  const apart = distance === undefined || sentence.includes(distance) ? "" : ` They are ${distance} apart.`;
  const isOrdered = !dates.includes(undefined) && new Set(dates).size > 1;
  const lead = isDoubtful
    ? doubtfulLead
    : ((verdict === "update" && !isOrdered ? undatedLead : leads[verdict]) ?? "");
  return `${lead}${lead === "" ? capital(sentence) : sentence}.${apart}${minorityText(answers)}`;
}

const leads: Partial<Record<Verdict, string>> = {
  update: "The later article has the later figure: ",
  tension: "The voices differ: ",
};

/** Of an update where the articles do not tell which of the two is later. */
const undatedLead = "Each may have held at its time: ";

/** Of what could only clash if both texts tell of the same, which little shows. */
const doubtfulLead = "If both tell of the same, one is wrong: ";

/** Names the one answer that fewer origins give than any other. */
function minorityText(answers: readonly Answer[]): string {
  const [first, ...others] = answers.filter(({ minority }) => minority);
  return first === undefined || others.length > 0 ? "" : ` ${capital(first.display)} is the minority answer.`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
