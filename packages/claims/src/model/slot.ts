import { z } from "zod";

/** Which question about the predicate the value answers. */
export const Slot = z.enum(["when", "where", "who", "howMany", "howLong", "howMuch", "what", "whether"]);
export type Slot = z.infer<typeof Slot>;
