/** Whether two words of names in key spelling may be one word spelt in two ways: "gadafi", "kadafi". */
export function areSimilar(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length > longestWord) return short.length >= 3 && long.startsWith(short);
  if (long.startsWith(short)) return true;
  if (skeleton(a) === skeleton(b)) return true;
  const allowed = long.length >= 8 ? 3 : 2;
  return long.length - short.length <= allowed && distance(short, long) <= allowed;
}

const longestWord = 40;

/** The consonants, which transliterations agree on more than on vowels. */
const skeleton = (word: string): string => word.charAt(0) + word.slice(1).replace(/[aeiouyhw]/gu, "");

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
