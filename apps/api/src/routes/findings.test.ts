import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage, readProblem } from "../../test/answers.js";
import { sampleApp, sampleReport } from "../../test/samples.js";
import { createMemoryStore } from "../store/memory-store.js";

const app = sampleApp();

async function get(path: string) {
  const response = await app.request(path);
  return { status: response.status, link: response.headers.get("link"), body: await response.json() };
}

async function getFingerprints(path: string) {
  const { data, page } = await readPage(await app.request(path));
  return { fingerprints: data.map(({ fingerprint }) => String(fingerprint).slice(0, 4)), page };
}

test("all findings, as they stand in the report", async () => {
  expect(await get("/v1/findings")).toEqual({
    status: 200,
    link: null,
    body: { data: sampleReport.findings, page: { next: null, total: 8 } },
  });
});

test.each([
  ["subject=SILVER%20TERN", ["09e2", "12cf", "a6f0"]],
  ["predicate=kill", ["09e2", "a6f0"]],
  ["rule=update,date-conflict", ["c41d", "3f9c", "a6f0"]],
  ["verdict=tension,%20update", ["12cf", "a6f0"]],
  ["severity=error", ["c41d", "3f9c", "09e2"]],
  ["suppression=judgement,comment", ["3f9c", "b2d4"]],
  ["suppression=none&severity=error", ["c41d", "09e2"]],
  ["source=articles/ferry-monday.txt", ["a6f0"]],
  ["source=evening+post", ["09e2", "12cf", "a6f0"]],
  ["text=baker+toppled", ["c41d"]],
  ["text=baker+ferry", []],
  ["severity=info,error&subject=silver+tern", ["09e2", "a6f0"]],
  ["rule=none-of-them", []],
])("by %s", async (query, fingerprints) => {
  expect(await getFingerprints(`/v1/findings?${query}`)).toEqual({
    fingerprints,
    page: { next: null, total: fingerprints.length },
  });
});

describe("paging", () => {
  test("following the link gives every finding exactly once and in order, whatever the limit", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (limit) => {
        const seen: unknown[] = [];
        const cursors: (string | null)[] = [];
        const linked: (string | null)[] = [];
        let path: string | undefined = `/v1/findings?severity=error,warning&text=the&limit=${limit}`;
        while (path !== undefined) {
          const response = await app.request(path);
          const { data, page } = await readPage(response);
          path = /^<(\/v1\/findings\?[^>]+)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1];
          seen.push(...data);
          cursors.push(page.next);
          linked.push(new URLSearchParams(path?.split("?")[1]).get("cursor"));
        }
        expect(linked).toEqual(cursors);
        expect(seen).toEqual(sampleReport.findings.filter(({ severity }) => severity !== "info"));
      }),
      { numRuns: 20, examples: [[1], [2], [5], [200]] },
    );
  });

  test("gives 50 unless asked", async () => {
    const [finding] = sampleReport.findings;
    if (finding === undefined) throw new Error("No sample");
    const findings = Array.from({ length: 51 }, (_, n) => ({
      ...finding,
      fingerprint: `${n}`.padStart(16, "0"),
    }));
    const store = createMemoryStore({ extractions: [], report: { ...sampleReport, findings } });
    const { data, page } = await readPage(await sampleApp({ store }).request("/v1/findings"));
    expect(data).toHaveLength(50);
    expect(page).toEqual({ next: expect.any(String), total: 51 });
  });

  test("the link repeats what was asked, and nothing can break out of it", async () => {
    const { link } = await get(`/v1/findings?limit=1&text=${encodeURIComponent('the>; a="')}`);
    expect(link).toMatch(/^<\/v1\/findings\?limit=1&text=the%3E%3B\+a%3D%22&cursor=[\w-]+>; rel="next"$/);
  });
});

test("one finding", async () => {
  expect(await get("/v1/findings/09e2f6c8a1b4d753")).toMatchObject({
    status: 200,
    body: sampleReport.findings[2],
  });
});

test("no finding", async () => {
  expect(await get("/v1/findings/0000000000000000")).toEqual({
    status: 404,
    link: null,
    body: {
      type: "/problems/not-found",
      title: "There is nothing here",
      status: 404,
      detail: "No finding has this fingerprint.",
      instance: "/v1/findings/0000000000000000",
    },
  });
});

const identifiers = "Takes ids: letters, digits, hyphens.";
const limits = "Takes a whole number from 1 to 200.";

test.each([
  ["sevrity=error", "sevrity", 'Is not known here. Did you mean "severity"?'],
  [
    "page=2",
    "page",
    "Is not known here. Known: subject, predicate, rule, verdict, severity, suppression, source, text, limit, cursor.",
  ],
  ["severity=error,secret", "severity", "Takes one of: error, warning, info."],
  ["verdict=agreement", "verdict", "Takes one of: contradiction, tension, update."],
  ["severity=", "severity", "Takes one of: error, warning, info."],
  ["rule=a&rule=b", "rule", "Give it once."],
  ["rule=date%20conflict", "rule", identifiers],
  ["predicate=,", "predicate", identifiers],
  ["subject=", "subject", "Takes at least 1 character."],
  [`source=${"x".repeat(501)}`, "source", "Takes at most 500 characters."],
  ["text=%3F!", "text", "Takes words: at least one letter or digit."],
  ["limit=0", "limit", limits],
  ["limit=201", "limit", limits],
  ["limit=1e2", "limit", limits],
  ["limit=", "limit", limits],
  ["limit=-1", "limit", limits],
  ["limit=1&limit=2", "limit", "Give it once."],
])("refuses ?%s", async (query, parameter, detail) => {
  const problem = await readProblem(await app.request(`/v1/findings?${query}`));
  expect(problem).toMatchObject({ status: 400, type: "/problems/invalid-parameters" });
  expect(problem.errors).toEqual([{ parameter, detail }]);
});

test.each(["limit=1", "limit=200", "text=7", "rule=sum-mismatch", "predicate=populationOf"])(
  "takes ?%s",
  async (query) => {
    expect((await get(`/v1/findings?${query}`)).status).toBe(200);
  },
);

test("names everything that is wrong at once", async () => {
  const { errors } = await readProblem(await app.request("/v1/findings?limit=0&foo=1&severity=bad"));
  expect(errors?.map(({ parameter }) => parameter)).toEqual(["severity", "limit", "foo"]);
});

test("refuses a cursor that it did not give out", async () => {
  const claims = await readPage(await app.request("/v1/claims?limit=1"));
  for (const cursor of ["", "x", claims.page.next]) {
    expect(await get(`/v1/findings?cursor=${cursor}`)).toEqual({
      status: 400,
      link: null,
      body: {
        type: "/problems/bad-cursor",
        title: "The cursor is not one that this collection gave out",
        status: 400,
        detail: "The cursor was not given out here, or was changed.",
        instance: "/v1/findings",
        errors: [{ parameter: "cursor", detail: "Take `page.next` as it is." }],
      },
    });
  }
});
