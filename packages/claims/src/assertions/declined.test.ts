import { describe, expect, it } from "vitest";
import { readAssertions } from "../testing/read-assertions.js";

/** Values that look as if they belonged to a verb, a noun or a person, each beside one that does. */
const cases = (
  slot: "when" | "where" | "what" | "howMany" | "howLong" | "howMuch" | "whether",
  rows: readonly string[][],
) => {
  it.each(rows)("%s", (text = "", ...expected) => {
    expect(readAssertions(text, slot)).toEqual(expected);
  });
};

describe("dates", () => {
  cases("when", [
    [
      "Copper slipped on Friday, but Thursday's losses had been worse.",
      "to slip.when(copper) = 28 February 2025",
    ],
    ["Police condemned Monday's attack.", "attack.when(the attack) = 3 March 2025"],
    ["The firm has grown since its founding in 2001."],
    ["A mass on the first anniversary of the founding of Brenvale in 1782 drew many."],
    ["The founding of Brenvale in 1781 drew many.", "founding.when(Brenvale) = 1781"],
    ["Brenvale was incorporated as a city in 1850.", "incorporation.when(Brenvale) = 1850"],
    ["The firm has grown since 2001.", "to grow.when(firm) = since 2001 [start]"],
    ["Tom Hale, mayor since 2004, resigned in May.", "resignation.when(Tom Hale) = May 2024"],
    ["Beginning May 4, readers can vote."],
    ["Sales were higher than in 2019."],
    ["Sales were high in 2019.", "to be high.when(sale) = 2019"],
    ["The port handled more ships than in May 2019."],
    ["The port handled more ships in May 2019.", "to handle.when(port) = May 2019"],
    ["The port opened no later than 2019."],
    ["Losses were 5% smaller compared to May 2023."],
    ["The index was up 4% on 2021."],
    ["The index was up 4% on Friday.", "to be up.when(index) = 28 February 2025"],
    [
      "Sales reached 40 million euros in 2023, an increase of 8% over the same period in 2022.",
      "to reach.when(sale) = 2023",
    ],
    ["Sales reached 40 million euros, a rise of 40 points from March 3, 2023."],
    ["Prosecutors have this morning charged him.", "charge.when(he) = the morning of 5 March 2025"],
    ["Today is the day to vote."],
    ["In 1998 Norvik opened a mill.", "opening.when(mill) = 1998"],
    ["On Monday Hale and Birch resigned.", "resignation.when(Hale) = 3 March 2025"],
    [
      "Marta Lindqvist, who was born in 1941, founded Kestrel Airways in 1962.",
      "birth.when(Marta Lindqvist) = 1941",
      "founding.when(Kestrel Airways) = 1962",
    ],
    ["On Monday officials closed the bridge.", "closure.when(bridge) = 3 March 2025"],
    ["Norvik closed the mill in a 1998 Lund deal."],
    ["She posed in Harper's March 1961 supplement."],
    ["She posed in March 1961.", "to pose.when(she) = March 1961"],
    ["Tom Hale hosted both the 2011 and 2012 Crane Awards."],
    [
      "Tom Hale hosted them in 2011 and 2012.",
      "to host.when(Tom Hale) = 2011",
      "to host.when(Tom Hale) = 2012",
    ],
    [
      "Marta Lindqvist resigned in 2004, and her brother in 2006.",
      "resignation.when(Marta Lindqvist) = 2004",
    ],
    ["Marta Lindqvist hired Ann Lee and her brother in 2006.", "hiring.when(Ann Lee) = 2006"],
    ["The painter who left Orva after 1957 was unaware of her fame.", "to leave.when(painter) = after 1957"],
    ["The painter who left Orva was unaware of it in 1957.", "to be unaware.when(painter) = 1957"],
    ["She left the firm and last month was named director.", "appointment.when(she) = February 2025"],
    ["In 1991, intrigued by the old posters, Ann Lee wrote to the port.", "to write.when(Ann Lee) = 1991"],
    ["3:40pm: Read it with care."],
    [
      "Robert Fenwick, 32, of Mill Road, Ashby was arrested in May.",
      "arrest.when(Robert Fenwick) = May 2024",
    ],
  ]);
});

describe("counts of a whole, and figures that another is set against", () => {
  cases("howMany", [
    ["Only 38 out of nearly 500 applicants were hired."],
    ["Nearly 500 applicants were hired.", "to hire.howMany(the ) = nearly 500 applicants [applicant]"],
  ]);
  cases("howMuch", [
    [
      "Inflation fell to 5.2 percent in January, from 5.6 percent in December.",
      "to fall.howMuch(inflation) = 5.2% (to)",
    ],
    ["The fare rose from $20 to $26.", "to rise.howMuch(fare) = $26 (to)"],
    ["After a 2% rise in December it fell."],
    ["There was a 2% rise."],
    ["Orbit reported a 37% increase in profits.", "to raise.howMuch(profit) = 37% [reported by Orbit]"],
    ["Norway bought 4,000 tonnes of barley.", "acquisition.howMuch(barley) = 4,000 tonnes [barley]"],
    ["Wheat 4.5 4.6 5.1 Stocks fell 7.2 8.9 8.8 2.4 2.5 tonnes"],
    ["Stocks fell 7.2 tonnes.", "to fall.howMuch(stock) = 7.2 tonnes"],
  ]);
});

