import { createHash } from "node:crypto";
import { wellFormed } from "./well-formed.js";

/** The same name for the same thing in every file: a UUID (version 8, RFC 9562) of a hash of its kind and identity. */
export function uuidIri(kind: string, ...identity: readonly string[]): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([kind, ...identity]))
    .digest("hex");
  const variant = "89ab"[Number.parseInt(hash.charAt(16), 16) % 4] ?? "8";
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** A document as the IRI of linked data: an address as it is, a path relative to where the file is, percent-encoded. */
export function documentIri(document: string): string {
  const text = wellFormed(document);
  if (/^https?:\/\//iu.test(text) && URL.canParse(text)) return new URL(text).href;
  const path = /^(?:[a-z]:[\\/]|\\\\)/iu.test(text) ? text.replaceAll("\\", "/") : text;
  const [first = "", ...rest] = path.split("/");
  // A drive is the first step of a path from the root.
  const start = /^[a-z]:$/iu.test(first) ? `/${first}` : encodeURIComponent(first);
  return [start, ...rest.map(encodeURIComponent)].join("/");
}
