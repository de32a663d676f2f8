import type { TruthValue } from "./value.js";

export function format({ holds }: TruthValue): string {
  return holds ? "it happened" : "it did not happen";
}
