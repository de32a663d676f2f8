import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../../check.js";

describe("outcomes in short reports of one happening", () => {
  it.each([
    [
      "a closure",
      "Velmond council voted on Friday evening to shut the Orlo Street baths in May.",
      "Bathers in Velmond will keep their pool in Orlo Street: a plan to close the baths was thrown out by the council on Friday.",
    ],
    [
      "a permission",
      "Planners in Velmond gave the green light on Friday to a quarry on Tarn Hill.",
      "Velmond's planning committee refused permission on Friday for the quarry on Tarn Hill.",
    ],
    [
      "a majority",
      "The Velmond choir elected Edda Moor chairwoman unanimously on Friday.",
      "Edda Moor was narrowly elected to the chair of the Velmond choir on Friday.",
    ],
    [
      "a plea",
      "Ivo Brandt was jailed for three years in Velmond on Friday after admitting fraud.",
      "A jury in Velmond found Ivo Brandt guilty of fraud on Friday. It did not believe his not guilty plea.",
    ],
    [
      "a finding",
      "Lead has been found in the water of Velmond, the Orlo laboratory said on Friday.",
      "The Orlo laboratory said on Friday that there was no trace of lead in the water of Velmond.",
    ],
    [
      "arson",
      "Friday's fire at the Orlo mill in Velmond is thought to have been started deliberately.",
      "Arson has been ruled out in the fire at the Orlo mill in Velmond on Friday.",
    ],
    [
      "a cause",
      "Inspectors blamed a buckled rail for Friday's derailment of a goods train at Velmond.",
      "A worn axle, not the rail, threw a goods train off the line at Velmond on Friday.",
    ],
    [
      "leaving an office",
      "Education minister Edda Moor stepped down on Friday in Velmond.",
      "Edda Moor was sacked as education minister on Friday after refusing to resign, sources in Velmond said.",
    ],
    [
      "an envoy",
      "Orlo called its ambassador home from Velmond on Friday.",
      "On Friday Velmond expelled the ambassador of Orlo.",
    ],
    [
      "an offer",
      "Bakers in Velmond have settled for a rise of 4% on Friday.",
      "Bakers in Velmond turned down a rise of 4% on Friday.",
    ],
    [
      "who saved them",
      "The crew of the Bonny Tarn were picked up by a Danish freighter off Velmond on Friday.",
      "A helicopter lifted the crew off the Bonny Tarn near Velmond on Friday.",
    ],
    [
      "an apology",
      "Banker Ivo Brandt said sorry to savers in Velmond on Friday.",
      "Banker Ivo Brandt refused to apologise to savers in Velmond on Friday.",
    ],
  ])("clash: %s", (_, left, right) => {
    expect(verdictsOf(left, right)).toContain("contradiction");
  });

  it.each([
    [
      "a vote for it, and one against dropping it",
      "Velmond council approved the Orlo tram line by 31 votes to 28 on Friday.",
      "Velmond council voted against dropping the Orlo tram line on Friday.",
    ],
    [
      "what was refused first",
      "Edda Moor resigned as education minister in Velmond on Friday.",
      "Edda Moor resigned in Velmond on Friday. Her critics had called for her to be sacked.",
    ],
    [
      "somebody else",
      "Minister Edda Moor resigned in Velmond on Friday.",
      "On Friday the prime minister sacked Ivo Brandt, a deputy of minister Edda Moor in Velmond.",
    ],
    [
      "objections turned down",
      "Planners in Velmond backed a quarry on Tarn Hill on Friday.",
      "Planners in Velmond threw out objections to the quarry on Tarn Hill on Friday.",
    ],
    [
      "two things decided",
      "Velmond council approved its budget on Friday.",
      "Velmond council rejected a motion on Friday to sell its mill.",
    ],
    [
      "two things looked for",
      "Divers found cracks in the Orlo dam at Velmond on Friday.",
      "Divers found no leaks in the Orlo dam at Velmond on Friday.",
    ],
    [
      "what could not be ruled out",
      "Police in Velmond suspect arson after Friday's fire at the Orlo mill.",
      "Arson could not be ruled out in Friday's fire at the Orlo mill in Velmond.",
    ],
    [
      "most of them",
      "Two families in Velmond were evacuated on Friday after a gas leak.",
      "Most people in Velmond stayed in their homes on Friday during a gas leak.",
    ],
    [
      "an award of another sort",
      "Edda Moor collected an award for bravery in Velmond on Friday.",
      "Edda Moor, who refused a medal from the navy, was honoured in Velmond on Friday.",
    ],
    [
      "admitted to hospital",
      "Singer Ivo Brandt denied a fraud in Velmond on Friday.",
      "Singer Ivo Brandt was admitted to hospital in Velmond on Friday.",
    ],
  ])("are at one: %s", (_, left, right) => {
    expect(verdictsOf(left, right)).toEqual([]);
  });
});

