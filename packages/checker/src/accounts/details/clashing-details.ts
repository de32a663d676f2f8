import { sayingVerbs } from "../../restatements/words.en.js";
import { bearings } from "./details.en.js";
import { areContrasted, areKin, areOfOtherTeams, linkOf, sharesBeside } from "../kinship.js";
import { excludeEachOther, isInstrument, isScore, type ToldDetail } from "./told-detail.js";

/** Two words of two short reports of one happening, of which only one can be right. */
export interface ClashingDetails {
  readonly left: ToldDetail;
  readonly right: ToldDetail;
}

/** From so much in common on, two details are told of one … */
const enough = 3;
/** … whatever their verbs are. */
const plenty = 5;

/** The details that two short reports of one happening tell otherwise. A report that tells both tells of two. */
export function clashingDetails(
  here: readonly ToldDetail[],
  there: readonly ToldDetail[],
): readonly ClashingDetails[] {
  return here.flatMap((left) =>
    there
      .filter((right) => excludeEachOther(left, right) && areOfOne(left, right))
      .filter((right) => isOnlyOne(left, right, here) && isOnlyOne(right, left, there))
      .map((right) => ({ left, right })),
  );
}

function areOfOne(a: ToldDetail, b: ToldDetail): boolean {
  const link = linkOf(a, b);
  if (link > 0 && isInstrument(a) && isInstrument(b)) return true;
  if (link < enough || !lieBesideOne(a, b)) return false;
  if (isScore(a) && areOfOtherTeams(a.sentence.units, b.sentence.units)) return false;
  if (areContrasted(a, b) || [a, b].some(({ verb }) => sayingVerbs.has(verb?.lemma ?? ""))) return false;
  if (a.verb !== null && b.verb !== null) return areKin(a.verb, b.verb) || link >= plenty;
  return link >= plenty || sharesBeside(a, b);
}

/** Of two sides of a place, whether it is one place: "north **of Ostvale**". */
function lieBesideOne(a: ToldDetail, b: ToldDetail): boolean {
  if (!bearings.has(a.unit.lower)) return true;
  const [left, right] = [a, b].map(({ words }) =>
    words.find(({ unit, where }) => where === "behind" && unit.sort === "name"),
  );
  return left !== undefined && right !== undefined && areKin(left.unit, right.unit);
}

/** Whether a report tells nothing else of the sort, and not what the other one tells. */
function isOnlyOne(own: ToldDetail, other: ToldDetail, details: readonly ToldDetail[]): boolean {
  return !details.some(
    (detail) =>
      detail !== own &&
      (excludeEachOther(detail, own) || areKin(detail.unit, other.unit) || excludeEachOther(detail, other)),
  );
}
