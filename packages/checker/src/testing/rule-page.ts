import type { CorpusRule, Rule } from "../rules/rule.js";
import type { CaseText } from "./read-cases.js";

/**
 * The page of a rule in docs/rules/, in Markdown: what the rule says of itself, a finding of it, how to turn it down, and its cases.
 * `example` is what `gainsay check` prints of the first conflicting case.
 */
export function rulePage({ meta }: Rule | CorpusRule, cases: readonly CaseText[], example: string): string {
  const listed = (conflicting: boolean): string =>
    cases
      .filter((each) => each.conflicting === conflicting)
      .map(({ title, text }) => `### ${title}\n\n${text}`)
      .join("\n\n");
  return `# ${meta.id}

${meta.finds} ${meta.why}

**What to do.** ${meta.fix}

\`\`\`
${example.trim()}
\`\`\`

To have its findings as warnings at most, or not at all, set it in the [configuration](../configuration.md#rules) to \`"warning"\` or
\`"off"\`. To pass over one sentence, put a [comment](../judgements.md#comments) before it:

\`\`\`html
<!-- gainsay-ignore ${meta.id}: why both are right -->
\`\`\`

Each bullet below is a source of its own; a date in brackets is the day it was published. All of them are run as tests.

## What it finds

${listed(true)}

## What it leaves alone

${listed(false)}
`;
}

/** The table of all rules, docs/rules/README.md. */
export function ruleTable(rules: readonly (Rule | CorpusRule)[]): string {
  const rows = rules
    .map(({ meta }) => meta)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, finds }) => `| [${id}](${id}.md) | ${finds.replaceAll("|", "\\|")} |`);
  return `# Rules

Written by \`npm run docs -w @gainsay/checker\` from what the rules say of themselves and from their cases.

| rule | finds |
| --- | --- |
${rows.join("\n")}
`;
}
