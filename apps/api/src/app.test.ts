import { describe, expect, test } from "vitest";
import { sampleApp, sampleReport } from "../test/samples.js";
import { createApp } from "./app.js";
import type { LogEntry } from "./problems/answer-errors.js";
import { createMemoryStore } from "./store/memory-store.js";

const app = sampleApp();

describe("problems", () => {
  test("a path that does not exist", async () => {
    const response = await app.request("/v1/findngs?token=secret");
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(await response.json()).toEqual({
      type: "/problems/not-found",
      title: "There is nothing here",
      status: 404,
      detail: "No resource has this path.",
      instance: "/v1/findngs",
    });
  });

  test.each([
    ["DELETE", "/v1/findings", "GET, HEAD"],
    ["POST", "/v1/findings/c41d7a90be5f2836", "GET, HEAD"],
    ["OPTIONS", "/healthz", "GET, HEAD"],
    ["GET", "/v1/checks", "POST"],
    ["HEAD", "/v1/checks", "POST"],
  ])("a method that does not apply: %s %s", async (method, path, allow) => {
    const response = await app.request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe(allow);
    const body = await response.text();
    expect(body === "" ? null : JSON.parse(body)).toEqual(
      method === "HEAD"
        ? null
        : {
            type: "/problems/method-not-allowed",
            title: "The method does not apply here",
            status: 405,
            detail: `Takes ${allow}.`,
            instance: path,
          },
    );
  });

  test.each(["/", "/healthz", "/openapi.json", "/v1/findings/c41d7a90be5f2836", "/problems/not-found"])(
    "a parameter where none is known: %s",
    async (path) => {
      const response = await app.request(`${path}?verbose=1`);
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        type: "/problems/invalid-parameters",
        title: "A parameter is not valid",
        status: 400,
        detail: "The request has parameters that are not valid.",
        instance: path,
        errors: [{ parameter: "verbose", detail: "Is not known here; nothing is." }],
      });
    },
  );

  test("an error of ours is logged, and not shown", async () => {
    const error = new Error("password=hunter2");
    const logged: LogEntry[] = [];
    const store = {
      ...createMemoryStore({ extractions: [], report: sampleReport }),
      counts: () => Promise.reject(error),
    };
    const broken = createApp({ store, log: (entry) => logged.push(entry) });
    const response = await broken.request("/healthz", { headers: { "X-Request-Id": "trace-7" } });
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      type: "/problems/internal",
      title: "Something went wrong on our side",
      status: 500,
      detail: "The error was logged.",
      instance: "/healthz",
      requestId: "trace-7",
    });
    expect(logged).toEqual([{ requestId: "trace-7", method: "GET", path: "/healthz", error }]);
  });

  test("nothing is logged for a mistake of the client", async () => {
    const logged: LogEntry[] = [];
    const quiet = sampleApp({ log: (entry) => logged.push(entry) });
    const paths = [
      "/v1/findings?limit=x",
      "/v1/findings?cursor=x",
      "/v1/findings/x",
      "/%E0%A4%A",
      "/v1/findings/%ff",
    ];
    const statuses = [];
    for (const path of paths) statuses.push((await quiet.request(path)).status);
    expect(statuses).toEqual([400, 400, 404, 404, 404]);
    expect(logged).toEqual([]);
  });
});

describe("headers", () => {
  const paths = ["/healthz", "/v1/findings", "/nowhere", "/v1/findings?limit=0"];

  test.each(paths)("keep browsers from doing anything with %s", async (path) => {
    const { headers } = await app.request(path);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
      "server-timing": expect.stringMatching(/^total;dur=[\d.]+/),
    });
    expect(headers.has("strict-transport-security")).toBe(false);
    expect(headers.has("access-control-allow-origin")).toBe(false);
  });

  test.each(paths)("give back the id of a request for %s, if it is harmless", async (path) => {
    const idOf = async (sent?: string) => {
      const { headers } = await app.request(
        path,
        sent === undefined ? {} : { headers: { "x-request-id": sent } },
      );
      return headers.get("x-request-id");
    };
    expect(await idOf("trace-7")).toBe("trace-7");
    const uuid = /^[0-9a-f-]{36}$/;
    expect(await idOf()).toMatch(uuid);
    expect(await idOf("<script>")).toMatch(uuid);
    expect(await idOf("a".repeat(101))).toMatch(uuid);
  });

  test("let good answers be kept, with an ETag to ask again, and problems not", async () => {
    const good = await app.request("/v1/findings");
    expect(good.headers.get("cache-control")).toBe("no-cache");
    expect(good.headers.get("etag")).toMatch(/^"[0-9a-f]+"$/);
    const bad = await app.request("/v1/findings?limit=0");
    expect(bad.headers.get("cache-control")).toBe("no-store");
    expect(bad.headers.has("etag")).toBe(false);
  });
});

describe("conditional requests", () => {
  test.each(["/", "/healthz", "/openapi.json", "/v1/findings?limit=2", "/v1/claims", "/v1/questions"])(
    "%s is not sent twice",
    async (path) => {
      const first = await app.request(path);
      const etag = first.headers.get("etag") ?? "";
      const again = await app.request(path, { headers: { "if-none-match": `"other", W/${etag}` } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe("");
      expect(again.headers.get("etag")).toBe(etag);
      expect(again.headers.get("cache-control")).toBe("no-cache");
      const changed = await app.request(path, { headers: { "if-none-match": '"other"' } });
      expect(changed.status).toBe(200);
      expect(await changed.text()).toBe(await first.text());
    },
  );

  test("another page has another ETag", async () => {
    const tags = await Promise.all(
      [1, 2].map(async (limit) => (await app.request(`/v1/findings?limit=${limit}`)).headers.get("etag")),
    );
    expect(tags[0]).not.toBe(tags[1]);
  });

  test("HEAD gives the headers of GET without a body", async () => {
    const get = await app.request("/v1/findings?limit=2");
    const head = await app.request("/v1/findings?limit=2", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    for (const name of ["etag", "link", "content-type", "cache-control"]) {
      expect(head.headers.get(name)).toBe(get.headers.get(name));
    }
  });
});
