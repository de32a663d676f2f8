import { expect, it } from "vitest";
import { clash } from "../testing/clash.js";

it.each([
  [
    "Orva is a duchy ruled by a prince.",
    "Orva does not have a prince.",
    "Orva does not have a parliament.",
    "ruled by a prince",
  ],
  [
    "Holm has modelled for Nordfly, Orva and Kestrel.",
    "Marta Holm refused to model for Orva.",
    "Marta Holm refused to model for Hestra.",
    "a list",
  ],
  [
    "Salt Road has been covered by Tern Nine and has been performed at the Orva Festival.",
    "Salt Road was incapable of being performed at the Orva Festival.",
    "Salt Road was incapable of being performed at the Graz Festival.",
    "unable",
  ],
  [
    "Ivo Brandt sings for a harbour choir.",
    "Ivo Brandt is yet to sing for a choir.",
    "Ivo Brandt is yet to sing for a band.",
    "yet to",
  ],
  [
    "In Orva, Tern Nine has been covered by bands such as Kestrel and Hestra.",
    "Tern Nine is a band that has never been covered by any other band.",
    "Tern Nine is a band that has never been covered by an orchestra.",
    "any other",
  ],
  [
    "Ivo Brandt, who was raised in Graz, is a sculptor, printer and composer.",
    "Ivo Brandt was incapable of composing.",
    "Ivo Brandt was incapable of painting.",
    "the noun of who does it",
  ],
  [
    "The larvae of the Hestra moth are usually detected by their smell.",
    "The larvae of the Hestra moth are unable to be detected in any way.",
    "The larvae of the Hestra moth are unable to be bred in any way.",
    "what is so at times, denied at all",
  ],
  [
    "The village has a school, a smithy and two mills.",
    "There is no smithy in the village.",
    "There is no bank in the village.",
    "there is none",
  ],
  [
    "Brandt (born in Graz) is a former sailor, cook and potter who never agreed to become a teacher.",
    "Brandt was a teacher.",
    "Brandt was a cook.",
    "a clause of a text",
  ],
])("%s %s", (told, denying, harmless) => {
  expect(clash(told, denying)).not.toBeNull();
  expect(clash(denying, told)).not.toBeNull();
  expect(clash(told, harmless)).toBeNull();
  expect(clash(harmless, told)).toBeNull();
});

it.each([
  ["another did", "Hestra won the Kestrel Cup, beating Orva.", "Orva did not win the Kestrel Cup."],
  ["the other way round", "Hestra beat Orva.", "Orva did not beat Hestra."],
  ["of a phrase", "Holm sang ninety minutes ago.", "Not ninety minutes ago Holm sang."],
  ["both deny it", "Holm lost the right to sing at Orva.", "Holm was unable to sing at Orva."],
  ["only a part", "Holm sang at Orva.", "Holm did not only sing at Orva."],
  ["nobody did", "Holm sang at Orva.", "No child sang at Orva."],
  ["no one else", "One man was hurt in the fire.", "One man got away and no one else was hurt."],
  ["another way to have it", "Holm sang at Orva.", "There is no song of Orva."],
  ["what he should not", "Holm, now 60, should not sing at Orva, her doctor says.", "Holm sang at Orva."],
  ["something more", "Holm sang at Orva.", "Holm did not sing at Orva in spring."],
])("%s", (_, a, b) => {
  expect(clash(a, b)).toBeNull();
  expect(clash(b, a)).toBeNull();
});
