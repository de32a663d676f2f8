import type { WordEntry } from "./features.js";
import {
  countMarks,
  labelFeatures,
  moveFeatures,
  type ParseInput,
  readLabel,
  readMove,
} from "./parse-features.js";
import {
  attach,
  forcedMove,
  headOf,
  isDone,
  mayRight,
  moves,
  shift,
  stackAt,
  startParse,
} from "./parse-state.js";
import { dependencyRelations as relations } from "../model/dependency.js";
import { bestColumn, decodeScoreTable, type ScoreTable } from "./score-table.js";
import { tags } from "./tags.js";

/** Columns of the weights for moves. */
export const moveColumns = 4;

export interface Parse {
  /** The position of each token's head in the sentence; -1 for the root. */
  readonly heads: Int32Array;
  /** Positions in `relations`. */
  readonly labels: Int32Array;
}

export interface Parser {
  /** Parses one sentence from its words and their tags, as columns. Linear in their number. */
  readonly parse: (entries: readonly WordEntry[], columns: Int32Array) => Parse;
}

/** What the parser reads of a sentence. */
export function parseInput(entries: readonly WordEntry[], columns: Int32Array): ParseInput {
  const isMark = Array.from(columns, (column) => tags[column]?.pos === "PUNCT");
  const verbAhead = new Int32Array(columns.length + 1);
  for (let at = columns.length - 1; at >= 0; at--) {
    const column = columns[at] ?? 0;
    const pos = tags[column]?.pos;
    verbAhead[at] = pos === "VERB" || pos === "AUX" ? column : pos === "PUNCT" ? 0 : (verbAhead[at + 1] ?? 0);
  }
  return { entries, tags: columns, marks: countMarks(isMark), verbAhead };
}

/**
 * A greedy parser after Goldberg and Nivre (2012): the arc-hybrid system, two moves a token, trained with a dynamic oracle.
 * One table chooses moves, another names the relation of each arc as it is drawn.
 */
export function decodeParser(moveWeights: string, labelWeights: string): Parser {
  const moveTable = decodeScoreTable(moveWeights, moveColumns);
  const labelTable = decodeScoreTable(labelWeights, relations.length);
  const features = new Int32Array(Math.max(moveFeatures, labelFeatures));
  const found = new Int32Array(features.length);
  const scores = new Int32Array(relations.length);
  const score = (table: ScoreTable, count: number): void => {
    let number = 0;
    for (let index = 0; index < count; index++) {
      const row = table.find(features[index] ?? 0);
      if (row >= 0) found[number++] = row;
    }
    table.add(found, number, scores);
  };
  return {
    parse(entries, columns) {
      const input = parseInput(entries, columns);
      const state = startParse(entries.length);
      while (!isDone(state)) {
        let move = forcedMove(state);
        if (move < 0) {
          readMove(input, state, features);
          score(moveTable, moveFeatures);
          if (!mayRight(state)) scores[moves.right] = -1;
          move = bestColumn(scores, 3);
        }
        if (move === moves.shift) {
          shift(state);
          continue;
        }
        const head = headOf(state, move);
        readLabel(input, state, head, stackAt(state, 0), features);
        score(labelTable, labelFeatures);
        attach(state, move, head === entries.length ? rootLabel : bestColumn(scores, rootLabel));
      }
      const heads = state.heads
        .subarray(0, entries.length)
        .map((head) => (head === entries.length ? -1 : head));
      return { heads, labels: state.labels.subarray(0, entries.length) };
    },
  };
}

const rootLabel = relations.indexOf("root");
