import { describe, expect, it } from "vitest";
import { readAssertions } from "../testing/read-assertions.js";

/** What belongs to what, each beside a neighbour that reads otherwise. */
const cases = (
  slot: "when" | "where" | "who" | "what" | "howMany" | "howLong" | "howMuch" | "whether",
  rows: readonly string[][],
) => {
  it.each(rows)("%s", (text = "", ...expected) => {
    expect(readAssertions(text, slot)).toEqual(expected);
  });
};

describe("subjects of changes", () => {
  cases("howMuch", [
    ["The copper index dropped by 3%.", "to drop.howMuch(copper index) = 3% (by)"],
    [
      "Zinc increased by 3%, and Lorvia's rents were up by 2%.",
      "to increase.howMuch(zinc) = 3% (by)",
      "to be up.howMuch(lorvia rent) = 2% (by)",
    ],
    ["The navy recovered 80% of the haul.", "seizure.howMuch(haul) = 80% of hauls [haul]"],
  ]);
  cases("howMany", [
    ["The index increased by 48 points.", "to increase.howMany(index) = 48 points (by) [point]"],
    ["Orva is home to 400 people.", "population.howMany(Orva) = 400 people [people]"],
    ["Orva is home to four firms.", "to be home.howMany(Orva) = 4 firms (to) [firm]"],
  ]);
});

describe("amounts behind a particle", () => {
  cases("howMuch", [
    ["The film has brought in over $40 million.", "to bring in.howMuch(film) = more than $40 million"],
    ["The council took in 900 euros.", "to take in.howMuch(council) = €900"],
    ["The index rose in 40 of 50 towns."],
  ]);
  cases("howMany", [
    ["The town handed out 400 blankets.", "to hand out.howMany(town) = 400 blankets [blanket]"],
  ]);
  cases("when", [["The lamp was brought in 2004.", "to bring.when(lamp) = 2004"]]);
});

describe("lengths of time", () => {
  cases("howLong", [
    ["Copper fell to twelve-year lows."],
    ["The mill marked its 50-year anniversary."],
    ["The mill signed a 12-year lease.", "duration.howLong(lease) = 12 years"],
  ]);
});

describe("what stands in a clause of its own", () => {
  cases("howMuch", [
    ["The shop opened, with half of the money coming from the town."],
    ["The shop opened with half of the money.", "opening.howMuch(shop) = half of money (with) [money]"],
  ]);
  cases("what", [
    [
      "Out of the teams that were allowed to climb the peak, one team was successful.",
      "status.what(team) = allowed [permission]",
      "status.what(team) = successful [result]",
    ],
  ]);
});

describe("numbers of editions", () => {
  cases("howMany", [
    ["Orva Desk 2013 comes with a lamp."],
    ["In 2013 the firm sold 2013 lamps.", "sale.howMany(the ) = 2,013 lamps [lamp]"],
  ]);
});

describe("areas torn apart", () => {
  cases("howMuch", [
    [
      "The lake covers 420.8 km 2 (162 sq mi).",
      "to cover.howMuch(lake) = 420.8 square kilometres",
      "to cover.howMuch(lake) = 162 square miles",
    ],
    [
      "The road runs 5 km 2 miles from Lund.",
      "to run.howMuch(road) = 5 kilometres",
      "distance.howMuch(road) = 2 miles [from]",
    ],
  ]);
});

describe("places named with 'and'", () => {
  cases("where", [
    ["He lives in the Turks and Caicos Islands.", "to live.where(he) = Turks and Caicos Islands"],
    ["He works in Tyne and Wear.", "to work.where(he) = Tyne and Wear"],
    ["He works in Oslo and Lund.", "to work.where(he) = Oslo"],
  ]);
});

describe("dates of what a verb tells of", () => {
  cases("when", [
    ["The clerk confirmed the booking for 3 May."],
    ["The council set the vote for 3 May.", "election.when(the election) = 3 May 2025"],
    ["Norvik Steel predicts a profit in 2031."],
    ["Norvik Steel predicted a launch as early as 2031."],
    ["Norvik Steel predicted a profit on Monday.", "to predict.when(Norvik Steel) = 3 March 2025"],
    ["Norvik Steel made a profit in 2021.", "to make.when(Norvik Steel) = 2021"],
    ["Tom Hale explained how, in 2009, the mill closed."],
    ["Tom Hale said that, in 2009, the mill closed.", "closure.when(mill) = 2009 [reported by Tom Hale]"],
    ["Tom Hale explained, in 2009, the closure.", "to explain.when(Tom Hale) = 2009"],
    ["The two firms closed in 2004 and 2009 respectively."],
    ["Sales for the six months ended 30 June rose by 4%."],
    ["The strike ended on 30 June 2024.", "attack.when(the attack) = 30 June 2024 [end]"],
  ]);
});

