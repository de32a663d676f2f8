import type { TruthValue } from "./value.js";

export function truthOf(holds: boolean): TruthValue {
  return { kind: "truth", holds };
}
