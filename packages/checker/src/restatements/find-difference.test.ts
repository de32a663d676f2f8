import { describe, expect, it } from "vitest";
import { readUnits, showDifference } from "../testing/read-units.js";
import { findDifference } from "./find-difference.js";
import { resolveSubject } from "./resolve-subject.js";

/** What two sentences about one thing differ in: "red / blue"; null for nothing that excludes the other. */
function difference(a: string, b: string): string | null {
  const [left, right] = [readUnits(a), readUnits(b)];
  const found = findDifference(resolveSubject(left, right), resolveSubject(right, left));
  if (found === null || found === "several") return found;
  const words = showDifference(found);
  return found.standing === "fact" ? words : `${found.standing}: ${words}`;
}

describe("words", () => {
  it.each([
    ["A tram is parked near a red shed.", "A tram is parked near a grey shed.", "red / grey"],
    ["The twins baked bread in the kitchen.", "The twins baked bread in the garage.", "kitchen / garage"],
    ["The harbour master sold nine boats.", "The harbour master sold four boats.", "nine / four"],
    ["The play is performed in Norway.", "The play is performed in Peru.", "Norway / Peru"],
    ["The survey was carried out in 1961.", "The survey was carried out in 1971.", "1961 / 1971"],
    ["The tower is a tall brick building.", "The tower is a short brick building.", "tall / short"],
    [
      "The chapel opened in 1871, and the present bulding in 1932.",
      "The chapel opened in 1907, and the present building in 1932.",
      "1871 / 1907",
    ],
    ["The twins live in Bergen, Norway, today.", "The twins live in Lyon, France, today.", "Bergen / Lyon"],
    ["Low prices ruined the farm.", "High prices ruined the farm.", "Low / High"],
    ["Corrigan Hall is a Norwegian dance hall.", "Corrigan Hall is Peruvian.", "Norwegian / Peruvian"],
    ["Corrigan Hall, by the quay, opened in 1961.", "It opened in 1971.", "1961 / 1971"],
    ["The mill lies west of Bergen.", "The mill lies east of Bergen.", "west / east"],
    [
      "In Oslo, two men were hurt when the mill burnt down.",
      "In Lyon, two men were hurt when the mill burnt down.",
      "Oslo / Lyon",
    ],
    [
      "In Norway people shop at the quay, and boys are looking at the boats.",
      "In Peru people shop at the quay, and boys are looking at the boats.",
      "Norway / Peru",
    ],
    [
      "After 30 days, copies of the log are deleted from the disk.",
      "After 90 days, copies of the log are deleted from the disk.",
      "30 days / 90 days",
    ],
    [
      "For 20 euros, members of the club use the boats.",
      "For 30 euros, members of the club use the boats.",
      "20 euros / 30 euros",
    ],
    [
      "The mill closed in the spring of May 3, 1911 (vol. 2, p. 12).",
      "The mill closed in the spring of May 3, 1921 (vol. 2, p. 12).",
      "May 3, 1911 / May 3, 1921",
    ],
  ])("%s | %s", (a, b, expected) => expect(difference(a, b)).toBe(expected));

  it.each([
    [
      "issues of a gazette",
      "The bill as passed is printed in the Gazette of May 3, 2011 (vol. 84, p. 12).",
      "The bill as passed is printed in the Gazette of June 7, 2012 (vol. 85, p. 31).",
    ],
    [
      "pages of a manual",
      "For more on the tool see the rope(1) page of the manual.",
      "For more on the tool see the rope(7) page of the manual.",
    ],
    [
      "what holds given so many",
      "Given two handles, the pump opens the upper valve after a delay.",
      "Given three handles, the pump opens the upper valve after a delay.",
    ],
    [
      "what holds for so many",
      "For two players, the game needs a board and a die.",
      "For three players, the game needs a board and a die.",
    ],
    [
      "what holds for some",
      "For boys, the guild pays the tools of the workshop.",
      "For girls, the guild pays the tools of the workshop.",
    ],
    [
      "what holds in a version",
      "In version 3, the kiln stops at the upper limit by itself.",
      "In version 4, the kiln stops at the upper limit by itself.",
    ],
    [
      "what holds in a country",
      "In Norway, the guild pays the tools of the workshop.",
      "In Peru, the guild pays the tools of the workshop.",
    ],
    ["synonyms", "The twins repaired a car.", "The twins repaired an automobile."],
    ["sides of two towns", "The mill lies west of Bergen.", "The mill lies east of Lyon, near Bergen."],
    ["a loss", "The village is without a shop.", "The village loses its shop."],
    [
      "what is done away with",
      "The pump empties the cellar at night, eliminating the need for a guard.",
      "The pump empties the cellar at night, without the need for a guard.",
    ],
    [
      "one denial in two places",
      "They totally reject the ideas of the guilds.",
      "They reject totally the ideas of the guilds.",
    ],
    ["one kind of the other", "The twins ate an apple.", "The twins ate fruit."],
    [
      "two places in one sentence",
      "The tram runs from Oslo to Bergen.",
      "The tram runs from Bergen to Oslo.",
    ],
    ["denied on one", "The gate is not open.", "The gate is closed."],
    ["denied right there", "It was a not unreasonable offer.", "It was a reasonable offer."],
    ["asked", "Was the gate open?", "Was the gate closed?"],
    ["by and to", "Prices fell by 5 percent.", "Prices fell to 3 percent."],
    ["only", "The twins sold only nine boats.", "The twins sold four boats."],
    ["of another noun", "The red shed has a door.", "The shed has a blue door."],
    [
      "a part of a year and the whole",
      "Orlan had revenue of 9 million euros in the first quarter of 2018.",
      "Orlan had revenue of 40 million euros in 2018.",
    ],
    ["about so long", "The meeting took about five hours.", "The meeting took about six hours."],
    ["one length in two units", "The meeting took two hours.", "The meeting took 120 minutes."],
    ["two lengths told otherwise", "The meeting took five hours.", "The long meeting took six hours."],
    ["a route's number", "Buses on Route 9 stop here.", "Buses on Route 12 stop here."],
  ])("says nothing of %s", (_, a, b) => expect(difference(a, b)).toBeNull());

  it("tells two things from one", () => {
    expect(difference("A tall boy paints a red gate.", "A short boy paints a blue gate.")).toBe("several");
  });
});

