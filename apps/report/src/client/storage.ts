/** What the reader chose, kept in the browser. Storage may be off or full; then choices last as long as the page. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`gainsay-${key}`, value);
  } catch {
    // The choice still holds on this page.
  }
}

/** What was remembered under `key`; null when nothing was, or when storage is off. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`gainsay-${key}`);
  } catch {
    return null;
  }
}
