/** What the workflow hangs on. */
export interface Workflow {
  /** Whether the project installs Gainsay; else the workflow takes the action of Gainsay's own repository. */
  readonly isInstalled: boolean;
  /** The folder of the configuration, from the top of the repository on. */
  readonly folder: string;
}

/** The workflow for GitHub that `gainsay init` writes. */
export function workflowTemplate({ isInstalled, folder }: Workflow): string {
  return `# Checks the articles for contradictions. Written by \`gainsay init\`; change it as you like.
name: Gainsay

on:
  pull_request:
  push:
    branches: [main, master]

permissions:
  contents: read

jobs:
  gainsay:
    runs-on: ubuntu-latest
${isInstalled ? installedSteps(folder) : actionSteps(folder)}`;
}

function installedSteps(folder: string): string {
  const defaults =
    folder === "."
      ? ""
      : `    defaults:
      run:
        working-directory: ${JSON.stringify(folder)}
`;
  return `${defaults}    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - run: npm ci
      # Ends with 1 where something is found and with 2 where the check could not be made; either fails the job.
      - run: npx gainsay check --report pretty --report github
`;
}

function actionSteps(folder: string): string {
  const inputs =
    folder === "."
      ? ""
      : `        with:
          config: ${JSON.stringify(`${folder}/gainsay.config.json`)}
`;
  return `    steps:
      - uses: actions/checkout@v4
      # The action builds Gainsay from its source. Put the repository that you have Gainsay from in place of
      # OWNER/gainsay. Where package.json installs Gainsay, these steps do instead, and need no action:
      #   - uses: actions/setup-node@v4
      #     with: { node-version: 20 }
      #   - run: npm ci
      #   - run: npx gainsay check --report pretty --report github
      - uses: OWNER/gainsay@v1
${inputs}`;
}
