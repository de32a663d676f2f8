import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { align } from "./align.js";

/** Texts of one form, each with names and figures of its own. */
interface Genre {
  readonly form: (one: readonly string[]) => string;
  readonly ones: readonly (readonly string[])[];
}

const genres: Readonly<Record<string, Genre>> = {
  "notices of stakes": {
    form: ([holder, firm, shares, share, before]) =>
      `HARLOW, May 6 - ${holder} Ltd said it raised its stake in ${firm} Corp to ${shares} shares, or ${share} pct of the total, from ${before} shares.\n\nIn a filing with the Markets Board of Harlow, it said it bought the shares between May 1 and 3 for investment purposes.`,
    ones: [
      ["Quillmere", "Dastrop", "412,000", "8.1", "390,000"],
      ["Ovenby", "Lurgan Tiles", "96,500", "5.3", "71,200"],
      ["Brackholt", "Sennick", "1,204,000", "14.6", "1,010,000"],
      ["Tavrion", "Pellworth Mills", "333,100", "9.9", "300,400"],
      ["Hesketor", "Mardle", "58,700", "6.2", "41,900"],
      ["Wyndlow", "Carrabost", "702,000", "11.8", "655,000"],
      ["Jorrick", "Felsham Cable", "129,300", "7.4", "99,800"],
      ["Ambrey", "Tollund", "245,600", "10.5", "201,000"],
      ["Skelder", "Ravenoak", "871,000", "12.7", "803,000"],
      ["Nantoch", "Ubbeston", "64,400", "5.8", "50,100"],
    ],
  },
  "notices of dividends": {
    form: ([firm, amount, before, town]) =>
      `${firm} Inc said on Monday that it will pay a quarterly dividend of ${amount} cents a share, up from ${before} cents. The dividend is payable on June 3 to holders of record on May 20. The company, based in ${town}, is listed on the Stock Exchange.`,
    ones: [
      ["Quillmere", "12", "10", "Addlestrop"],
      ["Ovenby", "31", "28", "Merrin"],
      ["Brackholt", "7", "6.5", "Tarvisk"],
      ["Tavrion", "55", "51", "Kirn"],
      ["Hesketor", "18", "17", "Ostvale"],
      ["Wyndlow", "22", "20", "Pellin"],
      ["Jorrick", "9", "8", "Sudrey"],
      ["Ambrey", "41", "36", "Velm"],
      ["Skelder", "15", "13", "Hollerin"],
      ["Nantoch", "27", "24", "Dunmarrow"],
    ],
  },
  "bulletins of quakes": {
    form: ([place, size, depth, town]) =>
      `A magnitude ${size} earthquake struck near ${place} on Monday, the Norvale Seismic Service said. The quake was ${depth} km deep and was felt in ${town}. There were no reports of damage or injuries.`,
    ones: [
      ["Addlestrop", "4.1", "12", "Quillmere"],
      ["Merrin", "5.0", "33", "Ovenby"],
      ["Tarvisk", "3.8", "8", "Brackholt"],
      ["Kirn", "4.6", "21", "Tavrion"],
      ["Ostvale", "5.3", "40", "Hesketor"],
      ["Pellin", "4.4", "17", "Wyndlow"],
      ["Sudrey", "3.9", "5", "Jorrick"],
      ["Velm", "4.9", "28", "Ambrey"],
      ["Hollerin", "5.1", "36", "Skelder"],
      ["Dunmarrow", "4.2", "10", "Nantoch"],
    ],
  },
};

/** Two reports by others on the second of a series, in words of their own. */
const retold: Readonly<Record<string, string>> = {
  "notices of stakes":
    "Ovenby Ltd now holds 96,500 shares of Lurgan Tiles Corp, up from 71,200, it said on May 6. The stake in Lurgan Tiles is 5.3 pct of the total.",
  "notices of dividends":
    "Shareholders of Ovenby Inc in Merrin are to get a dividend of 31 cents a share on June 3, the company said on Monday. It paid 28 cents a quarter ago.",
  "bulletins of quakes":
    "Merrin was shaken by an earthquake of magnitude 5.0 on Monday. People in Ovenby felt the quake, which was 33 km deep, but no damage was reported.",
};

/** Two alone do not show which of their names is of the form. */
const sizes = [3, 10];
const cases = Object.entries(genres).flatMap(([name, genre]) =>
  sizes.map((size) => [name, size, genre] as const),
);

/** What a firm tells its exchange, of which all but the names and figures is form. */
const notice = (holder: string, firm: string, shares: string): string =>
  `OSLO, May 6 - ${holder} Ltd said it raised its stake in ${firm} Corp to ${shares} shares. It bought the shares between May 1 and 3 for investment purposes, and may buy more of them or sell them.`;

/** An account of one evening, whoever sang. */
const record = (singer: string): string =>
  `${singer} sang at the festival of harbours on Monday. The hall was full. The songs were slow and told of salt, of ships and of the men who load them. The crowd asked for two more. They were written by Edda Sudrey for the Ostvale choir and the fiddler Jorrick Velm.`;

describe("texts of one form", () => {
  it.each(cases)("are of a happening each: %s, %i of them", (_, size, { form, ones }) => {
    expect(joined(ones.slice(0, size).map(form))).toEqual([]);
  });

  it.each(cases)("do not hide another report of one: %s, %i of them", (name, size, { form, ones }) => {
    expect(joined([...ones.slice(0, size).map(form), retold[name] ?? ""])).toEqual([`1 ${size}`]);
  });

  it("have the place of a dateline in common, which tells nothing", () => {
    expect(joined([notice("Quillmere", "Dastrop", "412,000"), notice("Ovenby", "Lurgan", "96,500")])).toEqual(
      [],
    );
  });

  it("are of one where a copy has another name in it", () => {
    expect(joined([record("Ilse Tavrion"), record("Marta Hesketor")])).toEqual(["0 1"]);
  });
});

/** The pairs of texts of one day that are taken for one happening. */
function joined(texts: readonly string[]): readonly string[] {
  const extractions = texts.map((text, index) =>
    extract(
      readDocument({
        id: String(index),
        content: `---\ndate: 2024-05-06\n---\n\n${text}\n`,
        format: "markdown",
      }),
    ),
  );
  const { stories } = align(extractions);
  return texts.flatMap((_, a) =>
    texts.flatMap((__, b) =>
      a < b && stories.sameStory(String(a), String(b)).status === "met" ? `${a} ${b}` : [],
    ),
  );
}
