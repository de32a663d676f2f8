import { renderHtml } from "@gainsay/report";
import { expect, test, vi } from "vitest";
import { sampleApp, sampleReport } from "../../test/samples.js";
import { problemTypes } from "../problems/catalogue.js";
import { Home } from "./home.js";

const app = sampleApp();

test("health", async () => {
  expect(await (await app.request("/healthz")).json()).toEqual({ status: "ok", documents: 12, findings: 8 });
});

test("without a page, / links to everything that takes no more than a GET", async () => {
  const { name, links } = Home.parse(await (await app.request("/")).json());
  expect(name).toBe("gainsay");
  for (const link of Object.values(links)) {
    expect((await app.request(link)).status).toBe(link === "/v1/checks" ? 405 : 200);
  }
});

test("with a page, / gives it with its own policy", async () => {
  const page = renderHtml(sampleReport);
  const response = await sampleApp({ page }).request("/");
  expect(response.headers.get("content-type")).toMatch(/^text\/html; charset=utf-8$/i);
  expect(response.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; script-src 'sha256-.*; frame-ancestors 'none'$/,
  );
  expect(await response.text()).toBe(page);
});

test("a page that is made anew is asked for each time", async () => {
  const page = vi.fn<() => string>().mockReturnValueOnce("<p>One").mockReturnValueOnce("<p>Two");
  const made = sampleApp({ page });
  expect(await (await made.request("/")).text()).toBe("<p>One");
  expect(await (await made.request("/")).text()).toBe("<p>Two");
});

test.each(Object.entries(problemTypes))("the type of the problem %s leads somewhere", async (name, type) => {
  const response = await app.request(`/problems/${name}`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ type: `/problems/${name}`, ...type });
});

test.each(["nothing", "constructor"])("no problem has the type %s", async (name) => {
  expect((await app.request(`/problems/${name}`)).status).toBe(404);
});
