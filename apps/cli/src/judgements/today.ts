/** The day, `YYYY-MM-DD`, in universal time: the same for everybody who runs the check at one moment. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
