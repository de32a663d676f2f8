import { crc32 } from "node:zlib";

/** The line that an entry begins with: what it is, whose it is, and what tells that all of it is there. */
const format = "gainsay-cache 1";

/** An entry as it lies in a file: a line on what follows, and the value as JSON. */
export function encodeEntry(key: string, value: unknown): Uint8Array {
  const body = Buffer.from(JSON.stringify(value));
  return Buffer.concat([Buffer.from(`${headOf(key, body)}\n`), body]);
}

/** The value of an entry; undefined for what is not a whole and unchanged entry of that key. */
export function decodeEntry(key: string, bytes: Buffer): unknown {
  const end = bytes.indexOf("\n");
  const body = bytes.subarray(end + 1);
  if (end < 0 || bytes.toString("latin1", 0, end) !== headOf(key, body)) return undefined;
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

function headOf(key: string, body: Uint8Array): string {
  return `${format} ${key} ${body.length} ${crc32(body).toString(16)}`;
}
