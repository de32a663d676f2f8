/** Controls that reorder what follows them, as used to disguise text (https://trojansource.codes). */
const bidirectional = "\u202a-\u202e\u2066-\u2069";
const dangerous = new RegExp(`[\\p{Cc}\\p{Cs}${bidirectional}]`, "gu");

/**
 * Text of an article, file name or option made safe for a terminal, on one line: white space becomes single
 * spaces, control characters become their pictures (␛ for escape), and what has no picture becomes �.
 */
export function printable(text: string): string {
  return text.replace(/\s+/gu, " ").replace(dangerous, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
}
