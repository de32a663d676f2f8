import { z } from "zod";
import type { Mention } from "../model/mention.js";
import { DateValue } from "./date/value.js";
import { DurationValue } from "./duration/value.js";
import { QuantityValue } from "./quantity/value.js";

/** Any normalised value, told apart by `kind`. */
export const Value = z.discriminatedUnion("kind", [DateValue, DurationValue, QuantityValue]);
export type Value = z.infer<typeof Value>;

export type ValueMention = Mention<Value>;
