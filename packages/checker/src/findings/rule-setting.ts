import { z } from "zod";
import { Severity } from "./finding.js";

/** The highest severity that findings of a rule get; "off" drops them, "error" leaves them as they are graded. */
export const RuleSetting = z.enum(["off", ...Severity.options.toReversed()]);
export type RuleSetting = z.infer<typeof RuleSetting>;
