import { describe, expect, it } from "vitest";
import { readValues } from "../../testing/read-values.js";
import { duration } from "./index.js";

describe("a term that somebody set", () => {
  it.each([
    "The court imposed a 12-month driving ban.",
    "He was handed six years behind bars.",
    "She was jailed for six years on Monday.",
    "The lease will last 25 years.",
    "The mayor was elected for five years.",
    "The tenants were given ten days to leave.",
  ])("%s", (text) => {
    expect(readValues(duration, text)[0]?.value.fixed).toBe(true);
  });

  it.each([
    "The talks lasted eight hours.",
    "He spent six years in prison.",
    "The contract talks took six weeks.",
    "The term lasted five years.",
    "It is a 10-year-old ban.",
    "He was jailed after six years of war.",
    "She was sentenced to about six years.",
    "Two-year contract talks failed.",
    "They have lived here for six years.",
  ])("none: %s", (text) => {
    expect(readValues(duration, text)[0]?.value).not.toHaveProperty("fixed");
  });
});