describe("words in another sense", () => {
  cases("whether", [
    ["A rally in oil prices lifted the index.", "to lift.whether(rally) = it happened"],
    [
      "A rally in Orva drew hundreds.",
      "protest.whether(the protest) = it happened",
      "to draw.whether(rally) = it happened",
    ],
    ["Dockers held a strike over pay.", "to strike.whether(dockers) = it happened"],
    ["The plan is bound to fail.", "to fail.whether(plan) = it happened [planned]"],
    ["She is survived by two sons."],
    ["Police have ruled out arson.", "to rule out.whether(police) = it happened"],
    ["The index closed down 40 points.", "to close.whether(index) = it happened"],
    ["The firm closed down 40 shops.", "closure.whether(shop) = it happened"],
    ["Orbit is small, it set up a shop.", "to be small.whether(orbit) = it happened"],
    ["Visbank was set up.", "founding.whether(Visbank) = it happened"],
  ]);
});

describe("places", () => {
  cases("where", [
    ["The court in Lyon fined the firm."],
    ["The mill in Lyon burned down.", "destruction.where(mill) = Lyon"],
    ["It measured 5.9, but the bureau in Lyon said it was stronger."],
    ["Cables between Lund and Orva in Lyon were damaged.", "damage.where(cable) = Lyon"],
  ]);
});

describe("states", () => {
  cases("what", [
    ["Ann Lee came up with a plan."],
    ["Tom Hale came to play a part in it."],
    ["Ann Lee came to Oslo.", "status.what(Ann Lee) = arrived [movement]"],
    ["Tom Hale departed from custom."],
    ["The troops left for the coast.", "status.what(troops) = left [movement]"],
    ["The heater was left on."],
    ["The club entered into a contract."],
    ["The clerk retired after refusing to name him."],
    ["Ann Lorne dropped out of the race."],
    ["Sales dropped in May.", "status.what(sale) = falling [trend]"],
    ["Bill Otway grew up in Leeds."],
    ["The diver fled his attacker."],
    ["The thieves fled.", "status.what(thief) = at large [custody]"],
    ["The man lost his wallet."],
    ["The team lost the final.", "status.what(team) = lost [contest]"],
    ["Shots were fired."],
    ["The police chief was fired.", "status.what(police chief) = dismissed [office]"],
    ["The blast left a clerk dead."],
    ["The thief left.", "status.what(thief) = left [movement]"],
    ["The storm flattened or destroyed nine barns."],
    ["The move comes after delays."],
    ["Deputy Sheriff's Captain Ray Cole spoke."],
  ]);
});

describe("numbers", () => {
  cases("howMany", [
    ["He said 12 of the 30 crates sank."],
    ["Lorvia is one of four members."],
    ["The outcome of several talks is awaited."],
    ["A crew of 22 people left.", "number.howMany(crew) = 22 people [people]"],
    ["Police clashed with youths as thousands of fans marched."],
    [
      "More than 40 divers have been trying to reach the wreck after the flood.",
      "to try.howMany(the ) = more than 40 divers [diver]",
    ],
  ]);
});

describe("lengths", () => {
  cases("howLong", [
    ["The jury deliberated on a verdict for five hours.", "to deliberate.howLong(jury) = 5 hours"],
    ["Tanya Birch, 41, a nurse for 12 years, was hired in March."],
  ]);
});

describe("counts", () => {
  cases("howMany", [["Nine times already the ferry was late."]]);
});

describe("amounts", () => {
  cases("howMuch", [
    ["Thieves took $5 million worth of rings.", "to take.howMuch(thief) = $5 million [ring]"],
    ["Fares rose in May, an increase of 28%."],
    ["Fares rose by 28%.", "to rise.howMuch(fare) = 28% (by)"],
    ["The men fled with jewellery worth 9 million euros.", "to be worth.howMuch(jewellery) = €9 million"],
    ["Tanya Birch left Lund when she was 12.", "age.howMuch(Tanya Birch) = 12 years old (when)"],
    ["Tanya Birch is 12 years old.", "age.howMuch(Tanya Birch) = 12 years old"],
    ["Shares fell $3 to $41.20.", "to fall.howMuch(share) = $3", "to fall.howMuch(share) = $41.20 (to)"],
  ]);
});

