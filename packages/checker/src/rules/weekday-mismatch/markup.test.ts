import { extract, readDocument } from "@gainsay/claims";
import { expect, test } from "vitest";
import { check } from "../../check.js";

test.each([
  ["<p>The ferry is to be sold [<b>Larrow on Sunday</b>, 8/2/1995].</p>", 0],
  ["<p>The ferry is to be sold on <b>Sunday</b>, 8/2/1995.</p>", 1],
])("the name of a newspaper in %s", (content, findings) => {
  expect(check([extract(readDocument({ id: "a.html", content }))]).findings.length).toBe(findings);
});
