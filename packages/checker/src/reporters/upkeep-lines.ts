import type picocolors from "picocolors";
import type { Report } from "../findings/finding.js";
import { hanging } from "./hanging.js";
import { printable } from "./printable.js";

const shown = 20;

/** The judgements and comments to tidy, a line each with where they stand; no line where there is none. */
export function upkeepLines(
  { upkeep = [] }: Report,
  paint: ReturnType<typeof picocolors.createColors>,
  width: number,
): readonly string[] {
  if (upkeep.length === 0) return [];
  const hidden = upkeep.length - shown;
  return [
    ...hanging("", paint.yellow(`To tidy, of judgements and comments: ${upkeep.length}`), 2, width),
    ...upkeep
      .slice(0, shown)
      .flatMap(({ document, line, message }) =>
        hanging("  ", printable(`${document}:${line}: ${message}`), 4, width),
      ),
    ...(hidden > 0 ? [`  and ${hidden} more`] : []),
  ];
}
