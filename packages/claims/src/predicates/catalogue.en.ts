import { casualties } from "./catalogue/casualties.en.js";
import { conflict } from "./catalogue/conflict.en.js";
import { courts } from "./catalogue/courts.en.js";
import { diplomacy } from "./catalogue/diplomacy.en.js";
import { docs } from "./catalogue/docs.en.js";
import { economy } from "./catalogue/economy.en.js";
import { nature } from "./catalogue/nature.en.js";
import { offices } from "./catalogue/offices.en.js";
import { organisations } from "./catalogue/organisations.en.js";
import { people } from "./catalogue/people.en.js";
import { places } from "./catalogue/places.en.js";
import { science } from "./catalogue/science.en.js";
import { sport } from "./catalogue/sport.en.js";
import { transport } from "./catalogue/transport.en.js";
import { works } from "./catalogue/works.en.js";
import type { Predicate } from "./predicate.js";

/**
 * What news says of people, places and happenings, and documentation of products, and the verbs and nouns that name the same happening, a file a field. Ids are
 * English nouns. Where two entries share a word, the one that asks for more beside it goes first, then the earlier one.
 */
export const catalogue: readonly Predicate[] = [
  ...casualties,
  ...courts,
  ...conflict,
  ...diplomacy,
  ...offices,
  ...economy,
  ...science,
  ...sport,
  ...transport,
  ...people,
  ...places,
  ...organisations,
  ...works,
  ...nature,
  ...docs,
];
