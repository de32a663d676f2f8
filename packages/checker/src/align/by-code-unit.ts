/** Orders strings by their UTF-16 code units: the same everywhere, whatever the language of the machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
