import type { KindCorpus } from "../kind.js";
import type { QuantityValue } from "./value.js";

type Expected = Partial<QuantityValue>;

function count(amount: number, measure: string | null, rest: Expected = {}): Expected {
  return { dimension: "count", unit: "one", amount, hedge: null, measure, ...rest };
}

/** A number without rounding. */
function exactly(amount: number, measure: string | null, rest: Expected = {}): Expected {
  return count(amount, measure, { min: amount, max: amount, ...rest });
}

function money(amount: number, unit: string, rest: Expected = {}): Expected {
  return { dimension: "money", unit, amount, hedge: null, ...rest };
}

function age(amount: number, rest: Expected = {}): Expected {
  return { dimension: "age", unit: "year", amount, statedUnit: "year", hedge: null, ...rest };
}

function magnitude(amount: number, rest: Expected = {}): Expected {
  return { dimension: "magnitude", unit: "magnitude", amount, hedge: null, ...rest };
}

export const corpus: KindCorpus<QuantityValue> = {
  reference: "2025-03-14",
  frame: "The toll was %s.",
  values: [
    // Counts, and what they count.
    {
      expect: exactly(5, "miner", { modifiers: [] }),
      wordings: [
        "five miners were pulled out",
        "the 5 miners",
        "Five Miners Rescued",
        "all five miners",
        "five of the miners",
      ],
    },
    {
      expect: count(4500, null),
      wordings: ["those below, 4,500 in number", "They were 4,500 in all.", "He lost 4,500 head of cattle."],
    },
    { expect: exactly(118, "amphora"), wordings: ["118 amphorae were raised"] },
    { expect: exactly(12, "tableau"), wordings: ["12 tableaux were shown"] },
    { expect: exactly(1, "miner"), wordings: ["one miner died", "one of the miners", "1 miner was freed"] },
    {
      expect: exactly(3, "officer", { modifiers: ["retired", "navy"] }),
      wordings: ["three retired navy officers testified", "3 retired navy officers"],
    },
    { expect: exactly(14, "dealer", { modifiers: ["arms"] }), wordings: ["14 arms dealers were named"] },
    {
      expect: exactly(6, "launcher", { modifiers: ["rpg-7"] }),
      wordings: ["six RPG-7 launchers were found"],
    },
    {
      expect: exactly(4, "fighter", { modifiers: ["u.s.-backed"] }),
      wordings: ["four U.S.-backed fighters fled"],
    },
    { expect: exactly(8, "start-up"), wordings: ["eight start-ups closed"] },
    { expect: exactly(11, "somali"), wordings: ["11 Somalis were aboard", "they caught 11 Somalis"] },
    {
      expect: exactly(12, "sailor", { modifiers: ["danish"] }),
      wordings: ["12 Danish and 11 Dutch sailors", "12 Danish sailors and 11 Dutch ones"],
    },
    {
      expect: exactly(23, "guard", { modifiers: ["heavily", "armed", "libyan", "chadian"] }),
      wordings: ["23 heavily armed Libyan and Chadian guards"],
    },
    {
      expect: exactly(6, "rifle", { modifiers: ["ak-47"] }),
      wordings: ["six AK-47 rifles", "six AK 47 rifles"],
    },
    {
      expect: { dimension: "length", min: 0.2, max: 0.4, hedge: "between" },
      wordings: ["20cm-40cm", "20cm to 40cm", "20-40cm"],
    },
    {
      expect: exactly(5, "people"),
      wordings: ["the five who fled", "5 people", "five who had fled were found"],
    },
    { expect: exactly(9, "child"), wordings: ["nine children were found", "9 of the children"] },
    { expect: exactly(7, "home"), wordings: ["seven people's homes burned"] },
    { expect: exactly(2, "woman", { modifiers: ["31-year-old"] }), wordings: ["two 31-year-old women"] },
    { expect: exactly(20, "police"), wordings: ["20 police guarded the gate"] },
    {
      expect: exactly(12, "dead"),
      wordings: ["The storm left 12 dead", "Dead: 12", "12 feared dead in storm"],
    },
    { expect: exactly(70, "injured"), wordings: ["70 injured in crash", "70 seriously injured in crash"] },
    { expect: exactly(2, "other"), wordings: ["and wounded two others"] },
    {
      expect: exactly(16, null),
      wordings: ["the avalanche killed 16.", "16 were hurt", "the toll rose to 16", "16 of them were hurt"],
    },
    {
      expect: exactly(5, "member"),
      wordings: ["a five-member crew", "the 5-member crew", "a five member panel"],
    },
    { expect: exactly(27, "state", { modifiers: ["member"] }), wordings: ["the 27 member states"] },
    { expect: exactly(1, null), wordings: ["killing one, wounding", "It killed one."] },
    { expect: exactly(30, null), wordings: ["Thirty die in bus crash", "30 died", "30 drown off coast"] },
    {
      expect: { dimension: "count", amount: null, min: 1500, max: 15_000, measure: null },
      wordings: ["Thousands marched through the town.", "As thousands marched"],
    },
    {
      expect: exactly(1, "pilot", { part: true, modifiers: ["more", "able"] }),
      wordings: ["one of the more able pilots"],
    },
    { expect: count(80_000, null), wordings: ["a crowd of 80,000", "an 80,000-strong crowd"] },
    { expect: exactly(0, "survivor"), wordings: ["There were no survivors"] },
    { expect: exactly(1, "wounded"), wordings: ["The sailor was killed and another wounded in the blast"] },
    { expect: exactly(3, "time"), wordings: ["he was fined three times"] },
    { expect: count(1_300_000, "voter"), wordings: ["13 lakh voters", "1.3 million voters", "1.3m voters"] },
    { expect: exactly(40, "truck", { per: "day" }), wordings: ["40 trucks a day", "40 trucks per day"] },
    // Additions.
    {
      expect: exactly(12, "sailor", { additional: true }),
      wordings: ["another 12 sailors", "12 more sailors", "a further 12 sailors", "12 additional sailors"],
    },
    { expect: exactly(9, null, { additional: true }), wordings: ["the blast wounded nine more"] },
    // Hedges and bounds.
    {
      expect: count(5, "miner", { hedge: "at-least", min: 5, max: null }),
      wordings: [
        "at least five miners",
        "no fewer than five miners",
        "five or more miners",
        "a minimum of 5 miners",
      ],
    },
    {
      expect: count(300, "tent", { hedge: "about", min: 264, max: 336 }),
      wordings: [
        "about 300 tents",
        "some 300 tents",
        "an estimated 300 tents",
        "roughly 300 tents",
        "300 or so tents",
        "as many as 300 tents",
      ],
    },
    {
      expect: count(80, "tent", { hedge: "more-than", min: 80, max: null }),
      wordings: ["more than 80 tents", "over 80 tents", "upwards of 80 tents", "in excess of 80 tents"],
    },
    {
      expect: count(20, "tent", { hedge: "at-most", min: null, max: 20 }),
      wordings: ["up to 20 tents", "no more than 20 tents", "at most 20 tents"],
    },
    {
      expect: count(20, "tent", { hedge: "less-than", min: null, max: 20 }),
      wordings: ["fewer than 20 tents", "under 20 tents"],
    },
    {
      expect: count(14, "tent", { hedge: "nearly", min: 13, max: 14 }),
      wordings: ["nearly 14 tents", "almost 14 tents", "just under 14 tents"],
    },
    {
      expect: count(24, "soldier", { hedge: "about" }),
      wordings: ["two dozen soldiers", "about two dozen soldiers"],
    },
    {
      expect: { dimension: "count", amount: null, hedge: "between", min: 30, max: 40, measure: "guest" },
      wordings: ["between 30 and 40 guests", "30 to 40 guests", "30-40 guests", "30–40 guests"],
    },
    {
      expect: { dimension: "count", amount: null, hedge: "between", min: 2, max: 3, measure: "raider" },
      wordings: ["two or three raiders"],
    },
    // Rough numbers.
    {
      expect: { dimension: "count", amount: null, hedge: "several", min: 150, max: 1500, measure: "family" },
      wordings: ["hundreds of families", "hundreds of poor families"],
    },
    {
      expect: { dimension: "count", amount: null, hedge: "several", min: 18, max: 180, measure: "boat" },
      wordings: ["dozens of boats", "dozens of the boats"],
    },
    {
      expect: { dimension: "count", amount: null, hedge: "several", min: 36, max: 108, measure: "boat" },
      wordings: ["several dozen boats"],
    },
    {
      expect: { dimension: "count", amount: null, hedge: "several", min: 3, max: 9 },
      wordings: ["several boats sank"],
    },
    // Rounding.
    {
      expect: count(12_000, "home", { min: 11_510, max: 12_490 }),
      wordings: ["12,000 homes", "twelve thousand homes"],
    },
    { expect: exactly(12_345, "home"), wordings: ["12,345 homes"] },
    // Shares.
    {
      expect: {
        dimension: "percent",
        unit: "percent",
        amount: 80,
        measure: "resident",
        min: 79.51,
        max: 80.49,
      },
      wordings: [
        "80 percent of residents",
        "80% of the residents",
        "80 per cent of its residents",
        "eighty percent of residents",
      ],
    },
    {
      expect: { dimension: "percent", amount: 5.4, measure: null },
      wordings: ["a 5.4% rise", "grew by 5.4 per cent", "up 5.4 percent"],
    },
    {
      expect: { dimension: "percent", amount: 16, measure: "oil", modifiers: ["world"] },
      wordings: ["16% of the world's oil"],
    },
    { expect: { dimension: "percentage-point", amount: 3 }, wordings: ["fell by 3 percentage points"] },
    {
      expect: { dimension: "percentage-point", amount: 25, min: 0.2451, max: 0.2549 },
      wordings: ["cut by 25 basis points"],
    },
    {
      expect: { dimension: "percent", amount: 33.3333333333, statedUnit: "fraction", measure: "resident" },
      wordings: ["a third of residents", "one-third of the residents", "one in three residents"],
    },
    {
      expect: { dimension: "percent", amount: 30, measure: "voter" },
      wordings: ["3 in 10 voters", "three out of ten voters"],
    },
    {
      expect: { dimension: "percent", amount: 50, measure: "crew" },
      wordings: ["half the crew", "half of the crew", "made available half of its crew"],
    },
    // Money.
    {
      expect: money(27_500_000_000, "USD", { statedUnit: "US dollar" }),
      wordings: [
        "US$27.5 billion",
        "US$ 27.5 billion",
        "27.5 billion US dollars",
        "USD 27.5bn",
        "27.5bn USD",
      ],
    },
    {
      expect: money(3_500_000, "USD", { statedUnit: "dollar" }),
      wordings: [
        "$3.5m",
        "$3. 5 million",
        "$3.5 million",
        "3.5 million dollars",
        "a 3.5-million-dollar home",
      ],
    },
    {
      expect: money(20, "GBP", { statedUnit: "pound sterling" }),
      wordings: ["£20", "they paid 20 pounds", "20 pounds sterling"],
    },
    {
      expect: money(40_000_000, "EUR"),
      wordings: ["40 million euros", "€40 million", "€40m", "EUR 40 million"],
    },
    {
      expect: { dimension: "money", unit: "USD", amount: null, min: 1_500_000, max: 15_000_000 },
      wordings: ["millions of dollars", "it cost millions of dollars"],
    },
    {
      expect: money(30_000_000, "USD", { statedUnit: "US dollar" }),
      wordings: ["30 MUSD", "USD 30 million"],
    },
    { expect: money(5000, "INR"), wordings: ["5,000 rupees", "Rs 5,000", "Rs. 5,000", "Rs5,000"] },
    { expect: money(200_000_000, "INR"), wordings: ["Rs 20 crore", "20 crore rupees"] },
    { expect: money(10, "USD", { statedUnit: "cent", min: 0.095, max: 0.105 }), wordings: ["10 cents"] },
    { expect: money(3.5, "USD"), wordings: ["$3.50", "3 dollars 50 cents"] },
    { expect: money(3_500_000, "USD"), wordings: ["$3.5 million", "3.5 mln dlrs"] },
    { expect: money(37_000_000, "GBP"), wordings: ["£37 million", "37 mln stg"] },
    { expect: money(20, "USD", { statedUnit: "cent" }), wordings: ["20 cents", "20 cts"] },
    { expect: money(98, "USD", { per: "share" }), wordings: ["$98 a share", "98 dollars per share"] },
    { expect: money(50, "HKD"), wordings: ["HK$50", "50 Hong Kong dollars"] },
    { expect: money(50, "CAD"), wordings: ["C$50", "50 Canadian dollars"] },
    {
      expect: { dimension: "money", unit: "USD", amount: null, hedge: "between", min: 2e6, max: 3e6 },
      wordings: ["$2-3 million", "$2 million to $3 million", "between $2 million and $3 million"],
    },
    // Ages.
    {
      expect: age(36, { min: 36, max: 36.99 }),
      wordings: [
        "the 36-year-old",
        "aged 36",
        "36 years old",
        "Dana Reyes, 36, said so",
        "at the age of 36",
        "He was 36.",
        "Dana Reyes Jr., 36, said so",
        "Dana Reyes III, 36, said so",
        "He will turn 36 in April",
        "Dana Reyes, now 36, left",
        "Now 36, Reyes leads the party",
        "Ms. Reyes was thirty-six when it began",
        "aged just 36, he won",
        "Old champion dies at 36",
        "Old champion dies at 36 May 06, 2024",
        "He died in a field kitchen at 36.",
        "Dana Reyes was 36.",
        "both 36, died at the scene",
      ],
    },
    { expect: age(17), wordings: ["aged just seventeen, she sailed", "ages 17 and 19"] },
    { expect: age(3), wordings: ["girls aged three and four,", "sons, ages 3, 6 and 9"] },
    {
      expect: { dimension: "age", amount: 14, statedUnit: "month", min: 1.16666666667 },
      wordings: ["a 14-month-old girl"],
    },
    {
      expect: { dimension: "age", amount: null, min: 30, max: 39.99 },
      wordings: ["a man in his 30s", "aged between 30 and 39"],
    },
    { expect: { dimension: "age", amount: null, min: 44, max: 46.99 }, wordings: ["a woman in her mid-40s"] },
    {
      expect: age(5, { hedge: "less-than", min: null, max: 5 }),
      wordings: ["children under 5", "anyone younger than 5"],
    },
    // Strength of earthquakes.
    {
      expect: magnitude(6.1, { min: 6.051, max: 6.149 }),
      wordings: [
        "a 6.1-magnitude quake",
        "a magnitude 6.1 quake",
        "a magnitude-6.1 tremor",
        "a quake with a magnitude of 6.1",
        "a quake measuring 6.1",
        "6.1 on the Richter scale",
        "a 6.1-strength quake",
        "a 6.1 degree quake",
        "seismologists put the strength of the tremor at 6.1",
        "a 6.1 quake",
      ],
    },
    { expect: magnitude(7, { min: 6.951, max: 7.049 }), wordings: ["a magnitude 7.0 quake"] },
    // Measurements.
    {
      expect: {
        dimension: "length",
        unit: "metre",
        amount: 7,
        statedUnit: "kilometre",
        min: 6510,
        max: 7490,
      },
      wordings: ["seven km", "7km", "7 kilometres", "seven kilometers", "a 7-kilometre tunnel"],
    },
    {
      expect: { dimension: "length", amount: null, hedge: "several", statedUnit: "mile" },
      wordings: ["thousands of miles", "dozens of miles", "a couple of miles"],
    },
    {
      expect: { dimension: "length", amount: 24, statedUnit: "foot" },
      wordings: ["a 24- to 30-foot mast", "24 feet long"],
    },
    {
      expect: { dimension: "length", amount: 29.375, statedUnit: "foot" },
      wordings: ["29' 4 1/2\"", "29 feet 4 1/2 inches"],
    },
    { expect: { dimension: "length", amount: 4, statedUnit: "mile" }, wordings: ["four miles", "4 mi"] },
    {
      expect: { dimension: "length", amount: 6.16666666667, statedUnit: "foot" },
      wordings: ["6ft 2in", "6 feet 2 inches", "6 feet and 2 inches", "6'2\" tall", "a 6-foot-2 guard"],
    },
    {
      expect: { dimension: "area", unit: "square metre", amount: 1500, statedUnit: "square kilometre" },
      wordings: ["1,500 sq km", "1,500 km²", "a 1,500-square-kilometre reserve"],
    },
    {
      expect: { dimension: "area", amount: 40, statedUnit: "acre" },
      wordings: ["40 acres", "a 40-acre farm"],
    },
    {
      expect: { dimension: "volume", amount: 200, statedUnit: "litre" },
      wordings: ["200 litres", "200 liters"],
    },
    {
      expect: { dimension: "volume", amount: 5000, statedUnit: "barrel", per: "day" },
      wordings: ["5,000 barrels a day", "5,000 barrels per day"],
    },
    {
      expect: { dimension: "mass", unit: "kilogram", amount: 30, statedUnit: "kilogram" },
      wordings: ["30 kg", "30kg", "30 kilograms", "30 kilos"],
    },
    {
      expect: { dimension: "mass", amount: 66, statedUnit: "pound" },
      wordings: ["66 pounds of copper", "66 lbs", "66lb"],
    },
    {
      expect: { dimension: "temperature", unit: "degree Celsius", amount: -5, min: -5.49, max: -4.51 },
      wordings: ["-5°C", "minus 5 degrees Celsius", "−5 °C"],
    },
    {
      expect: {
        dimension: "temperature",
        unit: "degree Celsius",
        amount: 98,
        statedUnit: "degree Fahrenheit",
      },
      wordings: ["98°F", "98 degrees Fahrenheit"],
    },
    {
      expect: { dimension: "temperature", unit: "degree", amount: 30 },
      wordings: ["a temperature of 30 degrees"],
    },
    { expect: { dimension: "angle", amount: 45 }, wordings: ["tilted by 45 degrees"] },
    {
      expect: { dimension: "speed", unit: "metre per second", amount: 120, statedUnit: "kilometre per hour" },
      wordings: ["120 km/h", "120kph", "120 kilometres per hour", "120 kilometers an hour"],
    },
    {
      expect: { dimension: "speed", amount: 70, statedUnit: "mile per hour" },
      wordings: ["70 mph", "70mph", "70 miles an hour"],
    },
    {
      expect: { dimension: "power", unit: "watt", amount: 300, statedUnit: "megawatt" },
      wordings: ["300 MW", "300 megawatts"],
    },
    {
      expect: { dimension: "energy", amount: 12, statedUnit: "kilowatt hour" },
      wordings: ["12 kWh", "12 kilowatt-hours"],
    },
    { expect: { dimension: "pressure", amount: 950, statedUnit: "millibar" }, wordings: ["950 millibars"] },
    {
      expect: { dimension: "data", unit: "byte", amount: 100, statedUnit: "megabyte" },
      wordings: ["100 MB", "100 megabytes"],
    },
    {
      expect: { dimension: "frequency", unit: "hertz", amount: 50, statedUnit: "hertz" },
      wordings: ["50 Hz"],
    },
    {
      expect: { dimension: "length", amount: 800, statedUnit: "foot" },
      wordings: ["climbed 800 vertical feet", "800 more feet", "800 feet"],
    },
    {
      expect: { dimension: "mass", unit: "kilogram", amount: 12, statedUnit: "gigatonne" },
      wordings: ["12 gigatonnes", "12 Gt"],
    },
    {
      expect: { dimension: "energy", amount: 15, statedUnit: "kiloton" },
      wordings: ["a 15-kiloton bomb", "15 kilotons"],
    },
    { expect: { dimension: "mass", amount: 20, statedUnit: "kilogram" }, wordings: ["20 [kg]", "20kg"] },
    {
      expect: { dimension: "pressure", amount: 29.5, statedUnit: "inch of mercury" },
      wordings: ["29.5 inches of mercury"],
    },
    // Ranks.
    {
      expect: { dimension: "ordinal", amount: 3, measure: "attack", unit: "one" },
      wordings: ["the third attack", "the 3rd attack"],
    },
    {
      expect: { dimension: "ordinal", amount: 81, measure: "festival", modifiers: ["annual"] },
      wordings: ["the 81st annual festival"],
    },
    {
      expect: { dimension: "ordinal", amount: 4, measure: "exporter", modifiers: ["largest", "coffee"] },
      wordings: ["the fourth-largest coffee exporter"],
    },
  ],
  negatives: [
    "the 1.3 series is kept",
    "the files are searched on 32 bit platforms",
    "the message %2 was released",
    // Dates, years, times and durations.
    "The talks of 8 May 2019 failed.",
    "In 1984 nobody knew.",
    "It was founded in 1998, and closed by 2003.",
    "The 2010 elections were postponed.",
    "They met at 10:30, at 5 pm and again at 6 o'clock.",
    "The siege lasted five long years and two months.",
    "She returned three days later, after 24 hours.",
    "a 14-hour flight",
    "It happened on 9/11, after 11/28/05.",
    "born in the 1960s",
    "The ceremony is on Dec. 25.",
    "the April 29th registration, the '09 budget",
    // Names and numbers of things.
    "Article 5 was invoked on Highway 61 near Exit 12.",
    "The G20 met about COVID-19.",
    "A Boeing 737 and an AK-47 were shown.",
    "Flight 370 left from Gate 7.",
    "See page 12 and Figure 3.",
    "World No. 1 and Number 10",
    "He lives on 5th Avenue, near the First National Bank.",
    "The Fifth Amendment and the Ninth Circuit",
    "Call 555-0199 or +1-222-2222.",
    "Version 2.5.1 of Windows 11",
    "Room 12, Psalm 23",
    // Scores.
    "They won 3-2 and lost 0-1.",
    "The bill passed by 68-31.",
    // "One" that does not count, and other words.
    "No one saw one another.",
    "The sailor was killed and another wounded man crawled away.",
    "One day this one will do, on the one hand.",
    "A one-way ticket is one thing.",
    "He finished second in the first half.",
    "She won for the first time, at first sight.",
    "murder in the first degree",
    "The wait was longer than a second.",
    "It is three times larger than that.",
    "No casualties were reported.",
    "They dialled 911 calls away.",
    "1. Preheat the oven.",
    "She has two degrees.",
    "the northern half of the town",
    "the nineteen fifties",
    "Kvant 2 was launched, and Gemini 8 was lost.",
    "They met at 31 West Ninth Avenue.",
  ],
  pairs: [
    { a: "12,000 homes", b: "12,345 homes", relation: "wider" },
    { a: "12,340 homes", b: "12,345 homes", relation: "disjoint" },
    { a: "12,345 homes", b: "21,345 homes", relation: "disjoint" },
    { a: "five miners", b: "6 miners", relation: "disjoint" },
    { a: "at least five miners", b: "eight miners", relation: "wider" },
    { a: "at least five miners", b: "four miners", relation: "disjoint" },
    { a: "more than 26,000 homes", b: "more than 31,000 homes", relation: "wider" },
    { a: "about 500 homes", b: "540 homes", relation: "wider" },
    { a: "about 500 homes", b: "700 homes", relation: "disjoint" },
    { a: "about 500 homes", b: "about 600 homes", relation: "overlapping" },
    { a: "nearly 14 tents", b: "14 tents", relation: "wider" },
    { a: "nearly 14 tents", b: "15 tents", relation: "disjoint" },
    { a: "dozens of boats", b: "40 boats", relation: "wider" },
    { a: "dozens of boats", b: "400 boats", relation: "disjoint" },
    { a: "hundreds of boats", b: "between 200 and 300 boats", relation: "wider" },
    { a: "up to 20 tents", b: "12 tents", relation: "wider" },
    { a: "a 5.9-magnitude quake", b: "a magnitude of 6.1", relation: "disjoint" },
    { a: "a magnitude 6 quake", b: "a magnitude of 6.1", relation: "wider" },
    { a: "seven km", b: "4 miles", relation: "overlapping" },
    { a: "10 miles", b: "20 km", relation: "disjoint" },
    { a: "5 kg", b: "5,000 grams", relation: "wider" },
    { a: "100 tons", b: "105 tonnes", relation: "overlapping" },
    { a: "28 degrees Celsius", b: "82 degrees Fahrenheit", relation: "overlapping" },
    { a: "a temperature of 30 degrees", b: "30°C", relation: "incomparable" },
    { a: "the 36-year-old", b: "aged 37", relation: "disjoint" },
    { a: "a 14-month-old girl", b: "a one-year-old girl", relation: "narrower" },
    { a: "a man in his 30s", b: "the 36-year-old", relation: "wider" },
    { a: "80% of residents", b: "80 percentage points", relation: "incomparable" },
    { a: "a third of residents", b: "34% of residents", relation: "wider" },
    { a: "$20", b: "£20", relation: "incomparable" },
    { a: "$27.5 billion", b: "$27.5 million", relation: "disjoint" },
    { a: "$98 a share", b: "$98", relation: "incomparable" },
    { a: "five miners", b: "five km", relation: "incomparable" },
    { a: "the third attack", b: "the second attack", relation: "disjoint" },
    { a: "five miners", b: "five dogs", relation: "same" },
    // Worded, converted and rounded otherwise.
    { a: "half of residents", b: "50% of residents", relation: "wider" },
    { a: "one in five residents", b: "20% of residents", relation: "wider" },
    { a: "two dozen boats", b: "24 boats", relation: "wider" },
    { a: "a dozen boats", b: "12 boats", relation: "wider" },
    { a: "half a million homes", b: "500,000 homes", relation: "same" },
    { a: "10 lakh homes", b: "one million homes", relation: "same" },
    { a: "two and a half million homes", b: "2.5m people", relation: "same" },
    { a: "$1.5bn", b: "1.5 billion dollars", relation: "same" },
    { a: "50 pence", b: "£0.50", relation: "wider" },
    { a: "2 1/2 percent", b: "2.5%", relation: "wider" },
    { a: "150bps", b: "1.5 percentage points", relation: "narrower" },
    { a: "6 feet 2 inches", b: "188 cm", relation: "wider" },
    { a: "800 vertical feet", b: "240 metres", relation: "wider" },
    { a: "thousands of miles", b: "3,000 miles", relation: "wider" },
    { a: "millions of dollars", b: "$400,000", relation: "disjoint" },
    { a: "12 Danish and 11 Dutch sailors", b: "11 Danish sailors", relation: "disjoint" },
  ],
  gaps: [
    {
      wording: "a couple were hurt",
      why: "a couple without a noun is usually two people who belong together",
    },
    { wording: "twice as many ships", why: "a factor, not an amount: read as nothing" },
    {
      wording: "a 20 x 30 cm box, 5 cm deep, of 12 by 18 by 4",
      why: "only the side right before the unit takes it",
    },
    { wording: "the number of dead is 12", why: "read as 12, but without what is counted" },
    { wording: "5 million Swiss", why: "adjectives without a plural form do not count people" },
    { wording: "the 400- and the 1,500-metre races", why: "only a hyphen before and or to shares the unit" },
    { wording: "6 Danish and 9 Polish escaped", why: "adjectives without a noun do not count people" },
    { wording: "Rs 500 in Nepal", why: "currencies that share a sign go to the best-known one" },
  ],
};
