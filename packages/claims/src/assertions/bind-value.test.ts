import { describe, expect, it } from "vitest";
import { readAssertions } from "../testing/read-assertions.js";

/** What a text says of when, how long, how many and how much. */
function read(text: string): readonly string[] {
  return readAssertions(text, "when", "howLong", "howMany", "howMuch");
}

describe("what a passive is said of", () => {
  it.each([
    ["is what is counted", "19 tiles were displaced.", ["displacement.howMany(the ) = 19 tiles [tile]"]],
    ["is not counted by what stands behind it", "The tiles were displaced 19 pixels to the left.", []],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("dates belong to what their clause says", () => {
  it.each([
    [
      "between subject and verb",
      "Norvik Steel on Monday said orders rose.",
      ["to say.when(Norvik Steel) = 3 March 2025"],
    ],
    ["before the clause", "On Monday, the ferry reopened.", ["to reopen.when(ferry) = 3 March 2025"]],
    [
      "after a comparison",
      "The officers have met more than once this winter, two people told the paper.",
      ["meeting.when(the meeting) = the winter of 2025 [reported by two people]"],
    ],
    ["before a later clause", "The pier burned down and in 2011 it reopened.", ["to reopen.when(it) = 2011"]],
    [
      "after a copula with an adjective",
      "The road was impassable on Monday.",
      ["to be impassable.when(road) = 3 March 2025"],
    ],
    [
      "after a copula with a prepositional phrase",
      "The trams shall be in use by 2031.",
      ["to be in use.when(tram) = by 2031 [planned]"],
    ],
    [
      "the beginning of what goes on",
      "Marta Lindqvist has chaired the board since 2019.",
      ["to chair.when(Marta Lindqvist) = since 2019 [start]"],
    ],
    ["two happenings that it may belong to", "The ministry announced the attack on Monday.", []],
    [
      "a happening that a verb of saying only brings",
      "The mill posted a loss on Monday.",
      ["to lose.when(loss) = 3 March 2025"],
    ],
    ["no verb and no happening", "Monday, 3 March 2025", []],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("ages belong to a person", () => {
  it.each([
    ["Ann Lee, 47, resigned.", ["age.howMuch(Ann Lee) = 47 years old"]],
    ["The 61-year-old driver fled.", ["age.howMuch(driver) = 61 years old"]],
    ["Ann Lee, a 47-year-old nurse, resigned.", ["age.howMuch(Ann Lee) = 47 years old"]],
    ["Police found Ann Lee, a 47-year-old nurse from Oslo.", ["age.howMuch(Ann Lee) = 47 years old"]],
    ["Police found Ann Lee, a 47-year-old nurse who fled.", ["age.howMuch(Ann Lee) = 47 years old"]],
    ["They met Ann Lee, a 47-year-old nurse and a clerk.", ["age.howMuch(nurse) = 47 years old"]],
    ["They met Tom Hale, Ann Lee, a 47-year-old nurse, and a clerk.", ["age.howMuch(nurse) = 47 years old"]],
    ["Ann Lee is 47 years old.", ["age.howMuch(Ann Lee) = 47 years old"]],
    ["Ann Lee sued over her nieces, aged 12.", []],
    [
      "Ann Lee adopted two nieces, aged 12.",
      ["to adopt.howMany(Ann Lee) = 2 nieces [niece]", "age.howMuch(niece) = 12 years old"],
    ],
    ["Ann Lee boxed between the ages of 17 and 25.", []],
    ["Ann Lee has died in Oslo, aged 77.", ["age.howMuch(Ann Lee) = 77 years old"]],
    ["Ann Lee died at the age of 77.", ["age.howMuch(Ann Lee) = 77 years old"]],
    ["Ann Lee was killed in Oslo at age 41.", ["age.howMuch(Ann Lee) = 41 years old"]],
    ["Ann Lee, nurse, dies at 77\n\nThe mill closed.", ["age.howMuch(Ann Lee) = 77 years old"]],
    ["Ann Lee has died at 77.", ["age.howMuch(Ann Lee) = 77 years old"]],
    ["Nurse Ann Lee dies aged 77", ["age.howMuch(Ann Lee) = 77 years old"]],
    ["Ann Lee died of cancer aged 77.", ["age.howMuch(Ann Lee) = 77 years old"]],
    ["Ann Lee dead at 77", ["age.howMuch(Ann Lee) = 77 years old"]],
    ["Ann Lee, who ran a mill, dead at 77", ["age.howMuch(Ann Lee) = 77 years old"]],
    ["Tom Hale mourns Ann Lee, dead at 77", ["age.howMuch(Ann Lee) = 77 years old"]],
    ["Ann Lee: Fiddle Star Dies Aged 77\n\nAnn Lee sold her mill.", ["age.howMuch(Ann Lee) = 77 years old"]],
    ["Ann Lee: Mother Dies Aged 77\n\nAnn Lee sold her mill.", ["age.howMuch(mother) = 77 years old"]],
    // By the clock, of somebody else, and a house.
    ["Ann Lee died at 8, the sheriff said.", []],
    ["Ann Lee died with her son aged 8.", []],
    ["The storm killed a nurse aged 77.", []],
    ["Ann Lee found dead at 31 Mill Street", []],
    ["Ann Lee retired at the age of 60.", []],
    [
      "Ann Lee retired in 1961 at the age of 60.",
      ["retirement.when(Ann Lee) = 1961", "age.howMuch(Ann Lee) = 60 years old"],
    ],
    [
      "In 1961, aged 60, Ann Lee retired.",
      ["retirement.when(Ann Lee) = 1961", "age.howMuch(Ann Lee) = 60 years old"],
    ],
    [
      "At age 60, Ann Lee retired in 1961.",
      ["age.howMuch(Ann Lee) = 60 years old", "retirement.when(Ann Lee) = 1961"],
    ],
    ["Ann Lee retired at the age of 60, when Oslo flooded in 1961.", ["flood.when(the flood) = 1961"]],
    ["Ann Lee retired at the age of 60 and sold a mill in 1961.", ["sale.when(mill) = 1961"]],
    ["The bridge in Oslo, 47, was closed.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("measures belong to what they measure", () => {
  it.each([
    ["a premodifier", "Ann Lee bought a 15-inch screen.", ["length.howMuch(screen) = 15 inches"]],
    ["a graded adjective", "Ann Lee is six feet tall.", ["height.howMuch(Ann Lee) = 6 feet"]],
    ["worth", "Thieves took jewellery worth $5 million.", ["to be worth.howMuch(jewellery) = $5 million"]],
    [
      "a distance",
      "The quake was centred 9 miles north of Orva.",
      ["distance.howMuch(quake) = 9 miles [north]"],
    ],
    [
      "the value of a property",
      "The quake struck at a depth of 9 miles.",
      ["depth.howMuch(the earthquake) = 9 miles"],
    ],
    ["an object", "Norvik Steel paid $5.27.", ["payment.howMuch(Norvik Steel) = $5.27"]],
    ["by how much", "Shares have dropped by 31%.", ["to drop.howMuch(share) = 31% (by)"]],
    ["to what", "Shares dropped to $12.", ["to drop.howMuch(share) = $12 (to)"]],
    [
      "a share of a subject",
      "70% of the harvest was lost.",
      ["to lose.howMuch(the ) = 70% of harvests [harvest]"],
    ],
    [
      "what there is",
      "There were 300 members of the guild.",
      ["number.howMany(member) = 300 members [member]"],
    ],
    [
      "counts of what is done to them",
      "Police investigate the killings of two women.",
      ["death.howMany(the ) = 2 women [woman]"],
    ],
    [
      "some of a number",
      "Nine people died, including two children.",
      ["death.howMany(the ) = 9 people [people]", "death.howMany(the ) = 2 children [child, part]"],
    ],
    ["a number of voices", "Two of the officials said nothing.", []],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("durations", () => {
  it.each([
    ["The judge sentenced Ann Lee to 12 years.", ["sentence.howLong(Ann Lee) = 12 years (to)"]],
    ["The ferry ran for two weeks.", ["to run.howLong(ferry) = 2 weeks"]],
    ["The Lowland War lasted for two weeks.", ["war.howLong(Lowland War) = 2 weeks"]],
    ["The siege dragged on for two weeks.", ["siege.howLong(the siege) = 2 weeks"]],
    ["The council signed a three-year contract.", ["duration.howLong(contract) = 3 years"]],
    ["Two weeks after the vote, Ann Lee resigned.", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("a value beside another of its sort says the same in other units", () => {
  it.each([
    [
      "The wave travelled 10 miles (16 km).",
      ["to travel.howMuch(wave) = 10 miles", "to travel.howMuch(wave) = 16 kilometres"],
    ],
    [
      "Shares fell 9 points, or 1.2 percent.",
      ["to fall.howMany(share) = 9 points [point]", "to fall.howMuch(share) = 1.2%"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

const lives = (text: string) =>
  readAssertions(text, "when").filter((told) => /^(?:birth|death)\./u.test(told));

describe("dates behind a person's name", () => {
  it.each([
    [
      "Marta Lindqvist (4 May 1930 – 7 June 1999) was a Swedish painter.",
      ["birth.when(Marta Lindqvist) = 4 May 1930", "death.when(Marta Lindqvist) = 7 June 1999"],
    ],
    [
      "Marta Lindqvist (née Holm; 1812–1877) was a Swedish painter.",
      ["birth.when(Marta Lindqvist) = 1812", "death.when(Marta Lindqvist) = 1877"],
    ],
    [
      "Marta Lindqvist (1812–1877) drained the marshes of Orva.",
      ["birth.when(Marta Lindqvist) = 1812", "death.when(Marta Lindqvist) = 1877"],
    ],
    // A reign, and another's life behind an opening.
    ["Aldred III (1402–1466) drained the marshes of Orva.", []],
    ["Tom Hale married Marta Lindqvist (1812–1877).", []],
    // A term of office.
    ["President Marta Lindqvist (1960–1990) resigned.", []],
    ["Marta Lindqvist (4 May 1930 – 7 June 1933) was mayor.", []],
    // The dates of a ship, and of a name that nothing says to be of a person.
    ["The Corrigan Star (4 May 1930 – 7 June 1999) was a ferry.", []],
    // A date before the name is not what the brackets tell of.
    ["In 1990, Marta Lindqvist (born 1930) resigned.", ["birth.when(Marta Lindqvist) = 1930"]],
  ])("%s", (text, expected) => {
    expect(lives(text)).toEqual(expected);
  });
});

describe("what an article tells of, in later sentences", () => {
  it.each([
    [
      "Tolvan Bridge is a road bridge in Norway. It was opened in 1950. The bridge was closed in 1990.",
      ["opening.when(Tolvan Bridge) = 1950", "closure.when(Tolvan Bridge) = 1990"],
    ],
    // An "it" that stands for nothing, and another bridge.
    [
      "Tolvan Bridge is a road bridge in Norway. It was then that the mill was closed in 1990.",
      ["closure.when(mill) = 1990"],
    ],
    [
      "Tolvan Bridge is a road bridge in Norway. The bridge of boats was closed in 1990.",
      ["closure.when(bridge) = 1990"],
    ],
    // The subject of the sentence before, where that brings up nothing else.
    ["Tolvan Bridge was painted. It was opened in 1950.", ["opening.when(Tolvan Bridge) = 1950"]],
    ["Tolvan Bridge got a new deck. It was opened in 1950.", ["opening.when(it) = 1950"]],
    ["Police closed Tolvan Bridge to lorries. It was opened in 1950.", ["opening.when(it) = 1950"]],
    // What the name, an aside or a word before it says that the thing is, or a word that may stand for that.
    [
      "The tanker Orlova left Lund. Rain fell in the north. The ship was built in 1987.",
      ["completion.when(Orlova) = 1987"],
    ],
    [
      "The tanker Orlova left Lund. The tanker Ravnsborg followed. The ship was built in 1987.",
      ["completion.when(ship) = 1987"],
    ],
    ["The tanker Orlova left Lund. The bridge was built in 1987.", ["completion.when(bridge) = 1987"]],
    ["Quillstone makes tiles. The company was founded in 1998.", ["founding.when(Quillstone) = 1998"]],
    [
      "Quillstone makes tiles for Marvane. The company was founded in 1998.",
      ["to found.when(company) = 1998"],
    ],
    ["Rain fell on Mount Okara. The peak was named in 1950.", ["to name.when(Mount Okara) = 1950"]],
    ["Rain fell on Lake Okara. The peak was named in 1950.", ["to name.when(peak) = 1950"]],
    ["Rain fell on the Hotel Bellmar. The hotel was opened in 1950.", ["opening.when(Hotel Bellmar) = 1950"]],
    [
      "Rain fell on the Hotel Bellmar and the Hotel Vista. The hotel was opened in 1950.",
      ["opening.when(hotel) = 1950"],
    ],
    // A name that opens the text, by the aside behind it; a common word is none.
    ["Lindvik, which is in Norway, was founded in 1950.", ["founding.when(Lindvik) = 1950"]],
    // A name and the noun behind it are one name.
    [
      "Crews painted the Tolvan bridge. The bridge was opened in 1950.",
      ["opening.when(Tolvan bridge) = 1950"],
    ],
    [
      "Crews painted the Tolvan bridge and the Marvane bridge. The bridge was opened in 1950.",
      ["opening.when(bridge) = 1950"],
    ],
  ])("%s", (text, expected) => {
    expect(readAssertions(text, "when")).toEqual(expected);
  });
});

describe("inhabitants", () => {
  it.each([
    [
      "Lindvik, a town of 12,400 people in Norway, has two mills.",
      ["population.howMany(Lindvik) = 12,400 people [people]", "to have.howMany(Lindvik) = 2 mills [mill]"],
    ],
    [
      "Lindvik, a team of 12 people in Norway, has two mills.",
      ["number.howMany(team) = 12 people [people]", "to have.howMany(Lindvik) = 2 mills [mill]"],
    ],
    [
      "Larrow is a town in Norway. The population was 1,372 at the 2011 census, down from 1,418 at the 2001 census.",
      ["population.howMany(Larrow) = 1,372"],
    ],
    [
      "Larrow is a town in Norway. Ann Lee left. The population was 1,372.",
      ["population.howMany(the ) = 1,372"],
    ],
  ])("%s", (text, expected) => {
    expect(readAssertions(text, "howMany")).toEqual(expected);
  });
});
