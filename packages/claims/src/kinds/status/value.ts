import { z } from "zod";

/** A state or a turn of things, as one end of a scale whose ends exclude each other. */
export const StatusValue = z
  .object({
    kind: z.literal("status"),
    /** What is told apart: `life`, `colour`; of other words their part of speech, `adjective`, and then the words decide. */
    scale: z.string(),
    /** Where on the scale: `dead`; of other words the word itself. */
    pole: z.string(),
    /** The word of the text in dictionary form: "kill", "not guilty". */
    word: z.string(),
  })
  .readonly();
export type StatusValue = z.infer<typeof StatusValue>;
