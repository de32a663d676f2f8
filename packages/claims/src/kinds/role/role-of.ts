import { deputyWords, idleWords, statusWords } from "./lexicon.en.js";
import { officeNamed } from "./offices.js";
import type { RoleStatus, RoleValue } from "./value.js";

/**
 * The role that words of office name: "former foreign minister", "president-elect", "acting chief executive". `of` is what it is
 * an office of, where the text says so. Null when the words hold no office of the table, or others beside it.
 */
export function roleOf(words: string, of: RoleValue["of"] = null): RoleValue | null {
  const parts = words
    .toLowerCase()
    .replace(/\bex-/gu, "ex ")
    .replace(/-(?=elect\b|designate\b)/gu, " ")
    .replace(/[.,]/gu, "")
    .split(/\s+/u)
    .filter((part) => part !== "");
  let status: RoleStatus | null = null;
  let deputy = false;
  let end = parts.length;
  const last = parts[end - 1] ?? "";
  if (end > 1 && (last === "elect" || last === "designate")) {
    status = "designate";
    end -= 1;
  }
  for (let from = 0; from < end; from += 1) {
    const office = officeNamed(parts.slice(from, end).join(" "));
    if (office !== null) {
      return {
        kind: "role",
        office: deputy ? `deputy ${office}` : office,
        of: of === null ? null : { id: of.id, name: of.name },
        status,
      };
    }
    const part = parts[from] ?? "";
    const said = statusWords.get(part);
    if (said !== undefined) status = said;
    else if (deputyWords.has(part)) deputy = true;
    else if (!idleWords.has(part)) return null;
  }
  return null;
}
