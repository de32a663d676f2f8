import type { RoleStatus, RoleValue } from "./value.js";

const statusNames: Readonly<Record<RoleStatus, string>> = {
  current: "current",
  former: "former",
  acting: "acting",
  designate: "incoming",
  outgoing: "outgoing",
};

/** "former president of Syria". */
export function format({ office, of, status }: RoleValue): string {
  const words = status === null ? office : `${statusNames[status]} ${office}`;
  return of === null ? words : `${words} of ${of.name}`;
}
