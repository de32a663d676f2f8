import { describe, expect, it } from "vitest";
import { impossibleDates } from "./impossible.js";

const found = (text: string): readonly string[] =>
  impossibleDates(text).map(({ start, end, why }) => `${text.slice(start, end)}: ${why}`);

describe("impossibleDates", () => {
  it.each([
    ["It closed on 31 April.", "31 April: April has 30 days"],
    ["It closed on the 31st of June, 1998.", "31st of June, 1998: June has 30 days"],
    ["September 31, 2020 was busy.", "September 31, 2020: September has 30 days"],
    ["They met on November 31 and parted.", "November 31: November has 30 days"],
    ["She was born on 29 February 2023.", "29 February 2023: February 2023 has 28 days"],
    ["The bill falls due on 30 February.", "30 February: February has at most 29 days"],
    ["Logged on 2023-02-30.", "2023-02-30: February 2023 has 28 days"],
    ["Sent 31/04/2023.", "31/04/2023: April has 30 days"],
    ["Sent 13/14/2023.", "13/14/2023: a year has 12 months"],
    ["It began at 25:70 o'clock.", "25:70 o'clock: an hour has 60 minutes"],
    ["It began at 9:75 p.m. sharp.", "9:75 p.m.: an hour has 60 minutes"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    "It closed on 30 April, 29 February 2024 and 31 May.",
    "In April 31 firms closed.",
    "The prize went to 31 April Jones fans.",
    "Version 31.04.2023 and case 31/04/2023 were filed.",
    "The file is 2882015, the part 2023-02-30-A.",
    "It cost $31.04, 31 of them in June 31.5 points.",
    "The 60:70 ratio, a 25:70 split and 12.75 hours of work.",
    "Swedes had a 30 February 1712, Russians a 29 February 1900.",
    "In march 31 men may 31 women.",
    "The show starts at 25:30 UTC.",
    "Noon is 12.00 there, which is 16.75 GMT in decimal hours.",
  ])("nothing in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
