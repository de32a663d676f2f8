import type { Span } from "../model/span.js";
import type { EntityType } from "./entity.js";
import type { GazetteerEntry } from "./gazetteer.js";
import type { Gender } from "./gender.js";

/** A span that names something, before it is known which other spans name the same thing. */
export interface NameMention extends Span {
  readonly text: string;
  readonly type: EntityType;
  /** How the running text writes it, where a headline has it in capitals. */
  readonly spelling?: string;
  /** What the tables know of it. */
  readonly entry: GazetteerEntry | null;
  /** Titles and roles beside a person's name, in lower case: "president", "special envoy". */
  readonly titles: readonly string[];
  /** What a form of address or an office beside the name says; null when there is none. */
  readonly gender: Gender | null;
  /** Whether it stands as places do: "in Quneitra". */
  readonly located: boolean;
  /** Index of the sentence. */
  readonly sentence: number;
}
