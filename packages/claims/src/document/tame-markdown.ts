/**
 * Markdown in which every character keeps its place, but without the marks whose reading takes quadratic time when
 * they come by the hundred: no text written by people has so many in one paragraph.
 */
export function tameMarkdown(source: string): string {
  const lines = source.split(/(?<=\n)/u);
  let seen = startParagraph();
  return lines
    .map((line) => {
      if (paragraphStart.test(line)) seen = startParagraph();
      return line
        .replace(nesting, (_, kept: string, marks: string) => kept + " ".repeat(marks.length))
        .replace(/`+|[[\]<]/gu, (mark) => {
          const kind = mark.startsWith("`") ? "code" : mark === "<" ? "html" : "bracket";
          seen[kind] += 1;
          return seen[kind] > most[kind] ? " ".repeat(mark.length) : mark;
        });
    })
    .join("");
}

/** A blank line, a bullet or a heading: what is open within the text before ends here. */
const paragraphStart = /^[ \t]*(?:\r?\n|[-*+] \S|1[.)] \S|#{1,6} )/u;

/** Marks of quotations and lists, nested deeper than 32 levels in one line. */
const nesting = /^([ \t]{0,3}(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+){32})((?:[>*+-]|\d{1,9}[.)]|[ \t])+)/u;

const most = { code: 100, html: 100, bracket: 600 };

function startParagraph(): { code: number; html: number; bracket: number } {
  return { code: 0, html: 0, bracket: 0 };
}
