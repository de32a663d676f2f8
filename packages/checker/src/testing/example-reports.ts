import { readFileSync, readdirSync } from "node:fs";
import { extract, readDocument } from "@gainsay/claims";
import { check } from "../check.js";
import type { Report } from "../findings/finding.js";

const root = new URL("../../../../", import.meta.url);

function reportOn(folder: string): Report {
  const files = readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}${name.replaceAll("\\", "/")}`)
    .filter((id) => /\.(?:txt|md|html)$/u.test(id));
  return check(
    files.map((id) => extract(readDocument({ id, content: readFileSync(new URL(id, root), "utf8") }))),
  );
}

/** What is found in the example data of the project, by folder: findings as real as they come. */
export const exampleReports: Readonly<Record<string, Report>> = {
  "data/articles": reportOn("data/articles/"),
  "data/handbook": reportOn("data/handbook/"),
};
