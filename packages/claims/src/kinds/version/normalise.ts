import { after, compareReleases } from "./order.js";
import type { VersionParts } from "./recognise.js";
import type { VersionValue } from "./value.js";

/** The range that the words give, or null where its ends are the wrong way round. */
export function normalise({ product, from, operator, to, suffix }: VersionParts): VersionValue | null {
  const value = (first: string | null, below: string | null): VersionValue => ({
    kind: "version",
    product,
    from: first,
    below,
  });
  if (operator === "below") return value(null, from);
  if (suffix === "earlier") return value(null, after(from));
  if (to !== null) {
    const below = to.included ? after(to.release) : to.release;
    return compareReleases(from, below) < 0 ? value(from, below) : null;
  }
  if (suffix === "later" || operator === "from") return value(from, null);
  // "^1.4" takes in all of 1, "~1.4" all of 1.4, as package managers read them.
  if (operator === "caret") return value(from, after(from.split(".")[0] ?? from));
  if (operator === "tilde") return value(from, after(from.split(".").slice(0, 2).join(".")));
  return value(from, after(from));
}
