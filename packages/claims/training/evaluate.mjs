// Measures the annotator on running text: npm run evaluate-annotators -w @gainsay/claims -- FOLDER
import { join } from "node:path";
import { perceptronAnnotator as annotator } from "../dist/annotate/perceptron.js";
import { sameLemma } from "./score.mjs";
import { tags } from "../dist/annotate/tags.js";
import { columnOf } from "./train-tagger.mjs";
import { readTreebank } from "./treebank.mjs";

const sentences = readTreebank(join(process.argv[2], "test.conllu"));
// Paragraphs as they stood, so that the sentence splitting is measured too.
const paragraphs = [];
for (const sentence of sentences) {
  if (sentence.paragraph || paragraphs.length === 0)
    paragraphs.push({ text: "", words: [], ends: new Set() });
  const paragraph = paragraphs.at(-1);
  if (paragraph.text !== "") paragraph.text += " ";
  const offset = paragraph.text.length;
  paragraph.words.push(
    ...sentence.words.map((word) => ({ ...word, start: word.start + offset, end: word.end + offset })),
  );
  paragraph.text += sentence.text;
  paragraph.ends.add(paragraph.words.at(-1).end);
}
const percent = (part, all) => `${((100 * part) / all).toFixed(2)}%`;
{
  const c = {
    gold: 0,
    tokens: 0,
    same: 0,
    pos: 0,
    lemma: 0,
    verbs: 0,
    form: 0,
    sentences: 0,
    goldEnds: 0,
    rightEnds: 0,
  };
  let seconds = 0;
  for (const round of [1, 2, 3]) {
    const before = process.cpuUsage();
    const results = paragraphs.map(({ text }) =>
      annotator.annotate({ text, blocks: [{ start: 0, end: text.length, role: "paragraph" }] }),
    );
    const used = process.cpuUsage(before);
    seconds = (used.user + used.system) / 1e6;
    if (round < 3) continue;
    results.forEach((result, index) => {
      const { words, ends } = paragraphs[index];
      const tokens = new Map(
        result.flatMap((s) => s.tokens).map((token) => [`${token.start}-${token.end}`, token]),
      );
      c.tokens += tokens.size;
      c.gold += words.length;
      c.goldEnds += ends.size;
      c.sentences += result.length;
      for (const { end } of result) if (ends.has(end)) c.rightEnds++;
      for (const word of words) {
        if (word.upos === "VERB") c.verbs++;
        const token = tokens.get(`${word.start}-${word.end}`);
        if (token === undefined) {
          if (process.env.SHOW)
            console.log(
              word.form,
              "|",
              result
                .flatMap((s) => s.tokens)
                .filter((t) => t.start < word.end && word.start < t.end)
                .map((t) => t.text)
                .join(" "),
            );
          continue;
        }
        c.same++;
        if (token.pos === word.upos) c.pos++;
        if (sameLemma(token.lemma, word.lemma)) c.lemma++;
        if (word.upos === "VERB" && token.pos === "VERB" && token.form === tags[columnOf(word)].form)
          c.form++;
      }
    });
  }
  console.log(
    `${annotator.name}: words found ${percent(c.same, c.gold)} (precision ${percent(c.same, c.tokens)}); of these parts of speech ` +
      `${percent(c.pos, c.same)}, lemmas ${percent(c.lemma, c.same)}; of all words parts of speech ${percent(c.pos, c.gold)}; verbs with form ` +
      `${percent(c.form, c.verbs)}; sentence ends recall ${percent(c.rightEnds, c.goldEnds)}, precision ${percent(c.rightEnds, c.sentences)}; ` +
      `${Math.round(c.tokens / seconds)} tokens a second of processor time`,
  );
}
