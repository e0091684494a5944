/** How much of a theme's looseness counts. */
const SHARE = 0.75;

/**
 * How alike two themes are, between the cosine of their centroids and the mean cosine of a member of the one with a
 * member of the other (which is the cosine times both coherences: average linkage). Centroids alone flatter large and
 * loose themes, whose peculiarities cancel out; the mean alone keeps small ones apart from them.
 * @param cosine of the two centroids. @param a, b their coherences, 0 to 1; 1 for a theme of one request.
 * @returns the cosine for two themes of one request each; never farther from 0 than it.
 */
export function likeness(cosine: number, a: number, b: number): number {
  return cosine * (1 - SHARE + SHARE * Math.min(1, a * b));
}
