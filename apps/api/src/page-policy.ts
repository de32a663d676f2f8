import { createHash } from "node:crypto";
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/**
 * The Content-Security-Policy of a self-contained page: nothing is loaded, sent or framed, and of scripts and styles
 * only those inside the page run, each named by its hash (CSP Level 3). Inline event handlers and `style`
 * attributes do not.
 */
export function pagePolicy(html: string): string {
  const document = parse(html);
  const scripts = textsOf(document, "script").map(hash);
  const styles = textsOf(document, "style").map(hash);
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ") || "'none'"}`,
    `style-src ${styles.join(" ") || "'none'"}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The content of every element with this name, as a browser hashes it. */
function textsOf(node: Node, name: string): string[] {
  if (!("childNodes" in node)) return [];
  const inside = node.childNodes.flatMap((child) => textsOf(child, name));
  if (!tree.isElementNode(node) || node.tagName !== name) return inside;
  return [node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : "")).join("")];
}

function hash(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