describe("numbers of what stands beside", () => {
  cases("howMany", [
    ["Trains between two towns stopped."],
    ["The port closed due to two strikes."],
    ["The firm employs clerks in two towns.", "to employ.howMany(firm) = 2 towns (in) [town]"],
    ["Orva and Lund won four and six medals respectively."],
  ]);
});

describe("places of things", () => {
  cases("where", [
    ["The mayor recited it in Norwegian."],
    ["The mayor recited it in Norway.", "to recite.where(mayor) = Norway"],
    ["The mayor recommended a school in Oslo."],
    ["The mayor opened a school in Oslo.", "opening.where(school) = Oslo"],
    ["A house in Oslo is a good choice."],
    ["The raid in Oslo was the latest of many.", "attack.where(the attack) = Oslo"],
    ["The bridge in Oslo is closed.", "closure.where(bridge) = Oslo"],
    ["The mayor condemned an attack in Oslo.", "attack.where(the attack) = Oslo"],
  ]);
});

describe("subjects that hold an infinitive", () => {
  cases("when", [
    ["A bid to buy Orva Steel collapsed in May.", "collapse.when(bid) = May 2024"],
    ["Efforts to reach a deal with the union failed on Monday.", "to fail.when(effort) = 3 March 2025"],
    ["Talks on a plan to sell the mill ended in 2009.", "meeting.when(the meeting) = 2009 [end]"],
    ["The man who tried to rob the bank was arrested in May.", "arrest.when(man) = May 2024"],
    ["Norvik Steel plans to sell the mill in 2031.", "sale.when(mill) = 2031 [planned]"],
    ["Norvik Steel wants to sell the mill that closed in 2009.", "closure.when(mill) = 2009"],
  ]);
});

describe("distances", () => {
  cases("howMuch", [
    [
      "The quake struck at dawn, about 14 miles northeast of Lund.",
      "distance.howMuch(quake) = about 14 miles [northeast]",
    ],
    ["The fire began in Lund, Lorvia, 55 miles north of Oslo.", "distance.howMuch(Lund) = 55 miles [north]"],
    ["He ran up losses of 850m."],
    ["He ran a course of 850m.", "length.howMuch(course) = 850 metres"],
  ]);
});

describe("what belongs to a subject or a title", () => {
  cases("howMany", [
    ["Clerks from three towns were fined."],
    ["Roads and houses in three towns were damaged.", "damage.howMany(the ) = 3 towns (in) [town]"],
    ["In three towns all was closed.", "closure.howMany(the ) = 3 towns (in) [town]"],
  ]);
  cases("when", [
    ["He starred in The Orva Lamp (1978)."],
    ["Tom Hale married Ann Lee (1844–1891), a nurse."],
    ["The siege of Orva (1978) was long.", "siege.when(the siege) = 1978"],
  ]);
});

describe("what befalls in a happening", () => {
  cases("when", [
    [
      "Ann Lee died in a crash in May 2011.",
      "death.when(Ann Lee) = May 2011",
      "crash.when(the crash) = May 2011",
    ],
    [
      "The mill was destroyed in a fire in 1908.",
      "destruction.when(mill) = 1908",
      "fire.when(the fire) = 1908",
    ],
    ["Ann Lee died after a crash in 2011.", "crash.when(the crash) = 2011"],
    ["A clerk was charged in the attack in 2005.", "attack.when(the attack) = 2005"],
  ]);
});

describe("participles behind a subject", () => {
  cases("when", [
    [
      "The 12 miners trapped since Tuesday were rescued on Friday.",
      "stranding.when(miner) = since 4 March 2025 [start]",
      "rescue.when(miner) = 28 February 2025",
    ],
    ["The 12 miners trapped in May were rescued.", "stranding.when(miner) = May 2024"],
  ]);
  cases("howMany", [
    [
      "Four of the 12 miners trapped in May were rescued.",
      "rescue.howMany(the ) = 4 of the miners [miner, part]",
    ],
  ]);
});

