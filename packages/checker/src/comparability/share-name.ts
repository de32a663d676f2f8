import type { Statement } from "../align/statement.js";

/** Whether both sentences name something beside the subject. */
export function shareName(a: Statement, b: Statement): boolean {
  return a.named.some(({ id }) => b.named.some((other) => other.id === id));
}
