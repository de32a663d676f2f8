import { formatValue, type Assertion, type DocumentSummary, type Extraction } from "@gainsay/claims";
import type { Claim, Graph } from "schema-dts";
import { uuidIri } from "./iri.js";
import { quotationOf } from "./quotation.js";
import { writeJson } from "./write-json.js";

/** What each document says in terms of schema.org, as JSON-LD: a `Claim` for each assertion, with the sentence that makes it. */
export function jsonldClaims(extractions: readonly Extraction[]): string {
  return writeJson({
    "@context": "https://schema.org",
    "@graph": extractions.flatMap(({ document, assertions }) =>
      assertions.map((assertion) => claimOf(assertion, document)),
    ),
  } satisfies Graph);
}

function claimOf(assertion: Assertion, document: DocumentSummary) {
  const { id, attribution, evidence, modality, polarity } = assertion;
  const subject =
    assertion.subject.type === "entity" ? assertion.subject.entity.name : assertion.subject.name;
  return {
    "@type": "Claim",
    "@id": uuidIri("claim", id),
    identifier: id,
    name: `${assertion.predicate}.${assertion.slot}(${subject}) = ${formatValue(assertion.value)}`,
    // A claim that is denied, planned or only possible must not be taken for one that it is so.
    disambiguatingDescription: `${polarity}, ${modality}`,
    ...(subject === "" ? {} : { about: { "@type": "Thing", name: subject } as const }),
    appearance: {
      ...quotationOf(evidence, document),
      // Whether the speaker is a person or an office is not known, so there is a name only.
      ...(attribution === null ? {} : { creditText: attribution.speaker }),
    },
  } as const satisfies Claim;
}
