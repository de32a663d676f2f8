import type { Claim, ClaimReview, Graph } from "schema-dts";
import type { Answer, Finding } from "../findings/finding.js";
import { uuidIri } from "./iri.js";
import { quotationOf } from "./quotation.js";
import type { Reporter } from "./reporter.js";
import { noteSuppressed, partition } from "./suppressed.js";
import { writeJson } from "./write-json.js";

/**
 * Findings in terms of schema.org, as JSON-LD: a `Claim` for each answer, with where it appears, and a `ClaimReview` that holds the claims
 * of a finding together. The review is of one aspect, whether the sources agree. It has no author and no value on a scale, because
 * nobody has looked up which claim is true. Suppressed findings are left out: what somebody set aside is not for publishing.
 */
export const claimreview: Reporter = (report, options = {}) => {
  noteSuppressed(report, options);
  return writeJson({
    "@context": "https://schema.org",
    "@graph": partition(report).open.flatMap((finding) => {
      const claims = finding.answers.map((answer, index) => claimOf(finding, answer, index));
      return [...claims, reviewOf(finding, claims)];
    }),
  } satisfies Graph);
};

function claimOf({ fingerprint, question }: Finding, answer: Answer, index: number) {
  return {
    "@type": "Claim",
    "@id": uuidIri("answer", fingerprint, String(index)),
    name: `${question.text} ${answer.display}`,
    ...(question.subject === "" ? {} : { about: { "@type": "Thing", name: question.subject } as const }),
    appearance: answer.evidence.map((evidence) => quotationOf(evidence)),
  } as const satisfies Claim;
}

const aspect = "whether the sources agree";

const outcomes = {
  contradiction: "The sources contradict each other",
  tension: "The sources pull apart",
  update: "A later source gives another answer",
} as const satisfies Record<Finding["verdict"], string>;

function reviewOf(
  { fingerprint, question, verdict, answers, reason }: Finding,
  claims: readonly { readonly "@id": string }[],
) {
  return {
    "@type": "ClaimReview",
    "@id": uuidIri("finding", fingerprint),
    identifier: fingerprint,
    name: question.text,
    claimReviewed: `${question.text} ${answers.map(({ display }) => display).join(" / ")}`,
    itemReviewed: claims.map((claim) => ({ "@id": claim["@id"] })),
    reviewAspect: aspect,
    ...(reason === "" ? {} : { reviewBody: reason }),
    reviewRating: { "@type": "Rating", alternateName: outcomes[verdict], reviewAspect: aspect },
    inLanguage: "en",
  } as const satisfies ClaimReview;
}
