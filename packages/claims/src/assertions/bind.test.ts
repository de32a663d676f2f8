import { describe, expect, it } from "vitest";
import { readDocument } from "../document/read-document.js";
import { extract } from "../extract.js";
import { readAssertions } from "../testing/read-assertions.js";

const roles = (text: string): readonly string[] =>
  readAssertions(text, "what").filter((told) => told.startsWith("role."));

const states = (text: string): readonly string[] =>
  readAssertions(text, "what").filter((told) => told.startsWith("status."));

describe("where", () => {
  it.each([
    ["Ann Lee met Tom Hale in Oslo.", ["meeting.where(the meeting) = Oslo"]],
    ["The mill in the city of Bergen burned down.", ["destruction.where(mill) = Bergen"]],
    ["Houses in the Bergen area burned.", ["to burn.where(house) = Bergen"]],
    ["Pirates boarded the ship off Kenya's coast.", ["to board.where(pirates) = Kenya (off)"]],
    ["Clashes broke out in the Bergen market.", []],
    ["A quake hit Iran.", ["earthquake.where(the earthquake) = Iran"]],
    ["The ferry sank off Sicily.", ["sinking.where(ferry) = Sicily (off)"]],
    // "to Oslo" is where it went, not where it was.
    ["Ann Lee flew to Oslo.", []],
    ["Ann Lee praised Oslo.", []],
    // A chain of places ends in the one that all of them lie in.
    ["Tom Hale died on Monday at his home in Bergen.", ["death.where(Tom Hale) = Bergen"]],
    ["Tom Hale was arrested in a motel in Bergen.", ["arrest.where(Tom Hale) = Bergen"]],
    ["Tom Hale was found in a house near Bergen.", ["to find.where(Tom Hale) = Bergen (near)"]],
    ["Tom Hale was found by a maid at a motel in Bergen.", ["to find.where(maid) = Bergen"]],
    ["Tom Hale was chosen for the first class in Bergen.", []],
    // Where a building stands, but not whose it is.
    ["Tom Hale was arrested in a Bergen bakery.", ["arrest.where(Tom Hale) = Bergen"]],
    ["Tom Hale was arrested at a US base.", []],
    ["Tom Hale was arrested at a Bergen meeting.", []],
    ["Tom Hale was arrested in a Surrey town.", []],
    // Where a crime or a disaster was, but not whom talks are about.
    ["The Bergen robbery shocked Tom Hale.", ["robbery.where(the robbery) = Bergen"]],
    ["The Norway robbery shocked Tom Hale.", []],
    ["The Bergen talks shocked Tom Hale.", []],
    // What somebody died of was nowhere.
    ["Tom Hale died of heart failure in Bergen.", ["death.where(Tom Hale) = Bergen"]],
    ["Yesterday in Bergen, Tom Hale resigned.", ["resignation.where(Tom Hale) = Bergen"]],
  ])("%s", (text, expected) => {
    expect(readAssertions(text, "where")).toEqual(expected);
  });
});

describe("when, where a date is the end of a stretch", () => {
  it.each([
    ["From the end of the Harbour War to the 1880s, no ship came.", []],
    ["The mill stood idle from the outbreak of the Harbour War until 1921.", []],
    ["From the death of Ann Lee to 1911 nobody ruled Orva.", []],
    ["It was a lean time from the founding of Nordlinje through 1932.", []],
    ["Orva was poor from the collapse of the bank till May 1950.", []],
    // The years of a pair are those of a season, neither of which it was in.
    ["The 1931-32 crash made Orva poor.", []],
    ["The end of the Harbour War in 1871 pleased Orva.", ["war.when(Harbour War) = 1871 [end]"]],
    ["The 1931 crash made Orva poor.", ["crash.when(the crash) = 1931"]],
    ["The mayor of Orva fled from the town to Bergen in 1932.", ["flight.when(mayor) = 1932"]],
  ])("%s", (text, expected) => expect(readAssertions(text, "when")).toEqual(expected));
});

/** Who the claims of a text are about, each once. */
const subjects = (text: string): readonly string[] => [
  ...new Set(readAssertions(text, "when").map((told) => told.replace(/ = .*/, ""))),
];

describe("what a noun with a name beside it means", () => {
  it.each([
    ["The operator, Nordlinje, was founded in 1998.", ["founding.when(Nordlinje)"]],
    ["The chief executive, Ann Lee, resigned in 1998.", ["resignation.when(Ann Lee)"]],
    ["The head of the union, Ann Lee, resigned in 1998.", ["resignation.when(Ann Lee)"]],
    ["Ann Lee, the chief executive, resigned in 1998.", ["resignation.when(Ann Lee)"]],
    // A list, a speaker, and a noun that is no more described.
    ["They arrested the owner, Ann Lee, in 1998.", ["arrest.when(Ann Lee)"]],
    ["They arrested the owner, Ann Lee, and two guards in 1998.", ["arrest.when(owner)"]],
    ["The owner, Ann Lee said, resigned in 1998.", ["resignation.when(owner)"]],
    ["The owner resigned in 1998, Ann Lee said.", ["resignation.when(owner)"]],
  ])("%s", (text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });
});

