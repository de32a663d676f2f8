import type { Article, Format } from "@gainsay/claims";
import { z } from "@hono/zod-openapi";
import { describeIssues } from "../problems/describe-issues.js";
import { ProblemError, type ProblemDetail } from "../problems/problem.js";

const about = {
  id: z.string().min(1).max(500).optional().openapi({
    description: 'How evidence refers to the draft; "draft" by default.',
    example: "drafts/tern.md",
  }),
  title: z.string().max(500).optional().openapi({ description: "Its headline.", example: "Five years on" }),
  date: z.iso.date({ error: "Takes a calendar date: YYYY-MM-DD." }).optional().openapi({
    description: 'When it is published: "last Friday" is read from here. Never taken to be today.',
    example: "2024-06-01",
  }),
  publisher: z
    .string()
    .max(500)
    .optional()
    .openapi({ description: "Who publishes it.", example: "The Varga Courier" }),
};

/** What to know of a draft that is sent as text: parameters of the query. */
export const AboutDraft = z.strictObject(about);

/** A draft as a JSON body. */
export const Draft = z.strictObject({
  ...about,
  text: z
    .string()
    .refine((text) => text.trim() !== "", { error: "Takes a text that is not blank." })
    .openapi({ description: "The draft, as it is written." }),
  format: z
    .enum(["text", "markdown", "html"])
    .optional()
    .openapi({ description: "By default by the ending of `id`, else text." }),
});
type Draft = z.infer<typeof Draft>;

/** The media types of drafts that are sent as text. */
const formats: ReadonlyMap<string, Format> = new Map([
  ["text/plain", "text"],
  ["text/markdown", "markdown"],
  ["text/html", "html"],
]);

/**
 * Reads the draft out of a request. `query` holds what the query says of it, which goes with a text body only: a JSON
 * body says it itself. Throws `ProblemError`.
 */
export async function readDraft(
  request: { header(name: string): string | undefined; arrayBuffer(): Promise<ArrayBuffer> },
  query: z.infer<typeof AboutDraft>,
): Promise<Article> {
  const mediaType = readMediaType(request.header("content-type"), request.header("content-encoding"));
  if (mediaType === "application/json") {
    const errors = Object.keys(query).map((parameter) => ({ parameter, detail: "Goes into the JSON body." }));
    if (errors.length > 0) {
      throw new ProblemError("invalid-parameters", "Parameters go with a text body only.", errors);
    }
    return toArticle(parseDraft(parseJson(decode(await request.arrayBuffer()))));
  }
  const format = formats.get(mediaType);
  if (format === undefined) {
    throw new ProblemError("unsupported-media-type", "No draft is read from this media type.");
  }
  const text = decode(await request.arrayBuffer());
  return toArticle({ ...query, ...parseDraft({ text, format }) });
}

function toArticle({ id = "draft", text, format, ...metadata }: Draft): Article {
  const known = Object.entries(metadata).filter(([, value]) => value !== undefined);
  return { id, content: text, ...(format && { format }), metadata: Object.fromEntries(known) };
}

function readMediaType(contentType = "", contentEncoding = "identity"): string {
  const [mediaType = "", ...parameters] = contentType
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const foreign = parameters.some(
    (part) => part.startsWith("charset=") && !/^charset="?utf-?8"?$/.test(part),
  );
  if (foreign) throw new ProblemError("unsupported-media-type", "The body has to be in UTF-8.");
  if (contentEncoding.toLowerCase() !== "identity") {
    throw new ProblemError("unsupported-media-type", "The body must not be compressed.");
  }
  return mediaType;
}

function decode(body: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new ProblemError("malformed-body", "The body is not valid UTF-8.");
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError("malformed-body", "The body is not well-formed JSON.");
  }
}

function parseDraft(input: unknown): Draft {
  const result = Draft.safeParse(input);
  if (result.success) return result.data;
  const errors = describeIssues(result.error, Object.keys(Draft.shape)).map(
    ({ path, detail }): ProblemDetail => ({ pointer: pointerTo(path), detail }),
  );
  throw new ProblemError("invalid-body", "The body is not a draft.", errors);
}

/** JSON Pointer as a URI fragment (RFC 6901, section 6). */
function pointerTo(path: readonly string[]): string {
  const escaped = path.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"));
  // Half a surrogate pair, which JSON can hold and a URI cannot.
  const wellFormed = escaped.map((key) => key.replace(/\p{Surrogate}/gu, "\ufffd"));
  return `#${wellFormed.map((key) => `/${encodeURIComponent(key)}`).join("")}`;
}
