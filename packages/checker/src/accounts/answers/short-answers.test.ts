import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../../check.js";

/** What a firm tells of its dividend. */
const notice = (firm: string, does: string): string =>
  `The board of ${firm} met on Monday. It ${does} the quarterly dividend. The dividend is payable in March to holders of record in February.`;

describe("two short texts on one thing", () => {
  it.each([
    [
      "when it closes and until when it is used",
      "The Orlo public library will shut for good on 30 June, the county of Velm said.",
      "Readers in Orlo can borrow books until the end of October, when the county of Velm closes the library.",
    ],
    [
      "when it is put off to, and when it opens",
      "Velmond Rail has put back the opening of its Orlo depot to May 2027.",
      "The Orlo depot will start work in January 2028, Velmond Rail said.",
    ],
    [
      "when somebody takes over",
      "Edda Moor will take over as dean of the Velmond Law School on 1 August.",
      "The next dean of the Velmond Law School is Edda Moor, whose term begins on 1 October.",
    ],
    [
      "until when somebody was in office",
      "Ivo Brandt was governor of Velmond from 1902 until 1911.",
      "Velmond was governed by Ivo Brandt for thirteen years, from 1902 to 1915.",
    ],
    [
      "not before",
      "Tolvan has delayed its Kite 9 phone by three months, to March 2026.",
      "The Kite 9 of Tolvan will not go on sale before September 2026.",
    ],
    [
      "about then and no later than",
      "The Roman baths at Velmond were abandoned around AD 370.",
      "Coins show that the Roman baths at Velmond were given up no later than the second century.",
    ],
    [
      "free and to be paid for",
      "Entry to the gardens of Orlo Castle remains free, the trust said.",
      "The trust has decided to charge £6 for admission to the gardens of Orlo Castle.",
    ],
    [
      "held and raised",
      "The treasurer of the Velmond choir asked that subscriptions be held at £15. This was agreed.",
      "Members of the Velmond choir resolved to raise the annual subscription from £15 to £18, the treasurer said.",
    ],
    [
      "up and down on the year before",
      "The Orlo appeal collected £9,300, topping the sum of the year before.",
      "At £9,300 the Orlo appeal was £800 down on the year before.",
    ],
    [
      "profit up and less made",
      "Tolvan Foods posted profit of £41 million, up 12% on the previous year.",
      "Earnings slipped at Tolvan Foods: the group made less than it had twelve months before.",
    ],
    [
      "the best and the poorest for years",
      "Wheat growers in Orlo had their best crop in a decade, the ministry said.",
      "The ministry called this year's wheat harvest in Orlo the poorest for ten years.",
    ],
    [
      "strong here, weak there",
      "Demand for Tolvan tractors was weak in France and strong in Spain.",
      "Demand for Tolvan tractors in Spain was weak.",
    ],
    [
      "the thirtieth, and how many it has now",
      "Coffee chain Tolvan opened its 30th café on Saturday, in Velmond.",
      "Tolvan now runs 22 coffee houses, with the one that opened in Velmond on Saturday.",
    ],
    [
      "how many attempts",
      "By default the sync command retries a failed upload three times.",
      "If an upload fails, sync will have another five goes at it before it gives up.",
    ],
    [
      "how often",
      "The Brewtop 300 must be descaled every two months.",
      "Twice a year is often enough to descale your Brewtop 300.",
    ],
    [
      "how long it took",
      "The restoration of the Orlo organ took five years.",
      "After two years of restoration, the Orlo organ can be heard again.",
    ],
    [
      "how long it is kept",
      "A backup of the Orlo server is stored for 30 days.",
      "The Orlo server deletes a backup after 90 days.",
    ],
    [
      "at all hours",
      "The Orlo pharmacy in Velmond is open round the clock.",
      "The Orlo pharmacy in Velmond is open from 8 am to 8 pm.",
    ],
  ])("contradict each other: %s", (_, left, right) => {
    expect(verdictsOf(true, left, right)).toEqual(["contradiction"]);
  });

  it.each([
    [
      "a last day and the day of closing",
      "The Orlo public library will shut for good on 1 July, the county of Velm said.",
      "Readers in Orlo can borrow books until 30 June, when the county of Velm closes the library.",
    ],
    [
      "closed for a while",
      "The Orlo public library will shut for good on 30 June, the county of Velm said.",
      "The Orlo public library will shut for two weeks in October, the county of Velm said.",
    ],
    [
      "planned and done",
      "The Orlo Bridge in Velmond will open in May.",
      "The Orlo Bridge in Velmond opened in September.",
    ],
    [
      "an office and a stay",
      "Ivo Brandt was governor of Velmond until 1911.",
      "Ivo Brandt lived in Velmond until 1931.",
    ],
    [
      "what begins is another thing",
      "Edda Moor will take over as dean of the Velmond Law School on 1 August.",
      "Lectures of Edda Moor at the Velmond Law School begin on 1 October.",
    ],
    [
      "two products of one maker",
      "Tolvan will release the Kite 9 phone in March 2026.",
      "Tolvan will release the Heron 2 phone in September 2026.",
    ],
    [
      "the way to a pit",
      "The Orlo pit at Velmond closed in 1986.",
      "The railway to the Orlo pit at Velmond ran until 1971.",
    ],
    [
      "free for some",
      "Admission to the Orlo museum in Velmond is free for children.",
      "Visitors pay £7 to get into the Orlo museum in Velmond.",
    ],
    [
      "what the opposition wanted",
      "The council of Velmond has frozen council tax.",
      "Councillors in Velmond called for council tax to be raised.",
    ],
    [
      "nobody pays more",
      "The council of Velmond has frozen council tax.",
      "Nobody in Velmond will have to pay the council more council tax.",
    ],
    [
      "fares of two sorts",
      "Bus fares in Velmond will go up by 10p in April.",
      "Train fares in Velmond will stay as they are in April.",
    ],
    ["profit of two months", "Profit at Tolvan Foods fell in May.", "Profit at Tolvan Foods rose in March."],
    ["a forecast", "Profit at Tolvan Foods fell last year.", "Profit at Tolvan Foods will rise."],
    [
      "profit and turnover",
      "Profit at Tolvan Foods fell while turnover rose.",
      "Turnover at Tolvan Foods rose.",
    ],
    [
      "cafés of a region",
      "Tolvan opened its 30th café in Velmond on Saturday.",
      "Tolvan has 22 cafés in Kent and opened one in Velmond on Saturday.",
    ],
    [
      "retries and attempts",
      "By default the sync command retries a failed upload three times.",
      "By default the sync command makes four attempts at an upload.",
    ],
    [
      "filter and battery",
      "The filter of the Brewtop 300 must be changed every three months.",
      "The battery of the Brewtop 300 must be changed once a year.",
    ],
    [
      "changed and cleaned",
      "The filter of the Brewtop 300 must be changed every three months.",
      "Clean the filter of the Brewtop 300 once a week.",
    ],
    [
      "one rhythm in other words",
      "The filter of the Brewtop 300 must be changed every three months.",
      "Change the filter of the Brewtop 300 four times a year.",
    ],
    [
      "work on another part",
      "The restoration of the Orlo organ in Velmond took five years.",
      "Work on the roof above the Orlo organ in Velmond took two years.",
    ],
    [
      "one of two towers",
      "The Orlo Tower in Velmond has 38 storeys.",
      "The Lantern Tower beside the Orlo Tower in Velmond has 52 floors.",
    ],
  ])("are at one: %s", (_, left, right) => {
    expect(verdictsOf(true, left, right)).toEqual([]);
  });

  it("are of one thing only by a name that tells which", () => {
    expect(verdictsOf(false, notice("Tolvan Corp", "raises"), notice("Ostvale Corp", "cuts"))).toEqual([]);
    expect(verdictsOf(false, notice("Tolvan Corp", "raises"), notice("Tolvan Corp", "cuts"))).toEqual([
      "contradiction",
    ]);
  });

  it("contradict each other where much in them shows that they are of one thing", () => {
    expect(
      verdictsOf(
        false,
        "The Roman baths beneath a car park in Velmond were abandoned around AD 370, coins suggest.",
        "Coins show that the Roman baths beneath the Velmond car park were given up no later than the second century.",
      ),
    ).toEqual([]);
    expect(
      verdictsOf(
        false,
        "Chipmaker Tolvan Micro has delayed its Kite processor to March 2026, because of problems at a supplier.",
        "The Kite processor of chipmaker Tolvan Micro will not go on sale before September 2026, because of a supplier.",
      ),
    ).toEqual(["contradiction"]);
  });
});

function verdictsOf(sameEvent: boolean, ...texts: readonly string[]): readonly string[] {
  const extractions = texts.map((content, index) =>
    extract(readDocument({ id: `source-${String(index)}.txt`, content })),
  );
  return check(extractions, { sameEvent })
    .findings.filter(({ rule }) => rule === "account-conflict")
    .map(({ verdict }) => verdict)
    .filter((verdict) => verdict === "contradiction" || verdict === "tension");
}
