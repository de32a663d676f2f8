import { check, Report } from "@gainsay/checker";
import { readReferenceFile } from "@gainsay/claims";
import { describe, expect, test } from "vitest";
import { readProblem, type Body } from "../../test/answers.js";
import { extractionOf, sampleApp, sampleExtractions } from "../../test/samples.js";
import { checkDraft } from "../check-draft.js";
import { createMemoryStore } from "../store/memory-store.js";

const app = sampleApp();
const sentence = "In 2019 the Silver Tern fire killed 21 people.";

function post(body: Body, contentType?: string, query = "", headers: Record<string, string> = {}) {
  return app.request(`/v1/checks${query}`, {
    method: "POST",
    body,
    headers: { ...(contentType && { "content-type": contentType }), ...headers },
  });
}

const json = (body: unknown) => post(JSON.stringify(body), "application/json");

test("answers with the report on the draft, and does not keep it", async () => {
  const before = await (await app.request("/v1/claims")).json();
  const response = await json({ text: sentence });
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.json()).toEqual(checkDraft(extractionOf("draft", sentence), sampleExtractions));
  expect(await (await app.request("/v1/claims")).json()).toEqual(before);
});

describe("of a draft", () => {
  const contents = {
    "articles/palace.md": "Bashar al-Assad was overthrown in December 2024, and left the country.",
    "articles/diary.md": "Bashar al-Assad was overthrown in December 2023, it says in the diary.",
    "articles/harbour.md": "The ferry Silver Tern sank on 4 May 2019 off Port Varga.",
  };
  const extractions = Object.entries(contents).map(([id, content]) => extractionOf(id, content));
  const store = createMemoryStore({ extractions, report: check(extractions) });
  const informed = sampleApp({ store });

  const findingsFor = async (text: string) => {
    const body = { method: "POST", body: text, headers: { "content-type": "text/markdown" } };
    const { findings } = Report.parse(await (await informed.request("/v1/checks", body)).json());
    return findings.map(({ question, answers }) => ({
      question: question.text,
      quotes: answers
        .flatMap(({ evidence }) => evidence.map(({ document, quote }) => `${document}: ${quote}`))
        .sort(),
    }));
  };

  test("finds what contradicts a document, and not what documents contest among themselves", async () => {
    expect(await findingsFor("The ferry Silver Tern sank in June 2019.")).toEqual([
      {
        question: expect.stringContaining("Silver Tern"),
        quotes: ["articles/harbour.md: 4 May 2019", "draft: June 2019"],
      },
    ]);
  });

  test("finds what contradicts a reference", async () => {
    const references = [readReferenceFile("facts.yaml", "- sentence: The ferry Orla sank in 1931.")];
    const held = sampleApp({ store, references });
    const body = {
      method: "POST",
      body: "The ferry Orla sank in 1913.",
      headers: { "content-type": "text/plain" },
    };
    const { findings } = Report.parse(await (await held.request("/v1/checks", body)).json());
    expect(findings.map(({ rule, answers }) => [rule, ...answers.map(({ display }) => display)])).toEqual([
      ["reference-conflict", "1913", "1931 (your reference)"],
    ]);
  });

  test("finds nothing in a draft that agrees, or that is about something else", async () => {
    expect(await findingsFor("The ferry Silver Tern sank in May 2019.")).toEqual([]);
    expect(await findingsFor("The tug Old Bess sank in June 2019.")).toEqual([]);
  });

  test("takes part in what the documents already contest", async () => {
    expect(await findingsFor("# Exile\n\nBashar al-Assad was **overthrown in December 2024**.")).toEqual([
      {
        question: expect.stringContaining("Bashar al-Assad"),
        quotes: [
          "articles/diary.md: December 2023",
          "articles/palace.md: December 2024",
          "draft: December 2024",
        ],
      },
    ]);
  });
});

test.each([
  ["application/json", JSON.stringify({ text: sentence, id: "articles/ferry-monday.txt" }), ""],
  [
    "APPLICATION/JSON; charset=UTF-8",
    `\ufeff${JSON.stringify({ text: sentence, id: "articles/ferry-monday.txt" })}`,
    "",
  ],
  ["text/plain", sentence, "?id=articles/ferry-monday.txt"],
  ['text/markdown; charset="utf-8"', sentence, "?id=articles/ferry-monday.txt&date=2024-02-29"],
  ["text/html", `<p>${sentence}</p>`, "?id=articles/ferry-monday.txt&title=Fire&publisher=Post"],
])("reads %s; the id names the document that the draft replaces", async (type, body, query) => {
  const response = await post(body, type, query);
  expect(response.status).toBe(200);
  expect(Report.parse(await response.json()).corpus.documents).toBe(sampleExtractions.length);
});

