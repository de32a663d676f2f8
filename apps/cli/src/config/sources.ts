import type { DocumentSummary, Metadata } from "@gainsay/claims";
import { matcher } from "../articles/globs.js";
import { givenFor, globsIn } from "./layers.js";
import type { Layer } from "./load-config.js";
import { shownPath } from "./shown-path.js";

/** What the user says of documents, by id. */
export interface KnownSources {
  /** Who published a document and when, whatever it says of itself. */
  metadataOf(document: string): Pick<Metadata, "publisher" | "date">;
  /** The label to show beside its words. */
  trustOf(document: string): string | undefined;
  /** Groups of documents that print one report. */
  sameOrigin(documents: readonly Summary[]): readonly (readonly string[])[];
  /** All of it as data: the same data says the same. */
  readonly data: unknown;
}

type Summary = Pick<DocumentSummary, "id" | "publisher">;

/** What the `sources` of a configuration say. Of several entries for a document the later one wins, key by key. */
export function sourcesOf(layers: readonly Layer[]): KnownSources {
  const entries = givenFor(layers, "sources").flatMap(({ value, layer }) =>
    value.map(({ files, sameOriginAs, ...said }) => ({
      said,
      concerns: matcher(globsIn(layer, files)),
      isCopied: sameOriginAs === undefined ? null : isNamedBy(layer, sameOriginAs),
    })),
  );
  const saidOf = (document: string, key: "publisher" | "date" | "trust") =>
    entries.findLast(({ concerns, said }) => said[key] !== undefined && concerns(document))?.said[key];
  return {
    data: givenFor(layers, "sources").map(({ value, layer }) => [shownPath(layer.globFolder), value]),
    metadataOf: (document) => {
      const [publisher, date] = [saidOf(document, "publisher"), saidOf(document, "date")];
      return { ...(publisher !== undefined && { publisher }), ...(date !== undefined && { date }) };
    },
    trustOf: (document) => saidOf(document, "trust"),
    sameOrigin: (documents) =>
      entries.flatMap(({ concerns, isCopied }) =>
        isCopied === null
          ? []
          : [documents.filter((document) => concerns(document.id) || isCopied(document)).map(({ id }) => id)],
      ),
  };
}

/** Whether `sameOriginAs` names a document: as a glob for it, or as its publisher. */
function isNamedBy(layer: Layer, names: string | readonly string[]): (document: Summary) => boolean {
  const isMatch = matcher(globsIn(layer, names));
  const publishers = new Set([names].flat().map((name) => name.toLowerCase()));
  return ({ id, publisher = "" }) => publishers.has(publisher.toLowerCase()) || isMatch(id);
}
