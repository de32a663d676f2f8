import { replaceCodePoint } from "entities/decode";

/** The text of a file, or one sentence that says why it has none and what to do. */
export type Decoded = { readonly content: string } | { readonly problem: string };

/** How files that are not text begin, as characters of Latin-1. */
const signatures: readonly { readonly bytes: string; readonly name: string }[] = [
  { bytes: "%PDF-", name: "a PDF" },
  { bytes: "PK\u0003\u0004", name: "a ZIP archive or an office document" },
  { bytes: "\u00D0\u00CF\u0011\u00E0", name: "an old office document" },
  { bytes: "{\\rtf", name: "a rich-text document" },
  { bytes: "\u0089PNG", name: "a PNG picture" },
  { bytes: "\u00FF\u00D8\u00FF", name: "a JPEG picture" },
  { bytes: "GIF8", name: "a GIF picture" },
  { bytes: "\u001F\u008B", name: "a gzip archive" },
];

/**
 * Decodes an article: UTF-16 by its byte order mark, else strict UTF-8, else the encoding that an HTML page or an XML
 * declaration names (https://encoding.spec.whatwg.org). A byte order mark stays in the content, so that offsets are
 * those of the file as read.
 */
export function decodeArticle(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16("utf-16be", bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const signature = signatures.find((each) => startsWith(bytes, each.bytes));
  if (signature !== undefined) {
    return {
      problem: `looks like a binary file, not text: it begins as ${signature.name} does; export it as text`,
    };
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    return { problem: `looks like a binary file, not text: byte ${nul} is NUL; save text as UTF-8` };
  }
  const content = decodeStrictly("utf-8", bytes);
  if (content !== null) return { content };
  const declared = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]{1,40})/iu.exec(head)?.[1];
  if (declared !== undefined && !/^utf-?8$/iu.test(declared)) {
    const page = decodeStrictly(declared, bytes);
    if (page !== null) return { content: page };
  }
  return { problem: `is not UTF-8: byte ${firstInvalidByte(bytes)} does not fit; save the file as UTF-8` };
}

function decodeUtf16(encoding: "utf-16le" | "utf-16be", bytes: Uint8Array): Decoded {
  const content = decodeStrictly(encoding, bytes);
  if (content === null) return { problem: "begins as UTF-16 does but is not; save the file as UTF-8" };
  return content.includes("\u0000")
    ? {
        problem:
          "looks like a binary file, not text: it begins as UTF-16 does and holds NUL; save text as UTF-8",
      }
    : { content };
}

/** Null if the bytes are not in the encoding, or nobody knows it. */
function decodeStrictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    const content = decoder.decode(bytes);
    // Some versions of Node.js leave the quotation marks of Windows as control characters.
    return decoder.encoding === "windows-1252" ? content.replace(/[\u0080-\u009f]/gu, toWindows) : content;
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

function toWindows(control: string): string {
  return String.fromCodePoint(replaceCodePoint(control.charCodeAt(0)));
}

function startsWith(bytes: Uint8Array, characters: string): boolean {
  return Array.from(characters).every((character, index) => bytes[index] === character.charCodeAt(0));
}

/** Offset of the first byte that belongs to no character of UTF-8 (the Unicode Standard, table 3-7). */
function firstInvalidByte(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const length = lengthOfCharacter(bytes, index);
    if (length === 0) return index;
    index += length;
  }
  return index;
}

/** 0 if no whole character starts at `index`. */
function lengthOfCharacter(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >> 4 === 0xe ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  const second = bytes[index + 1] ?? 0;
  const isOverlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const isBeyond = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f);
  if (isOverlong || isBeyond) return 0;
  for (let offset = 1; offset < length; offset += 1) {
    if ((bytes[index + offset] ?? 0) >> 6 !== 0b10) return 0;
  }
  return length;
}
