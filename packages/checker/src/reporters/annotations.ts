import { writeAnnotations } from "./annotation.js";
import { uuidIri } from "./iri.js";
import { percent } from "./percent.js";
import type { Reporter } from "./reporter.js";
import { noteSuppressed, partition } from "./suppressed.js";

/**
 * Findings as W3C Web Annotations: one for each finding, whose targets are the words on every side. Suppressed findings are left out:
 * what somebody set aside is not for the margin of a text.
 */
export const annotations: Reporter = (report, options = {}) => {
  noteSuppressed(report, options);
  return writeAnnotations(
    "Gainsay findings",
    partition(report).open.map(
      ({ fingerprint, question, answers, reason, rule, verdict, severity, confidence }) => ({
        id: uuidIri("annotation", fingerprint),
        motivation: "commenting",
        comment: [
          question.text,
          `${answers.map(({ display }) => display).join(" / ")}.`,
          ...(reason === "" ? [] : [reason]),
          `(${percent(confidence)} sure)`,
        ].join(" "),
        tags: [verdict, severity, rule],
        targets: answers.flatMap(({ evidence }) => evidence),
      }),
    ),
  );
};
