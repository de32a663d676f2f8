/**
 * What sentences tell of a thing by their wording, one frame a line: what is told, and the words in dictionary form. `THING` is whose it is; `NAME`,
 * `FATHER` (a name behind what he does), `REGION` (a name whose last word says what is told), `NUMBER`, `AGE` and `ORDINAL` are what is told; `WHICH`
 * (a name) and `WHAT` (a noun) say which one it is; `NOUN` is any noun. `a|b` is either word, `a?` may be missing; articles, possessives, adverbs
 * and dates may stand between.
 */
const lines = `
grave: THING bury|inter|entomb in|at NAME
grave: THING lie buried|interred|entombed in|at NAME
namesake: THING named after|for NAME
namesake: THING take name from NAME
birthplace: THING bear in|at NAME
birthplace: THING be native of NAME
place of death: THING die in|at NAME
place of death: THING die at home in NAME
source: THING rise|originate in|on|near|at NAME
source: THING have source in|on|near|at NAME
source: THING rise|originate on slope of NAME
source: source of THING be|lie in|on|near|at NAME
source: source of THING be|lie on slope of NAME
mouth: THING flow|empty|drain|discharge|debouch into NAME
mouth: THING be left|right? tributary of NAME
mouth: mouth of THING be|lie in|at|on NAME
father: THING be only|eldest|youngest|second|third? son|daughter|child of FATHER
spouse: THING marry to NAME
performer: THING played|portrayed|voiced by NAME
performer: star|feature NAME as THING
performer: NAME portray|voice THING
performer: NAME star as THING
record holder: NAME hold THING record in|for WHAT
network: THING air|broadcast|screen|televise on|by NAME
network: NAME be network|channel|station that|which air|run|broadcast|show THING
publisher: THING bring out by NAME
publisher: THING issue|release by NAME
describer: THING describe by NAME
family: THING belong to family NAME
family: THING be NOUN in|of family NAME
family: THING be member of family NAME
victor: THING end|result in|with decisive|major|narrow? victory for NAME
victor: THING be decisive|major|narrow? victory for NAME
victor: THING win by NAME
victor: NAME win THING
chart position: THING reach|hit|peak|climb at|to? number|no.|position NUMBER on|in WHICH
number of cap: THING win|earn|gain|collect|make|have NUMBER cap
number of cap: THING cap NUMBER time
number of goal: THING score NUMBER goal for WHICH
alma mater: THING study|read WHAT at NAME
alma mater: THING graduate in WHAT from NAME
alma mater: THING be NOUN graduate of NAME
alma mater: THING earn|receive|take degree|doctorate|doctorates in WHAT from|at NAME
population: THING be home to NUMBER people|inhabitant|resident|person
population: NUMBER people|person|inhabitant|resident who|that live in|on THING
population: NUMBER people|person live in|on THING
size of family: THING eldest|oldest|youngest|second|third|fourth|fifth|sixth|seventh|one of NUMBER child|sibling
age at death: THING die AGE
age at death: THING die at AGE
order: THING be ORDINAL WHAT of|by WHICH
order: THING be WHICH ORDINAL WHAT
REGION: THING be NOUN in|of REGION
REGION: THING be NOUN NOUN in|of REGION
REGION: THING lie|locate|situate in REGION
birth name: THING born NAME
residence: THING lives|resides in|at NAME
seat: THING have headquarters|headquarter in NAME
`;

/** What is told so may be otherwise at another time: with a date beside it, it says nothing of today. */
export const changing: ReadonlySet<string> = new Set(["seat", "publisher", "population", "residence"]);

/** What is told of things of one kind alone, by a word of their names: "the **Battle** of Krane". */
export const kindsOfThings: ReadonlyMap<string, RegExp> = new Map([["victor", /^(?:battle|siege|combat)$/u]]);

/** What lands are divided in, by the last words of their names: "Oster **County**". */
export const regions: ReadonlySet<string> = new Set([
  "county",
  "district",
  "province",
  "region",
  "department",
  "municipality",
  "parish",
  "canton",
  "prefecture",
  "governorate",
  "oblast",
  "voivodeship",
  "township",
  "borough",
]);

/** What fathers do or are, before their names: "the son of the **merchant** Anders Holt". */
export const fathers: ReadonlySet<string> = new Set(
  "merchant, farmer, bishop, pastor, priest, vicar, rabbi, shipowner, shipbuilder, banker, judge, lawyer, general, admiral, officer, colonel, captain, king, prince, duke, count, baron, earl, miller, baker, butcher, blacksmith, carpenter, tailor, shoemaker, stonemason, fisherman, businessman, landowner, politician, industrialist, brewer, architect, engineer, physician, doctor".split(
    ", ",
  ),
);

/** One wording for one thing that is told. */
export interface Frame {
  readonly id: string;
  readonly places: readonly FramePlace[];
}

/** A place in a frame: one of several words, or a slot. */
export type FramePlace =
  | { readonly type: "word"; readonly words: ReadonlySet<string> }
  | { readonly type: "slot"; readonly slot: Slot };

const slots = [
  "THING",
  "NAME",
  "NUMBER",
  "FATHER",
  "AGE",
  "ORDINAL",
  "REGION",
  "NOUN",
  "WHICH",
  "WHAT",
] as const;
export type Slot = (typeof slots)[number];

/** The frames, one for each choice of the words that may be missing. */
export const frames: readonly Frame[] = lines
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [id = "", wording = ""] = line.split(": ");
    return wordings(wording.split(" ")).map((places) => ({ id, places: places.map(readPlace) }));
  });

function wordings([word, ...rest]: readonly string[]): readonly (readonly string[])[] {
  if (word === undefined) return [[]];
  const behind = wordings(rest);
  const isOptional = word.endsWith("?");
  const own = isOptional ? word.slice(0, -1) : word;
  return [...behind.map((words) => [own, ...words]), ...(isOptional ? behind : [])];
}

function readPlace(word: string): FramePlace {
  const slot = slots.find((each) => each === word);
  return slot === undefined ? { type: "word", words: new Set(word.split("|")) } : { type: "slot", slot };
}

/** Past forms that do not begin as their verbs do. */
const irregular = ["born", "rose", "drew", "won"];

/** A word that tells what a frame may tell, in any form. */
export const wordOfFrames = new RegExp(
  `\\b(?:${[...new Set([...frames.flatMap(({ places }) => places.flatMap(longWords)), ...regions, ...irregular])].join("|")})`,
  "u",
);

/** The words of a place that say something, without the ending that other forms lack. */
function longWords(place: FramePlace): readonly string[] {
  const all = place.type === "word" ? [...place.words] : [];
  return all
    .filter(
      (word) =>
        word.length > 2 && !/^(?:with|from|into|near|for|who|that|which|one|have|people|person)$/u.test(word),
    )
    .map((word) => word.replace(/[ey]$/u, ""));
}
