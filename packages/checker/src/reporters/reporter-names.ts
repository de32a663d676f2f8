/** Every format that this package can write, as `--report` takes it; to name them loads none. */
export const reporterNames = [
  "pretty",
  "json",
  "sarif",
  "junit",
  "github",
  "gitlab",
  "markdown",
  "claimreview",
  "annotations",
] as const;
