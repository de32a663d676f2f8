import { z } from "zod";

/** Numbers parted by dots, as stated: "18", "20.19", "1.4.2". */
const Release = z.string().regex(/^\d+(?:\.\d+)*$/u);

/** Versions of a product as a half-open range in their usual order, number by number: 3.9 comes before 3.12. */
export const VersionValue = z
  .object({
    kind: z.literal("version"),
    /** The product, by its usual name ("Node.js"); null when the text does not say beside the number: "v2". */
    product: z.string().nullable(),
    /** The first version that is meant, with as many numbers as the text gives; null is open. */
    from: Release.nullable(),
    /** The first version after it that is not meant any more: "19" for "Node 18"; null is open. */
    below: Release.nullable(),
  })
  .readonly();
export type VersionValue = z.infer<typeof VersionValue>;
