import { describe, expect, it } from "vitest";
import { languageProblem } from "./language.js";

const english =
  "The mill on the Tamel was built in 1862 and burned down in 1904. It was put up again by the town, which still owns it, and it is open to visitors from May to October. Those who want to see the wheel at work have to come on a Sunday, when the sluice is opened for an hour.";
const german =
  "Die Mühle an der Tamel wurde 1862 gebaut und ist 1904 abgebrannt. Sie wurde von der Stadt wieder aufgebaut, der sie auch heute noch gehört, und ist von Mai bis Oktober für Besucher geöffnet. Wer das Rad in Betrieb sehen will, muss an einem Sonntag kommen, wenn das Wehr für eine Stunde geöffnet wird.";
const spanish =
  "El molino del Tamel se construyó en 1862 y se quemó en 1904. Lo levantó de nuevo el pueblo, que todavía es su dueño, y está abierto para los visitantes de mayo a octubre. Los que quieran ver la rueda en marcha tienen que venir un domingo, cuando se abre la compuerta por una hora.";

const wayOut = "only English is read; name it under `ignore` in the configuration to pass over it";

describe("the language of a text", () => {
  it.each([
    ["German", german],
    ["German", `<html lang="en"><head><title>The mill</title></head><body><p>${german}</p></body></html>`],
    ["Spanish", `# The mill\n\n${spanish}\n\n\`\`\`\nif this is not the case for all of the items\n\`\`\`\n`],
  ])("is %s", (language, text) => {
    expect(languageProblem(text)).toBe(`is not in English: most likely it is ${language}; ${wayOut}`);
  });

  it("is of another script", () => {
    expect(languageProblem("Мельница на реке была построена в 1862 году и сгорела в 1904 году.")).toBe(
      `is not in English: most of it is in another script; ${wayOut}`,
    );
  });

  it.each([
    ["English", english],
    ["English with a quotation", `${english} “${german.slice(0, 150)}”`],
    ["both", `${english}\n\n${german}`],
    ["short", "Der Turm ist hoch."],
    [
      "a list of names",
      "Rua da Praia, Largo de São Bento, Rio de Janeiro, La Paz, Los Angeles, Le Mans. ".repeat(6),
    ],
    ["a table", "| name | value |\n| --- | --- |\n".concat("| max_idle | 30 |\n".repeat(40))],
  ])("may be English: %s", (_, text) => {
    expect(languageProblem(text)).toBeNull();
  });
});
