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
  ["something more", "Holm sang at Orva.", "Holm did not sing at Orva in spring."],
])("%s", (_, a, b) => {
  expect(clash(a, b)).toBeNull();
  expect(clash(b, a)).toBeNull();
});
