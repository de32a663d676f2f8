import { extract, readDocument, type Extraction } from "@gainsay/claims";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { hostileReport, hostileTexts } from "../testing/hostile-report.js";
import { sampleArticles, sampleReports } from "../testing/index.js";
import { readSchema } from "../testing/read-schema.js";
import { annotateClaims } from "./annotate-claims.js";
import { annotations } from "./annotations.js";
import { claimreview } from "./claimreview.js";
import { documentIri, uuidIri } from "./iri.js";
import { jsonldClaims } from "./jsonld-claims.js";

const ajv = new Ajv({ strict: true, strictTuples: false, allErrors: true });
formats.default(ajv);
const validateClaims = ajv.compile(JSON.parse(readSchema("schema-org.json")));
const validateAnnotations = ajv.compile(JSON.parse(readSchema("web-annotation.json")));

const reports = { ...sampleReports, hostile: hostileReport() };
const extractions: readonly Extraction[] = Object.entries(sampleArticles).map(([id, content]) =>
  extract(readDocument({ id, content })),
);
const hostileExtractions: readonly Extraction[] = hostileTexts.map((text) => ({
  ...(extractions[0] ?? {
    document: { id: "", sentences: 0, dropped: 0, entities: [], terms: [], signature: [] },
    assertions: [],
  }),
  document: {
    id: text,
    title: text,
    publisher: text,
    url: text,
    sentences: 1,
    dropped: 0,
    entities: [],
    terms: [],
    signature: [],
  },
  assertions: (extractions[0]?.assertions ?? []).map((assertion) => ({
    ...assertion,
    attribution: { speaker: text, stance: "alleged" as const },
    evidence: { ...assertion.evidence, document: text, sentence: text, quote: text },
  })),
}));

describe.each(Object.entries(reports))("claimreview: %s", (name, report) => {
  const graph: { "@type": string; "@id": string; itemReviewed?: { "@id": string }[] }[] = JSON.parse(
    claimreview(report),
  )["@graph"];

  test("is valid by what schema.org says of it", () => {
    validateClaims(JSON.parse(claimreview(report)));
    expect(validateClaims.errors).toBeNull();
  });

  test.skipIf(name === "hostile")("looks as it should", async () => {
    await expect(claimreview(report)).toMatchFileSnapshot(`./samples/${name}.claimreview.json`);
  });

  test("reviews claims that are in it, each once", () => {
    const claims = graph.filter((node) => node["@type"] === "Claim").map((node) => node["@id"]);
    const reviewed = graph.flatMap(({ itemReviewed = [] }) => itemReviewed.map((claim) => claim["@id"]));
    expect(reviewed).toEqual(claims);
    expect(new Set(claims).size).toBe(claims.length);
  });

  test("says of no side that it is right, and nothing of what was set aside", () => {
    expect(claimreview(report)).not.toMatch(/"(?:ratingValue|bestRating|worstRating|author)"/u);
    expect(graph.filter((node) => node["@type"] === "ClaimReview")).toHaveLength(
      report.findings.length - report.summary.suppressed,
    );
  });
});

describe.each(Object.entries(reports))("annotations: %s", (name, report) => {
  test("are valid by the Web Annotation Data Model", () => {
    validateAnnotations(JSON.parse(annotations(report)));
    expect(validateAnnotations.errors).toBeNull();
  });

  test.skipIf(name === "hostile")("look as they should", async () => {
    await expect(annotations(report)).toMatchFileSnapshot(`./samples/${name}.annotations.json`);
  });
});

interface Target {
  readonly source: string;
  readonly selector: [
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly start: number; readonly end: number },
  ];
}

test.each([
  ["findings", annotations(sampleReports.many)],
  ["odd findings", annotations(sampleReports.odd)],
  ["claims", annotateClaims(extractions)],
])("both selectors of an annotation select the same words: %s", (_name, text) => {
  const items: { target: Target[] }[] = JSON.parse(text).first.items;
  expect(items.length).toBeGreaterThan(0);
  const documents = new Map(
    Object.keys(sampleArticles).map((id) => [documentIri(id), sampleArticles[id] ?? ""]),
  );
  for (const { source, selector } of items.flatMap(({ target }) => target)) {
    const article = documents.get(source) ?? "";
    const [{ exact, prefix, suffix }, { start, end }] = selector;
    expect(article.slice(start, end)).toBe(exact);
    expect(article.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
  }
});

test.each([
  ["samples", extractions],
  ["hostile", hostileExtractions],
  ["none", []],
])("claims of articles are valid as both: %s", (_name, claims) => {
  validateClaims(JSON.parse(jsonldClaims(claims)));
  expect(validateClaims.errors).toBeNull();
  validateAnnotations(JSON.parse(annotateClaims(claims)));
  expect(validateAnnotations.errors).toBeNull();
});

test("a claim has its sentence, and what is known of its document", () => {
  const document = readDocument({
    id: "articles/mill.md",
    content:
      "---\ntitle: The mill\ndate: 2024-05-01\npublisher: Hoy Post\n---\n\nHoy Mill did not open in 1871.\n",
  });
  const graph: unknown[] = JSON.parse(jsonldClaims([extract(document)]))["@graph"];
  expect(graph[0]).toEqual({
    "@type": "Claim",
    "@id": expect.stringMatching(/^urn:uuid:/u),
    identifier: expect.any(String),
    name: "opening.when(Hoy Mill) = 1871",
    disambiguatingDescription: "negated, asserted",
    about: { "@type": "Thing", name: "Hoy Mill" },
    appearance: {
      "@type": "Quotation",
      text: "Hoy Mill did not open in 1871.",
      position: "articles/mill.md:7:26",
      isPartOf: {
        "@type": "CreativeWork",
        "@id": "articles/mill.md",
        identifier: "articles/mill.md",
        headline: "The mill",
        publisher: { "@type": "Organization", name: "Hoy Post" },
        datePublished: "2024-05-01",
      },
    },
  });
});

test("a name is the same in every file, and a UUID", () => {
  expect(uuidIri("finding", "5b0c9d1e7f3a2468")).toBe(uuidIri("finding", "5b0c9d1e7f3a2468"));
  expect(uuidIri("finding", "5b0c9d1e7f3a2468")).not.toBe(uuidIri("claim", "5b0c9d1e7f3a2468"));
  expect(uuidIri("a", "b")).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
  );
});

test.each([
  ["articles/a b.md", "articles/a%20b.md"],
  ["../a:b.md", "../a%3Ab.md"],
  ["C:\\archive\\a.md", "/C:/archive/a.md"],
  ["https://example.org/a b?c#d", "https://example.org/a%20b?c#d"],
  ["https://", "https%3A//"],
  ["half \ud83d.md", "half%20%EF%BF%BD.md"],
])("%j as an IRI", (document, iri) => {
  expect(documentIri(document)).toBe(iri);
});
