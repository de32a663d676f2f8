import { readFileSync, readdirSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { expect, it, test } from "vitest";
import { pretty } from "../reporters/pretty.js";
import { checkSources, cutCases, readSources } from "../testing/read-cases.js";
import { rulePage, ruleTable } from "../testing/rule-page.js";
import { corpusRules, rules } from "./index.js";

const folder = new URL("../../../../docs/rules/", import.meta.url).pathname;
const all = [...rules, ...corpusRules];

/** As prettier would leave it, so that the page passes the check of formats. */
async function formatted(page: string, file: string): Promise<string> {
  return format(page, { ...(await resolveConfig(file)), filepath: file });
}

test.each(all)("the page of $meta.id is current; `npm run docs` writes it", async (rule) => {
  const cases = cutCases(readFileSync(new URL(`./${rule.meta.id}/cases.md`, import.meta.url), "utf8"));
  const first = cases.find(({ conflicting }) => conflicting);
  const report = checkSources(readSources(first?.text ?? ""));
  const file = `${folder}${rule.meta.id}.md`;
  const page = rulePage(rule, cases, pretty({ ...report, corpus: { ...report.corpus, notRead: [] } }));
  await expect(await formatted(page, file)).toMatchFileSnapshot(file);
});

test("the table of rules is current; `npm run docs` writes it", async () => {
  const file = `${folder}README.md`;
  await expect(await formatted(ruleTable(all), file)).toMatchFileSnapshot(file);
});

it("has no page of a rule that is gone", () => {
  const pages = readdirSync(folder).filter((name) => name !== "README.md");
  expect(pages.toSorted()).toEqual(all.map(({ meta }) => `${meta.id}.md`).toSorted());
});
