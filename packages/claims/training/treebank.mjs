import { readFileSync } from "node:fs";

/** The sentences of a CoNLL-U file (https://universaldependencies.org/format.html): words as in the tree, their spans in `text`. */
export function readTreebank(path) {
  const sentences = [];
  let words = [];
  let text = "";
  let group = null;
  let paragraph = false;
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.startsWith("# text = ")) text = line.slice(9);
    else if (line.startsWith("# newpar") || line.startsWith("# newdoc")) paragraph = true;
    else if (line === "") {
      if (words.length > 0) sentences.push({ text, words: place(words, text), paragraph });
      words = [];
      group = null;
      paragraph = false;
    } else if (!line.startsWith("#")) {
      const [id, form, lemma, upos, xpos, , head, relation, enhanced = "_"] = line.split("\t");
      if (/-/.test(id)) group = { form, last: Number(id.split("-")[1]) };
      else if (/^\d+$/.test(id)) {
        words.push({ form, lemma, upos, xpos, head: Number(head) - 1, relation, enhanced, group });
        if (group !== null && Number(id) >= group.last) group = null;
      }
    }
  }
  return sentences;
}

/** Finds each word in the text; the words of a contraction that are not spelt so share its span. */
function place(words, text) {
  let at = 0;
  return words.map(({ group, ...word }) => {
    let start = text.indexOf(word.form, at);
    if (start < 0 || start > at + 2) start = text.startsWith(" ", at) ? at + 1 : at;
    const end = Math.min(start + word.form.length, text.length);
    at = end;
    return { ...word, start, end };
  });
}
