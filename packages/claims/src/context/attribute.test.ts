import { describe, expect, it } from "vitest";
import { defaultAnnotator } from "../annotate/index.js";
import type { Attribution } from "../model/assertion.js";
import { findPhrases } from "../syntax/find-phrases.js";
import { attribute } from "./attribute.js";
import { quotedVoices, type PhrasedSentence } from "./quoted-voices.js";

function read(text: string): readonly PhrasedSentence[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    role: "paragraph" as const,
  }));
  return defaultAnnotator
    .annotate({ text, blocks })
    .map((sentence) => ({ sentence, phrases: findPhrases(sentence, { entities: [], values: [] }) }));
}

function told(voice: Attribution | null): string {
  return voice === null ? "author" : `${voice.speaker}${voice.stance === "alleged" ? " (alleged)" : ""}`;
}

/** Whose words the word between asterisks is. */
function voiceOf(marked: string): string {
  const start = marked.indexOf("*");
  const text = marked.replaceAll("*", "");
  const [first] = read(text);
  if (first === undefined) throw new Error("no sentence");
  const at = first.phrases.findIndex((phrase) => phrase.start <= start && start < phrase.end);
  return told(attribute(first.phrases, at, text));
}

describe("attribute", () => {
  it.each([
    ["Nine people *died* in the fire.", "author"],
    ["Hale, *accused* of theft, denied it.", "author"],
    ["Nine people *died*, said the mayor.", "the mayor"],
    ["Orbit added to its range by *buying* Vexo.", "author"],
    ["Orbit added that Vexo *failed*.", "Orbit"],
    ["The coastguard said that nine people *died* in the fire.", "The coastguard"],
    ["The coastguard said on Monday that nine people *died*.", "The coastguard"],
    ["The mayor told reporters that nine people *died*.", "The mayor"],
    ["Nine people *died* in the fire, the coastguard said.", "the coastguard"],
    ["Nine people *died* in the fire, the coastguard said on Monday.", "the coastguard"],
    ['"Nine people *died*," the mayor told a news conference.', "the mayor"],
    ['"Nine people *died*," said the mayor.', "the mayor"],
    ['"The fire is out," the mayor said, "and nine people *died*."', "the mayor"],
    ['"Nine people *died*," the mayor said, "and the fire is out."', "the mayor"],
    ["The roof, the mayor said, *fell* in May.", "the mayor"],
    ["According to the coastguard, nine people *died*.", "the coastguard"],
    ["Nine people *died*, according to the coastguard.", "the coastguard"],
    ["Nine people *died*, the paper wrote, citing the coastguard.", "the coastguard"],
    ["The mayor was quoted as saying that nine people *died*.", "The mayor"],
    ['"Nine people *died*," the mayor was quoted as saying.', "the mayor"],
    ['"Nine people *died*," the mayor was quoted on Monday.', "author"],
    ["The coastguard did not say why nine people *died*.", "author"],
    ["The coastguard refused to say why nine people *died*.", "author"],
    ["The coastguard explained why nine people *died*.", "The coastguard"],
    ["The fire was confirmed by Ann Lee, a clerk whose boat *sank*.", "author"],
    ["The deputy reported two counts of theft by a clerk for the *raid*.", "The deputy"],
    ["The mayor was told by the coastguard that nine people *died*.", "the coastguard"],
    ["The mayor said that if the dam broke, the town *drowned*.", "The mayor"],
    ["The mayor said crews waited until the dam *broke*.", "The mayor"],
    ["``The dam *broke*,'' said the mayor.", "the mayor"],
    ['"The dam *broke*," quipped the mayor.', "the mayor"],
    ["It is thought that the dam *broke*.", " (alleged)"],
    ["Orbit, the maker of bikes, has announced deep *cuts*.", "Orbit"],
    ["The mayor said that nine people died, although the coastguard *counted* six.", "author"],
    ["The mayor added, however, that nine people *died*.", "The mayor"],
    ["The mayor added, however, the lane where nine people *died*.", "author"],
    ['"They *shouted*, saying things of his wife," Ann Ford said.', "Ann Ford"],
    ["The paper said the mayor claimed that soldiers *attacked* the village.", "the mayor (alleged)"],
    ["The rebels claimed that the mayor said nine people *died*.", "the mayor (alleged)"],
    ["The rebels' claim that soldiers *attacked* the village drew protests.", "The rebels (alleged)"],
    ["Reports that nine people *died* drew protests.", ""],
    ["Police: nine people *died* in fire", "Police"],
    ["Nine people *died* in fire: police", "police"],
    ["The minister denied that the ship *sank*.", "The minister"],
    ["The ministry confirmed the *death* of nine people.", "The ministry"],
  ])("%s → %s", (sentence, expected) => {
    expect(voiceOf(sentence)).toBe(expected);
  });

  it.each([
    ["The blast claimed nine lives and *destroyed* a school.", "author"],
    ["The parliament declared a truce and *closed* the border.", "author"],
    ["The mayor spoke on Monday after the fire *killed* nine people.", "author"],
    ["The mayor said nothing when the roof *fell*.", "author"],
    ["The mayor, who said that the fire was out, *resigned*.", "author"],
    ["When the roof *fell*, he said nothing.", "author"],
    ["The council added a lane after the bridge *opened*.", "author"],
    ["Accusing the guards of theft, the mayor *left* town.", "author"],
    ["The club put in an offer, though the price *rose*.", "author"],
    ["Prices continue to *fall* in May.", "author"],
    ["Shares posted *losses* on Friday, ending a run.", "author"],
    ["The minister has asked him to leave, an aide *said*.", "author"],
    ['"The dam broke," said Tom Hale, who *runs* the port.', "author"],
    ['"The dam broke," said Tom Hale, head of the *search*.', "author"],
    ["Zarand: nine people *died* in fire", "author"],
  ])("leaves to the author: %s", (sentence, expected) => {
    expect(voiceOf(sentence)).toBe(expected);
  });
});

