/** A confidence in whole hundredths, rounded down, so that only certainty shows as 100; 0.58 is a hair less than 58 hundredths. */
export function percent(confidence: number): string {
  return `${Math.floor(confidence * 100 + 1e-9)}%`;
}
