/** Numerals from two on. */
export const numerals: readonly string[] =
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** An entry of an index: "up() (in module kiln)", "False (Built-in object)". */
export const indexEntry =
  /^[\p{L}\d_.]+(?:\(\))? \((?:[^()\s]+\.|[^()]*\b(?:in|attribute|class|function|method|module|object))\b[^()]*\)?[.\s]*$/u;

/** What a page says of itself: "Last updated at 10:20", "Posted: 3 May", "Friday | Updated 8:52 PM". */
export const pageNote =
  /\blast (?:updated|modified|changed)\b|[|·•]\s*(?:updated|posted|published)\b|^\W*(?:updated|posted|published|created|modified|retrieved|copyright)\b/iu;

/** Words before the number of a page, a volume or a chapter. */
export const pageMarks: ReadonlySet<string> = new Set(
  "p p. pp pp. vol vol. vols. ch. chap. para. f. ff. fn.".split(" "),
);
