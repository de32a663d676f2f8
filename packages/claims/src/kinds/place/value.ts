import { z } from "zod";

const reading = {
  /**
   * Of the gazetteer, the way from the state in slugs: `syria/idlib/ariha`. A place that the gazetteer does not have
   * is `?` and the key of its name.
   */
  id: z.string(),
  name: z.string(),
  level: z.enum(["city", "region", "country", "area", "continent", "unknown"]),
  /** Ids of what contains it, nearest first. */
  within: z.array(z.string()).readonly(),
};

/** One of the places that a name can stand for. */
export const PlaceReading = z.object(reading).readonly();
export type PlaceReading = z.infer<typeof PlaceReading>;

/** Where something is: a place with all that contains it. A name that several places share keeps all of them. */
export const PlaceValue = z
  .object({
    kind: z.literal("place"),
    ...reading,
    /** "northern Syria": the part of it, a direction or `centre`. */
    part: z
      .enum(["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest", "centre"])
      .optional(),
    /** The other places that the name can stand for, largest first; the value is one of them and it is not known which. */
    others: z.array(PlaceReading).readonly().optional(),
  })
  .readonly();
export type PlaceValue = z.infer<typeof PlaceValue>;
export type PlacePart = NonNullable<PlaceValue["part"]>;