describe("years and what they come to", () => {
  cases("howMuch", [
    [
      "Norvik Steel raised its forecast for 2025 to 40 million euros.",
      "to raise.howMuch(Norvik Steel) = €40 million (to)",
    ],
    [
      "It will cost 35 to 40 million euros.",
      "to cost.howMuch(it) = between €35 million and €40 million [planned]",
    ],
    ["Orva, home to 400 people, lies 40 km off Lorvia.", "distance.howMuch(Orva) = 40 kilometres [off]"],
  ]);
});

describe("what looks like a measure", () => {
  cases("howMuch", [
    ["Thieves stole £900,000 worth of jewellery.", "theft.howMuch(jewellery) = £900,000 [jewellery]"],
    ["He was jailed for first-degree murder."],
    ["The oven reached 300 degrees Celsius.", "to reach.howMuch(oven) = 300 degrees Celsius"],
  ]);
});

describe("menus of pages", () => {
  const menu =
    "Main page Contents Current events Random article About Help Edit Community portal Recent changes Upload file ";
  cases("when", [
    [`${menu.repeat(3)} Create account Log in Read 4 May 2009 Edit View history.`],
    ["The mill closed on 4 May 2009.", "closure.when(mill) = 4 May 2009"],
    // A sentence that a menu runs into is one.
    [`${menu.repeat(2)}The mill closed on 4 May 2009.`, "closure.when(mill) = 4 May 2009"],
    [
      "On 4 May 2009 the council thanked potters, weavers, dyers, tanners, bakers, brewers, carters, coopers, farmers, fishermen, foresters, joiners, masons, millers, nurses, porters, sailors and teachers.",
      "to thank.when(council) = 4 May 2009",
    ],
  ]);
});

describe("who a description means", () => {
  cases("when", [
    ["Ann Lee was a potter and teacher who moved to Orva in 1951.", "to move.when(Ann Lee) = 1951"],
    [
      "A witness described Tom Hale as a calm man who left on 4 May 2009.",
      "to leave.when(Tom Hale) = 4 May 2009",
    ],
    ["Tom Hale worked as a guard at a mill which closed in 2009.", "closure.when(mill) = 2009"],
    ["A woman from Chicago, Illinois died in 2009.", "death.when(woman) = 2009"],
    ["Far from Chicago, Illinois changed in 2009.", "to change.when(Illinois) = 2009"],
    ["The mill, which was on the square and closed in 2009, burned.", "closure.when(mill) = 2009"],
    ["The mill was beside a school and closed in 2009.", "closure.when(mill) = 2009"],
    ["The winners were a potter and a teacher who moved to Orva in 1951.", "to move.when(teacher) = 1951"],
  ]);
  cases("whether", [
    [
      "The crash left Tom Hale unable to run the mill.",
      "crash.whether(the crash) = it happened",
      "to leave.whether(crash) = it happened",
      "to run.whether(Tom Hale) = it did not happen [negated]",
    ],
    ["The ramp made the bridge easy to cross.", "to make.whether(ramp) = it happened"],
  ]);
});

describe("subjects of questions and of what somebody undertakes", () => {
  cases("whether", [
    [
      "Judges opened an inquiry into how Ivo Sark was able to leave the jail.",
      "opening.whether(judge) = it happened",
      "to be able.whether(Ivo Sark) = it happened",
      "to leave.whether(Ivo Sark) = it happened",
    ],
    [
      "The firm made an effort to widen its board after coming under fire.",
      "to make.whether(firm) = it happened",
      "to widen.whether(firm) = it happened [planned]",
      "to come.whether(firm) = it happened",
    ],
    [
      "The owners asked the firm to widen its board.",
      "to ask.whether(owner) = it happened",
      "to widen.whether(firm) = it happened [planned, reported by The owners]",
    ],
  ]);
});

describe("what words say of what they take", () => {
  cases("whether", [
    [
      "The clerk was convicted of taking bribes.",
      "conviction.whether(clerk) = it happened",
      "to take.whether(clerk) = it happened",
    ],
    ["The clerk spoke of taking bribes.", "to speak.whether(clerk) = it happened"],
    [
      "The regulator blocked the merger of the two banks.",
      "to block.whether(regulator) = it happened",
      "merger.whether(bank) = it did not happen [part, negated]",
    ],
    [
      "The regulator praised the merger of the two banks.",
      "to praise.whether(regulator) = it happened",
      "merger.whether(bank) = it happened [part]",
    ],
    [
      "Police have not ruled out the murder of Ivo Sark.",
      "to rule out.whether(police) = it did not happen [negated]",
      "death.whether(Ivo Sark) = it happened [possible]",
    ],
  ]);
});

