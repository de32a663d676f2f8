import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/**
 * The Content-Security-Policy to send with a page: what the page says in its own head (a `meta` element that names
 * its script and style by their hashes), and that nobody may frame it, which only a header can say. A page that
 * says nothing may run, load and send nothing.
 */
export function pagePolicy(html: string): string {
  const [root] = elementsOf(parse(html), "html");
  const [head] = root === undefined ? [] : elementsOf(root, "head");
  const own = head === undefined ? [] : elementsOf(head, "meta").map(policyOf);
  // A header line: printable ASCII.
  const [policy = "default-src 'none'"] = own.filter((words) => /^[\x20-\x7e]+$/.test(words));
  return `${policy}; frame-ancestors 'none'`;
}

function elementsOf(node: Node, name: string): DefaultTreeAdapterTypes.Element[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes
    .filter((child) => tree.isElementNode(child))
    .filter(({ tagName }) => tagName === name);
}

function policyOf({ attrs }: DefaultTreeAdapterTypes.Element): string {
  const attribute = (wanted: string) => attrs.find(({ name }) => name === wanted)?.value ?? "";
  return attribute("http-equiv").toLowerCase() === "content-security-policy"
    ? attribute("content").trim()
    : "";
}
