import { labelFeatures, moveFeatures, readLabel, readMove } from "../dist/annotate/parse-features.js";
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
} from "../dist/annotate/parse-state.js";
import { moveColumns, parseInput } from "../dist/annotate/parser.js";
import { dependencyRelations as relations } from "../dist/model/dependency.js";
import { bestOf, createCounter, createPerceptron, packPerceptrons } from "./perceptron.mjs";
import { createRandom, shuffle } from "./random.mjs";

const other = relations.indexOf("other");
const root = relations.indexOf("root");

/** The column of a relation of the treebank: as it is, else without its subtype, else "other". */
export function labelOf(relation) {
  for (const name of [relation, relation === "csubj" ? "nsubj" : relation.split(":")[0]]) {
    const label = relations.indexOf(name);
    if (label >= 0) return label;
  }
  return other;
}

/** A sentence as the parser meets it, with its right heads (n for the root) and labels. */
export function readExample({ words }, tagger) {
  const forms = words.map(({ form }) => form);
  return {
    entries: forms.map(tagger.read),
    tags: tagger.tag(forms),
    heads: words.map(({ head }) => (head < 0 ? forms.length : head)),
    labels: words.map(({ relation }) => labelOf(relation)),
  };
}

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

export function trainParser(
  examples,
  { epochs = 10, seed = 2, least = 2, margin = 3, log = console.log } = {},
) {
  const random = createRandom(seed);
  const features = new Int32Array(Math.max(moveFeatures, labelFeatures));
  const moveCounter = createCounter();
  const labelCounter = createCounter();
  const possible = (state, move) => move !== moves.right || mayRight(state);
  const walk = (example, chooseMove, chooseLabel) => {
    const input = parseInput(example.entries, example.tags);
    const state = startParse(example.entries.length);
    while (!isDone(state)) {
      const forced = forcedMove(state);
      const move = forced >= 0 ? forced : chooseMove(input, state);
      if (move === moves.shift) {
        shift(state);
        continue;
      }
      const head = headOf(state, move);
      attach(state, move, head === state.length ? root : chooseLabel(input, state, head, stackAt(state, 0)));
    }
    return state;
  };
  for (const example of examples) {
    walk(
      example,
      (input, state) => {
        readMove(input, state, features);
        moveCounter.count(features, moveFeatures);
        return [moves.left, moves.right, moves.shift]
          .filter((move) => possible(state, move))
          .sort((a, b) => costOf(a, state, example.heads) - costOf(b, state, example.heads))[0];
      },
      (input, state, head, child) => {
        readLabel(input, state, head, child, features);
        labelCounter.count(features, labelFeatures);
        return example.labels[child];
      },
    );
  }
  const moveRows = moveCounter.rows(least);
  const labelRows = labelCounter.rows(least);
  log(`parser: ${moveRows.number} and ${labelRows.number} features`);
  const moveModel = createPerceptron(moveRows, moveColumns);
  const labelModel = createPerceptron(labelRows, relations.length);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let words = 0;
    let right = 0;
    let labelled = 0;
    for (const example of shuffle(examples, random)) {
      const state = walk(
        example,
        (input, state) => {
          readMove(input, state, features);
          moveModel.score(features, moveFeatures);
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
        (input, state, head, child) => {
          readLabel(input, state, head, child, features);
          labelModel.score(features, labelFeatures);
          const gold = example.labels[child];
          const rival = bestOf(labelModel.scores, root, (label) => label !== gold);
          const isAhead = labelModel.scores[gold] > labelModel.scores[rival];
          // A wrong arc has no right name to learn.
          if (
            example.heads[child] === head &&
            gold !== root &&
            labelModel.scores[gold] - labelModel.scores[rival] < margin
          )
            labelModel.learn(gold, rival);
          return isAhead && gold !== root ? gold : rival;
        },
      );
      for (let at = 0; at < state.length; at++) {
        words++;
        if (state.heads[at] !== example.heads[at]) continue;
        right++;
        if (state.labels[at] === example.labels[at]) labelled++;
      }
    }
    log(
      `parser, epoch ${epoch}: heads of ${((100 * right) / words).toFixed(2)}%, with relation ${((100 * labelled) / words).toFixed(2)}%`,
    );
  }
  return {
    packMoves: (sizes) => packPerceptrons([moveModel], moveRows, moveColumns, sizes),
    packLabels: (sizes) => packPerceptrons([labelModel], labelRows, relations.length, sizes),
  };
}
