const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A number for people, with at most six significant digits: "12,345", "1.2 million", "0.05". */
export function formatAmount(amount: number): string {
  const size = Math.abs(amount);
  for (const [scale, name] of scales) {
    if (size >= scale) return `${group(round(amount / scale))} ${name}`;
  }
  return group(round(amount));
}

const scales = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

const round = (amount: number): number => Number(amount.toPrecision(6));

/** Sets commas between groups of three digits before the point. */
function group(amount: number): string {
  const [whole = "", fraction] = String(amount).replace("-", "−").split(".");
  const grouped = whole.includes("e") ? whole : whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const dateOf = (minutes: number): Date => new Date(minutes * 60_000);

/** Of a time in minutes since 1970: "2024", "44 BC". */
export function formatYear(minutes: number): string {
  const year = dateOf(minutes).getUTCFullYear();
  return year > 0 ? String(year) : `${1 - year} BC`;
}

/** "Dec 2024" */
export function formatMonth(minutes: number): string {
  return `${monthName(minutes).slice(0, 3)} ${formatYear(minutes)}`;
}

/** "8 Dec 2024" */
export function formatDay(minutes: number): string {
  return `${dateOf(minutes).getUTCDate()} ${formatMonth(minutes)}`;
}

/** "14:05", and with the day at midnight: "8 Dec 2024". */
export function formatMinute(minutes: number): string {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  return inDay === 0 ? formatDay(minutes) : `${twoDigits(Math.floor(inDay / 60))}:${twoDigits(inDay % 60)}`;
}

/** In full, for a text alternative: "8 December 2024", with the time unless it is midnight. */
export function formatDate(minutes: number): string {
  const inDay = ((minutes % 1440) + 1440) % 1440;
  const day = `${dateOf(minutes).getUTCDate()} ${monthName(minutes)} ${formatYear(minutes)}`;
  return inDay === 0 ? day : `${formatMinute(minutes)} on ${day}`;
}

const monthName = (minutes: number): string => monthNames[dateOf(minutes).getUTCMonth()] ?? "";
const twoDigits = (amount: number): string => String(amount).padStart(2, "0");
