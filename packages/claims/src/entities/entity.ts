import { z } from "zod";
import type { Span } from "../model/span.js";

/** What sort of thing a name stands for. `unknown` when the text does not show it. */
export const EntityType = z.enum(["person", "organisation", "place", "group", "event", "work", "unknown"]);
export type EntityType = z.infer<typeof EntityType>;

/** A thing in the world, as one document knows it. `id` is unique within the document and derived from `name`. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /**
   * The fullest name the document uses, without titles: "Bashar al-Assad". States and others with widely used aliases
   * have the name of their table instead, whichever the document uses: "United States" for "US".
   */
  readonly name: string;
  /** All names that the document uses for it, sorted, each once: "Assad", "Bashar Assad". */
  readonly names: readonly string[];
  /** What the title of the document adds to tell it from namesakes: "footballer, born 1940". */
  readonly distinction?: string;
}

/** A span of clean text that names or refers to an entity. */
export interface EntityMention extends Span {
  readonly text: string;
  readonly entity: Entity;
  /**
   * How it refers: by name, by the adjective or people of a place ("Syrian", "Americans"), by a definite description
   * ("the president"), by a pronoun.
   */
  readonly form: "name" | "demonym" | "description" | "pronoun";
  /** Titles and roles beside a person's name, outside the span, in lower case: "transitional president". */
  readonly titles?: readonly string[];
}
