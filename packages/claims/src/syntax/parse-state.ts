/** The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), as columns of the parser's weights. */
export const moves = { shift: 0, left: 1, right: 2 } as const;

/** How far a parse has come. Items are 0 to n - 1; n is the root, which stands after the last one. */
export interface ParseState {
  length: number;
  stack: Int32Array;
  depth: number;
  /** The first item that is not read yet. */
  next: number;
  heads: Int32Array;
  roles: Int32Array;
  /** The two outermost children on the left, the outermost first, and the outermost on the right; -1 where there is none. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  rightCount: Int32Array;
}

/** A state to start parses in, one after the other. */
export function createParseState(): ParseState {
  return { length: 0, depth: 0, next: 0, ...columns(64) };
}

function columns(size: number): Omit<ParseState, "length" | "depth" | "next"> {
  const column = (): Int32Array => new Int32Array(size);
  return {
    stack: column(),
    heads: column(),
    roles: column(),
    left1: column(),
    left2: column(),
    right1: column(),
    rightCount: column(),
  };
}

/** Starts a parse of `length` items, and forgets the one before. */
export function startParse(state: ParseState, length: number): void {
  if (state.stack.length <= length) Object.assign(state, columns(length * 2));
  state.length = length;
  state.depth = 0;
  state.next = 0;
  for (let item = 0; item <= length; item++) {
    state.heads[item] = -1;
    state.roles[item] = 0;
    state.left1[item] = -1;
    state.left2[item] = -1;
    state.right1[item] = -1;
    state.rightCount[item] = 0;
  }
}

/** The item `below` places under the top of the stack, or -1. */
export function stackAt({ stack, depth }: ParseState, below: number): number {
  return below < depth ? (stack[depth - 1 - below] ?? -1) : -1;
}

export function isDone({ depth, next, length }: ParseState): boolean {
  return depth === 0 && next === length;
}

/** The only move that is possible, or -1 where there is a choice. Before the root, what is left joins the first item left. */
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
export function attach(state: ParseState, move: number, role: number): void {
  const child = stackAt(state, 0);
  const head = headOf(state, move);
  state.depth -= 1;
  state.heads[child] = head;
  state.roles[child] = role;
  if (move === moves.left) {
    state.left2[head] = state.left1[head] ?? -1;
    state.left1[head] = child;
  } else {
    state.right1[head] = child;
    state.rightCount[head] = (state.rightCount[head] ?? 0) + 1;
  }
}
