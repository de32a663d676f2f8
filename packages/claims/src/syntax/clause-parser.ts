import { bestColumn, decodeScoreTable, type ScoreTable } from "../annotate/score-table.js";
import { moveFeatures, readMove, readRole, roleFeatures } from "./clause-features.js";
import type { ClauseItems } from "./clause-items.js";
import { clauseRoles } from "./clause-roles.js";
import {
  attach,
  createParseState,
  forcedMove,
  headOf,
  isDone,
  mayRight,
  moves,
  type ParseState,
  shift,
  stackAt,
  startParse,
} from "./parse-state.js";

/** Columns of the weights for moves. */
export const moveColumns = 4;

export interface ClauseParser {
  /**
   * Parses one sentence: the head of every item (the number of items for the root) and its role. Linear in their number. The
   * answer holds until the next call.
   */
  readonly parse: (items: ClauseItems) => Pick<ParseState, "heads" | "roles">;
}

const rootRole = clauseRoles.indexOf("root");

/**
 * A greedy parser after Goldberg and Nivre (2012) whose items are phrases: the arc-hybrid system, two moves an item, trained
 * with a dynamic oracle. One table chooses moves, another names the role of each arc as it is drawn.
 */
export function decodeClauseParser(moveWeights: string, roleWeights: string): ClauseParser {
  const moveTable = decodeScoreTable(moveWeights, moveColumns);
  const roleTable = decodeScoreTable(roleWeights, clauseRoles.length);
  const features = new Int32Array(Math.max(moveFeatures, roleFeatures));
  const found = new Int32Array(features.length);
  const scores = new Int32Array(clauseRoles.length);
  const state = createParseState();
  const score = ({ find, add }: ScoreTable, count: number): void => {
    let number = 0;
    for (let index = 0; index < count; index++) {
      const row = find(features[index] ?? 0);
      if (row >= 0) found[number++] = row;
    }
    add(found, number, scores);
  };
  return {
    parse(items) {
      startParse(state, items.length);
      while (!isDone(state)) {
        let move = forcedMove(state);
        if (move < 0) {
          score(moveTable, readMove(items, state, features));
          if (!mayRight(state)) scores[moves.right] = -1;
          move = bestColumn(scores, 3);
        }
        if (move === moves.shift) {
          shift(state);
          continue;
        }
        const head = headOf(state, move);
        let role = rootRole;
        if (head !== items.length) {
          readRole(items, state, head, stackAt(state, 0), features);
          score(roleTable, roleFeatures);
          role = bestColumn(scores, rootRole);
        }
        attach(state, move, role);
      }
      return state;
    },
  };
}
