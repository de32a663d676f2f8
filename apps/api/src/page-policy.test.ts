import { renderHtml } from "@gainsay/report";
import { expect, test } from "vitest";
import { sampleReport } from "../test/samples.js";
import { pagePolicy } from "./page-policy.js";

test("takes over the policy that the report's page brings", () => {
  expect(pagePolicy(renderHtml(sampleReport))).toMatch(
    /^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+'; .*; frame-ancestors 'none'$/,
  );
});

test.each([
  ["a page without one", "<title>Report</title><script>run()</script>"],
  ["one in the body", `<body><p><meta http-equiv="Content-Security-Policy" content="default-src *">`],
  ["another meta element", `<head><meta name="description" content="default-src *">`],
  [
    "one that is no header line",
    `<head><meta http-equiv="Content-Security-Policy" content="default-src\n *">`,
  ],
  ["an empty one", `<head><meta http-equiv="Content-Security-Policy" content="">`],
])("lets nothing run for %s", (_name, html) => {
  expect(pagePolicy(html)).toBe("default-src 'none'; frame-ancestors 'none'");
});
