/** The configuration that `gainsay init` writes: what is read, and the keys that most people want next, ready to be uncommented. */
export function configTemplate(include: readonly string[], schema: string | null): string {
  const globs = include.map((glob) => JSON.stringify(glob)).join(", ");
  return `// What Gainsay reads here, and what of its findings counts. docs/configuration.md of Gainsay has all keys;
// \`gainsay config\` prints what holds.
{
${schema === null ? "" : `  "$schema": ${JSON.stringify(schema)},\n\n`}  // What is read when no paths are given. Paths and globs count from the folder of this file.
  ${include.length === 0 ? '// "include": ["articles/**"],' : `"include": [${globs}],`}

  // What is passed over, beside what .gitignore names. "!" takes back.
  // "ignore": ["drafts/**"],

  // The highest severity of a rule's findings: "error" (as they are graded), "warning", "info" or "off".
  // "rules": { "restatement-conflict": "warning" },

  // The same for some files. A finding takes the gravest setting among its files.
  // "overrides": [{ "files": "archive/**", "rules": { "date-conflict": "off" } }],

  // How sure a finding must be to be shown, and to be an error.
  // "thresholds": { "report": 0.5, "error": 0.9 },

  // What is known of the articles: who published them, a label to show, whose reports they print.
  // "sources": [{ "files": "wire/**", "publisher": "The Agency", "trust": "agency", "sameOriginAs": "The Agency" }],

  // Names that mean the same, and files of facts that you hold to be true.
  // "aliases": [["Kyiv", "Kiev"]],
  // "references": ["facts.yaml"],

  // The lowest severity that makes a check fail.
  "failOn": "error",
}
`;
}
