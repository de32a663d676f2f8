import type { Entity, EntityMention } from "./entity.js";
import type { Focus, Spoken } from "./focus.js";
import { lookUp } from "./gazetteer.js";
import { type Gender, gendersAgree, genderOfName } from "./gender.js";
import type { Word } from "./word.js";

/** In a text of more persons, hardly one alone fits. */
const mostPersons = 30;
const reflexives: ReadonlySet<string> = new Set(["himself", "herself"]);

/**
 * The person that a pronoun of a gender stands for: the only one of this sentence and the one before that fits, by gender where it is
 * known; where neither names anyone, the only one of the whole text so far (`earlier`). Of several, the one that the sentence is
 * about and the only one that it names: "Hale said **he** would". Null when that settles nothing, or when the sentence before
 * is about someone whom its own pronouns leave open.
 */
export function resolvePronoun(
  words: readonly Word[],
  index: number,
  gender: Gender,
  previous: Focus,
  current: Focus,
  earlier: ReadonlyMap<string, Spoken>,
  genders: ReadonlyMap<string, Gender>,
): EntityMention | null {
  const word = words[index];
  if (word === undefined) return null;
  const fits = (spoken: Spoken) => mayBe(spoken.entity, gender, genders) && !opensFor(words, index, spoken);
  const here = [...current.entities.values()].filter(fits);
  const before = [...previous.entities.values()].filter(fits);
  const persons = new Map([...before, ...here].map((spoken) => [spoken.entity.id, spoken]));
  const rival = Math.max(previous.rival(gender), current.rival(gender));
  if (persons.size === 0) {
    if (earlier.size > mostPersons) return null;
    const [person, another] = [...earlier.values()].filter(fits);
    return person !== undefined && another === undefined && rival < 0 ? mention(word, person.entity) : null;
  }
  const [only] = persons.values();
  if (persons.size === 1 && only !== undefined) {
    if (only.entity.type !== "person" || rival > only.start) return null;
    // "He was pardoned by Hale. Later **he** left."
    const open = here.length === 0 ? previous.open.get(gender) : undefined;
    const isOther = open !== undefined && open < only.start && only.entity !== previous.subject;
    return isOther ? null : mention(word, only.entity);
  }
  const [one, other] = here;
  if (one === undefined || one.entity !== current.subject || current.rival(gender) > one.start) return null;
  const isClear = other === undefined || reflexives.has(word.lower);
  return isClear && genderOf(one.entity, genders) !== null ? mention(word, one.entity) : null;
}

/** "The only son of Hale, **he**", "After meeting Hale, **he**": whoever stands before the comma is another. */
function opensFor(words: readonly Word[], index: number, { start }: Pick<Spoken, "start">): boolean {
  if (words[index - 1]?.text !== ",") return false;
  let first = index - 2;
  while (words[first - 1]?.capital === true && words[first]?.capital === true) first -= 1;
  return words[first]?.start === start && words[first - 1]?.pos !== "PUNCT";
}

const mention = ({ start, end, text }: Word, entity: Entity): EntityMention => ({
  start,
  end,
  text,
  entity,
  form: "pronoun",
});

function mayBe(entity: Entity, gender: Gender, genders: ReadonlyMap<string, Gender>): boolean {
  if (entity.type !== "person" && entity.type !== "unknown") return false;
  if (entity.type === "unknown" && (entity.name.includes(" ") || lookUp(entity.name) !== null)) return false;
  const own = genderOf(entity, genders);
  return own === null || gendersAgree(own, gender);
}

/** A person's gender by what the text says beside the name, else by the given name. */
function genderOf(entity: Entity, genders: ReadonlyMap<string, Gender>): Gender | null {
  const stated = genders.get(entity.id);
  if (stated !== undefined && stated !== "either") return stated;
  const words = entity.name.split(" ");
  return words.length > 1 ? genderOfName(words[0] ?? "") : null;
}
