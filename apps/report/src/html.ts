/** Markup that may be written out as it is. Only this module makes it, so text cannot pass for it. */
export class Html {
  private constructor(readonly markup: string) {}

  /** Trusts `markup`. For the page's own script and style, and for JSON from `embedJson`; never for text. */
  static trusted(markup: string): Html {
    return new Html(markup);
  }
}

/** What can stand in a template: text is escaped, markup is kept, nothing is left out. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

/** Builds markup; every text put into it is escaped, in elements and in quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  let markup = strings[0] ?? "";
  for (const [index, value] of values.entries()) markup += write(value) + (strings[index + 1] ?? "");
  return Html.trusted(markup);
}

function write(content: Content): string {
  if (content instanceof Html) return content.markup;
  if (typeof content === "string") return escapeHtml(content);
  if (typeof content === "number") return String(content);
  if (content === null || content === undefined || content === false) return "";
  return content.map(write).join("");
}

const characterReferences: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as markup that shows exactly that text. Characters that HTML cannot hold or that a reader cannot see
 * get a visible stand-in: control characters their picture (␛), lone surrogates and C1 controls U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => characterReferences[character] ?? "")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (character) =>
      String.fromCharCode(0x2400 + character.charCodeAt(0)),
    )
    .replace(/\u007f/g, "\u2421")
    .replace(/[\u0080-\u009f]|[\ud800-\udfff]/gu, "\ufffd");
}

/** JSON that can stand in a script element: nothing in it can end the element, open a comment or break a line. */
export function embedJson(value: unknown): Html {
  return Html.trusted(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
}
