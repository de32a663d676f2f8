import { describe, expect, it } from "vitest";
import { isNewsWording, suitsNews } from "./suits-news.js";

describe("suitsNews", () => {
  it.each<[string, boolean]>([
    ["The bridge was closed from May to September.", true],
    ["What happened in the valley last year?", true],
    ["I'll be away from May to September.", false],
    ["Let’s meet there in May.", false],
    ["The report on your desk is of May.", false],
    ["Show receipts of May to June", false],
    ["How about the first week of May", false],
    ["since May 2011", false],
  ])("%s", (text, result) => {
    expect(suitsNews({ text })).toBe(result);
  });
});

describe("isNewsWording", () => {
  it.each<[string, string, unknown, boolean]>([
    ["datetimeV2.daterange", "from May 3 to 5", [], true],
    ["datetimeV2.date", "05/12/2019", [], true],
    ["datetimeV2.date", "5/12", [], false],
    ["datetimeV2.date", "mar3", [], false],
    ["datetimeV2.daterange", "EOM", [], false],
    ["datetimeV2.datetimerange", "Monday from 3 to 5", [], false],
    ["datetimeV2.datetimerange", "Monday from 3 to 5 p.m.", [], true],
    ["datetimeV2.time", "3 p.m.", [], false],
    ["datetimeV2.daterange", "Summer", [{ value: "not resolved" }], false],
    ["datetimeV2.set", "every summer", [{ value: "not resolved" }], true],
  ])("%s: %s", (type, text, value, result) => {
    expect(isNewsWording({ type, text, value })).toBe(result);
  });
});
