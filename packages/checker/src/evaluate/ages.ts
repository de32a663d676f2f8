import type { QuantityValue, ValueMention } from "@gainsay/claims";
import type { NormaliserRecord } from "./records.js";

/** Letters of ISO 8601 for the units that ages are told in. */
const letters = { year: "Y", month: "M", week: "W", day: "D" } as const;

/**
 * The mentions as TimeML has them, which marks "17-year-old" and "61 years old" as durations (TIMEX3 `P17Y`), where the tool
 * reads ages. A bare "34" behind a name is none there.
 */
export function agesAsDurations(mentions: readonly ValueMention[]): readonly ValueMention[] {
  return mentions.map((mention) => {
    const { value, text } = mention;
    const isWorded = /\p{L}$/u.test(text) && /(?:old|age)/i.test(text);
    return value.kind === "quantity" && value.dimension === "age" && isWorded
      ? { ...mention, value: durationOf(value) }
      : mention;
  });
}

function durationOf({ amount, statedUnit }: QuantityValue): ValueMention["value"] {
  const unit = (["month", "week", "day"] as const).find((name) => name === statedUnit) ?? "year";
  return {
    kind: "duration",
    timex: `P${amount ?? "X"}${letters[unit]}`,
    min: null,
    max: null,
    amount,
    unit,
  };
}

/** Whether a record writes times as TIMEX3 values, by the guidelines of TimeML. */
export function isTimeMl({ expect }: NormaliserRecord): boolean {
  return expect.length > 0 && expect.every(({ value }) => typeof value === "string");
}
