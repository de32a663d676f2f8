import { z } from "zod";
import { ClaimFile, ClaimLine } from "./claim-file.js";

/** JSON Schema (draft 2020-12) of a claim file that ends in `.json`. */
export const claimFileSchema = z.toJSONSchema(ClaimFile);

/** JSON Schema (draft 2020-12) of each line of a claim file that ends in `.ndjson`. */
export const claimLineSchema = z.toJSONSchema(ClaimLine);
