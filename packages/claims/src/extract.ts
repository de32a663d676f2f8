import { cellLabels } from "./document/cell-labels.js";
import { assembler } from "./assertions/assemble.js";
import { carryOver, definedIn, pointsBack, settingOf, type Setting } from "./assertions/carry-over.js";
import { bind } from "./assertions/bind.js";
import { timeEvents } from "./assertions/event-time.js";
import { narratedYears } from "./assertions/narrated-years.js";
import { quotedVoices } from "./context/quoted-voices.js";
import { createLocator, type Locator } from "./document/locate.js";
import { summarise } from "./document/summarise.js";
import type { Entity, EntityMention } from "./entities/entity.js";
import { impossibleDates } from "./kinds/date/impossible.js";
import type { Document } from "./model/document.js";
import type { Assertion, DocumentSummary, Extraction, Subject } from "./model/assertion.js";
import { within } from "./model/span.js";
import { isSettled, readSettings } from "./settings/read-settings.js";
import { readClauses, type ExtractOptions } from "./read-clauses.js";
import { builtInVocabulary, type Vocabulary } from "./vocabulary/vocabulary.js";

export type { ExtractOptions } from "./read-clauses.js";

/**
 * Reads everything that a document says into assertions: sentences → names and values → phrases → predications →
 * bindings → assertions with evidence. Pure; never throws for what the text is.
 */
export function extract(document: Document, options: ExtractOptions = {}): Extraction {
  const { sentences, mentions, values, clauses: read } = readClauses(document, options);
  const impossible = within(impossibleDates(document.text));
  const locator = createLocator(document);
  const bound = read.map(bind);
  const times = timeEvents(read, bound, document.metadata.date);
  const narrated = narratedYears(document);
  const assertions: Assertion[] = [];
  let dropped = 0;
  let setting: Setting | null = null;
  let topic: Subject | null = null;
  const voices = quotedVoices(read, document.text);
  for (const [index, clauses] of read.entries()) {
    const voice = voices[index] ?? null;
    const bindings = bound[index] ?? [];
    const timeOf = times[index] ?? (() => null);
    const assemble = assembler(clauses, bindings, { timeOf, voice, topic, locator, narrated });
    const said: Assertion[] = [];
    for (const binding of bindings) {
      const assertion = assemble(binding);
      if (assertion === null) dropped += 1;
      else said.push(assertion);
    }
    const before: Setting | null = pointsBack(clauses) ? setting : null;
    for (const assertion of said) assertions.push(before === null ? assertion : carryOver(assertion, before));
    setting = settingOf(said) ?? before;
    topic = definedIn(said);
  }
  const labels = cellLabels(document);
  const stated = readSettings(document, sentences, values, locator);
  return {
    document: {
      id: document.id,
      ...document.metadata,
      sentences: sentences.length,
      dropped,
      entities: namedIn(mentions),
      ...summarise(document, sentences),
      ...ownPredicatesIn(assertions, options.vocabulary),
    },
    assertions:
      stated.length === 0
        ? assertions
        : [...assertions.filter((each) => !isSettled(each, stated)), ...stated],
    sentences: sentences.flatMap((sentence) => {
      const record = locator.record(sentence, values(sentence), impossible(sentence));
      const label = labels.get(sentence.start);
      return record === null ? [] : [label === undefined ? record : { ...record, label }];
    }),
    ...suppressedIn(document, locator),
  };
}

function suppressedIn({ suppressions }: Document, { position }: Locator): Pick<Extraction, "suppressions"> {
  if (suppressions === undefined) return {};
  return { suppressions: suppressions.map(({ at, ...rest }) => ({ ...rest, ...position(at) })) };
}

/** The user's predicates that assertions name; nothing where they name none. */
function ownPredicatesIn(
  assertions: readonly Assertion[],
  vocabulary: Vocabulary = builtInVocabulary,
): Pick<DocumentSummary, "predicates"> {
  if (vocabulary.own.predicates.length === 0) return {};
  const ids = [...new Set(assertions.flatMap(({ predicate, subject }) => [predicate, happeningOf(subject)]))];
  const predicates = ids.sort().flatMap((id) => vocabulary.ownPredicate(id) ?? []);
  return predicates.length === 0 ? {} : { predicates };
}

const happeningOf = (subject: Subject): string => (subject.type === "event" ? subject.event : "");

/** The entities behind the mentions, each once, sorted by id. */
function namedIn(mentions: readonly EntityMention[]): readonly Entity[] {
  const byId = new Map(mentions.map(({ entity }) => [entity.id, entity]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
