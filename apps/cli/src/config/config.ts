import { ruleIds, RuleSetting } from "@gainsay/checker";
import { InvalidArgumentError } from "commander";
import { z } from "zod";
import { failOnChoices } from "../reports/fail-on.js";
import { findingFormats } from "../reports/formats.js";
import { parseReports } from "../reports/report-option.js";

const text = z
  .string("give a text in quotation marks")
  .min(1, "this is empty; write something, or take it out");

/** One of something, or a list: `"a.yaml"` is `["a.yaml"]`. */
function oneOrMore(what: string) {
  return z.union([text, z.array(text).readonly()], { error: `give ${what}, or a list of them` });
}

const globs = oneOrMore("a glob");
const confidence = z
  .number("give a number from 0 to 1")
  .min(0, "give a number from 0 to 1")
  .max(1, "give a number from 0 to 1");

function refuseUnknownReports(report: string | readonly string[], context: z.RefinementCtx): void {
  try {
    parseReports([report].flat(), Object.keys(findingFormats), { modules: true });
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    context.addIssue({ code: "custom", message: error.message });
  }
}

const Rules = z
  .partialRecord(z.enum(ruleIds), RuleSetting, {
    error: 'give an object such as {"date-conflict": "warning"}',
  })
  .readonly();

const Override = z
  .strictObject({
    files: globs.describe(
      "The documents that this concerns. A finding takes the gravest setting among its documents.",
    ),
    rules: Rules.describe("The highest severity of each rule's findings in these documents."),
  })
  .readonly();

const Thresholds = z
  .strictObject({
    report: confidence.describe("Findings that are less sure are dropped, and counted.").optional(),
    error: confidence.describe("Contradictions from this confidence on are errors. Usual: 0.9.").optional(),
  })
  .readonly();

const Source = z
  .strictObject({
    files: globs.describe(
      "The documents that this is said of. Of several entries the later one wins, key by key.",
    ),
    publisher: text.describe("Who published them, whatever they say of themselves.").optional(),
    date: z.iso
      .date("give a day of the calendar as YYYY-MM-DD")
      .describe("When they were published, whatever they say of themselves: relative dates count from here.")
      .optional(),
    trust: text.describe("A label shown beside their words. It never decides who is right.").optional(),
    sameOriginAs: oneOrMore("a glob or a publisher")
      .describe("Documents (a glob) or a publisher that these are copies of: they count as one origin.")
      .optional(),
  })
  .readonly();

/** What a configuration file holds, as people write it. Paths and globs count from the folder of the file. */
export const Config = z
  .strictObject({
    $schema: z.string().describe("For editors.").optional(),
    extends: oneOrMore("a path (./base.json) or the name of a module")
      .describe(
        "Configurations that this one builds on: paths that begin with a dot, or modules. Later ones win.",
      )
      .optional(),
    include: z
      .union([text, z.array(text).min(1, "name what is to be read, or take the key out").readonly()], {
        error: "give a glob, or a list of them that is not empty",
      })
      .describe("What is read when no paths are given. Usual: the folder of the configuration.")
      .optional(),
    ignore: globs.describe("What is passed over when folders are walked; ! takes back.").optional(),
    gitignore: z
      .boolean("give true or false")
      .describe("Whether what .gitignore files name is passed over as well. Usual: true.")
      .optional(),
    rules: Rules.describe(
      "The highest severity of each rule's findings; off drops them. Usual: error.",
    ).optional(),
    overrides: z
      .array(Override, "give a list of {files, rules}")
      .readonly()
      .describe("Other settings of rules for some documents. Later ones win.")
      .optional(),
    thresholds: Thresholds.describe("How sure a finding must be.").optional(),
    sources: z
      .array(Source, "give a list of {files, …}")
      .readonly()
      .describe("What is known of documents beside their words.")
      .optional(),
    aliases: z
      .union(
        [
          text,
          z
            .array(
              z.union([text, z.array(text).min(2, "give two names or more that mean the same").readonly()]),
            )
            .readonly(),
        ],
        {
          error: "give a file, or a list of files and of lists of names that mean the same",
        },
      )
      .describe("Names that mean the same: files, or lists of names.")
      .optional(),
    references: oneOrMore("a file").describe("Files of facts that you hold to be true.").optional(),
    vocabulary: oneOrMore("a file").describe("Files of predicates and units of your own.").optional(),
    judgements: text.describe("The file of people's decisions on findings.").optional(),
    cache: z
      .union([z.boolean(), text], { error: "give true, false or a folder" })
      .describe("Whether, or in which folder, what was read is kept for the next run.")
      .optional(),
    failOn: z
      .enum(failOnChoices, { error: `choose from ${failOnChoices.join(", ")}` })
      .describe("The lowest severity that makes a check fail. Usual: error.")
      .optional(),
    report: oneOrMore("a format such as pretty or html=report.html")
      .superRefine(refuseUnknownReports)
      .describe(
        "The reports of a check, FORMAT or FORMAT=FILE; a format may be a module with a reporter. Usual: pretty, on stdout.",
      )
      .optional(),
  })
  .readonly();
/** What a configuration file holds. */
export type Config = z.infer<typeof Config>;

/** The keys that objects in a configuration may have, by the key of the configuration that holds them; "" is the configuration. */
export const knownKeys: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(Config.unwrap().shape),
  rules: ruleIds,
  overrides: Object.keys(Override.unwrap().shape),
  thresholds: Object.keys(Thresholds.unwrap().shape),
  sources: Object.keys(Source.unwrap().shape),
};
