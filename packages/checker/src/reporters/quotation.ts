import type { DocumentSummary, Evidence } from "@gainsay/claims";
import type { CreativeWork, Quotation } from "schema-dts";
import { documentIri } from "./iri.js";
import { placeText } from "./places.js";

/** A sentence of a document in terms of schema.org, word for word. What is known of the document beside its name can be given. */
export function quotationOf(evidence: Evidence, document?: DocumentSummary) {
  return {
    "@type": "Quotation",
    text: evidence.sentence,
    position: placeText(evidence),
    isPartOf: workOf(evidence.document, document),
  } as const satisfies Quotation;
}

function workOf(id: string, { title, publisher, date, url }: Partial<DocumentSummary> = {}) {
  return {
    "@type": "CreativeWork",
    "@id": documentIri(id),
    identifier: id,
    ...(title === undefined ? {} : { headline: title }),
    ...(publisher === undefined ? {} : { publisher: { "@type": "Organization", name: publisher } as const }),
    ...(date === undefined ? {} : { datePublished: date }),
    ...(url === undefined ? {} : { url }),
  } as const satisfies CreativeWork;
}
