import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** `text` after `label`, wrapped at `width` columns, the lines after the first indented. */
export function hanging(label: string, text: string, indent: number, width: number): readonly string[] {
  const room = width - Math.max(stringWidth(label), indent);
  return wrapAnsi(text, room, { hard: true, trim: true })
    .split("\n")
    .map((line, index) => (index === 0 ? label : " ".repeat(indent)) + line);
}
