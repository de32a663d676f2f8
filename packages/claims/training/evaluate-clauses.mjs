// Measures what is read of clauses against trees: npm run evaluate-clauses -w @gainsay/claims -- FOLDER [dev|test] [asides]
import { join } from "node:path";
import { perceptronAnnotator } from "../dist/annotate/index.js";
import { findEntities } from "../dist/entities/find-entities.js";
import { findValues } from "../dist/kinds/index.js";
import { within } from "../dist/model/span.js";
import { complementsOf, objectOf, subjectOf } from "../dist/syntax/clause.js";
import { findPhrases } from "../dist/syntax/find-phrases.js";
import { readGoldClauses } from "./gold-clauses.mjs";
import { graftAsides } from "./graft-asides.mjs";
import { readTreebank } from "./treebank.mjs";

const [folder, part = "dev", asides] = process.argv.slice(2);
const treebank = readTreebank(join(folder, `${part}.conllu`));
// Of sentences with an aside set into them, those of news.
const sentences = asides === undefined ? treebank : graftAsides(treebank, { share: 1 });
const show = process.env.SHOW;

/** The words that a span of the text covers. */
const covering = (words, { start, end }) =>
  words.flatMap((word, at) => (word.start < end && start < word.end ? [at] : []));

function readClauses({ text, words }) {
  const document = {
    id: "x",
    text,
    blocks: [{ start: 0, end: text.length, role: "paragraph" }],
    metadata: {},
  };
  const annotated = perceptronAnnotator.annotate(document);
  const entities = within(findEntities(document, annotated, []));
  const values = within(findValues(document, annotated));
  const verbs = [];
  const pairs = [];
  for (const sentence of annotated) {
    const phrases = findPhrases(sentence, { entities: entities(sentence), values: values(sentence) });
    const nounWords = (phrase) =>
      phrase === null
        ? null
        : covering(words, phrase).filter(
            (at) => phrase.possessor === null || words[at].start >= phrase.possessor.end,
          );
    phrases.forEach((phrase, at) => {
      if (phrase.type === "verb") {
        const head = covering(words, phrase.head).at(-1);
        verbs.push({
          head,
          passive: phrase.voice === "passive",
          subject: nounWords(subjectOf(phrases, at)),
          object: nounWords(objectOf(phrases, at)),
        });
        for (const { at: preposition } of complementsOf(phrases, at))
          pairs.push({
            preposition: covering(words, phrases[preposition])[0],
            governor: [head],
            type: "verb",
          });
      } else if (phrase.type === "noun") {
        for (const { at: preposition } of complementsOf(phrases, at))
          pairs.push({
            preposition: covering(words, phrases[preposition])[0],
            governor: nounWords(phrase),
            type: "noun",
          });
      }
    });
  }
  return { verbs, pairs };
}

const percent = (part, all) => (all === 0 ? "–" : `${((100 * part) / all).toFixed(1)}`);
/** Right, given and wanted answers by name. */
function createTally() {
  const rows = new Map();
  const row = (name) => {
    if (!rows.has(name)) rows.set(name, { right: 0, given: 0, wanted: 0 });
    return rows.get(name);
  };
  return {
    count(name, given, wanted, right) {
      const counts = row(name);
      if (given) counts.given++;
      if (wanted) counts.wanted++;
      if (right) counts.right++;
    },
    print() {
      for (const [name, { right, given, wanted }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const precision = right / given || 0;
        const recall = right / wanted || 0;
        console.log(
          `  ${name.padEnd(22)} P ${percent(right, given).padStart(5)}  R ${percent(right, wanted).padStart(5)}  F ${percent(2 * precision * recall, precision + recall).padStart(5)}  of ${wanted}`,
        );
      }
    },
  };
}

{
  const tally = createTally();
  for (const sentence of sentences) {
    const { words } = sentence;
    const gold = readGoldClauses(words);
    const { verbs, pairs } = readClauses(sentence);
    const seen = new Set();
    const heads = new Set();
    for (const verb of verbs) {
      const wanted = gold.verbs.get(verb.head);
      const repeated = heads.has(verb.head);
      heads.add(verb.head);
      if (wanted !== undefined) seen.add(verb.head);
      tally.count("verb", true, false, wanted !== undefined && !repeated);
      if (wanted === undefined) continue;
      tally.count("voice", true, true, wanted.passive === verb.passive);
      const hits = (answer, set) => answer !== null && answer.some((at) => set.has(at));
      if (!wanted.control) {
        const right = hits(verb.subject, wanted.subjects);
        tally.count("subject", verb.subject !== null, wanted.subjects.size > 0, right);
        tally.count(`subject, ${wanted.sort}`, verb.subject !== null, wanted.subjects.size > 0, right);
        if (show === "subject" && !right && (verb.subject !== null || wanted.subjects.size > 0))
          console.log(
            `${wanted.sort} | ${words[verb.head].form} | got ${verb.subject?.map((at) => words[at].form).join(" ")} | want ${[...wanted.subjects].map((at) => words[at].form).join(" / ")} | ${sentence.text}`,
          );
      }
      const right = hits(verb.object, wanted.objects);
      tally.count(
        wanted.copula ? "object, of be" : "object",
        verb.object !== null,
        wanted.objects.size > 0,
        right,
      );
      if (show === "object" && !wanted.copula && !right && (verb.object !== null || wanted.objects.size > 0))
        console.log(
          `${words[verb.head].form} | got ${verb.object?.map((at) => words[at].form).join(" ")} | want ${[...wanted.objects].map((at) => words[at].form).join(" / ")} | ${sentence.text}`,
        );
    }
    for (const [at, { subjects, objects, control, sort }] of gold.verbs) {
      tally.count("verb", false, true, false);
      if (seen.has(at)) continue;
      if (subjects.size > 0 && !control) {
        tally.count("subject", false, true, false);
        tally.count(`subject, ${sort}`, false, true, false);
      }
      if (objects.size > 0) tally.count("object", false, true, false);
      if (show === "verb") console.log(`missed ${words[at].form} | ${sentence.text}`);
    }
    for (const { preposition, governor, type } of pairs) {
      const wanted = gold.prepositions.get(preposition);
      if (wanted === undefined) continue;
      tally.count(`preposition of ${type}`, true, false, governor.includes(wanted.governor));
    }
    for (const { type } of gold.prepositions.values())
      tally.count(`preposition of ${type}`, false, true, false);
  }
  console.log(`${part}: ${sentences.length} sentences`);
  tally.print();
}
