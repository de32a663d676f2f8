import type { Gender } from "./gender.js";

/** Nouns that a text calls one person by, beside the offices and occupations: by an apposition, a copula or "as". */
export const personNouns: ReadonlySet<string> = new Set(
  `accused ace addict adviser ally alumnus assailant attacker baseman bagman bartender batsman buyer captive celebrity champion claimant co-worker colleague
  comedienne contender contestant counsellor culprit dancer darling deputy disciple doctor donor emcee ex-boyfriend ex-girlfriend ex-husband ex-wife favourite
  favorite felon fiance fiancee figure finalist frontman frontrunner fugitive gangster godfather graduate handyman headmaster headmistress hero
  heroine hitter homeowner host hostage hostess housekeeper humorist icon idol immigrant incumbent informant insider intern killer kingpin landlord
  laureate lecturer loner maid mafioso mastermind medallist medalist mentor mobster model mobster motorist multimillionaire native newcomer nominee
  occupant offender official operator opponent owner paramedic parolee partner passenger patient pedestrian performer perpetrator personality philanthropist
  physician pick pinup playwright polygamist predecessor prisoner prophet prospect protester publicist recipient receptionist refugee regular resident
  rival robber runner-up salesman saleswoman schoolboy schoolgirl second-in-command sensation servant shooter shopkeeper sibling sitter slugger
  socialite source starlet student successor superstar supporter survivor swimmer teenager tenant thief tutor underboss vicar villain waiter
  waitress whistleblower winner witness worker youngster`.split(/\s+/u),
);

/** Nouns that say no more than that it is a person; they tell nobody from the next. */
export const plainPersonNouns: ReadonlyMap<string, Gender> = new Map([
  ["man", "male"],
  ["woman", "female"],
  ["boy", "male"],
  ["girl", "female"],
  ["person", "either"],
  ["teenager", "either"],
]);

/** Nouns for people by whom they belong to: "his mother" is one only of somebody. */
export const kinNouns: ReadonlyMap<string, Gender> = new Map([
  ["mother", "female"],
  ["father", "male"],
  ["mum", "female"],
  ["mom", "female"],
  ["dad", "male"],
  ["sister", "female"],
  ["brother", "male"],
  ["wife", "female"],
  ["husband", "male"],
  ["son", "male"],
  ["daughter", "female"],
  ["grandson", "male"],
  ["granddaughter", "female"],
  ["grandfather", "male"],
  ["grandmother", "female"],
  ["girlfriend", "female"],
  ["boyfriend", "male"],
  ["ex-girlfriend", "female"],
  ["ex-boyfriend", "male"],
  ["uncle", "male"],
  ["aunt", "female"],
  ["nephew", "male"],
  ["niece", "female"],
  ["cousin", "either"],
]);

/** Nouns that a text calls a company or another organisation by. */
export const bodyDescriptions: ReadonlySet<string> = new Set(
  `agency airline bank broadcaster business carrier charity chain church company conglomerate consultancy corporation firm franchise giant group insurer maker
  manufacturer network newspaper operator organisation organization producer provider retailer sect service startup studio subsidiary supermarket supplier
  team unit vendor`.split(/\s+/u),
);

/** Houses that go by the name of whose they are: "the Quillo store" is Quillo for all that happens there. */
export const houseNouns: ReadonlySet<string> = new Set(
  "bar boutique cafe cinema dealership hotel inn motel pharmacy pub restaurant salon shop store supermarket theater theatre".split(
    " ",
  ),
);

/** Verbs by which somebody's words are given, in dictionary form. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  `acknowledge add admit allege announce argue ask believe boast claim comment complain confirm confess continue declare deny disclose explain insist joke
  maintain note predict promise quip recall remark reply report reveal say state stress suggest tell testify think tweet vow warn write`.split(
    /\s+/u,
  ),
);

/** Nouns for sorts of firms that news puts before their names, and that names seldom begin with: "**Carmaker** Vestra". */
export const firmNouns: ReadonlySet<string> = new Set(
  `airline automaker brewer broadcaster builder carmaker carrier chipmaker conglomerate developer distiller drugmaker
  grocer homebuilder housebuilder insurer jeweller jeweler lender manufacturer miner planemaker producer publisher retailer shipbuilder
  shipyard smelter startup start-up steelmaker supermarket toymaker truckmaker tyremaker watchmaker winemaker`.split(
    /\s+/u,
  ),
);