describe("what is no fact", () => {
  it.each([
    [
      "a list",
      "The twins bake with apples and pears.",
      "The twins bake with apples and plums.",
      "slip: pears / plums",
    ],
    [
      "two lengths that may be one, rounded up and down",
      "The five-hour meeting ended at noon.",
      "The six-hour meeting ended at noon.",
      "slip: five-hour / six-hour",
    ],
    ["one or the other", "The shed is red or white.", "The shed is red or blue.", "slip: white / blue"],
    [
      "denied on both sides",
      "The twins did not buy a violin.",
      "The twins did not buy a guitar.",
      "slip: violin / guitar",
    ],
    ["possible", "The mayor may open the gate.", "The mayor may close the gate.", "slip: open / close"],
    [
      "if",
      "If the gate opens, the bell rings.",
      "If the gate closes, the bell rings.",
      "slip: opens / closes",
    ],
    [
      "the subject",
      "Ivo Brandt was born in Oslo.",
      "Marta Lindqvist was born in Oslo.",
      "slip: Ivo Brandt / Marta Lindqvist",
    ],
    [
      "a condition",
      "The tram runs if the rail is dry.",
      "The tram runs if the rail is not dry.",
      "slip: is / not",
    ],
    [
      "a denial of somebody's",
      "Ivo Brandt denied that he sold nine boats.",
      "Ivo Brandt denied that he sold four boats.",
      "intended: nine / four",
    ],
    [
      "a plan",
      "Ivo Brandt plans to sell nine boats.",
      "Ivo Brandt plans to sell four boats.",
      "intended: nine / four",
    ],
  ])("tells what differs in %s", (_, a, b, expected) => expect(difference(a, b)).toBe(expected));

  it.each([
    ["two denials in other words", "The twins did not buy a violin.", "The twins never bought a red guitar."],
    ["a possibility and a fact", "The mayor may open the gate.", "The mayor closed the gate."],
    [
      "a denial and a claim",
      "Ivo Brandt denied that he sold nine boats.",
      "Ivo Brandt said that he sold four boats.",
    ],
  ])("says nothing of %s", (_, a, b) => expect(difference(a, b)).toBeNull());
});

describe("denials", () => {
  it.each([
    ["The mayor opened the gate.", "The mayor did not open the gate.", "opened / not"],
    ["The mayor opened the old gate.", "The mayor never opened the gate.", "opened / never"],
    ["The mayor failed to open the gate.", "The mayor opened the gate.", "failed to / opened"],
    ["The village is without a shop.", "The village keeps its shop.", "without / shop"],
    ["Nobody was hurt in the fire.", "A woman was hurt in the fire.", "Nobody / hurt"],
  ])("%s | %s", (a, b, expected) => expect(difference(a, b)).toBe(expected));

  it.each([
    ["more than the other says", "The mayor did not open the old gate.", "The mayor opened the gate."],
    ["what both deny", "The mayor never opened the gate.", "The mayor did not open the gate."],
    ["denied twice", "The mayor did not fail to open the gate.", "The mayor opened the gate."],
    ["some of it", "The mayor rarely opens the gate.", "The mayor opens the gate."],
    ["a plan", "The mayor will not open the gate.", "The mayor opened the gate."],
    ["something else", "Not in the mood, the mayor opened the gate.", "The mayor opened the gate."],
  ])("says nothing of %s", (_, a, b) => expect(difference(a, b)).toBeNull());
});
