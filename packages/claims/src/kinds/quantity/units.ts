import { currencyUnits } from "./currencies.js";
import type { Unit } from "./unit.js";
import type { Dimension, QuantityValue } from "./value.js";

type Details = Partial<Pick<Unit, "plural" | "offset" | "symbols" | "prefixes" | "slack">> & {
  /** Other spellings, singular; the plural is made with "s". */
  readonly also?: readonly string[];
  /** Other spellings that have no plural of their own. */
  readonly exactly?: readonly string[];
};

/** The canonical unit of each dimension that has units, after the SI where news text allows it. */
export const canonicalUnits = {
  percent: "percent",
  "percentage-point": "percentage point",
  length: "metre",
  area: "square metre",
  volume: "cubic metre",
  mass: "kilogram",
  temperature: "degree Celsius",
  speed: "metre per second",
  magnitude: "magnitude",
  energy: "joule",
  power: "watt",
  pressure: "pascal",
  data: "byte",
  angle: "degree",
  frequency: "hertz",
} as const satisfies Partial<Record<Dimension, string>>;

function unit(
  dimension: keyof typeof canonicalUnits,
  name: string,
  factor: number,
  details: Details = {},
): Unit {
  const plural = details.plural ?? `${name}s`;
  return {
    name,
    plural,
    dimension,
    canonical: canonicalUnits[dimension],
    factor,
    offset: details.offset ?? 0,
    words: [
      name,
      plural,
      ...(details.also ?? []).flatMap((word) => [word, `${word}s`]),
      ...(details.exactly ?? []),
    ].map((word) => word.toLowerCase()),
    symbols: details.symbols ?? [],
    prefixes: details.prefixes ?? [],
    slack: details.slack ?? 0,
  };
}

const inch = 0.0254;
const foot = 0.3048;
const yard = 0.9144;
const mile = 1609.344;
const pound = 0.45359237;
const poundForcePerSquareInch = 6894.757;

/** Lengths, of which speeds are made too. */
export const lengthUnits: readonly Unit[] = [
  unit("length", "metre", 1, { also: ["meter"], symbols: ["m"] }),
  unit("length", "kilometre", 1000, { also: ["kilometer"], symbols: ["km", "kms", "Km", "KM"] }),
  unit("length", "centimetre", 0.01, { also: ["centimeter"], symbols: ["cm"] }),
  unit("length", "millimetre", 0.001, { also: ["millimeter"], symbols: ["mm"] }),
  unit("length", "micrometre", 1e-6, { also: ["micrometer", "micron"], symbols: ["µm", "μm"] }),
  unit("length", "nanometre", 1e-9, { also: ["nanometer"], symbols: ["nm"] }),
  unit("length", "picometre", 1e-12, { also: ["picometer"] }),
  // The sign "in" is a preposition far more often; it is read after feet only ("6 ft 2 in").
  unit("length", "inch", inch, { plural: "inches", symbols: ["in.", "″"] }),
  unit("length", "foot", foot, { plural: "feet", symbols: ["ft"] }),
  unit("length", "yard", yard, { symbols: ["yd", "yds"] }),
  unit("length", "mile", mile, { symbols: ["mi"] }),
  unit("length", "nautical mile", 1852, { symbols: ["nmi"] }),
  unit("length", "furlong", 201.168),
  unit("length", "fathom", 1.8288),
  unit("length", "light year", 9.4607e15),
];

/** What speeds are stated in: length units by these, with the words and signs of each. */
const speedLengths: readonly { readonly name: string; readonly signs: readonly string[] }[] = [
  { name: "kilometre", signs: ["km"] },
  { name: "metre", signs: ["m"] },
  { name: "centimetre", signs: ["cm"] },
  { name: "millimetre", signs: ["mm"] },
  { name: "mile", signs: ["mi"] },
  { name: "foot", signs: ["ft"] },
  { name: "inch", signs: [] },
];
const speedTimes: readonly {
  readonly name: string;
  readonly seconds: number;
  readonly article: string;
  readonly signs: readonly string[];
}[] = [
  { name: "hour", seconds: 3600, article: "an", signs: ["h", "hr", "hour"] },
  { name: "minute", seconds: 60, article: "a", signs: ["min"] },
  { name: "second", seconds: 1, article: "a", signs: ["s", "sec"] },
  { name: "millisecond", seconds: 0.001, article: "a", signs: ["ms"] },
];
/** Signs of speeds that are not a length sign, a slash and a time sign. */
const speedSigns: Readonly<Record<string, readonly string[]>> = {
  "kilometre per hour": ["kph", "kmh", "kmph"],
  "mile per hour": ["mph"],
};

