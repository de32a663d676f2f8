import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { align } from "../../align/align.js";
import { findCounterparts } from "./find-counterparts.js";

/** What either article tells beside: articles, unlike briefs, have enough in them to choose a counterpart from. */
const rest = {
  here: `The weather was mild. Nobody wanted to comment. Neighbours brought flowers. The road was closed for a while.
    Shops opened late. A spokesman promised more news.`,
  there: `It had rained. The mood was calm. Many stayed at home. Buses took another route.
    The market was empty. More is to be said soon.`,
};

describe("values that stand in one place of what two articles tell", () => {
  it.each([
    [
      "what a firm paid",
      "Lindqvist's $4.6 billion purchase of the chip maker Orva was cleared on Monday. Its shares rose.",
      "The regulator had looked into the $4 billion purchase of Orva by its rival Lindqvist. It was cleared on Monday.",
    ],
    [
      "how long somebody was in prison",
      "Edgar Kerr served seven months in a Tarvel prison for bribing two inspectors. Kerr died on Monday.",
      "Kerr, who died on Monday, had served nine months in prison in Tarvel for bribes to inspectors.",
    ],
    [
      "what somebody is accused of",
      "Prosecutors allege that Edgar Kerr stole 40 oil paintings from the Tarvel museum on Monday.",
      "Edgar Kerr is accused of having stolen 44 oil paintings from the Tarvel museum on Monday, prosecutors said.",
    ],
    [
      "what was cut",
      "Phone calls between Hestra and Kelsey failed on Friday after three undersea cables were damaged off Orlo.",
      "On Friday, two undersea cables were damaged off Orlo, and thousands in Kelsey and Hestra lost the phone.",
    ],
    [
      "how old somebody is",
      "The 39-year-old Milford man shot two colleagues at the Brackley mill on Tuesday, prosecutors said.",
      "The suspect in Tuesday's shooting of two colleagues at the Brackley mill is a 36-year-old Milford man.",
    ],
    [
      "how far away it was",
      "The tremor struck on Monday about 20 miles north of Hestra, the geological survey said.",
      "Monday's tremor struck about 26 miles north of Hestra, according to the geological survey.",
    ],
    [
      "how old somebody is, whatever else is told of him",
      "The 39-year-old Milford man shot two colleagues at the Brackley mill on Tuesday, prosecutors have since said.",
      "The suspect in Tuesday's shooting of two colleagues at the Brackley mill is a 36-year-old Milford man.",
    ],
    [
      "when somebody died, in other words",
      "Painter Ada Lind passed away Thursday at a hospital in Hestra after a long illness, her gallery said.",
      "Painter Ada Lind, after a long illness, drew her last breath Tuesday at a hospital in Hestra.",
    ],
    [
      "half months",
      "Edgar Kerr served seven and a half months in a Tarvel prison for bribing two inspectors. Kerr died on Monday.",
      "Kerr, who died on Monday, had served nine months in prison in Tarvel for bribes to inspectors.",
    ],
    [
      "what a text tells of something else, too",
      "Edgar Kerr served seven months in a Tarvel prison for bribing two inspectors. He had asked for nine months.",
      "Kerr, who died on Monday, had served nine months in prison in Tarvel for bribes to inspectors.",
    ],
    [
      "what another number is told as, too",
      "Phone calls between Hestra and Kelsey failed on Friday after three undersea cables were damaged off Orlo. Two shops sold candles.",
      "On Friday, two undersea cables were damaged off Orlo, and thousands in Kelsey and Hestra lost the phone.",
    ],
  ])("%s", (_, here, there) => {
    expect(clashesOf(here, there)).toHaveLength(1);
  });

  it.each([
    [
      "where a text tells both",
      "Edgar Kerr served seven months in a Tarvel prison for bribing two inspectors. Kerr served nine months in prison for the bribes, his lawyer said.",
      "Kerr, who died on Monday, had served nine months in prison in Tarvel for bribes to inspectors.",
    ],
    [
      "distances from two towns",
      "The tremor struck on Monday about 20 miles north of Hestra, the geological survey said.",
      "Monday's tremor struck about 26 miles north of Kelsey, according to the geological survey.",
    ],
    [
      "two deeds of one man",
      "A 51-year-old man was charged with arson Saturday after allegedly setting fire to a barn party in Dover, hurting one man.",
      "Police allege Ian Mord, 51, set fire to a Dover barn party Friday, hurting one man.",
    ],
    [
      "one of several who are called so",
      "Prosecutors said that Kerr had robbed a 71-year-old woman and a 64-year-old woman in the Tarvel park on Monday.",
      "Kerr robbed a 68-year-old woman in the Tarvel park on Monday, prosecutors said.",
    ],
    [
      "what is asked",
      "How many tiles fell in Tarvel between 15 December 2001 and 15 January 2002? Kerr died on Monday.",
      "How many tiles fell in Tarvel between 15 December 2016 and 14 January 2017? Kerr died on Monday.",
    ],
    [
      "what a formula gives",
      "=JAIL(C3;D3) served seven months in a Tarvel prison for bribing two inspectors. Edgar Kerr died on Monday.",
      "Kerr, who died on Monday, had served nine months in prison in Tarvel for bribes to inspectors.",
    ],
    [
      "a sum a hundred times as large",
      "Lindqvist's purchase of Orva for $4.6 billion was cleared on Monday. Its shares rose.",
      "The regulator said that the purchase of Orva by Lindqvist cost it $30 million. It was cleared on Monday.",
    ],
    [
      "more of the same",
      "Phone calls between Hestra and Kelsey failed on Friday after another three undersea cables were damaged off Orlo.",
      "On Friday, two undersea cables were damaged off Orlo, and thousands in Kelsey and Hestra lost the phone.",
    ],
    [
      "some of a model, and all",
      "The airline will buy 20 KL-9 jets from Orva, it said on Monday in Hestra.",
      "The airline said in Hestra on Monday that it will buy 26 jets from Orva.",
    ],
    [
      "what may be",
      "Phone calls between Hestra and Kelsey failed on Friday. Three undersea cables off Orlo may be damaged.",
      "On Friday, two undersea cables were damaged off Orlo, and thousands in Kelsey and Hestra lost the phone.",
    ],
    [
      "when it was and when it was told",
      "Painter Ada Lind passed away at a hospital in Hestra after a long illness, her gallery said Thursday.",
      "Painter Ada Lind, after a long illness, drew her last breath Tuesday at a hospital in Hestra.",
    ],
    [
      "days by clocks of two places",
      "Painter Ada Lind passed away 01:10 GMT Friday at a hospital in Hestra after a long illness.",
      "Painter Ada Lind, after a long illness, drew her last breath Thursday at a hospital in Hestra.",
    ],
    [
      "datelines of two days",
      "Hestra, March 3 - Painter Ada Lind of Hestra, after a long illness in Hestra.",
      "Hestra, March 4 - Painter Ada Lind of Hestra, after a long illness in Hestra.",
    ],
    [
      "a version and a number",
      "The Orva laptop has three USB ports, a camera and a card slot beside its screen.",
      "The Orva laptop comes with USB 2.0 ports, a camera and a card slot beside its screen.",
    ],
    ["costs of two things", "The roof cost £2 million.", "The floor cost £1 million."],
    [
      "tremors of two strengths",
      "A tremor of magnitude 4.4 struck Hestra on Monday, the geological survey said.",
      "A tremor of magnitude 4.1 struck Hestra on Monday, according to the geological survey.",
    ],
  ])("are not %s", (_, here, there) => {
    expect(clashesOf(here, there)).toHaveLength(0);
  });

  it("are looked for in articles only", () => {
    const [here, there] = [
      "Phone calls between Hestra and Kelsey failed on Friday after three undersea cables were damaged off Orlo.",
      "On Friday, two undersea cables were damaged off Orlo, and thousands in Kelsey and Hestra lost the phone.",
    ];
    expect(clashesOf(here, there, { here: "", there: "" })).toHaveLength(0);
  });
});

function clashesOf(here: string, there: string, { here: before, there: behind } = rest): readonly string[] {
  const { stories, handbooks, ...corpus } = align(
    [`${here} ${before}`, `${there} ${behind}`].map((content, index) =>
      extract(readDocument({ id: `text ${String(index)}`, content })),
    ),
  );
  return findCounterparts({ stories, handbooks, ...corpus }, { stories, handbooks, sameEvent: true }).map(
    ({ left, right }) => `${left.unit.text} or ${right.unit.text}`,
  );
}
