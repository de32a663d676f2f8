import type { Extraction, ReferenceFile, Vocabulary } from "@gainsay/claims";
import { align, type Corpus } from "./align/align.js";
import { byCodeUnit } from "./align/by-code-unit.js";
import { differByAdditions } from "./findings/additions.js";
import { assembleFindings } from "./findings/assemble.js";
import type { Answer, Finding, NotRead, Report } from "./findings/finding.js";
import { gradeReport, type Grading } from "./findings/grade.js";
import { labelled } from "./findings/label.js";
import { circumstancesOf, judgeQuestion } from "./findings/verdict.js";
import { findingOfClash } from "./findings/clash.js";
import { reportOn } from "./findings/report-on.js";
import { applyComments } from "./judgements/apply-comments.js";
import { withUpkeep } from "./judgements/apply-judgements.js";
import { corpusRules, rules } from "./rules/index.js";

export interface CheckOptions {
  /** Documents that could not be read; they are carried into the report. */
  readonly notRead?: readonly NotRead[];
  /** Groups of names that stand for one entity each, the first being the one to show. */
  readonly aliases?: readonly (readonly string[])[];
  /**
   * The texts are known to be about one happening: what short texts tell, and the leads of longer ones, is taken as of it, and all of them
   * as one story.
   */
  readonly sameEvent?: boolean;
  /** What the user holds to be true: held against what the texts say, and no source of its own. */
  readonly references?: readonly ReferenceFile[];
  /**
   * What can be said and measured; see `readVocabulary`. The same that the texts were read with. Without it, the user's own predicates are
   * as the extractions have kept them.
   */
  readonly vocabulary?: Vocabulary;
  /** What the user wants to see of what is found, and how grave it is. */
  readonly grading?: Grading;
  /** Documents, by id, that are known to print one report: each group counts as one origin. */
  readonly sameOrigin?: readonly (readonly string[])[];
  /** Labels to show beside the words of documents, by id. They decide nothing. */
  readonly trust?: ReadonlyMap<string, string>;
}

/**
 * Finds the questions whose answers cannot all be true: assertions → questions → pairs → verdicts → findings. Pure; the
 * order of the extractions does not matter.
 */
export function check(extractions: readonly Extraction[], options: CheckOptions = {}): Report {
  const corpus = align(
    [...extractions].sort((a, b) => byCodeUnit(a.document.id, b.document.id)),
    options,
  );
  const circumstances = circumstancesOf(corpus, options.sameEvent);
  let undecided = 0;
  const ofHappenings: Finding[] = [];
  const ofSettings: Finding[] = [];
  for (const question of corpus.questions) {
    const verdicts = judgeQuestion(question, circumstances);
    if (verdicts.some(({ verdict }) => verdict === "undecided")) undecided += 1;
    const isSetting = question.statements.some(({ setting }) => setting !== null);
    for (const rule of rules) {
      const concerned = verdicts.filter(({ pair: [a] }) => rule.kinds.includes(a.assertion.value.kind));
      const found = assembleFindings(question, concerned, rule);
      (isSetting ? ofSettings : ofHappenings).push(...withoutSums(found, corpus));
    }
  }
  // "Telemetry is off by default" is read as a setting, and as what is said of telemetry: the setting tells more.
  const findings = [...ofSettings, ...notIn(ofSettings, ofHappenings)];
  for (const { meta, run, yields = false } of corpusRules) {
    const clashes = run(corpus, circumstances).map((clash) => findingOfClash(meta.id, clash, corpus.origins));
    const found = withoutSums(clashes, corpus);
    findings.push(...(yields ? notIn(findings, found) : found));
  }
  const corpusSummary = {
    documents: corpus.documents.length,
    assertions: corpus.statements.length,
    questions: corpus.questions.length,
    undecided,
    notRead: [...(options.notRead ?? [])].sort((a, b) => byCodeUnit(a.document, b.document)),
  };
  const ofOne = options.sameEvent === true ? findings : withoutOwn(findings, corpus);
  const commented = applyComments(ofOne, corpus.extractions);
  const shown = commented.findings.map((finding) => ({
    ...finding,
    answers: labelled(finding.answers, options.trust),
  }));
  const report = withUpkeep(reportOn(corpusSummary, shown), commented.upkeep);
  return gradeReport(report, options.grading ?? {}, options.references);
}

/** The findings but for those on counts of which one adds up to the other. */
function withoutSums(
  findings: readonly Finding[],
  { sentences }: Pick<Corpus, "sentences">,
): readonly Finding[] {
  return findings.filter((finding) => !differByAdditions(finding, sentences));
}

/** The findings but for those on what pages of one form say, each of its own subject. */
function withoutOwn(findings: readonly Finding[], { forms }: Pick<Corpus, "forms">): readonly Finding[] {
  return findings.filter(
    ({ answers, question: { predicate, subject } }) =>
      !forms.areOfForm(
        answers.map(({ evidence }) => evidence),
        // What a wording is of is not told.
        predicate === "wording" || predicate === "whether" ? "" : subject,
      ),
  );
}

/** The findings that set no sentences against each other which one of the others already does: a disagreement is one finding. */
function notIn(others: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  const shownBy = new Map<string, Set<Finding>>();
  for (const other of others)
    for (const place of other.answers.flatMap(sentencesOf))
      shownBy.set(place, (shownBy.get(place) ?? new Set()).add(other));
  return findings.filter(({ answers }) => {
    const seen = new Set<Finding>();
    return !answers.some((answer) => {
      const shown = new Set(sentencesOf(answer).flatMap((place) => [...(shownBy.get(place) ?? [])]));
      if ([...shown].some((other) => seen.has(other))) return true;
      for (const other of shown) seen.add(other);
      return false;
    });
  });
}

function sentencesOf({ evidence }: Answer): readonly string[] {
  return evidence.map(({ document, sentenceStart }) => `${sentenceStart} ${document}`);
}
