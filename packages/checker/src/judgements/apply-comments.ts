import type { Evidence, Extraction, InlineSuppression } from "@gainsay/claims";
import { closestMatch } from "leven";
import type { Finding, Upkeep } from "../findings/finding.js";
import { corpusRules, ruleIds } from "../rules/index.js";

const known: ReadonlySet<string> = new Set(ruleIds);
const joint: ReadonlySet<string> = new Set(
  corpusRules.filter(({ joint = false }) => joint).map(({ meta }) => meta.id),
);

interface Comment extends InlineSuppression {
  readonly document: string;
}

/**
 * Sets aside the findings that comments in the articles ask to pass over. Words that a comment concerns count as if they did not take part:
 * a finding is suppressed when fewer than two of its answers keep other words, or, where its answers clash only together, when one keeps
 * none. Also gives the comments that are mistaken and those that concern no finding.
 */
export function applyComments(
  findings: readonly Finding[],
  extractions: readonly Extraction[],
): { readonly findings: readonly Finding[]; readonly upkeep: readonly Upkeep[] } {
  const mistaken = mistakenComments(extractions);
  const comments = commentsIn(extractions).filter((comment) => mistakeOf(comment) === null);
  if (comments.length === 0) return { findings, upkeep: mistaken };
  const byDocument = new Map<string, Comment[]>();
  for (const comment of comments) {
    byDocument.set(comment.document, [...(byDocument.get(comment.document) ?? []), comment]);
  }
  const used = new Set<Comment>();
  const judged = findings.map((finding): Finding => {
    const concerning = (place: Evidence): readonly Comment[] =>
      (byDocument.get(place.document) ?? []).filter(
        ({ rules, start, end }) => rules.includes(finding.rule) && start <= place.start && place.end <= end,
      );
    const found = finding.answers.map(({ evidence }) => evidence.map(concerning));
    const all = found.flat(2);
    all.forEach((comment) => used.add(comment));
    const left = found.filter((places) => places.some((comments) => comments.length === 0)).length;
    const needed = joint.has(finding.rule) ? finding.answers.length : 2;
    const [first] = all;
    if (first === undefined || left >= needed) return finding;
    const { reason, document, line } = first;
    return { ...finding, suppression: { by: "comment", reason, document, line } };
  });
  const unused = comments.filter((comment) => !used.has(comment));
  return {
    findings: judged,
    upkeep: [...mistaken, ...unused.map((comment) => note("unused-comment", comment, unusedText(comment)))],
  };
}

/** The comments that are not written as they should be, or name a rule that there is not: they suppress nothing. */
export function mistakenComments(extractions: readonly Extraction[]): readonly Upkeep[] {
  return commentsIn(extractions).flatMap((comment) => {
    const mistake = mistakeOf(comment);
    return mistake === null
      ? []
      : [note("mistaken-comment", comment, `this comment does nothing: ${mistake}`)];
  });
}

function commentsIn(extractions: readonly Extraction[]): readonly Comment[] {
  return extractions.flatMap(({ document, suppressions = [] }) =>
    suppressions.map((comment) => ({ ...comment, document: document.id })),
  );
}

function mistakeOf({ problem, rules }: InlineSuppression): string | null {
  if (problem !== undefined) return problem;
  const unknown = rules.find((rule) => !known.has(rule));
  if (unknown === undefined) return null;
  const meant = closestMatch(unknown, [...ruleIds], { maxDistance: Math.ceil(unknown.length / 3) });
  const instead = meant === undefined ? `choose from ${ruleIds.join(", ")}` : `did you mean ${meant}?`;
  return `there is no rule ${unknown}; ${instead}`;
}

function unusedText({ rules }: Comment): string {
  return `this comment passes over nothing: no finding of ${rules.join(", ")} shows the words that it concerns; remove it`;
}

function note(kind: Upkeep["kind"], { document, line }: Comment, message: string): Upkeep {
  return { kind, document, line, fingerprint: null, message };
}
