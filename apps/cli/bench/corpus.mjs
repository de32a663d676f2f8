// Makes a corpus of articles from templates: several outlets report of each happening, most of them alike, some with a date, a
// number or a name that differs. The same seed gives the same corpus.

/** `count` articles as `{ name, content }`, four on each happening. */
export function corpusOf(count, seed) {
  const draw = drawing(seeded(seed));
  const articles = [];
  for (let index = 0; articles.length < count; index += 1) {
    const happening = happeningOf(draw, index);
    for (const outlet of draw.some(outlets, 4)) {
      if (articles.length < count) articles.push(articleOf(draw, happening, outlet, articles.length));
    }
  }
  return articles;
}

const outlets = [
  "Aldmoor Courier",
  "Tessel Gazette",
  "Northern Wire",
  "The Harbour Post",
  "Vale Standard",
  "Relay",
];
const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const starts =
  "Bar Cor Dal El Fen Gar Hol Is Kel Lor Mar Nor Or Pell Quil Ros Sten Tar Ul Ver Wen Yar Zel Ash Brin".split(
    " ",
  );
const middles = "a e i o u an en in on ar er or al el il ow ey ist ond amb".split(" ");
const townEnds = "ton ford by mouth wick stad holm bury haven field dale minster".split(" ");
const familyEnds = "ley man son sen well more wood ling dy ner ker vic strom ham".split(" ");
const givenNames =
  "Anna Bela Carl Dora Emil Freya Greta Hugo Ines Jonas Karin Lars Mona Nils Olga Petra Rolf Sara Tomas Una Vera Wim".split(
    " ",
  );
const trades =
  "baker carpenter teacher nurse fisher driver engineer farmer plumber clerk gardener painter tailor welder brewer printer".split(
    " ",
  );
const things =
  "timber grain cement salt wool copper glass paper coal cheese apples bricks leather barley sugar cotton tiles rope".split(
    " ",
  );
const looks =
  "old narrow steep quiet crowded muddy windy busy empty famous ruined painted wooden granite brick tall".split(
    " ",
  );
const sights =
  "chapel mill quay market library tower barracks orchard theatre brewery granary courthouse".split(" ");

