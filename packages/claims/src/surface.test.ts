import { expect, it } from "vitest";
import * as surface from "./index.js";

it("offers these names to other packages", () => {
  expect(Object.keys(surface).sort()).toMatchInlineSnapshot(`
    [
      "Assertion",
      "Attribution",
      "Claim",
      "ClaimFile",
      "ClaimLine",
      "DateValue",
      "DocumentSummary",
      "DurationValue",
      "EntityReference",
      "EntityType",
      "Evidence",
      "Extraction",
      "Modality",
      "Polarity",
      "Qualifiers",
      "QuantityValue",
      "Slot",
      "Subject",
      "Value",
      "claimFileSchema",
      "claimLineSchema",
      "compareValues",
      "decodeArticle",
      "extract",
      "flip",
      "formatValue",
      "genericPeople",
      "isCountry",
      "linkNames",
      "nameKey",
      "nameSlug",
      "predicateById",
      "readClaimFile",
      "readDocument",
      "readMentions",
      "recogniseValues",
      "relate",
      "writeClaims",
    ]
  `);
});
