import { defaultAnnotator, type Annotator } from "./annotate/index.js";
import { assembler } from "./assertions/assemble.js";
import { carryOver, pointsBack, settingOf, type Setting } from "./assertions/carry-over.js";
import { bind } from "./assertions/bind.js";
import { findRoles } from "./assertions/bind-role.js";
import { advance, publicationDay, type Narrative } from "./assertions/narrative.js";
import type { Clauses } from "./assertions/binding.js";
import { findPredications } from "./assertions/predication.js";
import { findContext } from "./context/contextualise.js";
import { quotedVoices } from "./context/quoted-voices.js";
import { createLocator } from "./document/locate.js";
import { summarise } from "./document/summarise.js";
import type { Entity, EntityMention } from "./entities/entity.js";
import { findReferents } from "./entities/find-referents.js";
import { findValues } from "./kinds/index.js";
import type { Document } from "./model/document.js";
import type { Assertion, Extraction } from "./model/assertion.js";
import { within } from "./model/span.js";
import { findPhrases } from "./syntax/find-phrases.js";

export interface ExtractOptions {
  /** Groups of names that stand for one entity each, the first being the one to show. */
  readonly aliases?: readonly (readonly string[])[];
  /** What splits and tags the text. Default: our own tagger. */
  readonly annotator?: Annotator;
}

/**
 * Reads everything that a document says into assertions: sentences → names and values → phrases → predications →
 * bindings → assertions with evidence. Pure; never throws for what the text is.
 */
export function extract(document: Document, options: ExtractOptions = {}): Extraction {
  const sentences = (options.annotator ?? defaultAnnotator).annotate(document);
  const mentions = findReferents(document, sentences, options.aliases ?? []);
  const around = { text: document.text, entities: mentions };
  const entities = within(mentions);
  const values = within(findValues(document, sentences));
  const roles = within(findRoles(document, sentences, mentions));
  const locator = createLocator(document);
  const assertions: Assertion[] = [];
  let dropped = 0;
  let setting: Setting | null = null;
  let narrative: Narrative = { published: publicationDay(document.metadata.date), story: null, read: 0 };
  const read = sentences.map((sentence): Clauses => {
    const phrases = findPhrases(sentence, { entities: entities(sentence), values: values(sentence) });
    const hits = findContext(sentence);
    const predications = findPredications(sentence, phrases, hits);
    return { sentence, phrases, hits, predications, roles: roles(sentence), document: around };
  });
  const voices = quotedVoices(read, document.text);
  for (const [index, clauses] of read.entries()) {
    const voice = voices[index] ?? null;
    const bindings = bind(clauses);
    const assemble = assembler(clauses, bindings, { narrative, voice, locator });
    const said: Assertion[] = [];
    for (const binding of bindings) {
      const assertion = assemble(binding);
      if (assertion === null) dropped += 1;
      else said.push(assertion);
    }
    narrative = advance(bindings, narrative);
    const before: Setting | null = pointsBack(clauses) ? setting : null;
    for (const assertion of said) assertions.push(before === null ? assertion : carryOver(assertion, before));
    setting = settingOf(said) ?? before;
  }
  return {
    document: {
      id: document.id,
      ...document.metadata,
      sentences: sentences.length,
      dropped,
      entities: namedIn(mentions),
      ...summarise(document, sentences),
    },
    assertions,
    sentences: sentences.flatMap((sentence) => locator.record(sentence, values(sentence)) ?? []),
  };
}

/** The entities behind the mentions, each once, sorted by id. */
function namedIn(mentions: readonly EntityMention[]): readonly Entity[] {
  const byId = new Map(mentions.map(({ entity }) => [entity.id, entity]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
