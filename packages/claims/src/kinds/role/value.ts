import { z } from "zod";

export const RoleStatus = z.enum(["current", "former", "acting", "designate", "outgoing"]);
export type RoleStatus = z.infer<typeof RoleStatus>;

/** An office that someone holds: which, of what, and whether still, already or only for now. */
export const RoleValue = z
  .object({
    kind: z.literal("role"),
    /** Canonical: "chief executive" for "CEO"; with "deputy" before it where it is the deputy's: "deputy foreign minister". */
    office: z.string(),
    /** The state, body or place that it is an office of; null where the words do not say. */
    of: z.object({ id: z.string(), name: z.string() }).readonly().nullable(),
    /** Null where the words do not say: "the president" may be acting, or be called so by courtesy. */
    status: RoleStatus.nullable(),
    /** First and last day that it was held, `YYYY-MM-DD` or a part of it, where the text says so. */
    from: z.string().optional(),
    to: z.string().optional(),
  })
  .readonly();
export type RoleValue = z.infer<typeof RoleValue>;
