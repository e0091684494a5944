/**
 * Where a chain of redirects ends that begins at `id`: `id` itself when it leads nowhere, null when the chain comes back to
 * where it has been.
 * @param nextOf what an id leads to; null for none.
 */
export function endOf(id: string, nextOf: (id: string) => string | null): string | null {
  let at = id;
  for (const seen = new Set<string>(); !seen.has(at);) {
    seen.add(at);
    const next = nextOf(at);
    if (next === null) return at;
    at = next;
  }
  return null;
}
