import { z } from "zod";

/** A body of people (company, ministry, party, armed group) with all names that the document uses. */
export const OrganisationValue = z
  .object({
    kind: z.literal("organisation"),
    /** Of the entity in its document: the key of the name. */
    id: z.string(),
    /** The fullest name. */
    name: z.string(),
    /** All names, the fullest included, sorted. */
    names: z.array(z.string()).readonly(),
  })
  .readonly();
export type OrganisationValue = z.infer<typeof OrganisationValue>;
