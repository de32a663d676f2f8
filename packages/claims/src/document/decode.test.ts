import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeArticle } from "./decode.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("decodeArticle", () => {
  test("gives back any text that was encoded as UTF-8", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "€", "😀", "\n", "\t", "\u0085", "ﬀ") });
    fc.assert(
      fc.property(text, (content) => {
        expect(decodeArticle(bytesOf(content))).toEqual({ content });
      }),
    );
  });

  test("a byte order mark stays, so that offsets fit the file", () => {
    expect(decodeArticle(bytesOf("\uFEFFTen"))).toEqual({ content: "\uFEFFTen" });
  });

  test.each([
    ["little endian", [0xff, 0xfe, 0x41, 0x00, 0xe9, 0x00]],
    ["big endian", [0xfe, 0xff, 0x00, 0x41, 0x00, 0xe9]],
  ])("UTF-16, %s", (_, bytes) => {
    expect(decodeArticle(Uint8Array.from(bytes))).toEqual({ content: "\uFEFFAé" });
  });

  test("UTF-16 with half a character", () => {
    expect(decodeArticle(Uint8Array.from([0xff, 0xfe, 0x41]))).toEqual({
      problem: "begins as UTF-16 does but is not; save the file as UTF-8",
    });
  });

  test("binary files", () => {
    expect(decodeArticle(latin1("abc\u0000def"))).toEqual({
      problem: "looks like a binary file, not text: byte 3 is NUL; save text as UTF-8",
    });
    expect(decodeArticle(latin1("%PDF-1.7\n"))).toEqual({
      problem: "looks like a binary file, not text: it begins as a PDF does; export it as text",
    });
    expect(decodeArticle(latin1("The %PDF- mark"))).toEqual({ content: "The %PDF- mark" });
  });

  test.each([
    ["a stray Latin-1 letter", [0x41, 0xe9, 0x42], 1],
    ["a character cut short", [0x41, 0xe2, 0x82], 1],
    ["an overlong form", [0xc0, 0xaf], 0],
    ["an overlong form of three bytes", [0x41, 0xe0, 0x80, 0xaf], 1],
    ["half a surrogate pair", [0x41, 0x42, 0xed, 0xa0, 0x80], 2],
    ["beyond Unicode", [0xc3, 0xa9, 0xf4, 0x90, 0x80, 0x80], 2],
  ])("%s is not UTF-8", (_, bytes, offset) => {
    expect(decodeArticle(Uint8Array.from(bytes))).toEqual({
      problem: `is not UTF-8: byte ${offset} does not fit; save the file as UTF-8`,
    });
  });

  test("a page in an encoding that it names", () => {
    const page = '<meta charset="windows-1252"><p>“Café”</p>';
    const bytes = latin1(page.replace("“", "\u0093").replace("”", "\u0094"));
    expect(decodeArticle(bytes)).toEqual({ content: page });
  });

  test("a page in an encoding that nobody knows, or that it wrongly calls UTF-8", () => {
    const problem = { problem: "is not UTF-8: byte 25 does not fit; save the file as UTF-8" };
    expect(decodeArticle(latin1('<meta charset="martian" >\u00E9'))).toEqual(problem);
    expect(decodeArticle(latin1('<meta charset="utf-8"   >\u00E9'))).toEqual(problem);
  });

  test("an encoding that a page names does not matter if it is UTF-8", () => {
    const page = '<meta charset="windows-1252"><p>Café</p>';
    expect(decodeArticle(bytesOf(page))).toEqual({ content: page });
  });
});