describe("quotedVoices", () => {
  it.each([
    [
      "runs on",
      '"The fire is out," the mayor said. "Nine people died. The roof fell."',
      ["author", "the mayor", "the mayor"],
    ],
    ["is named later", '"The roof fell. Nine people died," said the mayor.', ["the mayor", "author"]],
    [
      "stays open",
      "The mayor said: “The roof fell. Nine people died.” The fire is out.",
      ["author", "The mayor", "author"],
    ],
    [
      "goes on in the next paragraph",
      "The mayor said: “The roof fell.\n“Nine people died.\n“The fire is out.”\nIt rained.",
      ["author", "The mayor", "The mayor", "author"],
    ],
    [
      "follows the words of somebody",
      '"The roof fell," the mayor said.\n"Nine people died."\n"The fire is out."',
      ["author", "the mayor", "the mayor"],
    ],
    [
      "is announced in the paragraph before",
      "The mayor told the press:\n“Nine people died.”",
      ["author", "The mayor"],
    ],
    [
      "names another speaker in its paragraph",
      '"The roof fell," the mayor said.\n"Nine people died. The fire is out," the guard said.',
      ["author", "the guard", "author"],
    ],
    [
      "is far from the last",
      '"The roof fell," the mayor said.\nIt rained.\n"Nine died."',
      ["author", "author", ""],
    ],
    ["is not named", "The mayor met the crew.\n“Nine people died.”", ["author", ""]],
    ["ends with its paragraph", 'The mayor said: "The roof fell.\nNine people died.', ["author", "author"]],
    ["is a single word", 'The "roof" fell. Nine people died.', ["author", "author"]],
  ])("a quotation that %s", (_, text, expected) => {
    expect(quotedVoices(read(text), text).map(told)).toEqual(expected);
  });
});
