import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import * as api from "./index.js";
import { problemTypes } from "./problems/catalogue.js";
import { sampleApp } from "../test/samples.js";

test("offers these and no other", () => {
  expect(Object.keys(api).sort()).toEqual([
    "BadCursorError",
    "ListenError",
    "checkDraft",
    "createApp",
    "createMemoryStore",
    "serve",
  ]);
});

test("docs/api.md names every route and every problem type", async () => {
  const guide = await readFile(new URL("../../../docs/api.md", import.meta.url), "utf8");
  const routes = sampleApp()
    .routes.filter(({ method }) => method !== "ALL")
    .map(({ path }) => path.replace(/:(\w+)/g, "{$1}"));
  const names = [...routes, ...Object.keys(problemTypes)].map((name) => `${name}\``);
  expect(names.filter((name) => !guide.includes(name))).toEqual([]);
});

test("the requests in docs/api.md are answered", async () => {
  const guide = await readFile(new URL("../../../docs/api.md", import.meta.url), "utf8");
  const requests = [...guide.matchAll(/^curl (?:-i )?'http:\/\/127\.0\.0\.1:4310([^']+)'$/gm)].map(
    ([, path = ""]) => path,
  );
  expect(requests.length).toBeGreaterThan(3);
  for (const path of requests) {
    expect({ path, status: (await sampleApp().request(path)).status }).toEqual({ path, status: 200 });
  }
});
