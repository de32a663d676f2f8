import { byCodeUnit } from "../../align/by-code-unit.js";
import type { CanonicalEntity } from "../../align/statement.js";
import { confidenceOf } from "../../findings/confidence.js";
import { clashingWalks, type Clashing } from "../../timeline/clashing-walks.js";
import { explainConflict } from "../../timeline/explain.js";
import { readTimelines } from "../../timeline/read-timelines.js";
import { defineCorpusRule, type Clash } from "../rule.js";

export const timelineConflict = defineCorpusRule({
  meta: {
    id: "timeline-conflict",
    finds: "Dates, lengths of time, ages and orders from several sentences that cannot all hold together.",
    why: "Each of them looks right by itself; only put together do they show that one is wrong.",
    fix: "Follow the steps in the reason, find the number that is wrong, and correct it.",
  },
  // An age beside a birthday of one text is the finding of `age-mismatch`.
  yields: true,
  joint: true,
  run({ statements }, circumstances) {
    return readTimelines(statements).flatMap(({ subject, told }) =>
      clashingWalks(told, circumstances).map((clashing) => clashOf(subject, clashing)),
    );
  },
});

function clashOf(subject: CanonicalEntity, { walk, sides, checks }: Clashing): Clash {
  return {
    question: {
      text: questionOf(subject.name, walk),
      subject: subject.name,
      predicate: "timeline",
      slot: "when",
    },
    verdict: "contradiction",
    confidence: confidenceOf(checks),
    sides: sides.flatMap(({ told: { value, display }, statements }) =>
      value === null
        ? []
        : [{ value, display, evidence: statements.map(({ assertion }) => assertion.evidence) }],
    ),
    reason: explainConflict(subject.name, walk),
    checks,
  };
}

/** "When did the siege begin and end, and how long did it last?", "Ann Lee: how do the birth and the age fit together?" */
function questionOf(subject: string, walk: Clashing["walk"]): string {
  // Dates before lengths.
  const told = walk
    .map(({ constraint }) => constraint)
    .filter(({ sort }) => sort !== "order")
    .sort((a, b) => Number(a.sort !== "date") - Number(b.sort !== "date") || byCodeUnit(a.to, b.to));
  if (told.some(({ to }) => to === "end")) {
    const length = told.some(({ sort }) => sort === "length") ? ", and how long did it last" : "";
    return `When did ${subject} begin and end${length}?`;
  }
  const topics = [...new Set(told.map(({ topic }) => topic))];
  const last = topics.pop() ?? "";
  return topics.length === 0
    ? `${subject}: what is right of ${last}?`
    : `${subject}: how do ${topics.join(", ")} and ${last} fit together?`;
}