/** What happened, and what is known of it. Each gives the sentences that outlets choose from, in order. */
const happenings = [
  (h) => ({
    title: `Fire in ${h.town} kills ${h.few}`,
    lead: `A fire broke out in the ${h.look} ${h.sight} of ${h.town} on ${h.day}.`,
    facts: [
      `${h.Few} people were killed and ${h.some} were injured in the fire, the fire brigade said.`,
      `${h.fullName}, who runs the ${h.sight}, said the flames spread from a store of ${h.thing}.`,
      `The ${h.sight} was built in ${h.past} and had been closed for repairs since ${h.month}.`,
      `Some ${h.many} residents were evacuated to a school in ${h.other}.`,
      `The damage was put at ${h.money} million euros.`,
    ],
  }),
  (h) => ({
    title: `${h.town} opens bridge over the ${h.river}`,
    lead: `A bridge over the ${h.river} was opened in ${h.town} on ${h.day}.`,
    facts: [
      `The bridge is ${h.many} metres long and cost ${h.money} million euros.`,
      `It was designed by ${h.fullName}, a former ${h.trade} from ${h.other}.`,
      `Work began in ${h.past} and stopped for ${h.few} years when the money ran out.`,
      `About ${h.crowd} vehicles a day are expected to cross it with ${h.thing} for ${h.other}.`,
      `The ferry across the ${h.river}, founded in ${h.longPast}, will be closed.`,
    ],
  }),
  (h) => ({
    title: `${h.firm} to close plant in ${h.town}`,
    lead: `${h.firm}, a maker of ${h.thing}, said on ${h.day} that it would close its plant in ${h.town}.`,
    facts: [
      `The plant employs ${h.many} people, most of them from ${h.other}.`,
      `${h.firm} was founded in ${h.longPast} by ${h.fullName}, a ${h.trade}.`,
      `Its sales fell by ${h.share} percent to ${h.money} million euros in ${h.past}.`,
      `The union counted ${h.some} workers who have been offered a place in ${h.other}.`,
      `The ${h.look} halls beside the ${h.sight} will be sold.`,
    ],
  }),
  (h) => ({
    title: `Flood in ${h.town} leaves ${h.few} dead`,
    lead: `The ${h.river} burst its banks in ${h.town} on ${h.day} and flooded the ${h.sight}.`,
    facts: [
      `${h.Few} people drowned and ${h.some} are missing, the mayor ${h.fullName} said.`,
      `Water stood ${h.share} centimetres high in the ${h.look} streets.`,
      `Soldiers brought ${h.many} people to safety, among them a ${h.trade} and two children.`,
      `The last flood of the ${h.river} was in ${h.past}, when a store of ${h.thing} was lost.`,
      `The dam above ${h.other} was built in ${h.longPast}.`,
    ],
  }),
  (h) => ({
    title: `${h.fullName} elected mayor of ${h.town}`,
    lead: `${h.fullName}, a ${h.trade}, was elected mayor of ${h.town} on ${h.day}.`,
    facts: [
      `${h.family} won ${h.share} percent of the vote, and ${h.crowd} people voted.`,
      `The new mayor was born in ${h.other} in ${h.longPast} and has ${h.few} children.`,
      `The mayor wants to spend ${h.money} million euros on the ${h.look} ${h.sight}.`,
      `The council has ${h.some} members; ${h.few} of them trade in ${h.thing}.`,
      `The last election was held in ${h.past}.`,
    ],
  }),
  (h) => ({
    title: `Strike stops trains in ${h.town}`,
    lead: `Drivers in ${h.town} went on strike on ${h.day} over the dismissal of a ${h.trade}.`,
    facts: [
      `The strike stopped ${h.some} trains and left ${h.crowd} passengers on the platforms, the railway said.`,
      `${h.fullName}, who leads the union, asked for ${h.share} percent more pay.`,
      `The strike is to last ${h.few} days.`,
      `Trains with ${h.thing} for ${h.other} were held up beside the ${h.look} ${h.sight}.`,
      `The line was built in ${h.longPast} and bought by ${h.firm} in ${h.past}.`,
    ],
  }),
];

/** What stands around the news: a speaker, a remark and a tail make a sentence, so that few of them are alike. */
const speakers = [
  (h) => `A ${h.trade} who lives beside the ${h.look} ${h.sight}`,
  (h) => `${h.fullName}, who teaches in ${h.other},`,
  (h) => `The council of ${h.other}`,
  (h) => `The owner of a ${h.look} inn on the ${h.river}`,
  (h) => `A spokesman for ${h.firm}`,
  (h) => `${h.given} ${h.family} of the ${h.sight} society`,
  (h) => `The ${h.thing} guild in ${h.other}`,
  (h) => `An elderly ${h.trade}`,
];
const remarks = [
  () => "recalled that nobody had asked the neighbours",
  (h) => `complained about the price of ${h.thing}`,
  () => "declined to comment before the holidays",
  (h) => `promised to repair the ${h.look} road to the ${h.sight}`,
  (h) => `blamed a shortage of ${h.thing} and of every ${h.trade} in the district`,
  (h) => `asked visitors to stay away from the ${h.sight}`,
  (h) => `will meet the families of the ${h.trade} and his brother`,
  (h) => `keeps ${h.some} hens and sells ${h.thing} to tourists`,
  (h) => `wrote to the newspapers about the ${h.look} ${h.sight} in ${h.past}`,
  () => "praised the patience of the volunteers",
  (h) => `expects ${h.share} percent fewer guests than in ${h.past}`,
  (h) => `has collected signatures against the sale of the ${h.sight}`,
];
const tails = [
  () => "",
  (h) => ` and returned to ${h.other}`,
  () => ", as it has for years",
  (h) => `, much to the surprise of the ${h.trade} next door`,
  (h) => ` while the ${h.thing} was being unloaded`,
  () => " in a letter that was read aloud",
  (h) => `, like many in the ${h.look} quarter`,
  (h) => ` at a gathering in the ${h.sight}`,
  (h) => ` after a walk along the ${h.river}`,
];
/** What outlets print under articles of all sorts. */
const notices = [
  "Subscribe to our weekly letter for more stories from the region.",
  "This report was compiled by our correspondents and will be continued.",
];

