/** Whether a text starts with a letter. Asked of every token, so that no pattern is tried on those that start with an English one. */
export function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122) || /^\p{L}/u.test(text);
}
