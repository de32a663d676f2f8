import { synonyms } from "../synonyms.js";

/** What the lines of tables and boxes give beside measures, happenings and makers, by their labels in lower case. */
export const labels = synonyms(`
birth: born, date of birth, birth date
death: died, date of death, death date
birthplace: place of birth, birth place
place of death: place of death
opening: opened, opening date, inaugurated
founding: established, founded, formed, date founded, year founded, year established
completion: completed, year completed
dissolution: dissolved, disbanded
closure: closed
publication: released, published, release date, publication date, first published
launch: launched
premiere: premiered, first performance
building: built
first ascent: first climbed
first flight: first flown
designer: designed by
director: directed by
writer: written by
composer: composed by
operator: operated by
owner: owned by
publisher: published by
discoverer: discovered by
founder: founded by
manufacturer: made by
network: original network, channel
seat: headquarters, head office
grave: resting place, burial place, buried
height: summit elevation, elevation above sea level
population: inhabitants, residents
`);

/** These labels stand before a day and before a place: "**Born:** 3 May 1887, Graz". */
export const labelsOfPlaces = synonyms(`
birthplace: born
place of death: died
`);
