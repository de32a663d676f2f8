import { decodeHTMLStrict } from "entities";
import type { Document, Sample } from "../model/document.js";

/**
 * The code of a sample, character by character where it stands in the original: of HTML, tags are blanks, and so is what a character
 * reference has more than its character.
 */
export function codeOf({ original }: Pick<Document, "original">, { start, end, isMarkup }: Sample): string {
  const written = original.slice(start, end);
  return isMarkup === true ? written.replace(markup, shown) : written;
}

const markup = /<[^<>]*>|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/giu;

function shown(written: string): string {
  return (written.startsWith("&") ? decodeHTMLStrict(written) : "").padEnd(written.length);
}
