import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Report } from "@gainsay/checker";
import { sampleReports } from "@gainsay/checker/testing";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { renderHtml, type HtmlOptions } from "../src/index.js";
import { executable, launch } from "./chromium.js";
import { hostileReport, hostileTexts } from "./hostile-report.js";
import { manyFindings } from "./many-findings.js";

const questions = (page: Page): Promise<string[]> => page.locator("article h3").allInnerTexts();
const status = (page: Page): Promise<string> => page.locator("#status").innerText();
const queryOf = (page: Page): string => new URL(page.url()).search;
const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

describe.skipIf(executable === null)("the page in Chromium", { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;
  let files = 0;
  const servers: Server[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "gainsay-report-"));
    browser = await launch();
  }, 60_000);
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    for (const server of servers.splice(0)) server.close();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function write(report: Report, options?: HtmlOptions): Promise<string> {
    files += 1;
    const file = join(folder, `report ${files}.html`);
    await writeFile(file, renderHtml(report, options));
    return pathToFileURL(file).href;
  }

  /** The address of a page that a server gives, until the test is over. */
  async function serve(report: Report, hear: (path: string | undefined) => void = () => {}): Promise<string> {
    const server = createServer((request, response) => {
      hear(request.url);
      response.setHeader("content-type", "text/html; charset=utf-8").end(renderHtml(report));
    });
    servers.push(server);
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const address = server.address();
    return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
  }

  /** A page from a server, to reload. What Chromium keeps for a page of a file is at times not there after a reload. */
  async function openServed(report: Report, context: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(context)).newPage();
    await page.goto(await serve(report));
    return page;
  }

  /** What a page did that it should not: anything but showing itself. */
  interface Watched {
    readonly page: Page;
    readonly url: string;
    readonly requests: string[];
    readonly complaints: string[];
  }

  async function open(report: Report, context: BrowserContextOptions = {}, suffix = ""): Promise<Watched> {
    const url = await write(report);
    const page = await (await browser.newContext(context)).newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(url + suffix);
    return { page, url, requests, complaints };
  }

  describe("is one file", () => {
    test.each(Object.entries(sampleReports))("that asks for nothing else: %s", async (_name, report) => {
      const { page, url, requests, complaints } = await open(report);
      await page.waitForLoadState("networkidle");
      expect({ requests, complaints }).toEqual({ requests: [url], complaints: [] });
      expect(await page.locator("article").count()).toBe(report.findings.length - report.summary.suppressed);
    });

    test("that asks a server for nothing else either", async () => {
      const asked: (string | undefined)[] = [];
      const url = await serve(sampleReports.many, (path) => asked.push(path));
      const page = await browser.newPage();
      await page.goto(`${url}?severity=error`);
      await page.waitForLoadState("networkidle");
      expect(await status(page)).toBe("2 of 6 findings");
      expect(asked).toEqual(["/?severity=error"]);
    });

    test("that lists its first findings without JavaScript", async () => {
      const { page } = await open(manyFindings(45), { javaScriptEnabled: false });
      expect(await page.locator("article").count()).toBe(20);
      expect(await page.locator(".scripted").filter({ visible: true }).count()).toBe(0);
      expect(await page.locator("noscript").innerText()).toBe(
        "These are the first 20 of 45 findings. The page needs JavaScript to show the rest.",
      );
    });
  });

  describe("shows text as text", () => {
    test.each([
      ["hostile", hostileReport()],
      ["odd", sampleReports.odd],
    ])("wherever it comes from: %s", async (_name, report) => {
      const { page, requests, complaints, url } = await open(report);
      // The whole list, so that findings rendered by the page's script are seen as well.
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await page.locator("#document").focus();
      const seen = await page.evaluate(() => ({
        ran: "ran" in window,
        articles: document.querySelectorAll("article").length,
        scripts: document.querySelectorAll("script").length,
        foreign: document.querySelectorAll(
          "img, iframe, object, embed, base, b, i, math, audio, video, style ~ style",
        ).length,
        handlers: [...document.querySelectorAll("*")].flatMap((element) =>
          element.getAttributeNames().filter((name) => name.startsWith("on") || name === "autofocus"),
        ),
        links: [...document.querySelectorAll("a")].filter(
          (link) => !/^[?#]/.test(link.getAttribute("href") ?? ""),
        ).length,
      }));
      expect(seen).toEqual({
        ran: false,
        articles: report.findings.length,
        scripts: 2,
        foreign: 0,
        handlers: [],
        links: 0,
      });
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [url] });
    });

    test("letter by letter", async () => {
      const { page } = await open(hostileReport());
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      const shown = await page
        .locator("article .reason")
        .evaluateAll((all) => all.map((one) => one.textContent));
      const visible = hostileTexts.map((text) =>
        text.replace("\ud800", "\ufffd").replace("\udfff", "\ufffd").replace("\0", "␀").replace("\b", "␈"),
      );
      expect(shown).toEqual(visible.flatMap((text) => [text, text]));
    });

    test("and marks exactly the quote in its sentence", async () => {
      const { page } = await open(sampleReports.many);
      const marked = await page
        .locator("#finding-09e2f6c8a1b4d753")
        .locator("blockquote")
        .evaluateAll((all) =>
          all.map((one) => [
            one.textContent,
            [...one.querySelectorAll("mark")].map((mark) => mark.textContent),
          ]),
        );
      expect(marked).toEqual(
        sampleReports.many.findings
          .find(({ fingerprint }) => fingerprint === "09e2f6c8a1b4d753")
          ?.answers.flatMap(({ evidence }) => evidence.map(({ sentence, quote }) => [sentence, [quote]])),
      );
    });
  });

  describe("filters", () => {
    test("by choice, in the address, through reload and back", async () => {
      const { page, complaints } = await open(sampleReports.many);
      await page.getByRole("checkbox", { name: /^Warning/ }).check();
      const warnings = [
        "How many schools does Lower Aune have?",
        "How long did the war in Syria last?",
        "How many passengers of the Silver Tern had no life jacket?",
      ];
      expect(await questions(page)).toEqual(warnings);
      expect(queryOf(page)).toBe("?severity=warning");
      expect(await status(page)).toBe("3 of 6 findings");

      await page.getByRole("checkbox", { name: /^Tension/ }).check();
      expect(await questions(page)).toEqual(warnings.slice(2));
      expect(queryOf(page)).toBe("?severity=warning&verdict=tension");

      await page.reload();
      expect(await questions(page)).toEqual(warnings.slice(2));
      expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(2);

      await page.goBack();
      await expect.poll(() => questions(page)).toEqual(warnings);
      expect(await page.getByRole("checkbox", { name: /^Tension/ }).isChecked()).toBe(false);
      await page.goBack();
      await expect.poll(() => status(page)).toBe("6 findings");
      expect(queryOf(page)).toBe("");
      await page.goForward();
      await expect.poll(() => questions(page)).toEqual(warnings);
      expect(complaints).toEqual([]);
    });

    test("by rule, by predicate and by document", async () => {
      const { page } = await open(sampleReports.many);
      await page.getByLabel("Rule", { exact: true }).selectOption("quantity-conflict");
      expect(await status(page)).toBe("3 of 6 findings");
      expect(await page.getByLabel("Predicate").locator("option").allInnerTexts()).toEqual([
        "Any predicate",
        "have (1)",
        "kill (1)",
        "lack (1)",
        "last (0)",
        "light (0)",
        "overthrow (0)",
      ]);
      await page.getByLabel("Predicate").selectOption("lack");
      expect(queryOf(page)).toBe("?rule=quantity-conflict&predicate=lack");
      await page.getByRole("button", { name: "Clear filters" }).click();
      await expect.poll(() => status(page)).toBe("6 findings");
      await page.getByLabel("Document").fill("FERRY-monday");
      await expect.poll(() => status(page)).toBe("1 of 6 findings");
      expect(queryOf(page)).toBe("?document=FERRY-monday");
      await page.getByLabel("Document").fill("nowhere");
      await expect.poll(() => status(page)).toBe("0 of 6 findings");
      expect(await page.locator("#nothing").innerText()).toBe("No finding matches these filters.");
    });

    test("by words, with one step back for a whole stretch of typing", async () => {
      const { page } = await open(sampleReports.many);
      const before = await page.evaluate(() => history.length);
      await page.getByLabel("Search").pressSequentially("Silver", { delay: 160 });
      await expect.poll(() => status(page)).toBe("3 of 6 findings");
      await page.getByLabel("Search").pressSequentially(" twelve", { delay: 160 });
      await expect.poll(() => status(page)).toBe("1 of 6 findings");
      expect(queryOf(page)).toBe("?q=Silver+twelve");
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
      await page.goBack();
      await expect.poll(() => status(page)).toBe("6 findings");
      expect(await page.getByLabel("Search").inputValue()).toBe("");
    });

    test("from the overview", async () => {
      const { page, requests, url } = await open(sampleReports.many);
      await page.getByRole("link", { name: "duration-conflict" }).click();
      expect(await questions(page)).toEqual(["How long did the war in Syria last?"]);
      expect(queryOf(page)).toBe("?rule=duration-conflict");
      expect(requests).toEqual([url]);
    });
  });

  describe("keeps suppressed findings out of the way", () => {
    const lighthouse = "When was the lighthouse at Rook Point first lit?";

    test("until they are asked for, in the address and with who and why", async () => {
      const { page, complaints } = await open(sampleReports.many);
      expect(await page.getByText(lighthouse).count()).toBe(0);
      await page.getByRole("checkbox", { name: "Show suppressed" }).check();
      expect(await status(page)).toBe("8 findings");
      expect(queryOf(page)).toBe("?suppressed=show");
      const words = await page.locator("article .judgement").allInnerTexts();
      expect(words.map((text) => text.replace(/\s+/gu, " "))).toEqual([
        "False positive The guide is quoted for its slip. Judged by desk@example.org on 2025-03-04",
        "Suppressed by this judgement",
        "Accepted The council confirmed 14. Judged by desk@example.org on 2025-02-11",
        "Suppressed by a comment one count is from before the storm articles/orchard.md:5",
      ]);
      await page.reload();
      expect(await status(page)).toBe("8 findings");
      await page.getByRole("button", { name: "Clear filters" }).click();
      await expect.poll(() => status(page)).toBe("6 findings");
      expect(complaints).toEqual([]);
    });

    test("and shows them from the overview, or by a link to one", async () => {
      const { page } = await open(sampleReports.many);
      await page.getByRole("link", { name: "Show them" }).click();
      expect(await questions(page)).toContain(lighthouse);
      const linked = await open(sampleReports.many, {}, "?severity=info#finding-3f9c60e2d8b7415a");
      expect(await status(linked.page)).toBe("8 findings");
      expect(linked.page.url()).toBe(`${linked.url}?suppressed=show#finding-3f9c60e2d8b7415a`);
      expect(await focused(linked.page)).toBe("finding-3f9c60e2d8b7415a");
    });

    test("and has no box where there is none, as in files of older versions", async () => {
      const { page } = await open({
        ...sampleReports.one,
        summary: { ...sampleReports.one.summary, suppressed: 3 },
      });
      expect(await page.getByRole("checkbox", { name: "Show suppressed" }).count()).toBe(0);
      expect(await page.getByRole("link", { name: "Show them" }).count()).toBe(0);
      expect(await page.getByText("3 findings suppressed").count()).toBe(1);
    });
  });

  describe("links to a finding", () => {
    const anchor = "#finding-a6f0347be29c815d";

    test("and brings it into view", async () => {
      const { page } = await open(sampleReports.many, {}, anchor);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(anchor.slice(1));
      expect(
        await page.locator(anchor).evaluate((one) => Math.round(one.getBoundingClientRect().top)),
      ).toBeLessThan(400);
    });

    test("from its headline", async () => {
      const { page, url } = await open(sampleReports.many);
      await page.getByRole("link", { name: "How many schools does Lower Aune have?" }).click();
      expect(page.url()).toBe(`${url}#finding-7730ad51c6e8f924`);
      expect(await status(page)).toBe("6 findings");
    });

    test("even if a filter would hide it", async () => {
      const { page, url } = await open(sampleReports.many, {}, `?severity=error${anchor}`);
      expect(page.url()).toBe(url + anchor);
      expect(await status(page)).toBe("6 findings");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(anchor.slice(1));
    });

    test("and says so when the report has no such finding", async () => {
      const { page, complaints } = await open(sampleReports.many, {}, "#finding-ffff%E0%A4%A");
      expect(await status(page)).toBe("The finding of this link is not in the report");
      expect(complaints).toEqual([]);
    });

    test("and copies link and fingerprint", async () => {
      const { page, url } = await open(sampleReports.one, {
        permissions: ["clipboard-read", "clipboard-write"],
      });
      const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      await page.getByRole("button", { name: "Copy fingerprint" }).click();
      await expect.poll(() => status(page)).toBe("Fingerprint copied");
      expect(await clipboard()).toBe("5b0c9d1e7f3a2468");
      await page.getByRole("button", { name: "Copy link" }).click();
      await expect.poll(() => status(page)).toBe("Link copied");
      expect(await clipboard()).toBe(`${url}#finding-5b0c9d1e7f3a2468`);
    });
  });

  describe("has a light and a dark side", () => {
    test("that follow the system until the reader chooses, and the choice stays", async () => {
      const page = await openServed(sampleReports.one, { colorScheme: "dark" });
      const dark = await paper(page);
      const button = page.getByRole("button", { name: "Dark" });
      expect(await button.getAttribute("aria-pressed")).toBe("true");
      await page.emulateMedia({ colorScheme: "light" });
      const light = await paper(page);
      expect(light).not.toBe(dark);
      // The page hears of the system's change in an event of its own, a moment after the style has changed.
      await expect.poll(() => button.getAttribute("aria-pressed")).toBe("false");
      await button.click();
      expect(await paper(page)).toBe(dark);
      await page.reload();
      expect(await paper(page)).toBe(dark);
      await button.click();
      expect(await paper(page)).toBe(light);
    });

    test("even where the browser keeps no storage", async () => {
      const url = await write(sampleReports.one);
      const page = await browser.newPage({ colorScheme: "light" });
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        });
      });
      await page.goto(url);
      const light = await paper(page);
      await page.getByRole("button", { name: "Dark" }).click();
      expect(await paper(page)).not.toBe(light);
      expect(errors).toEqual([]);
    });
  });

  describe("works from the keyboard", () => {
    const ids = sampleReports.many.findings
      .filter(({ suppression }) => suppression === null)
      .map(({ fingerprint }) => `finding-${fingerprint}`);

    test("with j, k and /", async () => {
      const { page } = await open(sampleReports.many);
      await page.keyboard.press("j");
      expect(await focused(page)).toBe(ids[0]);
      await page.keyboard.press("j");
      await page.keyboard.press("j");
      expect(await focused(page)).toBe(ids[2]);
      await page.keyboard.press("k");
      expect(await focused(page)).toBe(ids[1]);
      await page.keyboard.press("/");
      expect(await focused(page)).toBe("search");
      await page.keyboard.type("jk/");
      expect(await page.getByLabel("Search").inputValue()).toBe("jk/");
    });

    test("unless single keys are switched off, which lasts", async () => {
      const page = await openServed(sampleReports.many);
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keys" }).getByLabel("Use these keys").uncheck();
      await page.keyboard.press("Escape");
      await page.keyboard.press("j");
      expect(await focused(page)).not.toBe(ids[0]);
      await page.reload();
      await page.keyboard.press("j");
      expect(await focused(page)).not.toBe(ids[0]);
    });

    test("and skips to the findings first of all", async () => {
      const { page } = await open(sampleReports.many);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to the findings");
      await page.keyboard.press("Enter");
      expect(await focused(page)).toBe("findings");
    });
  });

  describe("is accessible", () => {
    test.each([
      ["many, light", sampleReports.many, { colorScheme: "light" }],
      ["many, dark", sampleReports.many, { colorScheme: "dark" }],
      ["many, phone", sampleReports.many, { viewport: { width: 360, height: 740 } }],
      ["odd", sampleReports.odd, {}],
      ["empty", sampleReports.empty, {}],
    ] as const)("by the rules of axe: %s", async (_name, report, context) => {
      const { page } = await open(report, context);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<import("axe-core").AxeResults> } };
        const results = await axe.run();
        return results.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
      });
      expect(violations).toEqual([]);
    });

    test("by its tree of roles and names", async () => {
      const { page } = await open(sampleReports.one);
      expect(await page.locator("body").ariaSnapshot()).toMatchSnapshot();
    });

    test("with a text for the picture", async () => {
      const { page } = await open(sampleReports.one);
      expect(await page.locator("article").getByRole("img").getAttribute("aria-label")).toBe(
        "A, December 2024: 1 December 2024 to 31 December 2024. " +
          "B, December 2023: 1 December 2023 to 31 December 2023.",
      );
    });
  });

  describe("fits", () => {
    test.each([
      ["many", 320, sampleReports.many],
      ["many", 390, sampleReports.many],
      ["odd", 320, sampleReports.odd],
      ["hostile", 320, hostileReport()],
    ])("a phone without scrolling sideways: %s at %i pixels", async (_name, width, report) => {
      const { page } = await open(report, { viewport: { width, height: 700 } });
      await page.getByRole("button", { name: "Filters" }).click();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

    test("paper: everything unfolded, nothing to click", async () => {
      const { page } = await open(manyFindings(60));
      await page.emulateMedia({ media: "print" });
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      expect(await page.locator("article").count()).toBe(60);
      expect(await page.locator("details:not([open])").count()).toBe(0);
      expect(await page.locator("button, input, select").filter({ visible: true }).count()).toBe(0);
    });
  });

  describe("with 5,000 findings", () => {
    const report = manyFindings(5000);

    test("puts only a stretch in the page, and more as the reader goes on", async () => {
      const { page, complaints } = await open(report);
      expect(await page.locator("article").count()).toBe(20);
      await page.locator("#later").scrollIntoViewIfNeeded();
      await expect.poll(() => page.locator("article").count()).toBe(40);
      await page
        .getByLabel("Search")
        .fill(`no. 4888 ${report.findings[4888]?.answers[0]?.evidence[0]?.document}`);
      await expect.poll(() => status(page)).toBe("1 of 5,000 findings");
      await page.getByRole("button", { name: "Clear filters" }).click();
      await expect.poll(() => status(page)).toBe("5,000 findings");
      expect(await page.locator("article").count()).toBe(20);
      expect(complaints).toEqual([]);
    });

    test("opens at a far finding, with the way up and down", async () => {
      const at = 4000;
      const { page } = await open(report, {}, `#finding-${report.findings[at]?.fingerprint}`);
      const headline = `How many people visited the ${report.findings[at]?.question.subject}?`;
      expect(
        await page.evaluate(() => document.activeElement?.querySelector("h3")?.textContent?.trim()),
      ).toBe(headline);
      expect(await page.locator("article").count()).toBeLessThan(60);
      await page.keyboard.press("k");
      await page.keyboard.press("k");
      await page.keyboard.press("k");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(
        `finding-${report.findings[at - 3]?.fingerprint}`,
      );
      await page.locator("#earlier").click();
      expect(await page.locator("article h3").first().innerText()).toContain(`no. ${at - 42}?`);
    });
  });
});
