/** From and to when the periods of the earth lasted, in million years ago (International Chronostratigraphic Chart, 2023). */
export const periods: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["paleozoic", [538.8, 251.9]],
  ["palaeozoic", [538.8, 251.9]],
  ["cambrian", [538.8, 485.4]],
  ["ordovician", [485.4, 443.8]],
  ["silurian", [443.8, 419.2]],
  ["devonian", [419.2, 358.9]],
  ["carboniferous", [358.9, 298.9]],
  ["permian", [298.9, 251.9]],
  ["mesozoic", [251.9, 66]],
  ["triassic", [251.9, 201.4]],
  ["jurassic", [201.4, 145]],
  ["cretaceous", [145, 66]],
  ["paleogene", [66, 23]],
  ["palaeogene", [66, 23]],
  ["paleocene", [66, 56]],
  ["palaeocene", [66, 56]],
  ["eocene", [56, 33.9]],
  ["oligocene", [33.9, 23]],
  ["neogene", [23, 2.58]],
  ["miocene", [23, 5.3]],
  ["pliocene", [5.3, 2.58]],
]);

const hedge = "(?:about|around|some|roughly|approximately|approx\\.|nearly|almost|over|more than|c\\.|ca\\.)";
const name = `(${[...periods.keys()].join("|")})`;

/** "in the Permian period, about 270 million years ago": when, by name and by figure. Not "before", "since" or "at the end of". */
export const datedPeriod = new RegExp(
  `\\b(?:in|during|of|from)(?: the)?(?: early| middle| mid| late| upper| lower)?[ -]${name}(?: period| era| epoch| age)?(?:, | \\()(?:or )?(?:${hedge} )?(\\d+(?:\\.\\d+)?) million years (?:ago|old)\\b`,
  "giu",
);

/** Words before a period that leave it: "after the end of the Permian". */
export const outside =
  /\b(?:before|after|since|until|end|close|start|beginning|prior|earlier|later|between)\b[^,.;]*$/iu;
