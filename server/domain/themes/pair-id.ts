/** The id of two themes together, whichever is named first. */
export function pairId(a: string, b: string): string {
  return a < b ? `${a}:${b}` : `${b}:${a}`;
}

/** Both themes of the id of a pair, in order. */
export function themesOfPair(id: string): [string, string] {
  return id.split(':') as [string, string];
}
