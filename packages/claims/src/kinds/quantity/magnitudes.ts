import type { Amount } from "./amount.js";
import { quakeCues } from "./lexicon.en.js";

/** Quakes stronger or weaker are not told of. */
const strongest = 10;
const weakest = 1;
/** How far around an amount a quake is looked for. */
const window = 200;

/** "6.1-magnitude", "6.7-strength quake", "6.7 degree quake", "5.9 on the Richter scale", "5.9 Richter". */
const after =
  /(?:[\s-]?magnitude(?!\p{L})|[\s-](?:strength|degrees?)(?=[\s,]+(?:\p{L}+\s+)?(?:quake|earthquake|tremor|temblor|aftershock))|\s+(?:degrees?\s+|points?\s+)?on\s+the\s+(?:open-ended\s+)?Richter(?:\s+scale)?|[\s-]Richter(?:\s+scale)?)/iuy;
/** "magnitude of 6.1", "magnitude-6.1", "magnitude: 6.1", "magnitude was estimated at 6.1". */
const before =
  /\bmagnitudes?[\s-]?(?:(?:of|was|is|at|:|put|estimated|measured|about|around|as|reading|Mw)\s*){0,4}$/i;
/** "measuring 5.9", "registered a 6.1", "put its strength at 5.4", with a quake nearby. */
const cueBefore =
  /\b(?:measur\w+|regist\w+|strength|rated|recorded|upgraded|downgraded|revised|estimated)\s+(?:(?:at|of|to|as|with|a|about|around|was|is|up|down|from|roughly|between)\s+){0,3}$/i;

export interface Magnitude {
  readonly start: number;
  readonly end: number;
}

/** The earthquake magnitude that an amount is, or null. `free` says that no unit and no noun follows it. */
export function magnitudeAt(amount: Amount, text: string, free: boolean): Magnitude | null {
  const { start, end, low, high } = amount;
  const written = amount.form === "figure" || amount.form === "word";
  if (!written || low < weakest || high >= strongest) return null;
  after.lastIndex = end;
  const unit = after.exec(text);
  if (unit !== null) return { start, end: end + unit[0].length };
  const left = text.slice(Math.max(0, start - 60), start);
  const stated = before.exec(left);
  if (stated !== null) return { start: start - (left.length - stated.index), end };
  if (amount.form !== "figure") return null;
  const around = () => text.slice(Math.max(0, start - window), end + window);
  if (free && cueBefore.test(left) && quakeCues.test(around())) return { start, end };
  const quakeFollows = /^[\s-]+(?:\p{L}+\s+)?(?:quake|earthquake|tremor|temblor|aftershock)(?!s)/iu.test(
    text.slice(end, end + 40),
  );
  const decimal = amount.first.decimals === 1;
  if (decimal && (quakeFollows || (free && quakeCues.test(around())))) return { start, end };
  return null;
}