const speedUnits: readonly Unit[] = speedLengths.flatMap((by) =>
  speedTimes.flatMap((time) => {
    const length = lengthUnits.find(({ name }) => name === by.name);
    if (length === undefined) return [];
    const name = `${length.name} per ${time.name}`;
    const made = unit("speed", name, length.factor / time.seconds, {
      plural: `${length.plural} per ${time.name}`,
      exactly: length.words.flatMap((word) => [
        `${word} per ${time.name}`,
        `${word} ${time.article} ${time.name}`,
        `${word}/${time.name}`,
      ]),
      symbols: [
        ...by.signs.flatMap((sign) => time.signs.map((timeSign) => `${sign}/${timeSign}`)),
        ...(speedSigns[name] ?? []),
      ],
    });
    return [made];
  }),
);

const otherUnits: readonly Unit[] = [
  unit("percent", "percent", 1, {
    plural: "percent",
    exactly: ["per cent", "percents", "pct", "percentage", "pc"],
    symbols: ["%", "％"],
  }),
  unit("percentage-point", "percentage point", 1, {
    also: ["percent point", "per cent point", "pct point", "% point"],
    symbols: ["pp", "pps", "%-point", "%-points"],
  }),
  unit("percentage-point", "basis point", 0.01, { symbols: ["bps", "bp"] }),

  unit("area", "square metre", 1, { also: ["square meter"], symbols: ["m²", "m2", "sq m", "sq. m", "sqm"] }),
  unit("area", "square kilometre", 1e6, {
    also: ["square kilometer"],
    symbols: ["km²", "km2", "sq km", "sq. km", "sq km."],
  }),
  unit("area", "square centimetre", 1e-4, { also: ["square centimeter"], symbols: ["cm²", "cm2"] }),
  unit("area", "square inch", inch ** 2, { plural: "square inches", symbols: ["sq in", "sq. in."] }),
  unit("area", "square foot", foot ** 2, {
    plural: "square feet",
    symbols: ["sq ft", "sq. ft.", "sqft", "ft²"],
  }),
  unit("area", "square yard", yard ** 2, { symbols: ["sq yd"] }),
  unit("area", "square mile", mile ** 2, { symbols: ["sq mi", "sq. mi."] }),
  unit("area", "acre", 4046.8564),
  unit("area", "hectare", 10_000, { symbols: ["ha"] }),

  unit("volume", "cubic metre", 1, { also: ["cubic meter"], symbols: ["m³", "m3", "cu m"] }),
  unit("volume", "cubic kilometre", 1e9, { also: ["cubic kilometer"], symbols: ["km³", "km3"] }),
  unit("volume", "cubic centimetre", 1e-6, { also: ["cubic centimeter"], symbols: ["cm³", "cm3", "cc"] }),
  unit("volume", "cubic foot", foot ** 3, { plural: "cubic feet", symbols: ["cu ft"] }),
  unit("volume", "cubic yard", yard ** 3),
  unit("volume", "cubic mile", mile ** 3),
  unit("volume", "cubic inch", inch ** 3, { plural: "cubic inches" }),
  unit("volume", "litre", 0.001, { also: ["liter"], symbols: ["L"] }),
  unit("volume", "millilitre", 1e-6, { also: ["milliliter"], symbols: ["ml", "mL"] }),
  unit("volume", "centilitre", 1e-5, { also: ["centiliter"], symbols: ["cl"] }),
  unit("volume", "gallon", 0.003785412, { symbols: ["gal"], slack: 0.21 }),
  unit("volume", "quart", 0.000946353, { slack: 0.21 }),
  unit("volume", "pint", 0.000473176, { slack: 0.21 }),
  unit("volume", "fluid ounce", 2.957353e-5, { symbols: ["fl oz", "fl. oz."], slack: 0.05 }),
  unit("volume", "barrel", 0.158987, { symbols: ["bbl"] }),
  unit("volume", "bushel", 0.03523907, { slack: 0.04 }),
  unit("volume", "acre foot", 1233.48, { plural: "acre feet" }),

  unit("mass", "kilogram", 1, {
    also: ["kilogramme", "kilo"],
    symbols: ["kg", "kgs", "Kg", "KG"],
  }),
  unit("mass", "gram", 0.001, { also: ["gramme"], symbols: ["g"] }),
  unit("mass", "milligram", 1e-6, { also: ["milligramme"], symbols: ["mg"] }),
  unit("mass", "microgram", 1e-9, { also: ["microgramme"], symbols: ["µg", "μg", "mcg"] }),
  unit("mass", "tonne", 1000, { also: ["metric ton", "metric tonne"], symbols: ["t"] }),
  unit("mass", "kilotonne", 1e6),
  unit("mass", "megatonne", 1e9, { symbols: ["Mt"] }),
  unit("mass", "gigatonne", 1e12, { also: ["gigaton"], symbols: ["Gt"] }),
  unit("mass", "ton", 1000, { also: ["long ton", "short ton"], slack: 0.1 }),
  // "pound" may also be money; read-unit decides.
  unit("mass", "pound", pound, { symbols: ["lb", "lbs"] }),
  unit("mass", "ounce", pound / 16, { symbols: ["oz"], slack: 0.1 }),
  unit("mass", "stone", 14 * pound, { plural: "stone" }),
  unit("mass", "carat", 0.0002),

  unit("temperature", "degree Celsius", 1, {
    plural: "degrees Celsius",
    exactly: [
      "degree centigrade",
      "degrees centigrade",
      "degrees c",
      "degree c",
      "deg c",
      "celsius",
      "celcius",
      "centigrade",
      "centigrate",
      "c degrees",
      "° celsius",
      "°celsius",
    ],
    symbols: ["°C", "ºC", "° C", "˚C", "℃"],
  }),
  unit("temperature", "degree Fahrenheit", 5 / 9, {
    offset: (-32 * 5) / 9,
    plural: "degrees Fahrenheit",
    exactly: [
      "degrees farenheit",
      "degrees f",
      "degree f",
      "deg f",
      "fahrenheit",
      "farenheit",
      "f degrees",
      "° fahrenheit",
      "°fahrenheit",
    ],
    symbols: ["°F", "ºF", "° F", "˚F", "℉"],
  }),
  unit("temperature", "kelvin", 1, { offset: -273.15, plural: "kelvin", also: ["degrees kelvin"] }),

  unit("speed", "knot", 1852 / 3600, { symbols: ["kt", "kts"] }),

  unit("energy", "joule", 1, { symbols: ["J"] }),
  unit("energy", "kilojoule", 1000, { symbols: ["kJ"] }),
  unit("energy", "megajoule", 1e6, { symbols: ["MJ"] }),
  unit("energy", "calorie", 4184, { also: ["kilocalorie"], symbols: ["kcal"] }),
  unit("energy", "gigajoule", 1e9, { symbols: ["GJ"] }),
  unit("energy", "terajoule", 1e12, { symbols: ["TJ"] }),
  unit("energy", "watt hour", 3600, { symbols: ["Wh"] }),
  unit("energy", "kilowatt hour", 3.6e6, { symbols: ["kWh", "KWh", "kwh"] }),
  unit("energy", "megawatt hour", 3.6e9, { symbols: ["MWh"] }),
  unit("energy", "gigawatt hour", 3.6e12, { symbols: ["GWh"] }),
  unit("energy", "terawatt hour", 3.6e15, { symbols: ["TWh"] }),
  // Of TNT: bombs are told in tons, emissions in tonnes.
  unit("energy", "kiloton", 4.184e12),
  unit("energy", "megaton", 4.184e15),

  unit("power", "watt", 1, { symbols: ["W"] }),
  unit("power", "kilowatt", 1000, { symbols: ["kW", "KW"] }),
  unit("power", "megawatt", 1e6, { symbols: ["MW"] }),
  unit("power", "gigawatt", 1e9, { symbols: ["GW"] }),
  unit("power", "terawatt", 1e12, { symbols: ["TW"] }),
  unit("power", "horsepower", 745.7, { plural: "horsepower", symbols: ["hp", "bhp"] }),

  unit("pressure", "pascal", 1, { symbols: ["Pa"] }),
  unit("pressure", "hectopascal", 100, { symbols: ["hPa"] }),
  unit("pressure", "kilopascal", 1000, { symbols: ["kPa"] }),
  unit("pressure", "megapascal", 1e6, { symbols: ["MPa"] }),
  unit("pressure", "millibar", 100, { symbols: ["mbar"] }),
  unit("pressure", "inch of mercury", 3386.389, { plural: "inches of mercury", symbols: ["inHg"] }),
  unit("pressure", "pound per square inch", poundForcePerSquareInch, {
    plural: "pounds per square inch",
    symbols: ["psi"],
  }),
  unit("pressure", "millimetre of mercury", 133.322, { plural: "millimetres of mercury", symbols: ["mmHg"] }),

  unit("data", "byte", 1),
  unit("data", "kilobyte", 1e3, {
    symbols: ["kB", "KB", "kb", "kByte", "kBytes", "KByte", "KBytes", "kbyte", "kbytes"],
  }),
  unit("data", "megabyte", 1e6, { symbols: ["MB", "mb", "MByte", "MBytes", "Mbyte", "Mbytes"] }),
  unit("data", "gigabyte", 1e9, { symbols: ["GB", "gb", "GByte", "GBytes", "Gbyte", "Gbytes"] }),
  unit("data", "terabyte", 1e12, { symbols: ["TB", "tb"] }),
  unit("data", "petabyte", 1e15, { symbols: ["PB"] }),
  unit("data", "exabyte", 1e18, { symbols: ["EB"] }),
  unit("data", "kilobit", 125, { symbols: ["Kb", "kbit"] }),
  unit("data", "megabit", 1.25e5, { symbols: ["Mb", "Mbit"] }),
  unit("data", "gigabit", 1.25e8, { symbols: ["Gb", "Gbit"] }),

  unit("angle", "radian", 180 / Math.PI, { symbols: ["rad"] }),

  unit("frequency", "hertz", 1, { plural: "hertz", symbols: ["Hz"] }),
  unit("frequency", "kilohertz", 1e3, { plural: "kilohertz", symbols: ["kHz"] }),
  unit("frequency", "megahertz", 1e6, { plural: "megahertz", symbols: ["MHz"] }),
  unit("frequency", "gigahertz", 1e9, { plural: "gigahertz", symbols: ["GHz"] }),
  unit("frequency", "revolution per minute", 1 / 60, { plural: "revolutions per minute", symbols: ["rpm"] }),
];

