import type { Report, Severity } from "@gainsay/checker";

/** The lowest severity that makes a run fail. */
export type FailOn = Severity | "never";
export const failOnChoices: readonly FailOn[] = ["error", "warning", "info", "never"];

/** Whether the report holds a finding at or above `failOn`. */
export function fails({ summary }: Report, failOn: FailOn): boolean {
  switch (failOn) {
    case "never":
      return false;
    case "error":
      return summary.error > 0;
    case "warning":
      return summary.error + summary.warning > 0;
    case "info":
      return summary.error + summary.warning + summary.info > 0;
  }
}
