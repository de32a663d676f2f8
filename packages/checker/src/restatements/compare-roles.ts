import type { Difference } from "./find-difference.js";
import { sharesWord } from "./resolve-subject.js";
import { standingOf } from "../sentences/standing.js";
import type { Unit, UnitSentence } from "../sentences/unit.js";
import { oneWay } from "./words.en.js";

/** Who did it to whom. */
interface Deed {
  readonly agent: Unit;
  readonly verb: Unit;
  readonly patient: Unit;
}

/**
 * Whether one sentence tells a deed the other way round: "Nordfly beat Kestrel", "Nordfly was beaten by Kestrel". Only where the texts are
 * known to be about one happening: on another day the loser may win.
 */
export function compareRoles(left: UnitSentence, right: UnitSentence): Difference | null {
  const [a, b] = [deedOf(left), deedOf(right)];
  if (a === null || b === null || a.verb.lemma !== b.verb.lemma) return null;
  if (!areOne(a.agent, b.patient) || !areOne(a.patient, b.agent)) return null;
  // Of two Brandts, who is who is not said.
  if (areOne(a.agent, a.patient)) return null;
  return {
    type: "word",
    left: [a.agent],
    right: [b.agent],
    standing: "fact",
    reason: `each side has the other do it (${a.verb.lemma})`,
    attributed: false,
    shared: 3,
    sharedNames: 2,
    namesSubject: true,
    extra: 0,
  };
}

function areOne(a: Unit, b: Unit): boolean {
  return a.lower === b.lower || sharesWord(a.lower, b.lower);
}

/** The first deed between two names: of an active verb with its object, or of a passive with "by". */
function deedOf(sentence: UnitSentence): Deed | null {
  const { units } = sentence;
  const at = units.findIndex(({ pos, lemma }) => pos === "VERB" && oneWay.has(lemma));
  const verb = units[at];
  if (verb === undefined) return null;
  const { real, negated, alleged } = standingOf(sentence, verb);
  if (!real || negated || alleged) return null;
  const before = units.slice(0, at).toReversed();
  const subject = before.find(({ pos, lemma }) => pos !== "AUX" && pos !== "ADV" && lemma !== "be");
  const isPassive = before.slice(0, before.indexOf(subject ?? verb)).some(({ lemma }) => lemma === "be");
  const behind = units.slice(at + 1);
  const preposition = isPassive ? behind[0] : undefined;
  if (isPassive && preposition?.lower !== "by") return null;
  const object = behind.slice(isPassive ? 1 : 0).find(({ pos }) => pos !== "DET");
  if (subject?.sort !== "name" || object?.sort !== "name") return null;
  return isPassive ? { agent: object, verb, patient: subject } : { agent: subject, verb, patient: object };
}
