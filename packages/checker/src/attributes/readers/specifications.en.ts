import type { QuantityValue } from "@gainsay/claims";

/** What a part of a device or a car is known by. */
interface Specification {
  /** What is told: "screen size". */
  readonly tells: string;
  readonly dimension: QuantityValue["dimension"];
  /** The nouns for the part, in dictionary form. */
  readonly parts: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

// prettier-ignore
export const specifications: readonly Specification[] = [
  { tells: "screen size", dimension: "length", parts: words("screen display touchscreen monitor panel lcd") },
  { tells: "processor speed", dimension: "frequency", parts: words("processor chip cpu") },
  { tells: "memory", dimension: "data", parts: words("memory ram") },
  { tells: "storage", dimension: "data", parts: words("storage drive disk") },
  { tells: "memory card", dimension: "data", parts: words("card") },
  { tells: "camera resolution", dimension: "number", parts: words("camera sensor snapper") },
  { tells: "engine size", dimension: "volume", parts: words("engine") },
];

/** How large a memory card may be at most. */
export const largestCard = "largest memory card";

/** Words that a card is told by, however large it may be: "a **microSD** slot for up to 16 GB". In dictionary form. */
export const cards = words("card microsd sd sdhc slot microsd/sdhc sdhc/microsd");

/** Between the number of a camera's resolution and the camera: "a 3.2-**megapixel** camera". */
export const pixels = words("megapixel megapixels mp mpx mpix");

/** What a device does with its parts, in dictionary form. */
export const equipping = words(
  "have feature sport pack boast include come offer get carry use house support accept take hold handle equip run bundle combine",
);

/** Of these, verbs that may be tagged as nouns: "The Orlan Q1 **features**". */
export const taggedAsNouns = words("features sports packs boasts");

/** Words before a part that tell it from another of its sort. */
export const setApart = words(
  "front rear back front-facing rear-facing main secondary second additional external internal inner outer cover dual optional old previous",
);

export const namesOfSpecifications: ReadonlySet<string> = new Set([
  ...specifications.map(({ tells }) => tells),
  largestCard,
]);

/** Nouns for the one device that news is about, in dictionary form. */
export const devices = words(
  "device handset smartphone phone tablet laptop notebook computer camera car model gadget",
);
