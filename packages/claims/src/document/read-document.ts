import type { Article, Document } from "../model/document.js";
import { identityMap } from "../model/offset-map.js";

/** Reads an article into clean text with a way back to the original. Never throws for what the content is. */
export function readDocument(article: Article): Document {
  return {
    id: article.id,
    original: article.content,
    text: article.content,
    offsets: identityMap,
    blocks: [{ start: 0, end: article.content.length, role: "paragraph" }],
    metadata: article.metadata ?? {},
  };
}
