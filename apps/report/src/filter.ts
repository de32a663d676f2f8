import { wordsOf } from "./render-finding.js";
import { documentsOf, type FindingView } from "./view.js";

/** The properties that findings are filtered by, beside the words in them. */
export const facets = ["severity", "verdict", "rule", "predicate"] as const;
export type Facet = (typeof facets)[number];

/** Which findings to show. An empty list or text leaves that property alone. */
export type Filter = { readonly [F in Facet]: readonly string[] } & {
  /** Words that must all occur somewhere in the finding, in any order and case. */
  readonly text: string;
  /** Part of the name of a document that the finding quotes. */
  readonly document: string;
  /** Show suppressed findings beside those that count. */
  readonly suppressed: boolean;
};

export const noFilter: Filter = {
  text: "",
  document: "",
  severity: [],
  verdict: [],
  rule: [],
  predicate: [],
  suppressed: false,
};

/** The filter in the query of an address: `?q=ferry&severity=error&severity=warning`. Unknown names are ignored. */
export function parseFilter(query: string): Filter {
  const parameters = new URLSearchParams(query);
  const all = (name: string): readonly string[] =>
    [...new Set(parameters.getAll(name))].filter((value) => value !== "");
  return {
    text: parameters.get("q") ?? "",
    document: parameters.get("document") ?? "",
    severity: all("severity"),
    verdict: all("verdict"),
    rule: all("rule"),
    predicate: all("predicate"),
    suppressed: parameters.get("suppressed") === "show",
  };
}

/** The query of an address that holds `filter`, with its question mark; empty when nothing is filtered. */
export function formatFilter(filter: Filter): string {
  const parameters = new URLSearchParams();
  if (filter.text.trim() !== "") parameters.set("q", filter.text.trim());
  for (const facet of facets) for (const value of filter[facet]) parameters.append(facet, value);
  if (filter.document.trim() !== "") parameters.set("document", filter.document.trim());
  if (filter.suppressed) parameters.set("suppressed", "show");
  const query = parameters.toString();
  return query === "" ? "" : `?${query}`;
}

/** What the findings look like through a filter. */
export interface Selection {
  /** Positions of the findings that pass, in order. */
  readonly shown: readonly number[];
  /** How many findings each value of a facet would show, with all other filters as they are. */
  readonly counts: { readonly [F in Facet]: ReadonlyMap<string, number> };
}

/** Findings made ready to be filtered many times. */
export interface Index {
  select(filter: Filter): Selection;
}

/** Indexes findings; their words are gathered when they are first searched. */
export function createIndex(findings: readonly FindingView[]): Index {
  const words: (string | undefined)[] = [];
  const documents: (string | undefined)[] = [];
  const wordsAt = (finding: FindingView, at: number): string => (words[at] ??= wordsOf(finding));
  const documentsAt = (finding: FindingView, at: number): string =>
    (documents[at] ??= documentsOf(finding).join("\n").toLowerCase());
  return {
    select: (filter) => {
      const terms = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
      const document = filter.document.trim().toLowerCase();
      const shown: number[] = [];
      const counts = {
        severity: new Map<string, number>(),
        verdict: new Map<string, number>(),
        rule: new Map<string, number>(),
        predicate: new Map<string, number>(),
      };
      for (const [at, finding] of findings.entries()) {
        if (finding.suppression !== null && !filter.suppressed) continue;
        if (document !== "" && !documentsAt(finding, at).includes(document)) continue;
        if (!terms.every((term) => wordsAt(finding, at).includes(term))) continue;
        const failed = facets.filter(
          (facet) => filter[facet].length > 0 && !filter[facet].includes(finding[facet]),
        );
        if (failed.length === 0) shown.push(at);
        for (const facet of facets) {
          if (failed.every((other) => other === facet)) {
            counts[facet].set(finding[facet], (counts[facet].get(finding[facet]) ?? 0) + 1);
          }
        }
      }
      return { shown, counts };
    },
  };
}
