/** The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), as columns of the parser's weights. */
export const moves = { shift: 0, left: 1, right: 2 } as const;

/** How far a parse has come. Tokens are 0 to n - 1; n is the root, which stands after the last one. */
export interface ParseState {
  readonly length: number;
  readonly stack: Int32Array;
  depth: number;
  /** The first token that is not read yet. */
  next: number;
  readonly heads: Int32Array;
  /** Positions in `relations`. */
  readonly labels: Int32Array;
  /** The two outermost children on each side, the outermost first; -1 where there is none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
}

export function startParse(length: number): ParseState {
  const column = (value: number): Int32Array => new Int32Array(length + 1).fill(value);
  return {
    length,
    stack: column(-1),
    depth: 0,
    next: 0,
    heads: column(-1),
    labels: column(0),
    left1: column(-1),
    left2: column(-1),
    right1: column(-1),
    right2: column(-1),
    leftCount: column(0),
    rightCount: column(0),
  };
}

/** The token `below` places under the top of the stack, or -1. */
export function stackAt({ stack, depth }: ParseState, below: number): number {
  return below < depth ? (stack[depth - 1 - below] ?? -1) : -1;
}

export function isDone({ depth, next, length }: ParseState): boolean {
  return depth === 0 && next === length;
}

/** The only move that is possible, or -1 where there is a choice. Before the root, what is left joins the first word left. */
export function forcedMove({ depth, next, length }: ParseState): number {
  if (next === length) return depth > 1 ? moves.right : moves.left;
  return depth === 0 ? moves.shift : -1;
}

export function mayRight({ depth }: ParseState): boolean {
  return depth > 1;
}

export function shift(state: ParseState): void {
  state.stack[state.depth++] = state.next++;
}

/** Where the move would hang the top of the stack. */
export function headOf(state: ParseState, move: number): number {
  return move === moves.left ? state.next : stackAt(state, 1);
}

/** Takes the top from the stack and hangs it on its head. */
export function attach(state: ParseState, move: number, label: number): void {
  const child = stackAt(state, 0);
  const head = headOf(state, move);
  state.depth -= 1;
  state.heads[child] = head;
  state.labels[child] = label;
  if (move === moves.left) {
    state.left2[head] = state.left1[head] ?? -1;
    state.left1[head] = child;
    state.leftCount[head] = (state.leftCount[head] ?? 0) + 1;
  } else {
    state.right2[head] = state.right1[head] ?? -1;
    state.right1[head] = child;
    state.rightCount[head] = (state.rightCount[head] ?? 0) + 1;
  }
}
