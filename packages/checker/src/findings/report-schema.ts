import { z } from "zod";
import { Report } from "./finding.js";

/**
 * JSON Schema (draft 2020-12) of the findings file, generated from the model. Objects may gain keys in later
 * versions, so unknown keys are allowed. Published as `@gainsay/checker/findings.schema.json`.
 */
export const reportSchema = {
  title: "Gainsay findings",
  ...z.toJSONSchema(Report, { target: "draft-2020-12", io: "input" }),
};