describe("refuses", () => {
  test.each([
    ["application/xml", sentence],
    ["application/x-www-form-urlencoded", "text=x"],
    ["text/plain; charset=latin1", sentence],
    ["text/plain; format=flowed; charset=utf-16", sentence],
    ["constructor", sentence],
    ["", sentence],
  ])("the media type %j", async (type, body) => {
    expect(await problemOf(await post(new TextEncoder().encode(body), type))).toMatchObject({
      415: "unsupported-media-type",
    });
  });

  test("a compressed body", async () => {
    const response = await post(sentence, "text/plain", "", { "content-encoding": "gzip" });
    expect(await problemOf(response)).toEqual({
      415: "unsupported-media-type",
      detail: "The body must not be compressed.",
    });
  });

  test.each([
    ["text/plain", new Uint8Array([0x61, 0xff, 0x62]), "The body is not valid UTF-8."],
    ["application/json", '{"text": "secret', "The body is not well-formed JSON."],
    ["application/json", "", "The body is not well-formed JSON."],
    ["application/json", `${"[".repeat(100_000)}`, "The body is not well-formed JSON."],
  ])("a malformed body: %s %#", async (type, body, detail) => {
    expect(await problemOf(await post(body, type))).toEqual({ 400: "malformed-body", detail });
  });

  test.each([
    [{}, "#/text", "Takes a string."],
    [[], "#", "Takes an object."],
    [{ text: 7 }, "#/text", "Takes a string."],
    [{ text: " \n" }, "#/text", "Takes a text that is not blank."],
    [{ text: "x", format: "pdf" }, "#/format", "Takes one of: text, markdown, html."],
    [{ text: "x", date: "2023-02-29" }, "#/date", "Takes a calendar date: YYYY-MM-DD."],
    [{ text: "x", date: "yesterday" }, "#/date", "Takes a calendar date: YYYY-MM-DD."],
    [{ text: "x", id: "" }, "#/id", "Takes at least 1 character."],
    [{ text: "x", titel: "y" }, "#/titel", 'Is not known here. Did you mean "title"?'],
    [
      { text: "x", "a/b~c \ud800": 1 },
      "#/a~1b~0c%20%EF%BF%BD",
      "Is not known here. Known: id, title, date, publisher, text, format.",
    ],
  ])("the JSON body %j", async (body, pointer, detail) => {
    expect(await problemOf(await json(body))).toEqual({ 422: "invalid-body", errors: [{ pointer, detail }] });
  });

  test.each(["", " \r\n\t", "\u00a0"])("the blank text body %j", async (body) => {
    expect(await problemOf(await post(body, "text/plain"))).toEqual({
      422: "invalid-body",
      errors: [{ pointer: "#/text", detail: "Takes a text that is not blank." }],
    });
  });

  test("parameters beside a JSON body", async () => {
    const response = await post(JSON.stringify({ text: "x" }), "application/json", "?date=2024-01-01");
    expect(await problemOf(response)).toEqual({
      400: "invalid-parameters",
      errors: [{ parameter: "date", detail: "Goes into the JSON body." }],
    });
  });

  test("parameters that are not valid", async () => {
    expect(await problemOf(await post("x", "text/plain", "?date=today&titel=y"))).toEqual({
      400: "invalid-parameters",
      errors: [
        { parameter: "date", detail: "Takes a calendar date: YYYY-MM-DD." },
        { parameter: "titel", detail: 'Is not known here. Did you mean "title"?' },
      ],
    });
  });
});

describe("the size of a body", () => {
  const small = sampleApp({ limits: { bodyBytes: 1000 } });
  const send = (body: Body, headers: Record<string, string> = {}) =>
    small.request(
      new Request("http://localhost/v1/checks", {
        method: "POST",
        body,
        headers: { "content-type": "text/plain", ...headers },
        duplex: "half",
      }),
    );

  test.each([
    ["with a length", 1000, 200],
    ["with a length", 1001, 413],
    ["without a length", 1000, 200],
    ["without a length", 1001, 413],
  ])("%s: %i bytes", async (how, bytes, status) => {
    const response =
      how === "with a length"
        ? await send("a".repeat(bytes), { "content-length": String(bytes) })
        : await send(streamed(bytes));
    expect(response.status).toBe(status);
  });

  test("that it may have is told", async () => {
    expect(await readProblem(await send(streamed(1001)))).toEqual({
      type: "/problems/body-too-large",
      title: "The body is too large",
      status: 413,
      detail: "The body may have up to 1000 bytes.",
      instance: "/v1/checks",
    });
  });

  test("may be 1 MiB by default", async () => {
    expect((await post("a ".repeat(512 * 1024 + 1), "text/plain")).status).toBe(413);
  });
});

/** The status and the type of a problem, with what it names. */
async function problemOf(response: Response) {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const { type, status, errors, detail } = await readProblem(response);
  expect(status).toBe(response.status);
  return { [status]: type.replace("/problems/", ""), ...(errors ? { errors } : { detail }) };
}

/** A body that does not tell its length. */
function streamed(bytes: number) {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      for (let sent = 0; sent < bytes; sent += 100) {
        controller.enqueue(new Uint8Array(Math.min(100, bytes - sent)).fill(0x61));
      }
      controller.close();
    },
  });
}
