/**
 * P-values adjusted for looking at many comparisons at once (Benjamini and Hochberg 1995): those at most q keep the
 * expected share of false findings at q.
 * @param values p-values 0..1; null (no comparison) stays null and does not count.
 * @returns in the order given; equal values stay equal; none gives none.
 */
export function benjaminiHochberg(values: readonly (number | null)[]): (number | null)[] {
  const ranked = values.flatMap((p, at) => (p === null ? [] : [{ p, at }])).sort((a, b) => b.p - a.p);
  const adjusted: (number | null)[] = values.map(() => null);
  let smallest = 1;
  ranked.forEach(({ p, at }, fromTop) => {
    smallest = Math.min(smallest, p * (ranked.length / (ranked.length - fromTop)));
    adjusted[at] = smallest;
  });
  return adjusted;
}
