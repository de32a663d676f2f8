import { extract, readDocument } from "@gainsay/claims";
import { expect, test } from "vitest";
import { check } from "../../check.js";

/** The rules of what is found between two pages of one site. */
function rulesFor(a: string, b: string): readonly string[] {
  const pages = [a, b].map((line, index) =>
    extract(readDocument({ id: `${index}.md`, content: `---\nsite: Docs\n---\n# Storage\n\n${line}` })),
  );
  return check(pages).findings.map(({ rule }) => rule);
}

test.each([
  ["Backups are kept for 30 days.", "Encrypted backups are kept for 90 days."],
  ["Requests time out after 30 seconds.", "Requests to the export endpoint time out after 5 minutes."],
  [
    "The Team plan costs $15 per user per month.",
    "Paid annually, the Team plan costs $12 per user per month.",
  ],
])("a word more makes another setting: %s %s", (a, b) => {
  expect(rulesFor(a, b)).toEqual([]);
});

test.each([
  ["Backups are kept for 30 days.", "Backups are kept for 90 days.", "duration-conflict"],
  [
    "The Team plan costs $15 per user per month.",
    "The Team plan costs $18 per user per month.",
    "quantity-conflict",
  ],
  [
    "The Orva Mill at Tolburg opened in 1871.",
    "The old Orva Mill at Tolburg opened in 1873.",
    "date-conflict",
  ],
])("the same setting, and what is none, is compared: %s %s", (a, b, rule) => {
  expect(rulesFor(a, b)).toEqual([rule]);
});
