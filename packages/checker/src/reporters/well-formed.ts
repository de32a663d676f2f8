/** `text` with U+FFFD for every half of a surrogate pair: UTF-8 cannot hold one, and encoders throw. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}
