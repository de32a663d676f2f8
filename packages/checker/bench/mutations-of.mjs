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

/**
 * Changes of one value: the word of it that goes, and what comes in its place; null where it cannot be changed so that it differs. Numbers
 * stay near and plausible: an age of 85 becomes one of 89.
 */
const changes = {
  date(quote) {
    const year = /\b(?:19|20)\d\d\b/.exec(quote)?.[0];
    if (year !== undefined) return { old: year, now: String(Number(year) - 1) };
    const month = months.find((name) => quote.includes(name));
    if (month !== undefined) return { old: month, now: other(months, month) };
    const weekday = weekdays.find((name) => quote.includes(name));
    return weekday === undefined ? null : { old: weekday, now: other(weekdays, weekday, 2) };
  },
  number(quote) {
    const figures = /\d[\d,]*(?:\.\d+)?/.exec(quote)?.[0];
    if (figures !== undefined) return { old: figures, now: near(figures) };
    const word = new RegExp(`\\b(?:${numbers.join("|")})\\b`, "i").exec(quote)?.[0];
    if (word === undefined) return null;
    const now = other(numbers, word.toLowerCase(), 1);
    // A sentence that begins with a small letter would be read as part of the one before.
    return { old: word, now: /^[A-Z]/.test(word) ? now[0].toUpperCase() + now.slice(1) : now };
  },
};

/** A number near this one, given to as many places: 4 → 5, 85 → 89, 4.6 → 5.0, 13,900 → 18,100. */
function near(figures) {
  const digits = figures.replaceAll(",", "");
  const amount = Number(digits);
  const decimals = /\.(\d+)/.exec(digits)?.[1].length ?? 0;
  const place = decimals > 0 ? 10 ** -decimals : 10 ** /0*$/.exec(digits)[0].length;
  const step = amount < 10 ? (decimals > 0 ? 0.4 : 1) : amount < 120 && place <= 1 ? 4 : amount * 0.3;
  const now = amount + Math.max(place, Math.round(step / place) * place);
  return figures.includes(",") ? Math.round(now).toLocaleString("en-US") : now.toFixed(decimals);
}

const whole = (quote, now) => (now === undefined ? null : { old: quote, now });

/** A text as a pattern that finds it to the letter. */
export const escapePattern = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** An article that calls a person otherwise throughout, in full and by surname, as one does that has the name wrong. */
function rename(content, name, stranger) {
  const [words, strange] = [name, stranger].map((full) => full.split(" "));
  const [first, last] = [words[0], words.at(-1)].map(escapePattern);
  const mention = new RegExp(`(?<![\\w-])(${first} (?:[A-Z][\\w.]* )*)?${last}(?![\\w-])`, "g");
  return replaceThroughout(content, mention, (_, given) => (given === undefined ? strange.at(-1) : stranger));
}

/** An article that takes one place for another throughout. */
function relocate(content, place, elsewhere) {
  return replaceThroughout(
    content,
    new RegExp(`(?<![\\w-])${escapePattern(place)}(?![\\w-])`, "g"),
    () => elsewhere,
  );
}

/** A text with all that a pattern finds replaced, and where what replaces it stands, and where stood what it replaces. */
function replaceThroughout(content, pattern, replacement) {
  const spans = [];
  const starts = [];
  let grown = 0;
  const after = content.replace(pattern, (found, ...rest) => {
    const now = replacement(found, ...rest);
    const start = rest.at(-2);
    starts.push(start);
    spans.push({ from: start + grown, to: start + grown + now.length });
    grown += now.length - found.length;
    return now;
  });
  return { content: after, spans, starts };
}

/**
 * All changes of an extraction's article, by sort: the text after it, where in it the change stands and stood before, the words that went,
 * and the sentence for people. The name of a person or place changes wherever it stands, all else in one place.
 */
export function mutationsOf({ sentences, assertions }, content) {
  const made = { date: [], number: [], name: [], place: [], polarity: [] };
  const change = (sort, start, end, replaced) => {
    const quote = content.slice(start, end);
    if (replaced === null || replaced.old === replaced.now) return;
    const words = quote.replace(replaced.old, replaced.now);
    const throughout = { name: rename, place: relocate }[sort];
    const after =
      throughout !== undefined
        ? throughout(content, quote, replaced.now)
        : {
            content: content.slice(0, start) + words + content.slice(end),
            spans: [{ from: start, to: start + words.length }],
            starts: [start],
          };
    if (made[sort].some((known) => known.content === after.content)) return;
    made[sort].push({
      ...after,
      old: replaced.old,
      says: `"${quote}" → "${words}" in "${content.slice(Math.max(0, start - 60), end + 60)}"`,
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
      change("polarity", at, at + auxiliary[0].length, whole(auxiliary[0], `${auxiliary[0]} not`));
    }
  }
  for (const { value, evidence } of assertions) {
    const { start, end, quote } = evidence;
    if (value.kind === "person" && quote.includes(" "))
      change("name", start, end, whole(quote, strangers[quote.length % 3]));
    if (value.kind === "place" && value.level in elsewhere && !/[a-z]/.test(quote[0] ?? "")) {
      const stranger = elsewhere[value.level].find((name) => name !== quote);
      change("place", start, end, whole(quote, stranger));
    }
  }
  return made;
}
