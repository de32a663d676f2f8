import { read } from "../kinds/kind.js";
import { kinds, type Value } from "../kinds/index.js";
import type { Span } from "../model/span.js";
import type { Line } from "./line.js";
import { oldest } from "./words.en.js";

/** The oldest version of other software with which something works. */
export interface Oldest {
  readonly mention: Span;
  readonly value: Value;
  /** What works with it; empty where it is the product. */
  readonly names: readonly string[];
}

/** "**Node 20** is the oldest version supported", "Kiln supports **Python 3.11 and up**". `text` is that of the document. */
export function oldestIn({ sentence: { start, end } }: Line, text: string): readonly Oldest[] {
  const source = text.slice(start, end);
  const found = oldest.map((wording) => wording.exec(source)).find((each) => each !== null);
  const { product = "", number = "", by } = found?.groups ?? {};
  const [from, to] = found?.indices?.groups?.["number"] ?? [];
  if (from === undefined || to === undefined) return [];
  const [version] = read(kinds.version, {
    text: `${product} ${number} or later`,
    sentences: [],
    tokens: [],
    reference: null,
    entities: [],
  });
  if (version === undefined || version.start !== 0 || version.value.kind !== "version") return [];
  if (version.value.product === null) return [];
  return [
    {
      mention: { start: start + from, end: start + to },
      value: version.value,
      names: by === undefined ? [] : [by],
    },
  ];
}
