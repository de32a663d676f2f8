import { z } from "zod";

/** A person with all names that the document uses. */
export const PersonValue = z
  .object({
    kind: z.literal("person"),
    /** Of the entity in its document: the key of the name. */
    id: z.string(),
    /** The fullest name, without titles. */
    name: z.string(),
    /** All names, the fullest included, sorted. */
    names: z.array(z.string()).readonly(),
  })
  .readonly();
export type PersonValue = z.infer<typeof PersonValue>;
