import { describe, expect, it } from "vitest";
import { fingerprint, fingerprintOfLines } from "./hash.js";

describe("fingerprint", () => {
  it("is 16 hexadecimal digits", () => {
    for (const text of ["", "a", "Zarand", "😀", "x".repeat(10_000)])
      expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/);
  });

  it("tells texts apart that differ in one letter or in order", () => {
    const texts = Array.from({ length: 50_000 }, (_, index) => `${index}\n${50_000 - index}`);
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
    expect(fingerprint("ab")).not.toBe(fingerprint("ba"));
  });

  it("is that of the text which lines make", () => {
    for (const lines of [[], [""], ["a"], ["a", ""], ["", "b"], ["quay", "sluice", "weir"]])
      expect(fingerprintOfLines(lines)).toBe(fingerprint(lines.join("\n")));
    expect(fingerprintOfLines(["a", "b"])).not.toBe(fingerprint("ab"));
  });
});
