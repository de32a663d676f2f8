import { isCountry, standIns } from "@gainsay/claims";
import { ofNations, otherQuake, pronouns } from "./words.en.js";
import { isGenericName } from "../align/generic-names.js";
import { indefinite } from "../align/generic-names.en.js";
import { readOnce } from "../sentences/read-once.js";
import { isOfQuake } from "../align/quakes.js";
import type { Statement } from "../align/statement.js";
import { storyThresholds } from "../align/stories.js";
import { shareName } from "./share-name.js";
import { met, tooLittle, unknown, unmet, type GateCheck } from "./gate-check.js";

/** Are both about the same thing, as far as it is named? */
export const subject: GateCheck = {
  name: "subject",
  run(a, b, { stories, sameEvent }) {
    if (a.subject !== null && b.subject !== null) {
      if (a.subject.id !== b.subject.id) return unmet(`${a.subject.name} is not ${b.subject.name}`);
      if (isFigurative(a)) return unmet(`of ${a.subject.name} it is said in a manner of speaking`);
      const sameStory = stories.sameStory(a.document.id, b.document.id).status === "met";
      const [left, right] = [distinctionOf(a), distinctionOf(b)];
      if (left !== right && !sameEvent && !sameStory)
        return tooLittle(`${a.subject.name} has namesakes, and only one text says which of them it means`);
      const related = sameEvent || isShort(a) || isShort(b) || sameStory || shareName(a, b);
      if (!related && a.assertion.slot === "what" && !isPerson(a))
        return tooLittle(
          `${a.subject.name} does and undergoes much, and nothing shows that the articles mean one thing`,
        );
      if (!sameEvent && !sameStory && [a, b].some(isOneOfMany))
        return tooLittle(`which ${a.subject.name} is meant, the texts do not say`);
      if (!sameEvent && !sameStory && isGenericName(a.subject.name)) {
        const [here, there] = [a, b].map(complementOf);
        if (!related || here !== there)
          return tooLittle(`many have a ${a.subject.name}, and nothing shows that the articles mean one`);
      }
      return related
        ? met(`both about ${a.subject.name}`)
        : unknown(`two may bear the name ${a.subject.name}: nothing else shows that the articles mean one`);
    }
    for (const role of ["patient", "agent"] as const) {
      const [left, right] = [a[role], b[role]];
      if (left !== null && right !== null && left.id !== right.id)
        return unmet(`${left.name} is not ${right.name}`);
    }
    const [left, right] = [a.assertion.subject, b.assertion.subject];
    if (isOfQuake(a.assertion) && isOfQuake(b.assertion)) {
      const [one, ...others] = [a, b].filter(({ assertion }) => otherQuake.test(assertion.evidence.sentence));
      return one === undefined || others.length > 0
        ? met("both about a quake")
        : unmet(`"${one.assertion.evidence.sentence.slice(0, 60)}…" tells of another quake too`);
    }
    if (left.type === "event" && right.type === "event") {
      if (left.event === "" || right.event === "") return unknown("one text does not name the happening");
      return left.event === right.event
        ? met(`both about the ${left.event}`)
        : unmet(`${left.name} is not ${right.name}`);
    }
    if (left.type === "noun" && right.type === "noun") {
      if (left.name !== right.name) return unmet(`${left.name} is not ${right.name}`);
      if (pronouns.has(left.name) && !sameEvent)
        return tooLittle(`who "${left.name}" is, the texts do not say`);
      const numbers = [a, b].map(({ assertion }) => numberBehind(left.name, assertion.evidence.sentence));
      if (numbers[0] !== numbers[1] && numbers.every((number) => number !== undefined))
        return unmet(`${left.name} ${numbers.join(` is not ${left.name} `)}`);
      if (
        !sameEvent &&
        isStandIn(left.name) &&
        a.document.date === undefined &&
        b.document.date === undefined
      )
        return tooLittle(`which ${left.name} is meant, the pages leave to what stands around`);
      const { slot } = a.assertion;
      if (sameEvent || (slot !== "what" && slot !== "whether")) return met(`both about the ${left.name}`);
      // "signed the treaty": who signed it tells which.
      if (a.agent !== null && a.agent.id === b.agent?.id)
        return met(`both about ${a.agent.name} and the ${left.name}`);
      return tooLittle(`which ${left.name} is meant, the texts do not say`);
    }
    return unknown("one text names the subject, the other does not");
  },
};

/** "built **America**", "**Norway** died that day": nations undergo little of what happens once to one thing. */
function isFigurative({ subject, predicate }: Statement): boolean {
  return (
    subject !== null && predicate?.arity === "once" && !ofNations.has(predicate.id) && isCountry(subject.name)
  );
}

/** "**Version 0.2** was posted": the number that tells one of several from the others. */
function numberBehind(noun: string, sentence: string): string | undefined {
  const [, ...behind] = sentence.toLowerCase().split(`${noun} `);
  return behind.map((words) => /^v?(\d+(?:\.\w+)*)/u.exec(words)?.[1]).find((number) => number !== undefined);
}

/** Whether a noun is one that every entry of a reference may call its own thing by: "the default value", "the parameter". */
function isStandIn(name: string): boolean {
  return standIns.has(name.slice(name.lastIndexOf(" ") + 1));
}

function isPerson({ assertion: { subject } }: Statement): boolean {
  return subject.type === "entity" && subject.entity.type === "person";
}

/** "**A** DMZ uses two ports", "put it in **any** DMZ": a name that many things go by, as abbreviations of common nouns do. */
const isOneOfMany = readOnce(({ assertion: { subject, evidence } }: Statement): boolean => {
  if (subject.type !== "entity" || subject.entity.type === "person") return false;
  const sentence = evidence.sentence.toLowerCase();
  return subject.entity.names.some((name) => {
    const at = sentence.indexOf(` ${name.toLowerCase()} `);
    return at > 0 && indefinite.has(sentence.slice(sentence.lastIndexOf(" ", at - 1) + 1, at));
  });
});

/** "the United Provinces **of the Varden**": whose or where one of many is, in words behind the name; empty without them. */
function complementOf({ subject, assertion: { evidence } }: Statement): string {
  const [, behind = ""] = evidence.sentence.split(subject?.name ?? "\n");
  return /^ of (?:the )?(\p{Lu}\p{L}+)/u.exec(behind)?.[1] ?? "";
}

/** What the title of the document adds to the name of the subject. */
function distinctionOf({ assertion: { subject } }: Statement): string | undefined {
  return subject.type === "entity" ? subject.entity.distinction : undefined;
}

/** Whether a text is too short to show what it is about. */
function isShort({ document }: Statement): boolean {
  return document.terms.length < storyThresholds.fewestTerms;
}
