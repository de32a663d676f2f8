import { describe, expect, it } from "vitest";
import { readUnits } from "../../testing/read-units.js";
import { readSpecifications } from "./read-specifications.js";

/** What a sentence tells of the parts of a device, as "what: value, of whom", with what tells the part from another. */
function read(text: string): readonly string[] {
  return readSpecifications(readUnits(text)).map(
    ({ id, unit, owner, about }) =>
      `${[...about.map(({ text: word }) => word), id].join(" ")}: ${unit.text}, of ${(owner ?? []).map(({ text: word }) => word).join(" ")}`,
  );
}

describe("readSpecifications", () => {
  it("reads how large, fast and fine the parts of a device are", () => {
    expect(read("The Curve has a 3.2-megapixel camera and a 512MHz processor.")).toEqual([
      "camera resolution: 3.2, of The Curve",
      "processor speed: 512MHz, of The Curve",
    ]);
    expect(read("The Curve sports a 2.4-inch display.")).toEqual(["screen size: 2.4-inch, of The Curve"]);
    expect(read("The phone comes with 256 MB of flash memory.")).toEqual(["memory: 256 MB, of The phone"]);
    expect(read("The car has a 2.4-litre engine.")).toEqual(["engine size: 2.4-litre, of The car"]);
  });

  it("reads how large a memory card may be", () => {
    const card = "largest memory card: 16GB, of The Curve";
    expect(read("The Curve supports microSD cards up to 16GB.")).toEqual([card]);
    expect(read("The Curve has a microSD slot capable of holding up to 16GB.")).toEqual([card]);
    expect(read("The Curve has an expansion slot (supports up to 16GB cards).")).toEqual([card]);
  });

  it("tells parts of one sort apart", () => {
    expect(read("The Curve has a 5-megapixel rear camera.")).toEqual([
      "rear camera resolution: 5, of The Curve",
    ]);
  });

  it.each([
    "The Curve does not have a 5-megapixel camera.",
    "The room has a 3-inch pipe.",
    "The 16GB version of the Curve costs 300 euros.",
    "The Curve has five cameras.",
  ])("reads none: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
