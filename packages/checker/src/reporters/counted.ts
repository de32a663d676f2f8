/** "1 document", "1,234 documents" */
export function counted(amount: number, one: string, many = `${one}s`): string {
  return `${grouped(amount)} ${amount === 1 ? one : many}`;
}

/** A whole number with commas between groups of three digits. */
export function grouped(amount: number): string {
  return String(amount).replace(/\d(?=(?:\d{3})+$)/gu, "$&,");
}
