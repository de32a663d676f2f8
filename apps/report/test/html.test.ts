import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embedJson, escapeHtml, html } from "../src/html.js";

/** Any string, lone surrogates and control characters included. */
const anyText = fc.string({ unit: "binary" });

describe("markup", () => {
  test("escapes text in elements and attributes, and keeps markup", () => {
    const part = html`<b title="${`"'`}">${"<i> & </i>"}</b>`;
    expect(html`<p>${part} ${["a<", part, 3]}</p>`.markup).toBe(
      `<p><b title="&quot;&#39;">&lt;i&gt; &amp; &lt;/i&gt;</b> ` +
        `a&lt;<b title="&quot;&#39;">&lt;i&gt; &amp; &lt;/i&gt;</b>3</p>`,
    );
  });

  test("leaves nothing where there is nothing, and zero where there is zero", () => {
    expect(html`[${null}${undefined}${false}${""}${[]}${0}]`.markup).toBe("[0]");
  });

  test("takes no object for markup because it looks like it", () => {
    const forged = JSON.parse('{"markup":"<script>"}') as string;
    expect(() => html`${forged}`.markup).toThrow(TypeError);
  });
});

describe("escaping", () => {
  test.each([
    ["<script>alert('x & y')</script>", "&lt;script&gt;alert(&#39;x &amp; y&#39;)&lt;/script&gt;"],
    ["&lt;", "&amp;lt;"],
    ["\u001b[1m\u0000\u007f\u009b", "␛[1m␀␡\ufffd"],
    ["\ud83c\udf09 \ud83c \udf09", "🌉 \ufffd \ufffd"],
    ["tab\tand\r\nline\u2028stay, é too", "tab\tand\r\nline\u2028stay, é too"],
  ])("%j", (text, markup) => {
    expect(escapeHtml(text)).toBe(markup);
  });

  test("leaves no character that HTML reads as its own", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const markup = escapeHtml(text);
        expect(markup).not.toMatch(/[<>"']/);
        expect(markup.replace(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
        expect(markup).not.toMatch(/[\ud800-\udfff]/u);
      }),
    );
  });
});

describe("embedded JSON", () => {
  test("cannot end its element, open a comment or break a line", () => {
    expect(embedJson(["</script><!--", "&\u2028\u2029"]).markup).toBe(
      String.raw`["\u003c/script\u003e\u003c!--","\u0026\u2028\u2029"]`,
    );
  });

  test("gives back what went in", () => {
    fc.assert(
      fc.property(fc.json(), anyText, (json, text) => {
        const value: unknown = { json: JSON.parse(json), text };
        const { markup } = embedJson(value);
        expect(JSON.parse(markup)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(markup).not.toMatch(/[<>&\u2028\u2029]/);
      }),
    );
  });
});
