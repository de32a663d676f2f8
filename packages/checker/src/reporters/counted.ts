import type { Report } from "../findings/finding.js";

/** "1 document", "1,234 documents" */
export function counted(amount: number, one: string, many = `${one}s`): string {
  return `${grouped(amount)} ${amount === 1 ? one : many}`;
}

/** A whole number with commas between groups of three digits. */
export function grouped(amount: number): string {
  return String(amount).replace(/\d(?=(?:\d{3})+$)/gu, "$&,");
}

/** "1 error", "1 error and 2 warnings", "1 error, 2 warnings and 3 info" */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** "2 errors, 1 warning and 3 info", of the findings that count. Empty where there is none. */
export function severityCounts({ error, warning, info }: Report["summary"]): string {
  return listed([
    ...(error > 0 ? [counted(error, "error")] : []),
    ...(warning > 0 ? [counted(warning, "warning")] : []),
    ...(info > 0 ? [`${grouped(info)} info`] : []),
  ]);
}
