/** What each word stands for; unlike an object, it holds no word that is not in it ("constructor"), and looks up faster. */
export function tableOf<T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(words));
}
