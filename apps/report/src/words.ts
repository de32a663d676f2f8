import type { FindingView } from "./view.js";

/** What the page calls things: one table for the list, the overview and the filters. */
export const verdictWords: Readonly<
  Record<FindingView["verdict"], { name: string; plural: string; meaning: string }>
> = {
  contradiction: {
    name: "Contradiction",
    plural: "Contradictions",
    meaning: "The answers cannot all be true.",
  },
  tension: {
    name: "Tension",
    plural: "Tensions",
    meaning: "The answers pull apart in intent, outlook or quoted voice rather than in fact.",
  },
  update: { name: "Update", plural: "Updates", meaning: "A later state of things explains the difference." },
};

export const severityWords: Readonly<Record<FindingView["severity"], { name: string; plural: string }>> = {
  error: { name: "Error", plural: "Errors" },
  warning: { name: "Warning", plural: "Warnings" },
  info: { name: "Info", plural: "Infos" },
};

export const judgementWords = {
  open: "Open",
  accepted: "Accepted",
  "false-positive": "False positive",
  fixed: "Fixed",
} as const;

/** "1 document", "1,234 documents" */
export function counted(amount: number, one: string, many = `${one}s`): string {
  return `${grouped(amount)} ${amount === 1 ? one : many}`;
}

/** A whole number with commas between groups of three digits. */
export function grouped(amount: number): string {
  return String(amount).replace(/\d(?=(?:\d{3})+$)/g, "$&,");
}
