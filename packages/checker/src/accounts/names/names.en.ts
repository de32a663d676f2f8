/**
 * Sorts of things that have names of their own, a line each: what reports call one of them, in dictionary form. Of these a happening mostly has one,
 * which all reports of it name; of bodies that are asked or quoted, and of places around it, each report names its own.
 */
export const sortLines = `
storm, typhoon, hurricane, cyclone, superstorm, gale
volcano
ship, vessel, ferry, tanker, freighter, liner, boat, yacht, trawler, frigate, destroyer, submarine, schooner, barge
university, college
school, academy, kindergarten
hospital, infirmary, clinic
river, creek, stream, brook
lake, reservoir
mountain, peak
glacier
bridge
tunnel
mine, colliery, pit
prison, jail
museum, gallery
hotel, motel, inn
church, cathedral, abbey
mosque
stadium, arena
prize, award, medal
theatre, theater
airport, airfield, aerodrome
satellite, spacecraft, probe, lander, rover
rocket
airline, carrier
drug, vaccine
village, hamlet
novel, book
film, movie
play, musical
opera
album
song, single
horse, mare, stallion, gelding
`;

/** Words of names that only join others. */
export const joining: ReadonlySet<string> = new Set("the of de la le du der von and for at in".split(" "));
