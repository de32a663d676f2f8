import { describe, expect, it } from "vitest";
import { readDocument } from "./document/read-document.js";
import { readTimes } from "./read-times.js";

/** Read on Wednesday, 12 June 2024. */
const read = (content: string) =>
  readTimes(readDocument({ id: "a", content, format: "text", metadata: { date: "2024-06-12" } })).map(
    ({ start, end, value, basis }) => ({ text: content.slice(start, end), time: value.timex, basis }),
  );

/** The time of the phrase that `word` ends, and what says so. */
const timeOf = (word: string, content: string): string | null => {
  const found = read(content).find(({ text }) => text.split(" ").at(-1) === word);
  return found === undefined ? null : `${found.time} ${found.basis}`;
};

describe("readTimes", () => {
  it.each([
    ["sank", "The ferry sank on 3 May.", "2024-05-03 stated"],
    ["strike", "The Friday strike emptied the port.", "2024-06-07 stated"],
    // What hangs on a dated verb happened with it: its subject and object, what it led to, what went on meanwhile.
    ["gale", "A gale felled trees on Monday.", "2024-06-10 sentence"],
    ["close", "Shares fell on Monday to close at a low.", "2024-06-10 sentence"],
    ["losing", "Shares fell on Monday, losing 3%.", "2024-06-10 sentence"],
    ["rose", "On Monday, shares fell and bonds rose.", "2024-06-10 sentence"],
    // A clock that is not exact is still one of that day.
    ["fell", "Shares fell by 3 p.m. on Monday.", "2024-06-10 stated"],
    ["protested", "When the mayor resigned on 3 May, nurses protested.", "2024-05-03 sentence"],
    // A clause of its own may be about another time.
    ["burned", "Police said on Monday that the mill burned.", "2024-06-10 story"],
    ["burned", "The mayor resigned on 3 June because the mill burned.", "2024-06-03 story"],
  ])("%s: %s", (word, text, expected) => {
    expect(timeOf(word, text)).toBe(expected);
  });

  it("carries no open stretch on to the next sentence", () => {
    expect(timeOf("dipped", "The index has lost a third since May 2023. Then it dipped.")).not.toContain(
      "2023",
    );
    expect(timeOf("dipped", "The index lost a third in May 2023. Then it dipped.")).toContain("2023");
  });

  it("takes the day of the article where the text gives none", () => {
    expect(timeOf("sank", "The ferry sank.")).toBe("2024-06-12 publication");
    expect(timeOf("fire", "A fire is burning.")).toBe("2024-06-12 publication");
  });

  describe("the day of the news", () => {
    const news = "Ferry sinks\n\nThe ferry sank on Sunday off the coast. Two men drowned. It was old.";

    it("is that of the head, for its title and for what follows in the past tense", () => {
      expect(timeOf("sinks", news)).toBe("2024-06-09 story");
      expect(timeOf("drowned", news)).toBe("2024-06-09 story");
    });

    it("is not that of what is so today, what is said today, or what had happened before", () => {
      expect(timeOf("waits", `${news} The owner waits.`)).toBe("2024-06-12 publication");
      expect(timeOf("said", `${news} The owner said it leaked.`)).toBe("2024-06-12 publication");
      expect(timeOf("complained", `${news} Crews had complained.`)).toBeNull();
      expect(timeOf("leaked", `${news} The owner said it had leaked.`)).toBe("2024-06-09 story");
    });

    it("is told by a verb of saying only where no other verb tells it", () => {
      const said = "Police said on Tuesday that a ferry sank. It went down on Sunday. Two men drowned.";
      expect(timeOf("drowned", said)).toBe("2024-06-09 story");
      expect(timeOf("drowned", "Police said on Tuesday that a ferry sank. Two men drowned.")).toBe(
        "2024-06-11 story",
      );
    });

    it("is no day long before the article, which is told in passing", () => {
      const passing = "The owner was fined on 3 January. Two men drowned.";
      expect(timeOf("drowned", passing)).toBe("2024-06-12 publication");
    });
  });

  it("goes on from the sentence before where the words say so", () => {
    const text = "The mayor spoke. A quake hit the town in May 1998.";
    expect(timeOf("killed", `${text} It killed nine people.`)).toBe("1998-05 sentence before");
    expect(timeOf("fled", `${text} The mayor then fled.`)).toBe("1998-05 sentence before");
    expect(timeOf("fled", `${text} The mayor fled.`)).toBe("2024-06-12 publication");
  });

  it("puts what is to come on the coming day that the sentence before gave", () => {
    expect(timeOf("stop", "The ship will sail on 3 July. It will stop in Orva.")).toBe(
      "2024-07-03 sentence before",
    );
    expect(timeOf("stop", "The ship sailed on 3 May. It will stop in Orva.")).toBe("2024-06-12 publication");
  });

  it("counts from the date that stands alone above what it dates", () => {
    const text = "Ferry sinks\n\nJune 10, 2024\n\nThe ferry sank.\n\n8 May 2024\n\nThe council met.";
    expect(timeOf("sinks", text)).toBe("2024-06-10 publication");
    expect(timeOf("sank", text)).toBe("2024-06-10 publication");
    expect(timeOf("met", text)).toBe("2024-05-08 story");
  });

  it("points into the original text", () => {
    const content = "<p>The caf&eacute; <b>burned</b> on 3 May.</p>";
    const [, burned] = readTimes(readDocument({ id: "a", content, format: "html" }));
    expect(content.slice(burned?.start, burned?.end)).toBe("burned");
  });
});
