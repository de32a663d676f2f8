const words = (list: string): ReadonlySet<string> => new Set(list.split(", "));

/** Of what is the greatest of its kind, which measure tells so: "at 884 m, it is the **highest**". */
export const superlatives: ReadonlyMap<string, string> = new Map([
  ["highest", "height"],
  ["tallest", "height"],
  ["longest", "length"],
  ["deepest", "depth"],
  ["widest", "width"],
  ["heaviest", "mass"],
]);

/** What stands up, whose measure is its height: "the 884-metre **Mount** Okara". */
export const upright = words(
  "mount, mountain, peak, hill, volcano, tower, skyscraper, building, statue, monument, lighthouse, mast, chimney, cathedral",
);

/** What stretches out, whose measure is its length. */
export const stretched = words(
  "ship, vessel, ferry, boat, yacht, tanker, trawler, submarine, bridge, tunnel, viaduct, river, road, highway, motorway, railway, line, canal, pipeline, pier, wall, trail, track",
);

/** Who has the number of children that stands behind "of": "**mother** of three". */
export const parents = words("parents, mother, father");
export const wordOfParents = /\b(?:parents|mother|father) of\b/u;
