import { z } from "zod";

/** Whether something happened or holds. */
export const TruthValue = z.object({ kind: z.literal("truth"), holds: z.boolean() }).readonly();
export type TruthValue = z.infer<typeof TruthValue>;
