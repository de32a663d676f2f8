import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Report } from "@gainsay/checker";
import { expect, test } from "vitest";
import { folderWith, gainsay } from "./run-command.js";

/** Changes one file as an editor would. */
function edit(folder: string, file: string, from: string, to: string): void {
  const before = readFileSync(path.join(folder, file), "utf8");
  if (!before.includes(from)) throw new Error(`${file} does not say ${from}`);
  writeFileSync(path.join(folder, file), before.replace(from, to));
}

test("a team takes up an old corpus: init, check, baseline, and from then on only what is new fails", () => {
  const folder = folderWith({
    "mill.md":
      "# The mill\n\nThe Harrow Press was founded in 1962. Ivo Brandt died on 3 June 1996 in Graz.\n",
    "press.md": "# The press\n\nThe Harrow Press, which was founded in 1964, prints maps.\n",
    "brandt.md": "# Ivo Brandt\n\nIvo Brandt died on 3 June 1996. He had run the press for decades.\n",
  });
  const check = () => {
    const { code, stdout } = gainsay(folder, "check", "--report", "json");
    const { findings, summary } = JSON.parse(stdout) as Report;
    const open = findings.filter(({ suppression }) => suppression === null);
    const { error, warning, suppressed } = summary;
    return { code, error, warning, suppressed, open: open.map(({ question }) => question.text) };
  };

  expect(gainsay(folder, "init")).toMatchObject({ code: 0 });
  expect(check()).toEqual({
    code: 1,
    error: 1,
    warning: 0,
    suppressed: 0,
    open: ["When was Harrow Press founded?"],
  });

  expect(gainsay(folder, "baseline")).toMatchObject({ code: 0 });
  expect(check()).toEqual({
    code: 0,
    error: 0,
    warning: 0,
    suppressed: 1,
    open: [],
  });

  edit(folder, "press.md", "# The press\n", "# The press\n\nA house with a view of the river.\n");
  expect(check()).toMatchObject({ code: 0, open: [] });

  edit(folder, "brandt.md", "3 June 1996", "3 June 1998");
  expect(check()).toEqual({
    code: 1,
    error: 1,
    warning: 0,
    suppressed: 1,
    open: ["When did Ivo Brandt die?"],
  });

  edit(folder, "brandt.md", "3 June 1998", "3 June 1996");
  edit(folder, "press.md", "1964", "1966");
  expect(check()).toEqual({
    code: 1,
    error: 1,
    warning: 0,
    suppressed: 0,
    open: ["When was Harrow Press founded?"],
  });
});
