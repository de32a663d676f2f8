import { fileURLToPath } from "node:url";
import type { Report } from "@gainsay/checker";
import { describe, expect, it } from "vitest";
import { folderWith, gainsay } from "./run-command.js";

const predicates = `- id: commissioning
  verbs: [commission]
  nouns: [commissioning]
  arity: once
- id: load rating
  nouns: [load rating]
  property: { dimensions: force, verbs: rate }
`;
const units = `- { name: newton, symbols: N, dimension: force }
- { name: kilonewton, symbols: kN, factor: 1000, of: newton }
`;
const files = {
  "a.md": "The Kestrel Bridge was commissioned in 1931. The Kestrel Bridge is rated at 40 kN.",
  "b.md": "The Kestrel Bridge was commissioned in 1934. The Kestrel Bridge is rated at 60,000 newtons.",
  "predicates.yaml": predicates,
  "units.yaml": units,
};
const both = ["--vocabulary", "predicates.yaml", "--vocabulary", "units.yaml"];
const folder = folderWith(files);

const questions = (stdout: string) =>
  (JSON.parse(stdout) as Report).findings.map(({ question }) => question.text);

describe("--vocabulary", () => {
  it("lets check find what the user's own words say, in whatever order the files are named", () => {
    const { stdout, code } = gainsay(folder, "check", "a.md", "b.md", "--report", "json", ...both);
    expect(questions(stdout)).toEqual([
      "When was Kestrel Bridge commissioned?",
      "What is the load rating of Kestrel Bridge?",
    ]);
    expect(code).toBe(1);
    const others = ["--vocabulary", "units.yaml", "--vocabulary", "./predicates.yaml"];
    expect(gainsay(folder, "check", "b.md", "a.md", "--report", "json", ...others).stdout).toBe(stdout);
    expect(questions(gainsay(folder, "check", "a.md", "b.md", "--report", "json").stdout)).toEqual([]);
  });

  it("lets claims be checked later, without it", () => {
    const { stdout } = gainsay(folder, "extract", "a.md", "b.md", "--report", "ndjson", ...both);
    const claims = folderWith({ "claims.ndjson": stdout });
    expect(questions(gainsay(claims, "check", "claims.ndjson", "--report", "json").stdout)).toHaveLength(2);
  });

  it("reads the example as docs/vocabulary.md tells", () => {
    const bridges = fileURLToPath(new URL("../../../data/vocabulary/bridges.yaml", import.meta.url));
    const told = folderWith({
      "a.md": "The Kestrel Bridge was commissioned in 1931 and is rated at 40 kN.",
      "b.md":
        "The commissioning of the Kestrel Bridge took place in 1934. The Kestrel Bridge has a rated load of 40,000 newtons.",
    });
    const { stdout } = gainsay(told, "check", "a.md", "b.md", "--report", "json", "--vocabulary", bridges);
    expect(questions(stdout)).toEqual(["When was Kestrel Bridge commissioned?"]);
    const asked = gainsay(
      told,
      "ask",
      "What is the rated load of the Kestrel Bridge?",
      "--vocabulary",
      bridges,
    );
    expect(asked.stdout).toContain("40 kilonewtons");
    expect(asked.stdout).toContain("40,000 newtons");
  });

  it("is taken by compare, ask and explain", () => {
    expect(gainsay(folder, "compare", "a.md", "b.md", ...both).stdout).toContain("40 kilonewtons");
    const asked = gainsay(
      folder,
      "ask",
      "When was the Kestrel Bridge commissioned?",
      "a.md",
      "b.md",
      ...both,
    );
    expect(asked.stdout).toContain("1934");
    const { stdout } = gainsay(folder, "check", "a.md", "b.md", "--report", "json", ...both);
    const [fingerprint = ""] = (JSON.parse(stdout) as Report).findings.map((finding) => finding.fingerprint);
    expect(gainsay(folder, "explain", fingerprint, "a.md", "b.md", ...both).stdout).toContain(
      "commissioning",
    );
  });

  it.each([
    [{ "own.yaml": "- id: tolling\n  verb: toll\n" }, "own.yaml:2: verb is not a known field"],
    [
      { "own.yaml": "units:\n  - name: rod\n    factor: 0\n    of: metre\n" },
      "own.yaml:3: factor must be a number greater than 0",
    ],
    [
      { "own.yaml": "- { name: a, factor: 2, of: a }\n- {}" },
      "own.yaml:1: of goes in a circle: a, a; and 1 more",
    ],
    [{ "other.yaml": "" }, "own.yaml: no such file or folder"],
  ])("says on one line what is wrong in it: %j", (written, expected) => {
    const { stdout, stderr, code } = gainsay(
      folderWith({ "a.md": "It rained.", ...written }),
      "check",
      "a.md",
      "--vocabulary",
      "own.yaml",
    );
    expect(stderr).toBe(`gainsay: cannot read the vocabulary in ${expected}\n`);
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
  });
});
