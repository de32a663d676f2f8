/** Plurals that no rule makes: singular, plural. Words alike in both stand with themselves. */
const irregular: readonly (readonly [string, string])[] = [
  ["man", "men"],
  ["woman", "women"],
  ["child", "children"],
  ["foot", "feet"],
  ["tooth", "teeth"],
  ["goose", "geese"],
  ["mouse", "mice"],
  ["ox", "oxen"],
  ["life", "lives"],
  ["wife", "wives"],
  ["knife", "knives"],
  ["thief", "thieves"],
  ["leaf", "leaves"],
  ["loaf", "loaves"],
  ["wolf", "wolves"],
  ["shelf", "shelves"],
  ["half", "halves"],
  ["bus", "buses"],
  ["gas", "gases"],
  ["virus", "viruses"],
  ["campus", "campuses"],
  ["crisis", "crises"],
  ["analysis", "analyses"],
  ["diagnosis", "diagnoses"],
  ["phenomenon", "phenomena"],
  ["criterion", "criteria"],
  ["medium", "media"],
  ["bacterium", "bacteria"],
  ["stratum", "strata"],
  ["alga", "algae"],
  ["alumnus", "alumni"],
  ["cactus", "cacti"],
  ["fungus", "fungi"],
  ["nucleus", "nuclei"],
  ["axe", "axes"],
  ["shoe", "shoes"],
  ["movie", "movies"],
  ["selfie", "selfies"],
  ["zombie", "zombies"],
  ["cookie", "cookies"],
  ["rookie", "rookies"],
  ["calorie", "calories"],
  ["cause", "causes"],
  ["house", "houses"],
  ["horse", "horses"],
  ["nurse", "nurses"],
  ["case", "cases"],
  ["base", "bases"],
  ["cache", "caches"],
  ["taxi", "taxis"],
  ["ski", "skis"],
  ["alibi", "alibis"],
  ["safari", "safaris"],
  ["kiwi", "kiwis"],
  ["iraqi", "iraqis"],
  ["israeli", "israelis"],
  ["pakistani", "pakistanis"],
  ["bangladeshi", "bangladeshis"],
  ["saudi", "saudis"],
  ["somali", "somalis"],
  ["yemeni", "yemenis"],
  ["kuwaiti", "kuwaitis"],
  ["qatari", "qataris"],
  ["emirati", "emiratis"],
  ["omani", "omanis"],
  ["azeri", "azeris"],
  ["nepali", "nepalis"],
  ["yazidi", "yazidis"],
  ["houthi", "houthis"],
  ["nazi", "nazis"],
  ["jihadi", "jihadis"],
  ["person", "persons"],
  ["people", "people"],
  ["police", "police"],
  ["personnel", "personnel"],
  ["staff", "staff"],
  ["crew", "crew"],
  ["cattle", "cattle"],
  ["aircraft", "aircraft"],
  ["spacecraft", "spacecraft"],
  ["watercraft", "watercraft"],
  ["hovercraft", "hovercraft"],
  ["sheep", "sheep"],
  ["fish", "fish"],
  ["deer", "deer"],
  ["offspring", "offspring"],
  ["species", "species"],
  ["series", "series"],
  ["headquarters", "headquarters"],
  ["means", "means"],
];

const plurals = new Map(irregular);
const singulars = new Map(irregular.map(([singular, plural]) => [plural, singular] as const));
/** Ends of compounds whose last part is irregular: policeman, grandchild, housewife. */
const irregularEnds = irregular.filter(([singular]) => ["man", "woman", "child", "wife"].includes(singular));

/** Ends like a plural and is none: news, politics, basis, bonus, boss. */
const singularEnding = /(?:ss|us|is|ics|ews)$/;

/** Plurals as in Latin and in French: amphorae, larvae; châteaux, bureaux. Not reggae, sundae. */
const foreignPlural = /(?:[^dg]ae|eaux)$/;

/** Whether a lower-case English noun is a plural by its form. */
export function isPlural(word: string): boolean {
  if (singulars.has(word)) return true;
  if (plurals.has(word)) return false;
  if (irregularEnds.some(([, plural]) => word.endsWith(plural)) || foreignPlural.test(word)) return true;
  return word.length > 2 && word.endsWith("s") && !singularEnding.test(word);
}

/** The singular of a lower-case English plural. */
export function singular(word: string): string {
  const known = singulars.get(word);
  if (known !== undefined) return known;
  for (const [one, many] of irregularEnds) if (word.endsWith(many)) return word.slice(0, -many.length) + one;
  if (foreignPlural.test(word)) return word.slice(0, -1);
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  if (/(?:[^s]oes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** The plural of a lower-case English noun; words that are plural already stay as they are. */
export function plural(word: string): string {
  const known = plurals.get(word);
  if (known !== undefined) return known;
  if (isPlural(word)) return word;
  for (const [one, many] of irregularEnds) if (word.endsWith(one)) return word.slice(0, -one.length) + many;
  if (word.endsWith("eau")) return `${word}x`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh|z)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
