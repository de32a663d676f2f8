import type { Value } from "@gainsay/claims";

/**
 * Whether the fewer of two counts may be a part of the others: their noun has a word before it that narrows it ("seven **hunting** rifles",
 * "nine rifles"). `narrows`: which words do.
 */
export function areWholeAndPart(a: Value, b: Value, narrows: (word: string) => boolean): boolean {
  if (a.kind !== "quantity" || b.kind !== "quantity") return false;
  const [few, many] = (a.max ?? Infinity) < (b.min ?? 0) ? [a, b] : [b, a];
  return few.modifiers.some((word) => narrows(word) && !many.modifiers.includes(word));
}
