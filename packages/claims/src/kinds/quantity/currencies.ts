import type { Unit } from "./unit.js";

/**
 * One way to state money. `code` is ISO 4217. Names and signs that several currencies share ("$", "rupee", "peso")
 * go to the one that news in English means most often; `name` keeps what the text said, so that "dollar" (assumed
 * to be American) can be told from "US dollar" (stated).
 */
interface CurrencyRow {
  readonly code: string;
  readonly name: string;
  readonly plural?: string;
  /** Other names after the number; the plural is made with "s". */
  readonly also?: readonly string[];
  /** Other names without a plural of their own, and plurals made otherwise. */
  readonly exactly?: readonly string[];
  /** Signs before the number. The first one is used to print. */
  readonly before?: readonly string[];
  /** Signs after the number. */
  readonly after?: readonly string[];
  /** Main units in one of this: 0.01 for a cent. */
  readonly factor?: number;
}

const rows: readonly CurrencyRow[] = [
  {
    code: "USD",
    name: "US dollar",
    also: ["U.S. dollar", "American dollar", "United States dollar"],
    before: ["US$", "US $", "U.S. $", "U.S.$", "USD$", "usd$", "usd $", "USD", "usd", "us $"],
    after: ["USD", "usd"],
  },
  // Assumed: a bare dollar may be Canadian or Australian in papers of those countries.
  { code: "USD", name: "dollar", also: ["buck", "dlr"], before: ["$", "dollar"], after: ["$"] },
  { code: "USD", name: "cent", factor: 0.01, also: ["US cent", "U.S. cent"], exactly: ["cts"], after: ["¢"] },
  {
    code: "CAD",
    name: "Canadian dollar",
    also: ["Canadian dlr"],
    before: ["C$", "CA$", "CAD$", "Cdn$", "c $", "cad$", "CAD"],
    after: ["CAD"],
  },
  {
    code: "AUD",
    name: "Australian dollar",
    also: ["Australian dlr"],
    before: ["A$", "AU$", "AUD$", "aud$", "AUD"],
    after: ["AUD"],
  },
  { code: "NZD", name: "New Zealand dollar", before: ["NZ$", "NZD"], after: ["NZD"] },
  { code: "HKD", name: "Hong Kong dollar", before: ["HK$", "HK $", "hk $", "HKD"], after: ["HKD"] },
  {
    code: "SGD",
    name: "Singapore dollar",
    also: ["Singaporean dollar"],
    before: ["S$", "SGD"],
    after: ["SGD"],
  },
  { code: "TWD", name: "Taiwan dollar", also: ["New Taiwan dollar"], before: ["NT$", "TWD"], after: ["TWD"] },
  {
    code: "GBP",
    name: "pound sterling",
    plural: "pounds sterling",
    exactly: ["stg"],
    before: ["£", "GBP"],
    after: ["GBP", "£"],
  },
  { code: "GBP", name: "British pound", exactly: ["quid"] },
  { code: "GBP", name: "penny", plural: "pence", factor: 0.01, also: ["British penny"] },
  { code: "EGP", name: "Egyptian pound", before: ["E£", "EGP"], after: ["EGP"] },
  { code: "LBP", name: "Lebanese pound", also: ["Lebanese lira"], before: ["LBP"], after: ["LBP"] },
  { code: "SYP", name: "Syrian pound", also: ["Syrian lira"], before: ["SYP"], after: ["SYP"] },
  { code: "SDG", name: "Sudanese pound" },
  { code: "EUR", name: "euro", before: ["€", "EUR"], after: ["€", "EUR"] },
  { code: "EUR", name: "euro cent", also: ["eurocent"], factor: 0.01 },
  {
    code: "JPY",
    name: "yen",
    plural: "yen",
    also: ["Japanese yen"],
    before: ["¥", "￥", "JPY"],
    after: ["JPY", "円"],
  },
  {
    code: "CNY",
    name: "yuan",
    plural: "yuan",
    exactly: ["chinese yuan", "renminbi", "kuai", "rmb"],
    before: ["CN¥", "RMB", "CNY", "rmb"],
    after: ["RMB", "CNY", "元"],
  },
  // Assumed: Pakistan, Sri Lanka, Nepal and Mauritius have rupees as well.
  { code: "INR", name: "rupee", before: ["Rs", "Rs."] },
  { code: "INR", name: "Indian rupee", before: ["₹", "INR"], after: ["INR"] },
  { code: "PKR", name: "Pakistani rupee", also: ["Pakistan rupee"], before: ["PKR"], after: ["PKR"] },
  { code: "LKR", name: "Sri Lankan rupee", before: ["LKR", "රු", "ரூ"], after: ["LKR", "රු", "ரூ"] },
  { code: "NPR", name: "Nepalese rupee", also: ["Nepali rupee"], before: ["NPR"], after: ["NPR"] },
  { code: "BDT", name: "taka", before: ["৳", "BDT", "Tk"], after: ["BDT"] },
  {
    code: "RUB",
    name: "rouble",
    also: ["ruble", "Russian rouble", "Russian ruble"],
    before: ["₽", "RUB"],
    after: ["₽", "RUB"],
  },
  { code: "UAH", name: "hryvnia", exactly: ["hryvnias"], before: ["₴", "UAH"], after: ["UAH"] },
  {
    code: "TRY",
    name: "lira",
    also: ["Turkish lira"],
    exactly: ["lire"],
    before: ["₺", "TRY"],
    after: ["TRY"],
  },
  {
    code: "ILS",
    name: "shekel",
    also: ["Israeli shekel", "new shekel"],
    before: ["₪", "NIS", "ILS"],
    after: ["ILS"],
  },
  { code: "IRR", name: "rial", also: ["Iranian rial"], before: ["IRR"] },
  { code: "IRR", name: "toman", factor: 10 },
  { code: "SAR", name: "riyal", also: ["Saudi riyal"], before: ["SAR"], after: ["SAR"] },
  { code: "QAR", name: "Qatari riyal", before: ["QAR"] },
  { code: "YER", name: "Yemeni rial", also: ["Yemeni riyal"] },
  {
    code: "AED",
    name: "dirham",
    also: ["UAE dirham", "Emirati dirham"],
    before: ["AED", "Dh", "Dhs"],
    after: ["AED"],
  },
  { code: "MAD", name: "Moroccan dirham" },
  // Assumed: Jordan, Kuwait, Serbia, Algeria, Libya and Tunisia have dinars as well.
  { code: "IQD", name: "dinar", also: ["Iraqi dinar"], before: ["IQD"], after: ["IQD"] },
  { code: "JOD", name: "Jordanian dinar", before: ["JOD"] },
  { code: "KWD", name: "Kuwaiti dinar", before: ["KWD"] },
  { code: "RSD", name: "Serbian dinar", before: ["RSD"] },
  { code: "AFN", name: "afghani", before: ["AFN"], after: ["AFN"] },
  {
    code: "KRW",
    name: "won",
    plural: "won",
    exactly: ["south korean won", "korean won"],
    before: ["₩", "KRW"],
    after: ["KRW"],
  },
  { code: "KPW", name: "North Korean won", plural: "North Korean won" },
  { code: "THB", name: "baht", plural: "baht", exactly: ["thai baht"], before: ["฿", "THB"], after: ["THB"] },
  {
    code: "VND",
    name: "dong",
    plural: "dong",
    exactly: ["vietnamese dong"],
    before: ["VND"],
    after: ["₫", "VND"],
  },
  {
    code: "IDR",
    name: "rupiah",
    plural: "rupiah",
    exactly: ["rupiahs"],
    before: ["Rp", "Rp.", "IDR"],
    after: ["IDR"],
  },
  { code: "MYR", name: "ringgit", plural: "ringgit", before: ["RM", "MYR"], after: ["MYR"] },
  { code: "PHP", name: "Philippine peso", before: ["₱", "PHP"], after: ["PHP"] },
  // Assumed: nine countries have pesos.
  { code: "MXN", name: "peso", also: ["Mexican peso"], before: ["MXN"], after: ["MXN"] },
  { code: "ARS", name: "Argentine peso", also: ["Argentinian peso"], before: ["ARS"] },
  { code: "CLP", name: "Chilean peso", before: ["CLP"] },
  { code: "COP", name: "Colombian peso", before: ["COP"] },
  { code: "CUP", name: "Cuban peso" },
  { code: "BRL", name: "Brazilian real", plural: "reais", before: ["R$", "BRL"], after: ["BRL"] },
  { code: "VES", name: "bolivar", also: ["Venezuelan bolivar"], exactly: ["bolivares"] },
  {
    code: "ZAR",
    name: "rand",
    plural: "rand",
    also: ["South African rand"],
    exactly: ["rands"],
    before: ["ZAR"],
    after: ["ZAR"],
  },
  { code: "NGN", name: "naira", plural: "naira", before: ["₦", "NGN"], after: ["NGN"] },
  { code: "KES", name: "Kenyan shilling", before: ["KSh", "Ksh", "KES"] },
  { code: "UGX", name: "Ugandan shilling", before: ["USh", "UGX"] },
  { code: "TZS", name: "Tanzanian shilling", before: ["TZS"] },
  { code: "GHS", name: "cedi", also: ["Ghanaian cedi"], before: ["GH₵", "GHS"] },
  { code: "ETB", name: "birr", plural: "birr", before: ["ETB"] },
  // Assumed: before 2002 "francs" were often French or Belgian, and much of West Africa pays in CFA francs.
  { code: "CHF", name: "franc" },
  { code: "CHF", name: "Swiss franc", before: ["CHF", "SFr", "Fr."], after: ["CHF"] },
  { code: "FRF", name: "French franc", before: ["FRF"] },
  { code: "XOF", name: "CFA franc" },
  {
    code: "DEM",
    name: "German mark",
    also: ["Deutsche mark", "deutschmark", "deutschemark"],
    before: ["DM"],
  },
  { code: "ITL", name: "Italian lira", exactly: ["italian lire"] },
  { code: "ESP", name: "peseta" },
  { code: "NLG", name: "guilder", also: ["Dutch guilder"], before: ["NLG"] },
  {
    code: "SEK",
    name: "krona",
    plural: "kronor",
    also: ["Swedish krona"],
    exactly: ["swedish kronor"],
    before: ["SEK"],
    after: ["SEK"],
  },
  { code: "ISK", name: "Icelandic krona", plural: "Icelandic kronur", before: ["ISK"], after: ["ISK"] },
  // Assumed: Denmark and Norway both pay in kroner.
  { code: "NOK", name: "krone", plural: "kroner", before: ["NOK"], after: ["NOK"] },
  { code: "NOK", name: "Norwegian krone", plural: "Norwegian kroner", also: ["Norwegian crown"] },
  {
    code: "DKK",
    name: "Danish krone",
    plural: "Danish kroner",
    also: ["Danish crown"],
    before: ["DKK"],
    after: ["DKK"],
  },
  {
    code: "PLN",
    name: "zloty",
    plural: "zlotys",
    exactly: ["zloties", "polish zloty", "polish zlotys"],
    before: ["PLN"],
    after: ["zł", "PLN"],
  },
  {
    code: "CZK",
    name: "Czech koruna",
    plural: "Czech koruny",
    also: ["Czech crown"],
    before: ["CZK"],
    after: ["Kč", "CZK"],
  },
  { code: "HUF", name: "forint", also: ["Hungarian forint"], before: ["HUF"], after: ["HUF"] },
  { code: "RON", name: "Romanian leu", plural: "Romanian lei", before: ["RON"], after: ["RON"] },
  { code: "BGN", name: "Bulgarian lev", plural: "Bulgarian leva", before: ["BGN"], after: ["BGN"] },
  {
    code: "GEL",
    name: "lari",
    plural: "lari",
    also: ["Georgian lari"],
    before: ["₾", "GEL"],
    after: ["₾", "GEL"],
  },
  { code: "KZT", name: "tenge", plural: "tenge", before: ["₸", "KZT"], after: ["KZT"] },
  { code: "AMD", name: "Armenian dram" },
  { code: "AZN", name: "manat" },
  // Not in ISO 4217, but used as codes everywhere.
  { code: "BTC", name: "bitcoin", before: ["BTC", "₿"], after: ["BTC"] },
  { code: "BTC", name: "satoshi", factor: 1e-8 },
  { code: "ETH", name: "ether", plural: "ether", after: ["ETH"] },
];

/** Money as units: the canonical unit of an amount is its ISO 4217 code. */
export const currencyUnits: readonly Unit[] = rows.map((row) => {
  const plural = row.plural ?? `${row.name}s`;
  return {
    name: row.name,
    plural,
    dimension: "money",
    canonical: row.code,
    factor: row.factor ?? 1,
    offset: 0,
    words: [
      row.name,
      plural,
      ...(row.also ?? []).flatMap((name) => [name, `${name}s`]),
      ...(row.exactly ?? []),
    ].map((word) => word.toLowerCase()),
    symbols: row.after ?? [],
    prefixes: row.before ?? [],
    slack: 0,
  };
});