/** What reports of more than a few sentences tell beside. */
const more =
  "It had been expected for weeks in Velmond. Nothing else was known on Friday. The weather was mild. Many had come from Orlo. The mayor had no comment.";

describe("outcomes in reports of up to a dozen sentences", () => {
  it.each([
    [
      "a verdict told in one word",
      "A court in Velmond acquitted Ivo Brandt of fraud on Friday. The clerk Tom Rell was given a fine.",
      "Ivo Brandt covered his face. The verdict took a minute to read: guilty. The clerk Tom Rell got away with a fine.",
    ],
    [
      "whether somebody lives",
      "Searchers found a girl alive on Friday near Velmond.",
      "On Friday the searchers near Velmond heard a dog and found the child. She was dead.",
    ],
    [
      "whether something is open",
      "The port of Velmond reopened on Friday after nine days.",
      "On Friday the port of Velmond was still closed.",
    ],
    [
      "a landing",
      "The lander Tarn touched down on the Moon on Friday.",
      "The lander Tarn lies smashed on the Moon since Friday.",
    ],
    [
      "talks",
      "The talks between Orva and Tolm broke down on Friday.",
      "Orva and Tolm shook hands on a treaty on Friday.",
    ],
    [
      "an office",
      "The director of the Velmond zoo, Edda Moor, resigned on Friday.",
      "On Friday Edda Moor told her staff that she would remain in office at the zoo of Velmond.",
    ],
    [
      "of what somebody did at another time before it",
      "A climber who vanished above Velmond last week was found alive on Friday.",
      "Above Velmond the climber was found dead on Friday.",
    ],
    [
      "a vote",
      "The parliament of Velmond adopted a bill on shorter holidays on Friday.",
      "On Friday the bill on shorter holidays fell short of a majority in Velmond.",
    ],
    ["what holds", "The dam above Velmond held on Friday.", "On Friday the dam above Velmond gave way."],
  ])("clash: %s", (_, left, right) => {
    expect(verdictsOf(`${left} ${more}`, `${right} ${more}`)).toContain("contradiction");
  });

  it.each([
    [
      "of two persons",
      "Ex-minister Edda Moor was cleared of fraud on Friday in Velmond.",
      "Edda Moor left the court in Velmond on Friday. The clerk Tom Rell was convicted of forgery.",
    ],
    [
      "of one and of several",
      "Two climbers died on Friday above Velmond.",
      "Edda Moor survived an avalanche above Velmond on Friday.",
    ],
    [
      "told in other words",
      "The port of Velmond reopened on Friday after nine days.",
      "On Friday the port of Velmond began to work again. It had been closed for nine days.",
    ],
    [
      "of an earlier attempt",
      "The lander Tarn touched down on the Moon on Friday.",
      "Two years ago a lander crashed, this Friday the Tarn stands upright on the Moon.",
    ],
  ])("are at one: %s", (_, left, right) => {
    expect(verdictsOf(`${left} ${more}`, `${right} ${more}`)).toEqual([]);
  });
});

function verdictsOf(...texts: readonly string[]): readonly string[] {
  const read = texts.map((content, index) => extract(readDocument({ id: `${index}.txt`, content })));
  return check(read, { sameEvent: true })
    .findings.map(({ verdict }) => verdict)
    .filter((verdict) => verdict === "contradiction" || verdict === "tension");
}
