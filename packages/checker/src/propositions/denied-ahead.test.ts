import { extract, readDocument } from "@gainsay/claims";
import { describe, expect, it } from "vitest";
import { check } from "../check.js";
import { clash } from "../testing/clash.js";

function find(a: string, b: string): number {
  const texts = [a, b].map((content, id) => extract(readDocument({ id: `${String(id)}.txt`, content })));
  return check(texts, { sameEvent: true }).findings.length;
}

describe("a phrase that is denied where it stands", () => {
  it.each([
    ["Brandt left not for love of money.", "Brandt left for love of money."],
    ["The gull is a not uncommon bird on Orva.", "The gull is an uncommon bird on Orva."],
    ["Renata Holm sings not badly in church.", "Renata Holm sings badly in church."],
    ["The feast ended not long after midnight.", "The feast ended long after midnight."],
    ["Brandt left Orva with not a word.", "Brandt left Orva with a word."],
    ["Not unexpectedly, Brandt was late.", "Unexpectedly, Brandt was late."],
    ["Not a brave swimmer, he stayed on the boat.", "Though a brave swimmer, he stayed on the boat."],
    ["Not under any delusion about it, he sold the mill.", "Under some delusion about it, he sold the mill."],
  ])("%s", (denying, telling) => {
    expect(clash(denying, telling)).not.toBeNull();
    expect(clash(telling, denying)).not.toBeNull();
  });

  it.each([
    ["Brandt painted house no 5 in Orva.", "Brandt painted house 5 in Orva."],
    ["Not two years ago Brandt left Orva.", "Two years ago Brandt left Orva."],
    ["Not only the mill but the farm burnt.", "The mill burnt, and the farm."],
    ["Not always sober, Brandt sold the mill.", "Sober, Brandt sold the mill."],
    ["Not far from home, he sold boats.", "Near home, he sold boats."],
    ["Brandt left not for love of money.", "Brandt left for love of friends."],
    ["Orva Rovers did not beat Hestra Town.", "Hestra Town did beat Orva Rovers."],
  ])("%s", (denying, harmless) => {
    expect(clash(denying, harmless)).toBeNull();
    expect(clash(harmless, denying)).toBeNull();
  });
});

describe("a denial before the subject", () => {
  it.each([
    ["Not even Brandt backed the plan.", "Even Brandt backed the plan."],
    [
      "Not in any month of the voyage did Brandt see gulls.",
      "Brandt saw gulls in some months of the voyage.",
    ],
    ["At no stage of the voyage did Brandt see a gull.", "Brandt saw gulls at some stages of the voyage."],
    ["At no time did she sell the mill.", "She sold the mill at some time."],
  ])("%s", (denying, telling) => {
    expect(clash(denying, telling)).not.toBeNull();
    expect(clash(telling, denying)).not.toBeNull();
  });

  it.each([
    ["Not even Brandt backed the plan.", "Renata Holm backed the plan."],
    ["Not until May did Brandt see gulls.", "Brandt saw gulls in May."],
    ["Not only did Brandt see gulls, he fed them.", "Brandt saw gulls."],
  ])("%s", (denying, harmless) => {
    expect(clash(denying, harmless)).toBeNull();
    expect(clash(harmless, denying)).toBeNull();
  });
});

describe("a sentence that stands in another behind a denial", () => {
  it("is not said there", () => {
    expect(find("Not even Brandt backed the plan.", "Brandt backed the plan.")).toBe(1);
    expect(find("Not unexpectedly, Brandt was late.", "Unexpectedly, Brandt was late.")).toBe(1);
    expect(find("In May even Brandt backed the plan.", "Brandt backed the plan.")).toBe(0);
  });
});
