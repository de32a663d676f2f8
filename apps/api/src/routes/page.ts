import { z } from "@hono/zod-openapi";
import type { Page } from "../store/store.js";

/** A page of a collection as the API gives it. */
export function pageOf<Item extends z.ZodType>(item: Item, name: string) {
  return z
    .object({
      data: z.array(item).readonly(),
      page: z.object({
        next: z
          .string()
          .nullable()
          .openapi({ description: "The `cursor` of the next page; null: this is the last." }),
        total: z
          .int()
          .nonnegative()
          .openapi({ description: "How many items pass the filters, on all pages." }),
      }),
    })
    .readonly()
    .openapi(name);
}

/** The documented `Link` header of a page. */
export const linkHeader = {
  Link: {
    description:
      '`rel="next"`: the next page, as a reference relative to this one (RFC 8288). Not on the last page.',
    schema: { type: "string" as const },
  },
};

/** The body and the headers for a page that `url` asked for. */
export function presentPage<Item>({ items, next, total }: Page<Item>, url: string) {
  return {
    body: { data: items, page: { next, total } },
    headers: next === null ? {} : { link: `<${nextReference(url, next)}>; rel="next"` },
  };
}

/** Relative, so that it holds behind any proxy and repeats no `Host` header. */
function nextReference(url: string, cursor: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.set("cursor", cursor);
  return `${pathname}?${searchParams.toString()}`;
}
