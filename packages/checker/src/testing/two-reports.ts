import { extract, readDocument } from "@gainsay/claims";
import { align, type Corpus } from "../align/align.js";
import type { Circumstances } from "../findings/verdict.js";

/** Two texts, given as being of one happening, as what compares reports takes them. Each ends with `rest`. */
export function twoReports(here: string, there: string, rest: string): readonly [Corpus, Circumstances] {
  const { stories, handbooks, ...corpus } = align(
    [here, there].map((told, index) =>
      extract(readDocument({ id: `text ${String(index)}`, content: `${told} ${rest}` })),
    ),
  );
  return [
    { stories, handbooks, ...corpus },
    { stories, handbooks, sameEvent: true },
  ];
}
