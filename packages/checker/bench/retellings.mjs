// Mutation test across articles: of two articles about one event, changes in one a date, number, name or place that the other gives as well
// in a sentence of other words, and reports how many changes are found: by `check`, which has to see that the two are about one event,
// and by `compare`, which is told so. Build first.
//
//   npm run bench:retellings -w @gainsay/checker -- FILE.jsonl [--seed N] [--each N] [--half 0|1] [--missed]
//
// FILE: a record a line, `{ id, docs: [{ id, text }] }`, its documents about one event. --each: so many changes of each sort a record at
// most (default 4), drawn by hash, so that two builds are asked much the same. --half: only the records whose hash is even, or odd. A part
// of the changes is of no fact that both tell: the other has the same number or day of something else. A name is changed throughout, as in an
// article that has it wrong.
import { createHash } from "node:crypto";
import { extract, readDocument } from "@gainsay/claims";
import { check } from "../dist/index.js";
import { fail, readArguments, readRecords } from "./command-line.mjs";
import { draw } from "./draw.mjs";
import { isShown } from "./is-shown.mjs";
import { escapePattern, mutationsOf } from "./mutations-of.mjs";

const usage =
  "npm run bench:retellings -w @gainsay/checker -- FILE.jsonl [--seed N] [--each N] [--half 0|1] [--missed]";
const { values, files } = readArguments(
  {
    seed: { type: "string", default: "1" },
    each: { type: "string", default: "4" },
    half: { type: "string" },
    missed: { type: "boolean", default: false },
  },
  usage,
);
const sorts = ["date", "number", "name", "place"];
/** Words in common weigh by how few sentences of the record have them; so much together shows that two sentences tell of one fact. */
const enoughInCommon = 5;
/** More likeness than this is that of a copy. */
const mostAlike = 0.6;

const read = (id, content) => extract(readDocument({ id, content }));
const wordsOf = (text) =>
  new Set((text.toLowerCase().match(/[a-z][a-z'-]{3,}/g) ?? []).map((word) => word.slice(0, 6)));
const halfOf = (id) => String(createHash("sha1").update(id).digest()[0] & 1);

if (values.half !== undefined && !/^[01]$/.test(values.half)) fail("--half is 0 or 1.", usage);
const records = readRecords(files, usage).filter(
  ({ id }) => values.half === undefined || halfOf(id) === values.half,
);
const nameOfRetelling = ({ mutation, other }) => `${mutation.says} ${other.id}`;
const tally = new Map(sorts.map((sort) => [sort, { made: 0, checked: 0, compared: 0 }]));
for (const record of records) {
  const articles = record.docs.map(({ id, text }) => ({ id, text, extraction: read(id, text) }));
  const retellings = retellingsIn(articles);
  for (const sort of sorts) {
    const ofSort = retellings.filter((retelling) => retelling.sort === sort);
    for (const { mutation, other } of draw(ofSort, Number(values.each), nameOfRetelling, values.seed)) {
      const pair = [read("changed", mutation.content), other.extraction];
      const finds = (options) =>
        check(pair, options).findings.some((finding) => isShown(finding, "changed", mutation));
      const checked = finds({});
      const counts = tally.get(sort);
      counts.made += 1;
      counts.checked += checked ? 1 : 0;
      counts.compared += checked || finds({ sameEvent: true }) ? 1 : 0;
      if (!checked && values.missed)
        process.stderr.write(`missed ${sort} in ${record.id}, ${other.id}: ${mutation.says}\n`);
    }
  }
}
const all = { made: 0, checked: 0, compared: 0 };
for (const [sort, counts] of tally) {
  for (const key of Object.keys(all)) all[key] += counts[key];
  print(sort, counts);
}
print("all", all);

function print(sort, { made, checked, compared }) {
  process.stdout.write(
    `${sort.padEnd(8)} of ${String(made).padStart(4)}: check ${checked}, compare ${compared}\n`,
  );
}

/** Each change of an article's value that another one gives as well, once: the sort, the change and the other article. */
function retellingsIn(articles) {
  const sentences = articles.flatMap(({ extraction }) =>
    extraction.sentences.map(({ text }) => wordsOf(text)),
  );
  const having = new Map();
  for (const words of sentences) for (const word of words) having.set(word, (having.get(word) ?? 0) + 1);
  const weightOf = (word) => Math.log(sentences.length / having.get(word));
  const tellsOne = (a, b) => {
    const [here, there] = [wordsOf(a), wordsOf(b)];
    const common = [...here].filter((word) => there.has(word));
    const likeness = common.length / (here.size + there.size - common.length);
    return likeness <= mostAlike && common.reduce((sum, word) => sum + weightOf(word), 0) >= enoughInCommon;
  };
  return articles.flatMap(({ id, text, extraction }) => {
    const changes = mutationsOf(extraction, text);
    return sorts.flatMap((sort) =>
      changes[sort].flatMap((mutation) => {
        const told = extraction.sentences.filter(({ start, text: sentence }) =>
          mutation.starts.some((at) => start <= at && at < start + sentence.length),
        );
        const value = new RegExp(`(?<![\\w,.])${escapePattern(mutation.old)}(?!\\w|[.,]\\d)`, "i");
        const others = articles.filter(
          (other) =>
            other.id !== id &&
            other.extraction.sentences.some(
              (sentence) =>
                value.test(sentence.text) && told.some(({ text: own }) => tellsOne(own, sentence.text)),
            ),
        );
        return others.length === 0
          ? []
          : [
              {
                sort,
                mutation,
                other: draw(others, 1, ({ id: other }) => `${mutation.says} ${other}`, values.seed)[0],
              },
            ];
      }),
    );
  });
}
