import type { KindContext } from "../kind.js";
import { numbersIn, type NumberSpan } from "./read-number.js";

const cache = new WeakMap<KindContext, readonly NumberSpan[]>();

/** The numbers of a document, in order. Remembered by context, since several kinds ask for them. */
export function numbersOf(context: KindContext): readonly NumberSpan[] {
  const known = cache.get(context);
  if (known !== undefined) return known;
  const numbers = numbersIn(context.text);
  cache.set(context, numbers);
  return numbers;
}