describe("dates and what they hang on", () => {
  cases("when", [
    ["A badly used road on Monday claimed two lives.", "death.when(life) = 3 March 2025"],
    ["The army chose Lund based Norvik on 3 February to build it.", "to choose.when(army) = 3 February 2025"],
    ["Norvik based the Orbit on an older car in 1990.", "headquarters.when(Orbit) = 1990"],
    ["The mill was burnt by a clerk hurt in a May 2003 shooting.", "shooting.when(the shooting) = May 2003"],
    [
      "Her sister's death in 2011 shocked the town.",
      "death.when(sister) = 2011",
      "to shock.when(sister death) = 2011",
    ],
    [
      "The vote in May was condemned in June.",
      "election.when(the election) = May 2024",
      "to condemn.when(vote) = June 2024",
    ],
    [
      "The blast on Monday was condemned on Tuesday.",
      "explosion.when(the explosion) = 3 March 2025",
      "blame.when(blast) = 4 March 2025",
    ],
    ["Tom Hale was charged with theft on Monday.", "charge.when(Tom Hale) = 3 March 2025"],
    ["Tom Hale was charged over the attack on Monday.", "attack.when(the attack) = 3 March 2025"],
    ["The news confirms rumours from December."],
    ["The news calmed savers after the collapse of Norvik Bank in September."],
    ["Hale was bitter about his firing two weeks earlier."],
    ["on 30 April 2019 at 8:33 a.m., updated 1 May 2019"],
    [
      "Five people died on Monday, the Daily Globe reports.",
      "death.when(people) = 3 March 2025 [reported by the Daily Globe]",
    ],
    ["Norvik paid £1.7m for the mill in 2019.", "payment.when(Norvik) = 2019"],
    ["This Swedish king died in 1910.", "death.when(swedish king) = 1910"],
    ["The Swedish government fell in 1910.", "overthrow.when(Sweden) = 1910"],
    [
      "Marta Lindqvist (1812-1877) was a Swedish painter.",
      "birth.when(Marta Lindqvist) = 1812",
      "death.when(Marta Lindqvist) = 1877",
    ],
    ["Marta Lindqvist (died 1547) was a Swedish painter.", "death.when(Marta Lindqvist) = 1547"],
    [
      "The quake measuring 4.8 rattled two counties on Monday.",
      "earthquake.when(the earthquake) = 3 March 2025",
    ],
    ["Dock workers began a strike on Monday.", "to strike.when(strike) = 3 March 2025"],
    ["The army launched a strike on Monday.", "attack.when(the attack) = 3 March 2025"],
  ]);
});

describe("numbers of things", () => {
  cases("howMany", [
    [
      "In Norway, 12 firms were chosen, out of nearly 600 applicants.",
      "to choose.howMany(the ) = 12 firms [firm]",
    ],
    [
      "Ten people came out of two houses.",
      "to come out.howMany(the ) = 10 people [people]",
      "to come out.howMany(people) = 2 houses (of) [house]",
    ],
    ["Thieves planned one of the biggest raids in years."],
    ["One of the trucks sank.", "sinking.howMany(the ) = 1 of the trucks [truck]"],
    ["The index recovered 120 points.", "to recover.howMany(index) = 120 points [point]"],
    ["Police recovered 14 rifles.", "seizure.howMany(the ) = 14 rifles [rifle]"],
    [
      "The raid left two managing partners wounded.",
      "injury.howMany(the attack) = 2 managing partners [partner]",
    ],
  ]);
});

describe("amounts and ages", () => {
  cases("howMuch", [
    ["The offer was in excess of $160 million.", "amount.howMuch(offer) = more than $160 million"],
    ["The team made an offer in the region of $5m.", "amount.howMuch(offer) = about $5 million"],
    ["The rise was in a region of hills."],
    ["Forecasters expect snow, with some 20 cm falling in places."],
    ["Barley was down by a quarter of a percent.", "to be down.howMuch(barley) = 1/4% (by)"],
    ["Prices rose half a percentage point.", "to rise.howMuch(price) = 1/2 percentage points"],
    ["Half the crew of the ferry left.", "to leave.howMuch(the ) = half of crew [ferry]"],
    ["The town is 96% dry and 4% wet.", "to be dry.howMuch(town) = 96%", "to be wet.howMuch(town) = 4%"],
    ["The club paid £1. 7m for him."],
    ["Hale is wanted for an attempt to kill 63-year-old Ann Lee.", "age.howMuch(Ann Lee) = 63 years old"],
    [
      "The officers guarded the depot, some 12 miles west of Larrow.",
      "distance.howMuch(depot) = about 12 miles [west]",
    ],
    [
      "The survey put the epicentre two miles east of Lund, four miles southwest of Orva and six miles west of Kell.",
      "distance.howMuch(epicentre) = 2 miles [east]",
      "distance.howMuch(epicentre) = 4 miles [southwest]",
      "distance.howMuch(epicentre) = 6 miles [west]",
    ],
    ["Tea costs £2, coffee £3 and cake £4.", "price.howMuch(tea) = £2"],
  ]);
});

describe("words of a state in another sense", () => {
  cases("what", [
    ["The man fired at the guard."],
    ["The firm has been open about its losses."],
    ["The bank is open to the public.", "status.what(bank) = open [opening]"],
    ["The index closed down 40 points."],
    ["Shares closed at their lowest level."],
    ["The shop closed at noon.", "status.what(shop) = closed [opening]"],
    ["The image kept fading."],
    ["Hale can get unlimited travel."],
    [
      'Gina Vale, whose days as a young star led to a run of "ice musicals" made for her, died.',
      "status.what(Gina Vale) = dead [life]",
    ],
  ]);
});