/** Units that their own recognisers read, because a bare word after a number does not make them. */
export const degreeOfAngle = unit("angle", "degree", 1);
export const magnitude = unit("magnitude", "magnitude", 1, { plural: "magnitude" });
/** "98 degrees": a temperature whose scale the text leaves open, so not comparable to Celsius. */
export const degreeOfTemperature: Unit = { ...unit("temperature", "degree", 1), canonical: "degree" };
/** Ages are kept in years. */
export const ageUnits: readonly Unit[] = (
  [
    ["year", 1],
    ["month", 1 / 12],
    ["week", 7 / 365.25],
    ["day", 1 / 365.25],
  ] as const
).map(([name, factor]) => ({ ...unit("length", name, factor), dimension: "age", canonical: "year" }));

/** Every unit that a word or sign beside the number makes. */
export const units: readonly Unit[] = [...lengthUnits, ...speedUnits, ...otherUnits, ...currencyUnits];

const byName = new Map(
  [...units, ...ageUnits, degreeOfAngle, degreeOfTemperature, magnitude].map(
    (each) => [`${each.dimension}/${each.name}`, each] as const,
  ),
);

/** The unit of a dimension by its dictionary form, as it stands in `statedUnit`. */
export function unitNamed(dimension: Dimension, name: string): Unit | null {
  return byName.get(`${dimension}/${name}`) ?? null;
}

/** The unit in which a value is stated: the user's own, as the value carries it, or one of the table. */
export function unitOf({ dimension, unit, statedUnit, own }: QuantityValue): Unit | null {
  if (own === undefined) return unitNamed(dimension, statedUnit);
  return {
    ...anyUnit,
    name: statedUnit,
    plural: own.plural,
    dimension,
    canonical: unit,
    factor: own.factor,
    own,
  };
}

const anyUnit = { offset: 0, words: [], symbols: [], prefixes: [], slack: 0 } as const;
