import type { BlockRole } from "../model/document.js";

/** Elements whose text is no part of an article. */
export const hiddenElements: ReadonlySet<string> = new Set([
  "aside",
  "audio",
  "button",
  "canvas",
  "datalist",
  "dialog",
  "footer",
  "iframe",
  "math",
  "nav",
  "noembed",
  "noframes",
  "noscript",
  "object",
  "rp",
  "rt",
  "script",
  "select",
  "style",
  "svg",
  "template",
  "textarea",
  "title",
  "video",
]);

/** Classes and ids, as whole words, of what pages put around and into an article. */
export const hiddenNames: ReadonlySet<string> = new Set([
  "ad",
  "ads",
  "advert",
  "advertisement",
  "breadcrumb",
  "breadcrumbs",
  "comments",
  "cookie-banner",
  "docnav",
  "mw-editsection",
  "navfooter",
  "navheader",
  "newsletter",
  "newsletter-signup",
  "pagination",
  "promo",
  "reference",
  "related",
  "related-articles",
  "related-posts",
  "related-stories",
  "screen-reader-text",
  "share",
  "share-buttons",
  "sharedaddy",
  "sidebar",
  "social",
  "social-share",
  "sr-only",
  "tags",
  "visually-hidden",
]);

/** Elements that set words within a sentence as code. */
export const inlineCode: ReadonlySet<string> = new Set(["code", "kbd", "samp", "tt"]);

/** Elements whose class may say that a `<pre>`, itself or within, is code. */
export const codeHolders: ReadonlySet<string> = new Set(["pre", "div", "figure"]);

/** Classes that say that a `<pre>` is code, or what a program printed; without one it may be an article. */
export const codeNames: ReadonlySet<string> = new Set([
  "code",
  "code-block",
  "codeblock",
  "codehilite",
  "console",
  "highlight",
  "listing",
  "literal-block",
  "prettyprint",
  "programlisting",
  "screen",
  "sourcecode",
  "synopsis",
  "terminal",
  "verbatim",
]);

/** Elements that start a block. A role is passed on to the blocks within; null leaves it as it is. */
export const blockElements: ReadonlyMap<string, BlockRole | null> = new Map<string, BlockRole | null>([
  ["h1", "heading"],
  ["h2", "heading"],
  ["h3", "heading"],
  ["h4", "heading"],
  ["h5", "heading"],
  ["h6", "heading"],
  ["li", "item"],
  ["dt", "item"],
  ["dd", "item"],
  ["figcaption", "caption"],
  ["caption", "caption"],
  ["blockquote", "quotation"],
  ["td", "cell"],
  ["th", "cell"],
  ["p", null],
  ["address", null],
  ["article", null],
  ["body", null],
  ["center", null],
  ["details", null],
  ["div", null],
  ["dl", null],
  ["fieldset", null],
  ["figure", null],
  ["footer", null],
  ["form", null],
  ["header", null],
  ["hgroup", null],
  ["hr", null],
  ["html", null],
  ["legend", null],
  ["main", null],
  ["ol", null],
  ["option", null],
  ["pre", null],
  ["section", null],
  ["summary", null],
  ["table", null],
  ["tbody", null],
  ["tfoot", null],
  ["thead", null],
  ["tr", null],
  ["ul", null],
]);

/** Elements that have no end tag. */
export const voidElements: ReadonlySet<string> = new Set(
  "area base basefont br col embed frame hr img input link meta param source track wbr".split(" "),
);

/** Elements that end where a block starts, even if their end tag is missing. */
export const endedByBlocks: ReadonlySet<string> = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6"]);
