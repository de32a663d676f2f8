const words = (list: string): ReadonlySet<string> => new Set(list.split(", "));

/** Verbs by which a day is kept that something is so old, and how old it is: "**celebrated** its **centenary**". */
export const keeping = words("celebrate, mark, commemorate, observe, keep");
export const anniversaries: ReadonlyMap<string, number> = new Map([
  ["centenary", 100],
  ["centennial", 100],
  ["bicentenary", 200],
  ["bicentennial", 200],
  ["tercentenary", 300],
  ["quincentenary", 500],
  ["sesquicentennial", 150],
  ["millennium", 1000],
]);

/** What is published under a name: "the novel Glass Orchard **(1962)**". */
export const publishedWorks = words(
  "novel, book, novella, play, poem, collection, essay, memoir, album, song, single, film, opera, ballet, symphony, painting, treatise, story",
);
