import {
  companySuffixes,
  isCommonWord,
  isCountry,
  lookUpName,
  monthNames,
  organisationEndings,
  weekdayNames,
} from "@gainsay/claims";

/** Shorter ones are initials. */
const shortestName = 3;

/** Names of days and months, in full and as news shortens them: "february", "feb". */
const ofCalendar: ReadonlySet<string> = new Set(
  [...weekdayNames, ...monthNames]
    .flatMap((name) => [name, name.slice(0, 3)])
    .map((name) => name.toLowerCase()),
);

/** Whether a term of a summary is written as a name, and is not one of a country. */
export function isName(term: string): boolean {
  return term !== term.toLowerCase() && !isCountry(term);
}

/** "LONDON, Feb 26 -": where a report was written says nothing of what it is about. */
function isOfDateline(term: string): boolean {
  const name = term.slice(0, 1) + term.slice(1).toLowerCase();
  return term === term.toUpperCase() && lookUpName(name)?.type === "place";
}

/** Whether a term of a summary is a name that can tell which thing a text is about; "Feb", "Corp" and "Tribune" stand in news of any. */
export function isTellingName(term: string): boolean {
  const name = term.toLowerCase();
  return (
    isName(term) &&
    term.length >= shortestName &&
    !isOfDateline(term) &&
    !isCommonWord(name) &&
    !ofCalendar.has(name) &&
    !companySuffixes.has(name) &&
    !organisationEndings.has(name)
  );
}
