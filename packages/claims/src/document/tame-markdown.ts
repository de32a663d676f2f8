/**
 * Markdown in which every character keeps its place, but without the marks whose reading takes quadratic time when
 * they come by the hundred: no text written by people has so many in one paragraph.
 */
export function tameMarkdown(source: string): string {
  const tamed: string[] = [];
  let paragraph: string[] = [];
  for (const line of source.split(/(?<=\n)/u)) {
    if (paragraphStart.test(line)) {
      tamed.push(tameParagraph(paragraph.join("")));
      paragraph = [];
    }
    paragraph.push(
      line.replace(nesting, (_, kept: string, marks: string) => kept + " ".repeat(marks.length)),
    );
  }
  tamed.push(tameParagraph(paragraph.join("")));
  return tamed.join("");
}

/** A blank line, a bullet or a heading: what is open within the text before ends here. */
const paragraphStart = /^[ \t]*(?:\r?\n|[-*+] \S|1[.)] \S|#{1,6} )/u;

/** Marks of quotations and lists, nested deeper than 32 levels in one line. */
const nesting = /^([ \t]{0,3}(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+){32})((?:[>*+-]|\d{1,9}[.)]|[ \t])+)/u;

/** How many marks of each sort are kept. Those of code and HTML are each looked for up to the end of the paragraph. */
const most = { code: 100, html: 100, bracket: 600 };
const mostInLong = { code: 5, html: 5, bracket: 600 };
const longParagraph = 10_000;

function tameParagraph(paragraph: string): string {
  const limits = paragraph.length > longParagraph ? mostInLong : most;
  const seen = { code: 0, html: 0, bracket: 0 };
  return paragraph.replace(/`+|[[\]<]/gu, (mark) => {
    const sort = mark.startsWith("`") ? "code" : mark === "<" ? "html" : "bracket";
    seen[sort] += 1;
    return seen[sort] > limits[sort] ? " ".repeat(mark.length) : mark;
  });
}
