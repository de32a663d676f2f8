import { formatValue, type Extraction } from "@gainsay/claims";
import { writeAnnotations } from "./annotation.js";
import { uuidIri } from "./iri.js";

/** What each document says as W3C Web Annotations: one for each assertion, at the words that give its value. */
export function annotateClaims(extractions: readonly Extraction[]): string {
  return writeAnnotations(
    "Gainsay claims",
    extractions.flatMap(({ assertions }) =>
      assertions.map(({ id, subject, predicate, slot, value, polarity, modality, attribution, evidence }) => {
        const name = subject.type === "entity" ? subject.entity.name : subject.name;
        const voice = attribution === null ? "" : `, ${attribution.stance} by ${attribution.speaker}`;
        return {
          id: uuidIri("annotation", id),
          motivation: "describing" as const,
          comment: `${predicate}.${slot}(${name}) = ${formatValue(value)} (${polarity}, ${modality}${voice})`,
          tags: [predicate, slot],
          targets: [evidence],
        };
      }),
    ),
  );
}
