import type { Corpus } from "../../align/align.js";
import { isBrief } from "../../align/bulletins.js";
import type { Circumstances } from "../../findings/verdict.js";
import { sentenceKey } from "../../sentences/told-sentence.js";
import { isNameWord, type Unit } from "../../sentences/unit.js";
import { areKin } from "../kinship.js";
import { stancesIn, stanceWord, type ToldStance } from "./told-stance.js";
import { vagueCourses } from "./stances.en.js";

/** Two stances of one party to one course in two texts, one for and one against it. */
export interface ClashingStances {
  readonly left: ToldStance;
  readonly right: ToldStance;
  /** One of the texts says that it was otherwise before. */
  readonly isChange: boolean;
}

/** The stances that texts tell otherwise of one party. Who tells both tells of a change of mind. */
export function findStances(corpus: Corpus, circumstances: Circumstances): readonly ClashingStances[] {
  const idsOf = namedIn(corpus);
  const byParty = stancesByParty(corpus, idsOf);
  return [...byParty].flatMap(([party, told]) =>
    told.flatMap((left, index) =>
      told
        .slice(index + 1)
        .filter((right) => clash(left, right) && mayBeOfOne(left, right, party))
        .filter((right) => !told.some((own) => turns(own, left) || turns(own, right)))
        .map((right) => ({ left, right, isChange: left.isChange || right.isChange })),
    ),
  );

  /** Whether two texts are of one story, or may be and have more in common than the party. */
  function mayBeOfOne(left: ToldStance, right: ToldStance, party: string): boolean {
    const [a, b] = [documentOf(left), documentOf(right)];
    if (a === b) return false;
    const { sameEvent, stories } = circumstances;
    if (sameEvent || stories.sameStory(a, b).status === "met") return true;
    if (!stories.mayTellOneThing(a, b)) return false;
    // A text of a few sentences is on one course; of a longer one the words must show which.
    const areBrief = [left, right].every(({ sentence }) => isBrief(sentence.told.document));
    if (!areBrief && wordsInCommon(left, right) < 2) return false;
    const others = new Set(idsOf.get(b)?.values());
    return [...(idsOf.get(a)?.values() ?? [])].some((id) => id !== party && others.has(id));
  }
}

/** The entities of each document, by its names for them in lower case. */
type Named = ReadonlyMap<string, ReadonlyMap<string, string>>;

function namedIn({ documents, entityOf }: Corpus): Named {
  return new Map(
    documents.map(({ id, entities }) => [
      id,
      new Map(
        entities.flatMap((entity) =>
          entity.names.map((name): [string, string] => [name.toLowerCase(), entityOf(id, entity.id).id]),
        ),
      ),
    ]),
  );
}

/** The stances of all texts by whose they are: by the name, or a pronoun where the sentence is about one party only. */
function stancesByParty(
  { sentences, statements }: Corpus,
  idsOf: Named,
): ReadonlyMap<string, readonly ToldStance[]> {
  const stances = sentences.told
    .filter(({ lower }) => stanceWord.test(lower))
    .flatMap((told) => stancesIn(sentences.unitsOf(told)));
  const subjects = subjectsOf(stances.filter(isOfPronoun), statements);
  const byParty = new Map<string, ToldStance[]>();
  for (const stance of stances) {
    const [only, ...others] = subjects.get(keyOf(stance)) ?? [];
    const named = idsOf.get(documentOf(stance))?.get(stance.holder.lower);
    const party = isOfPronoun(stance) ? (others.length === 0 ? only : undefined) : named;
    if (party !== undefined) byParty.set(party, [...(byParty.get(party) ?? []), stance]);
  }
  return byParty;
}

function isOfPronoun({ holder }: ToldStance): boolean {
  return holder.pos === "PRON";
}

/** Whom the sentences of some stances are about, by id. */
function subjectsOf(
  stances: readonly ToldStance[],
  statements: Corpus["statements"],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(stances.map((stance) => [keyOf(stance), new Set<string>()]));
  if (found.size === 0) return found;
  for (const { document, assertion, subject } of statements)
    if (subject !== null)
      found.get(sentenceKey(document.id, assertion.evidence.sentenceStart))?.add(subject.id);
  return found;
}

function keyOf({ sentence: { told } }: ToldStance): string {
  return sentenceKey(told.document.id, told.record.start);
}

function documentOf({ sentence: { told } }: ToldStance): string {
  return told.document.id;
}

/** Whether a text tells the other stance too. */
function turns(own: ToldStance, stance: ToldStance): boolean {
  return own !== stance && documentOf(own) === documentOf(stance) && clash(own, stance);
}

/** One for and one against one course. Who does not seek what he does not oppose says nothing of the sort. */
function clash(a: ToldStance, b: ToldStance): boolean {
  return a.value.pole !== b.value.pole && !(a.isDenied && b.isDenied) && areOneCourse(a, b);
}

/** The same main word, and what more both say of it shares a word; a main word that says little needs one. */
function areOneCourse({ course: a }: ToldStance, { course: b }: ToldStance): boolean {
  const main = a.find((x) => b.some((y) => areKin(x, y) && (x === a[0] || y === b[0])));
  if (main === undefined) return false;
  const [left, right] = [a, b].map((course) => course.filter((unit) => !areKin(unit, main)));
  const [names, words] = [isNameWord, (unit: Unit) => !isNameWord(unit)].map((isOfSort) =>
    relate((left ?? []).filter(isOfSort), (right ?? []).filter(isOfSort)),
  );
  if (names === "apart" || words === "apart") return false;
  return !vagueCourses.has(main.lemma) || words === "shared";
}

function wordsInCommon({ course: a }: ToldStance, { course: b }: ToldStance): number {
  return a.filter((x) => b.some((y) => areKin(x, y))).length;
}

/** Whether two lists of words share one; "open" where one of them is empty. */
function relate(a: readonly Unit[], b: readonly Unit[]): "shared" | "apart" | "open" {
  if (a.length === 0 || b.length === 0) return "open";
  return a.some((x) => b.some((y) => areKin(x, y))) ? "shared" : "apart";
}
