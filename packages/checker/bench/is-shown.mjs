/**
 * Whether a finding has words of both articles, and of the one named `copy` words of the sentence that was changed from `from` to `to`.
 * An update says that something changed between two days, and not that one of them is wrong.
 */
export function isShown({ verdict, answers }, copy, { from, to }) {
  const isOfSentence = ({ document, sentenceStart, sentence }) =>
    document === copy && sentenceStart < to && from < sentenceStart + sentence.length;
  const has = (test) => answers.some(({ evidence }) => evidence.some(test));
  return verdict !== "update" && has(isOfSentence) && has(({ document }) => document !== copy);
}
