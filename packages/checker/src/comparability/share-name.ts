import { isGenericName } from "../align/generic-names.js";
import type { CanonicalEntity, Statement } from "../align/statement.js";

/** What both sentences name beside the subject, but for bodies that every state has one of. */
export function sharedNames(a: Statement, b: Statement): readonly CanonicalEntity[] {
  return a.named.filter(({ id, name }) => b.named.some((other) => other.id === id) && !isGenericName(name));
}

/** Whether both sentences name something beside the subject that shows of what they tell. */
export function shareName(a: Statement, b: Statement): boolean {
  return sharedNames(a, b).length > 0;
}
