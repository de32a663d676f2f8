/** What `read` makes of each item, in their order. Up to `atOnce` are under way at once. */
export async function* inOrder<Item, Read>(
  items: readonly Item[],
  read: (item: Item) => Promise<Read>,
  atOnce: number,
): AsyncGenerator<Read, void, undefined> {
  const underWay: Promise<Read>[] = [];
  for (const item of items) {
    const started = read(item);
    // Of several mistakes the first one is told, and none of the others goes unheard.
    started.catch(() => {});
    underWay.push(started);
    if (underWay.length >= atOnce) yield* firstOf(underWay);
  }
  while (underWay.length > 0) yield* firstOf(underWay);
}

async function* firstOf<Read>(queue: Promise<Read>[]): AsyncGenerator<Read, void, undefined> {
  const first = queue.shift();
  if (first !== undefined) yield await first;
}
