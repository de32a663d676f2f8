/**
 * Whether a finding has words of both articles, and of the one named `copy` words of a sentence that was changed at one of `spans`.
 * An update says that something changed between two days, and not that one of them is wrong.
 */
export function isShown({ verdict, answers }, copy, { spans }) {
  const isOfSentence = ({ document, sentenceStart, sentence }) =>
    document === copy &&
    spans.some(({ from, to }) => sentenceStart < to && from < sentenceStart + sentence.length);
  const has = (test) => answers.some(({ evidence }) => evidence.some(test));
  return verdict !== "update" && has(isOfSentence) && has(({ document }) => document !== copy);
}