describe("who", () => {
  it.each([
    ["Rebels toppled Nicolae Petrescu.", []],
    [
      "General Ion Munteanu toppled Nicolae Petrescu.",
      ["overthrow.who(Nicolae Petrescu) = Ion Munteanu [agent]"],
    ],
    [
      "Ann Lee met Prime Minister Tom Hale.",
      ["meeting.who(the meeting) = Ann Lee [agent]", "meeting.who(the meeting) = Tom Hale [patient]"],
    ],
    // It is where the quake was, not whom it met.
    ["A quake hit Iran.", []],
  ])("%s", (text, expected) => {
    expect(readAssertions(text, "who")).toEqual(expected);
  });
});

describe("which office", () => {
  it.each([
    ["Syrian President Ann Lee spoke.", ["role.what(Ann Lee) = president of Syria"]],
    ["Ann Lee, the mayor of Oslo, spoke.", ["role.what(Ann Lee) = mayor of Oslo"]],
    ["The mayor of Oslo, Ann Lee, spoke.", ["role.what(Ann Lee) = mayor of Oslo"]],
    ["Ann Lee is the prime minister of Norway.", ["role.what(Ann Lee) = prime minister of Norway"]],
    [
      "Ann Lee is not the prime minister of Norway.",
      ["role.what(Ann Lee) = prime minister of Norway [negated]"],
    ],
    // An office without a holder.
    ["The mayor of Oslo spoke.", []],
    // The minister is not Ann Lee.
    ["Ann Lee met the prime minister of Norway.", []],
  ])("%s", (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe("in which state", () => {
  it.each([
    ["The bridge is closed.", ["status.what(bridge) = closed [opening]"]],
    ["The bridge is not closed.", ["status.what(bridge) = closed [opening, negated]"]],
    ["Prices rose.", ["status.what(price) = rising [trend]"]],
    ["The union accepted the offer.", ["status.what(union) = accepted [consent]"]],
    ["The talks ran long.", []],
    // The storm is not dead.
    ["The storm killed five people.", []],
  ])("%s", (text, expected) => {
    expect(states(text)).toEqual(expected);
  });
});

describe("nouns of happenings that the catalogue does not know", () => {
  it.each([
    ["The renovation of Norvik Mill took place in May 2021.", ["renovation.when(Norvik Mill) = May 2021"]],
    ["The plunge of the index on Monday wiped out the gains.", ["to plunge.when(index) = 3 March 2025"]],
    // A sales office is no sale.
    ["The sale sign hung there in May 2021.", ["to hang.when(sale sign) = May 2021"]],
  ])("%s", (text, expected) => {
    expect(readAssertions(text, "when")).toEqual(expected);
  });
});

describe("whether", () => {
  it.each([
    ["Ann Lee resigned.", ["resignation.whether(Ann Lee) = it happened"]],
    ["Ann Lee did not resign.", ["resignation.whether(Ann Lee) = it did not happen [negated]"]],
    ["Ann Lee will resign.", ["resignation.whether(Ann Lee) = it happened [planned]"]],
    ["The population of Oslo is 700,000.", []],
  ])("%s", (text, expected) => {
    expect(readAssertions(text, "whether")).toEqual(expected);
  });
});

describe("a state on the way", () => {
  it.each([
    ["The nurse died.", ["status.what(nurse) = dead [life]"]],
    ["The nurse is dying.", []],
    ["The envoy was leaving Oslo.", []],
    ["Prices are rising.", ["status.what(price) = rising [trend]"]],
  ])("%s", (text, expected) => {
    expect(states(text)).toEqual(expected);
  });
});

describe("an adjective that only tells how sure", () => {
  it.each([
    ["The hall is likely to be empty.", ["to be empty.whether(hall) = it happened [possible]"]],
    ["The paint is likely.", ["to be likely.whether(paint) = it happened"]],
  ])("%s", (text, expected) => {
    expect(readAssertions(text, "whether")).toEqual(expected);
  });
});

describe("a stretch up to now", () => {
  it.each([
    ["A storm hit Kenya in the past 36 hours.", []],
    ["The meeting went on for two days.", ["meeting.howLong(the meeting) = 2 days"]],
    ["The siege dragged on for 40 days.", ["siege.howLong(the siege) = 40 days"]],
    ["The ceasefire held for just two days.", ["truce.howLong(the truce) = 2 days"]],
    ["The flight took 12 hours.", ["duration.howLong(flight) = 12 hours"]],
    ["A 12-hour flight followed.", ["duration.howLong(flight) = 12 hours"]],
    ["The bridge took seven years to repair.", ["to repair.howLong(bridge) = 7 years (in)"]],
    ["The phone has seven hours of battery life.", ["duration.howLong(battery life) = 7 hours"]],
    ["He spent the first two years of his life abroad.", []],
    ["Firefighters fought the blaze for nine hours.", ["to fight.howLong(firefighter) = 9 hours"]],
    ["The mayor imposed a ban for five years.", ["to ban.howLong(ban) = 5 years"]],
    // They tell when, in which frame, and since when nothing like it was.
    ["The election is two weeks away.", []],
    ["Over the past two days, snow fell.", []],
    ["Prices fell to their lowest in five years.", []],
    ["The crew repaired the pipe in 24 hours.", ["to repair.howLong(crew) = 24 hours (in)"]],
    ["The crew repaired the pipe for 24 hours.", ["to repair.howLong(crew) = 24 hours"]],
  ])("%s", (text, expected) => {
    expect(readAssertions(text, "howLong")).toEqual(expected);
  });
});

describe("a total", () => {
  it.each([
    // Only what stands behind "a total of" is one.
    [
      "The two ferries carried a total of 41 cyclists.",
      ["2 ferries [ferry]", "41 cyclists [cyclist, total]"],
    ],
    ["A total of about 26 sailors drowned.", ["about 26 sailors [sailor, total]"]],
    [
      "The army freed a total of 26 sailors and nine guards.",
      ["26 sailors [sailor, total]", "9 guards [guard, total]"],
    ],
    ["In total, 26 sailors drowned.", ["26 sailors [sailor, total]"]],
  ])("%s", (text, expected) => {
    expect(readAssertions(text, "howMany").map((told) => told.split(" = ")[1])).toEqual(expected);
  });

  it("counts what the verb says of it", () => {
    const told = readAssertions("A total of 26 people died.", "howMany");
    expect(told.map((each) => each.split(".")[0])).toEqual(["death"]);
  });

  it("does not count the members of a group as what the verb says", () => {
    const told = readAssertions("A group of 26 people died.", "howMany");
    expect(told.map((each) => each.split(".")[0])).toEqual(["number"]);
  });
});

describe("the outcome behind a comma", () => {
  it.each([
    ["Ann Lee shot three people, killing Tom Hale.", ["shot by Ann Lee", "killing by Ann Lee"]],
    ["Ann Lee shot Tom Hale before fleeing the town.", ["shot by Ann Lee", "fleeing by Ann Lee"]],
    // Without a comma the gerund tells which bus.
    ["Ann Lee stopped a bus carrying miners.", ["stopped by Ann Lee"]],
  ])("%s", (text, expected) => {
    const found = extract(readDocument({ id: "a.txt", content: text }))
      .assertions.filter(({ slot }) => slot === "whether")
      .flatMap(({ trigger, qualifiers: { agent, patient } }) =>
        [agent, patient].flatMap((who) => (who?.name === "Ann Lee" ? [`${trigger.text} by Ann Lee`] : [])),
      );
    expect(found).toEqual(expected);
  });
});

const happened = (text: string): readonly string[] =>
  extract(readDocument({ id: "a.txt", content: text }))
    .assertions.filter(({ slot }) => slot === "whether")
    .map(({ trigger }) => trigger.text);

describe("what another text could deny", () => {
  it.each([
    ["Ann Lee praised the mayor.", ["praised"]],
    ["Rebels attacked the village.", ["attacked"]],
    // Of nobody known, or with a verb that says nothing by itself.
    ["It praised the mayor.", []],
    ["Ann Lee has a house.", []],
    ["Ann Lee said so.", []],
    // A gerund behind such a preposition may be a wish.
    ["Ann Lee talked about leaving the club.", ["talked"]],
    ["Ann Lee left after praising the club.", ["left", "praising"]],
    ["By buying the mill, Ann Lee will open two shops.", ["open"]],
  ])("%s", (text, expected) => {
    expect(happened(text)).toEqual(expected);
  });
});

describe("states that a verb does not tell", () => {
  it.each([
    ["Prices continue to fall.", ["falling"]],
    ["The guards rallied in two marches.", []],
    ["Ann Lee is behind the deaths.", []],
    ["The bridge is in use.", []],
  ])("%s", (text, expected) => {
    const told = extract(readDocument({ id: "a.txt", content: text })).assertions.flatMap(
      ({ predicate, value }) => (predicate === "status" && value.kind === "status" ? [value.pole] : []),
    );
    expect(told).toEqual(expected);
  });
});

describe("lengths of a stretch that goes on", () => {
  it.each([
    ["Ann Lee worked there for two years.", 1],
    ["Ann Lee worked there for the last two years.", 0],
    ["The club was banned for the next two years.", 1],
  ])("%s", (text, expected) => {
    expect(readAssertions(text, "howLong")).toHaveLength(expected);
  });
});

describe("notes that tell namesakes apart", () => {
  it.each([
    ["For the Aldbury goalkeeper, see Ivo Holm (footballer, born 1892).", []],
    ["Ivo Holm was born in 1892.", ["birth.when(Ivo Holm) = 1892"]],
    ["For the first time, Ann Lee saw Ivo Holm, who was born in 1892.", ["birth.when(Ivo Holm) = 1892"]],
  ])("%s", (text, expected) => {
    expect(readAssertions(text, "when")).toEqual(expected);
  });
});