/** What one outlet says of a happening. One article in eight differs from the others in something. */
function articleOf(draw, happening, outlet, number) {
  const differs = draw.chance(8);
  const told = happening.kind(differs ? { ...happening.known, ...happening.slips } : happening.known);
  const around = () => {
    const details = detailsOf(draw);
    return `${[speakers, remarks, tails]
      .map((parts) => draw.one(parts)(details))
      .join(" ")
      .replace(/ +(?=[ ,])/g, "")
      .trim()}.`;
  };
  const facts = told.facts.flatMap((fact) => [
    ...(draw.chance(5) ? [] : [fact]),
    ...(draw.chance(2) ? [around()] : []),
  ]);
  const paragraphs = [
    told.lead,
    ...pairsOf([...facts, ...Array.from({ length: 5 }, around)]),
    ...(draw.chance(4) ? [draw.one(notices)] : []),
  ];
  const date = happening.date.toISOString().slice(0, 10);
  const name = `${String(number).padStart(5, "0")}-${outlet.toLowerCase().replace(/\W+/g, "-")}`;
  return number % 3 === 0
    ? {
        name: `${name}.md`,
        content: `---\npublisher: ${outlet}\ndate: ${date}\n---\n\n# ${told.title}\n\n${paragraphs.join("\n\n")}\n`,
      }
    : { name: `${name}.txt`, content: `${told.title}\n${outlet}\n${date}\n\n${paragraphs.join("\n\n")}\n` };
}

function happeningOf(draw, index) {
  const date = new Date(Date.UTC(2024, 0, 1 + draw.below(700)));
  const known = { ...detailsOf(draw), ...dayOf(date) };
  const slips = draw.one([
    dayOf(new Date(date.getTime() + 86_400_000 * (1 + draw.below(4)))),
    { many: known.many + 100, money: known.money + 7 },
    { few: known.few + 3, Few: numeral(known.few + 3) },
    { past: known.past - 2, longPast: known.longPast - 10 },
  ]);
  return { kind: happenings[index % happenings.length], known, slips, date };
}

function dayOf(date) {
  const day = `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return { day: `${weekdays[date.getUTCDay()]}, ${day}` };
}

function detailsOf(draw) {
  const few = 2 + draw.below(8);
  const family = draw.word(familyEnds);
  return {
    few,
    Few: numeral(few),
    some: 11 + draw.below(80),
    many: 120 + draw.below(800),
    crowd: `${1 + draw.below(90)},${String(draw.below(1000)).padStart(3, "0")}`,
    share: 3 + draw.below(60),
    money: 2 + draw.below(90),
    past: 2001 + draw.below(22),
    longPast: 1820 + draw.below(150),
    month: draw.one(months),
    town: draw.word(townEnds),
    other: draw.word(townEnds),
    river: draw.word(["", "e", "a", "ra"]),
    firm: `${draw.word(familyEnds)} ${draw.one(["Works", "Mills", "Industries", "Brothers"])}`,
    family,
    given: draw.one(givenNames),
    fullName: `${draw.one(givenNames)} ${family}`,
    trade: draw.one(trades),
    thing: draw.one(things),
    look: draw.one(looks),
    sight: draw.one(sights),
  };
}

const numerals = "Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen".split(" ");
const numeral = (number) => numerals[number];

function pairsOf(sentences) {
  return sentences.flatMap((sentence, index) =>
    index % 2 === 0 ? [[sentence, sentences[index + 1]].filter(Boolean).join(" ")] : [],
  );
}

function drawing(random) {
  const below = (limit) => Math.floor(random() * limit);
  const one = (list) => list[below(list.length)];
  return {
    below,
    one,
    chance: (oneIn) => below(oneIn) === 0,
    some: (list, count) => {
      const from = below(list.length);
      return Array.from({ length: count }, (_, index) => list[(from + index) % list.length]);
    },
    word: (ends) => one(starts) + one(middles) + one(ends),
  };
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
