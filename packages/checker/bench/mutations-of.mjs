// The changes that an article can take, one a place, by sort.

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const numbers = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
  " ",
);
const strangers = ["Marek Dolan", "Ilse Varga", "Tomas Quill"];
const elsewhere = { city: ["Lisbon", "Helsinki", "Toronto"], country: ["Portugal", "Finland", "Canada"] };

/** Another member of a list, some places on. */
const other = (list, member, by = 3) => list[(list.indexOf(member) + by) % list.length];

/** Changes of one value: what stands for it after the change, or null where it cannot be changed so that it differs. */
const changes = {
  date(quote) {
    const year = /\b(?:19|20)\d\d\b/.exec(quote)?.[0];
    if (year !== undefined) return quote.replace(year, String(Number(year) - 1));
    const month = months.find((name) => quote.includes(name));
    if (month !== undefined) return quote.replace(month, other(months, month));
    const weekday = weekdays.find((name) => quote.includes(name));
    return weekday === undefined ? null : quote.replace(weekday, other(weekdays, weekday, 2));
  },
  number(quote) {
    const figures = /\d[\d,]*(?:\.\d+)?/.exec(quote)?.[0];
    if (figures !== undefined) {
      const amount = Number(figures.replaceAll(",", ""));
      return quote.replace(figures, String(Math.round(amount * 1.7 + 2)));
    }
    const word = new RegExp(`\\b(?:${numbers.join("|")})\\b`, "i").exec(quote)?.[0];
    if (word === undefined) return null;
    const changed = other(numbers, word.toLowerCase(), 4);
    // A sentence that begins with a small letter would be read as part of the one before.
    return quote.replace(word, /^[A-Z]/.test(word) ? changed[0].toUpperCase() + changed.slice(1) : changed);
  },
};

/** All changes of an extraction's article, by sort: the text after it, where it stands there, and the sentence for people. */
export function mutationsOf({ sentences, assertions }, content) {
  const made = { date: [], number: [], name: [], place: [], polarity: [] };
  const change = (sort, start, end, words) => {
    if (words === null || words === content.slice(start, end)) return;
    const after = content.slice(0, start) + words + content.slice(end);
    if (made[sort].some((known) => known.content === after)) return;
    made[sort].push({
      content: after,
      from: start,
      to: start + words.length,
      says: `"${content.slice(start, end)}" → "${words}" in "${content.slice(Math.max(0, start - 60), end + 60)}"`,
    });
  };
  for (const { text, start, values } of sentences) {
    for (const { value, ...span } of values) {
      const quote = content.slice(span.start, span.end);
      if (value.kind === "date") change("date", span.start, span.end, changes.date(quote));
      if (value.kind === "quantity" || value.kind === "duration")
        change("number", span.start, span.end, changes.number(quote));
    }
    const auxiliary = /\b(?:was|were|is|are|has|have|had)\b(?! (?:not|n't))/.exec(text);
    if (auxiliary !== null) {
      const at = start + auxiliary.index;
      change("polarity", at, at + auxiliary[0].length, `${auxiliary[0]} not`);
    }
  }
  for (const { value, evidence } of assertions) {
    const { start, end, quote } = evidence;
    if (value.kind === "person" && quote.includes(" "))
      change("name", start, end, strangers[quote.length % 3]);
    if (value.kind === "place" && value.level in elsewhere && !/[a-z]/.test(quote[0] ?? "")) {
      const names = elsewhere[value.level];
      change("place", start, end, names.find((name) => name !== quote) ?? null);
    }
  }
  return made;
}
