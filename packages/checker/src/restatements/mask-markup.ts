/** Tags, targets of links and character references of the original text, as blanks of the same length: offsets stay as they are. */
export function maskMarkup(text: string): string {
  return text.replace(/<[^<>]*>|\]\([^()\s]*\)|&#?\w+;|[*_`[]/gu, (markup) => " ".repeat(markup.length));
}
