import { extract, readDocument, readMentions } from "@gainsay/claims";
import { expect, test } from "vitest";
import { linkMentions } from "./link-mentions.js";

const texts = [
  "Police arrested Ivo Brandt in Orva on Friday after a raid on the old mill. The raid shocked Orva.",
  "Ivo Brandt was arrested in Orva. The arrest of Brandt came after a raid on the mill of Orva.",
  "The Orva mill was raided, and Marta Lind was arrested beside Ivo Brandt in Orva on Friday.",
];

test("mentions are linked alike in whatever order the documents are given", () => {
  const documents = texts.map((content, index) => {
    const document = readDocument({ id: `${index}.txt`, content });
    return { document: extract(document).document, mentions: readMentions(document) };
  });
  const linked = linkMentions(documents);
  expect(linked.length).toBeGreaterThan(9);
  expect(linkMentions(documents.toReversed())).toEqual(linked);
});
