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
const most = { code: 100, html: 100, bracket: 600, emphasis: 1_000 };
const mostInLong = { ...most, code: 5, html: 5 };
const longParagraph = 10_000;

/** What opens or closes something: not the underscores of "read_as_text". */
const mark = /`+|[[\]<]|\*+|~~+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}_])/gu;

function tameParagraph(paragraph: string): string {
  const limits = paragraph.length > longParagraph ? mostInLong : most;
  const seen = { code: 0, html: 0, bracket: 0, emphasis: 0 };
  return joinLines(paragraph).replace(mark, (found) => {
    const sort = sortOf(found.charAt(0));
    seen[sort] += 1;
    return seen[sort] > limits[sort] ? " ".repeat(found.length) : found;
  });
}

function sortOf(mark: string): keyof typeof most {
  switch (mark) {
    case "`":
      return "code";
    case "<":
      return "html";
    case "[":
    case "]":
      return "bracket";
    default:
      return "emphasis";
  }
}

/** Lines of a paragraph that are left as they are: for each that goes on a list or quotation unmarked the parser reads all before it. */
const mostLines = 100;

/** A line that can only go on the one before it, if that is such a line too. */
const plainLine = /^\p{L}[^|\n]*\n?$/u;

/** The paragraph with the later of its plain lines made one: the break is read as a space as it is. */
function joinLines(paragraph: string): string {
  const lines = paragraph.split(/(?<=\n)/u);
  if (lines.length <= mostLines) return paragraph;
  return lines
    .map((line, at) =>
      at > mostLines && plainLine.test(line) && plainLine.test(lines[at + 1] ?? "")
        ? line.replace("\n", " ")
        : line,
    )
    .join("");
}
