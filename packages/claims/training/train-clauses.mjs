import { moveFeatures, readMove, readRole, roleFeatures } from "../dist/syntax/clause-features.js";
import { moveColumns } from "../dist/syntax/clause-parser.js";
import { clauseRoles } from "../dist/syntax/clause-roles.js";
import {
  attach,
  createParseState,
  forcedMove,
  headOf,
  isDone,
  mayRight,
  moves,
  shift,
  stackAt,
  startParse,
} from "../dist/syntax/parse-state.js";
import { bestOf, createCounter, createPerceptron, packPerceptrons } from "./perceptron.mjs";
import { createRandom, shuffle } from "./random.mjs";

const root = clauseRoles.indexOf("root");

/** How many right arcs a move makes impossible (Goldberg and Nivre 2013, for arc-hybrid). */
function costOf(move, state, heads) {
  const { stack, depth, next, length } = state;
  let cost = 0;
  if (move === moves.shift) {
    for (let index = 0; index < depth; index++) {
      if (heads[stack[index]] === next) cost++;
      if (index < depth - 1 && heads[next] === stack[index]) cost++;
    }
    return cost;
  }
  const child = stackAt(state, 0);
  for (let at = next; at < length; at++) if (heads[at] === child) cost++;
  const head = heads[child];
  if (head !== headOf(state, move) && (head >= next || head === stackAt(state, 1))) cost++;
  return cost;
}

const possible = (state, move) => move !== moves.right || mayRight(state);

function walk({ items }, chooseMove, chooseRole) {
  const state = createParseState();
  startParse(state, items.length);
  while (!isDone(state)) {
    const forced = forcedMove(state);
    const move = forced >= 0 ? forced : chooseMove(items, state);
    if (move === moves.shift) {
      shift(state);
      continue;
    }
    const head = headOf(state, move);
    attach(state, move, head === state.length ? root : chooseRole(items, state, head, stackAt(state, 0)));
  }
  return state;
}

/** A hash that no word of the treebank has. */
const noWord = 0x777777;

/**
 * The items with a share of their words unknown, other ones each time. What the parser reads has words that the treebank has not, and it has
 * to learn what to do then (word dropout: Iyyer et al. 2015).
 */
function hideWords(items, share, random) {
  return { ...items, words: items.words.map((word) => (random() < share ? noWord : word)) };
}

/** Trains the parser of clauses on trees of `readClauseTree`. */
export function trainClauses(
  examples,
  { epochs = 6, seeds = [1, 2, 3], least = 3, margin = 6, hidden = 0.2, log = console.log } = {},
) {
  const features = new Int32Array(Math.max(moveFeatures, roleFeatures));
  const moveCounter = createCounter();
  const roleCounter = createCounter();
  for (const example of examples) {
    walk(
      example,
      (items, state) => {
        moveCounter.count(features, readMove(items, state, features));
        return [moves.left, moves.right, moves.shift]
          .filter((move) => possible(state, move))
          .sort((a, b) => costOf(a, state, example.heads) - costOf(b, state, example.heads))[0];
      },
      (items, state, head, child) => {
        readRole(items, state, head, child, features);
        roleCounter.count(features, roleFeatures);
        return example.labels[child];
      },
    );
  }
  const moveRows = moveCounter.rows(least);
  const roleRows = roleCounter.rows(least);
  log(`clauses: ${moveRows.number} and ${roleRows.number} features`);
  const models = seeds.map((seed) => {
    const random = createRandom(seed);
    const moveModel = createPerceptron(moveRows, moveColumns);
    const roleModel = createPerceptron(roleRows, clauseRoles.length);
    for (let epoch = 1; epoch <= epochs; epoch++) {
      let all = 0;
      let right = 0;
      let named = 0;
      for (const whole of shuffle(examples, random)) {
        const example = { ...whole, items: hideWords(whole.items, hidden, random) };
        const state = walk(
          example,
          (items, state) => {
            moveModel.score(features, readMove(items, state, features));
            const { scores } = moveModel;
            const costs = [0, 1, 2].map((move) =>
              possible(state, move) ? costOf(move, state, example.heads) : Infinity,
            );
            const least = Math.min(...costs);
            const good = bestOf(scores, 3, (move) => costs[move] === least);
            const bad = bestOf(scores, 3, (move) => costs[move] > least && costs[move] < Infinity);
            if (bad < 0) return good;
            if (scores[good] - scores[bad] < margin) moveModel.learn(good, bad);
            // Now and then its own wrong way, so that it learns to make the best of it.
            return scores[bad] > scores[good] && epoch > 1 && random() < 0.9 ? bad : good;
          },
          (items, state, head, child) => {
            readRole(items, state, head, child, features);
            roleModel.score(features, roleFeatures);
            const gold = example.labels[child];
            const rival = bestOf(roleModel.scores, root, (role) => role !== gold);
            const isAhead = roleModel.scores[gold] > roleModel.scores[rival];
            // A wrong arc has no right name to learn.
            if (
              example.heads[child] === head &&
              gold !== root &&
              roleModel.scores[gold] - roleModel.scores[rival] < margin
            )
              roleModel.learn(gold, rival);
            return isAhead && gold !== root ? gold : rival;
          },
        );
        for (let at = 0; at < state.length; at++) {
          all++;
          if (state.heads[at] !== example.heads[at]) continue;
          right++;
          if (state.roles[at] === example.labels[at]) named++;
        }
      }
      log(
        `clauses ${seed}, epoch ${epoch}: heads ${((100 * right) / all).toFixed(2)}%, with role ${((100 * named) / all).toFixed(2)}%`,
      );
    }
    return { moveModel, roleModel };
  });
  return {
    packMoves: (sizes) =>
      packPerceptrons(
        models.map(({ moveModel }) => moveModel),
        moveRows,
        moveColumns,
        sizes,
      ),
    packRoles: (sizes) =>
      packPerceptrons(
        models.map(({ roleModel }) => roleModel),
        roleRows,
        clauseRoles.length,
        sizes,
      ),
  };
}

/** Shares of right heads and roles. */
export function scoreClauses(examples, parser) {
  let all = 0;
  let right = 0;
  let named = 0;
  for (const { items, heads, labels } of examples) {
    const parse = parser.parse(items);
    heads.forEach((head, at) => {
      all++;
      if (parse.heads[at] !== head) return;
      right++;
      if (parse.roles[at] === labels[at]) named++;
    });
  }
  return `heads ${((100 * right) / all).toFixed(2)}%, with role ${((100 * named) / all).toFixed(2)}% of ${all}`;
}
