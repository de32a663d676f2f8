import { z } from "zod";
import { Config } from "./config.js";

/** JSON Schema (draft 2020-12) of a configuration, for editors. Published as `gainsay/config.schema.json`. */
export const configSchema = {
  title: "Gainsay configuration",
  ...z.toJSONSchema(Config, {
    target: "draft-2020-12",
    io: "input",
    // What is read-only to this program is not so to an editor.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  }),
};
