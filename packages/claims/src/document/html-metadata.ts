import type { Metadata } from "../model/document.js";
import { readDateField } from "./calendar-date.js";

/** What a page says of itself at one place: the name of a `<meta>`, `jsonld:headline`, `title`, `time` …, and its value. */
export interface MetadataClue {
  readonly source: string;
  readonly value: string;
}

/** Where each field is looked for, the most trusted first. */
const sources: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: [
    "jsonld:headline",
    "og:title",
    "citation_title",
    "parsely-title",
    "dc.title",
    "twitter:title",
    "title",
  ],
  publisher: [
    "jsonld:publisher",
    "og:site_name",
    "citation_publisher",
    "citation_journal_title",
    "dc.publisher",
    "article:publisher_name",
    "application-name",
  ],
  date: [
    "jsonld:datepublished",
    "article:published_time",
    "og:published_time",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "parsely-pub-date",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "dc.date.created",
    "sailthru.date",
    "pubdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "date",
    "time[pubdate]",
    "time",
  ],
  url: ["jsonld:url", "canonical", "og:url", "parsely-link"],
  edition: [],
};

/** Takes each field from the most trusted clue that holds a usable value. */
export function settleMetadata(clues: readonly MetadataClue[]): Metadata {
  const bySource = new Map<string, string>();
  for (const { source, value } of clues) {
    const text = value.replace(/\s+/gu, " ").trim();
    if (text !== "" && !bySource.has(source)) bySource.set(source, text);
  }
  const values = (field: keyof Metadata): string[] =>
    sources[field].map((source) => bySource.get(source)).filter((value) => value !== undefined);
  const [publisher] = values("publisher");
  const [title] = values("title");
  const [url] = values("url").filter((value) => /^https?:\/\//u.test(value));
  const [date] = values("date")
    .map(readDateField)
    .filter((value) => value !== null);
  return {
    ...(title === undefined ? {} : { title: withoutSiteName(title, publisher) }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
}

/** "Quake hits coast | Harbour Times" of the Harbour Times is "Quake hits coast". */
function withoutSiteName(title: string, publisher: string | undefined): string {
  if (publisher === undefined || !title.toLowerCase().endsWith(publisher.toLowerCase())) return title;
  const rest = title.slice(0, title.length - publisher.length);
  return /\s[|·•–—:-]\s*$/u.test(rest) ? rest.replace(/[\s|·•–—:-]+$/u, "") : title;
}

const articleTypes = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/u;

/** The clues in a script of linked data (https://schema.org/NewsArticle). None if it is not JSON. */
export function readJsonLd(script: string): readonly MetadataClue[] {
  let root: unknown;
  try {
    root = JSON.parse(script);
  } catch {
    return [];
  }
  const clues: MetadataClue[] = [];
  const pending: unknown[] = [root];
  for (let visited = 0; pending.length > 0 && visited < mostNodes; visited += 1) {
    const node = pending.shift();
    if (Array.isArray(node)) pending.push(...node.slice(0, mostNodes));
    else if (isRecord(node)) {
      if ("@graph" in node) pending.push(node["@graph"]);
      if ("mainEntity" in node) pending.push(node["mainEntity"]);
      if ([node["@type"]].flat().some((type) => typeof type === "string" && articleTypes.test(type))) {
        clues.push(...articleClues(node));
      }
    }
  }
  return clues;
}

/** Nodes of linked data looked at; a page has a handful. */
const mostNodes = 1000;

function articleClues(node: Readonly<Record<string, unknown>>): MetadataClue[] {
  const [publisher] = [node["publisher"]].flat();
  const fields: Readonly<Record<string, unknown>> = {
    headline: node["headline"],
    datepublished: node["datePublished"],
    publisher: isRecord(publisher) ? publisher["name"] : publisher,
    url:
      node["url"] ??
      (isRecord(node["mainEntityOfPage"]) ? node["mainEntityOfPage"]["@id"] : node["mainEntityOfPage"]),
  };
  return Object.entries(fields).flatMap(([name, value]) =>
    typeof value === "string" ? [{ source: `jsonld:${name}`, value }] : [],
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
