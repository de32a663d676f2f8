import { createHash } from "node:crypto";

/**
 * So many of a list, in an order that a seed and what `nameOf` says of each one alone decide: two builds that make much the same list are
 * asked much the same.
 */
export function draw(list, count, nameOf, seed) {
  return list
    .map((each) => ({
      each,
      key: createHash("sha1")
        .update(`${seed} ${nameOf(each)}`)
        .digest("hex"),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, count)
    .map(({ each }) => each);
}
