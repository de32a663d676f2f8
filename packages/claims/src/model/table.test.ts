import { describe, expect, it } from "vitest";
import { groupBy, tableOf } from "./table.js";

describe("tableOf", () => {
  it("holds its words and nothing that every object has", () => {
    const table = tableOf({ begin: "start", end: "end" });
    expect(table.get("begin")).toBe("start");
    expect(table.get("constructor")).toBeUndefined();
  });
});

describe("groupBy", () => {
  it("keeps the order of the items under each key", () => {
    const groups = groupBy(["ant", "bee", "ape"], ([first = ""]) => first);
    expect([...groups]).toEqual([
      ["a", ["ant", "ape"]],
      ["b", ["bee"]],
    ]);
  });
});