describe("subjects of clauses within clauses", () => {
  cases("whether", [
    [
      "The fire began moments after the clerk, Rita Cole, was dismissed.",
      "fire.whether(the fire) = it happened",
      "to dismiss.whether(clerk) = it happened",
    ],
    [
      "Officials said the firm that sold the pump had closed.",
      "closure.whether(firm) = it happened [reported by Officials]",
    ],
    ["The clerk who stole the ring fled.", "flight.whether(clerk) = it happened"],
    [
      "The trial saw the clerk represent himself.",
      "trial.whether(the trial) = it happened",
      "to see.whether(trial) = it happened",
      "to represent.whether(clerk) = it happened",
    ],
    [
      "The governor told the agency four villages had been destroyed.",
      "destruction.whether(village) = it happened [reported by The governor]",
    ],
    [
      "A judge freed the clerk because he suffers from asthma and needs care.",
      "to free.whether(judge) = it happened",
    ],
    [
      "A judge freed the clerk and fined the firm.",
      "to free.whether(judge) = it happened",
      "fine.whether(firm) = it happened",
    ],
  ]);
});

describe("subjects of gerunds and participles", () => {
  cases("whether", [
    [
      "Hale was held on suspicion of breaking his parole.",
      "to hold.whether(hale) = it happened",
      "to break.whether(hale) = it happened [alleged by ]",
    ],
    [
      "The clerk faces charges of breaking his parole.",
      "to face.whether(clerk) = it happened",
      "to break.whether(clerk) = it happened [alleged by ]",
    ],
    [
      "Police held a clerk on suspicion of breaking his parole.",
      "to hold.whether(police) = it happened",
      "to break.whether(clerk) = it happened [alleged by ]",
    ],
    [
      "Police dropped charges of breaking parole.",
      "to drop.whether(police) = it happened",
      "to break.whether(parole) = it happened [alleged by ]",
    ],
    [
      "The mayor is recovering from a heart attack and living in Orva.",
      "to live.whether(mayor) = it happened",
    ],
    [
      "A bomb exploded in Lund, Sweden, killing a guard.",
      "explosion.whether(the explosion) = it happened",
      "death.whether(guard) = it happened",
    ],
    [
      "A bus pictured in Lund, waiting for help.",
      "to picture.whether(bus) = it happened",
      "to wait.whether(bus) = it happened",
    ],
    ["Police have arrested and charged a clerk.", "charge.whether(clerk) = it happened"],
    [
      "A clerk was arrested and charged.",
      "arrest.whether(clerk) = it happened",
      "charge.whether(clerk) = it happened",
    ],
    ["Ann Lee Found Guilty of Theft", "robbery.whether(the robbery) = it happened"],
  ]);
  cases("who", [
    ["Ivo Sark moved to the crime family founded in 1931 by Tom Lund."],
    ["Ivo Sark drifted into the club and founded Orbit in 1931.", "founding.who(Orbit) = Ivo Sark [agent]"],
  ]);
});

describe("nouns that only count", () => {
  cases("whether", [
    ["Hundreds of homes were destroyed.", "destruction.whether(home) = it happened"],
    ["A number of guards were hurt.", "injury.whether(guard) = it happened"],
    ["The number of jobs rose.", "to rise.whether(number) = it happened"],
    ["A couple of them fled.", "flight.whether(couple) = it happened"],
    ["The clerk their editor named Owl helped them.", "to help.whether(clerk) = it happened"],
  ]);
});

describe("dates before nouns, and of what is planned", () => {
  cases("when", [
    ["Berg was convicted of the May 2005 killing of Ann Lee.", "death.when(Ann Lee) = May 2005"],
    ["Berg was fined for the fatal 4 May 2005 attack on a guard.", "attack.when(the attack) = 4 May 2005"],
    ["In May 2005 rebels seized Orva.", "seizure.when(Orva) = May 2005"],
    ["Berg, who shot two guards in 2003, was fined.", "shooting.when(the shooting) = 2003"],
    ["The firm will add a lamp to its range come May."],
    [
      "The police will hold a press conference on Friday.",
      "news conference.when(the news conference) = 7 March 2025 [planned]",
    ],
    [
      "The police held a press conference on Friday.",
      "news conference.when(the news conference) = 28 February 2025",
    ],
  ]);
});
