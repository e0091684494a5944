/** How long one follow-up took, or has been waiting. */
export interface Wait {
  /** Working hours from the answer until it was done, or until now. */
  readonly hours: number;
  readonly done: boolean;
}

/** Shares this close to one half are one half: they are products of fractions. */
const TOLERANCE = 1e-9;

/**
 * The median time until done, by the product-limit estimate (Kaplan and Meier 1958): what is still open counts with the time
 * it has waited so far, so that a month does not look quick because its hard cases are not done. With nothing open it is the
 * ordinary median.
 * @returns hours; null when there is nothing, or when too much still waits for a half to be known
 */
export function medianWait(waits: readonly Wait[]): number | null {
  const sorted = [...waits].sort((a, b) => a.hours - b.hours);
  let left = sorted.length;
  let share = 1;
  let half: number | null = null;
  for (let at = 0; at < sorted.length;) {
    const { hours } = sorted[at]!;
    const tied = sorted.slice(at).findIndex((wait) => wait.hours !== hours);
    const size = tied === -1 ? sorted.length - at : tied;
    const done = sorted.slice(at, at + size).filter((wait) => wait.done).length;
    if (done > 0) {
      // Exactly one half had been reached before: the median lies between the two times.
      if (half !== null) return (half + hours) / 2;
      share *= 1 - done / left;
      if (share < 0.5 - TOLERANCE) return hours;
      if (share <= 0.5 + TOLERANCE) half = hours;
    }
    left -= size;
    at += size;
  }
  return half;
}

/** When something had to be done, and was. Milliseconds. */
export interface Deadline {
  readonly dueAt: number;
  readonly doneAt: number | null;
}

/**
 * Of those of which it is known - done, or past their time - how many were done in time; null when there is none. What is
 * open and not yet due is not among them.
 * @param now milliseconds
 */
export function doneInTime(deadlines: readonly Deadline[], now: number): { count: number; of: number } | null {
  const known = deadlines.filter(({ dueAt, doneAt }) => doneAt !== null || dueAt < now);
  if (known.length === 0) return null;
  return { count: known.filter(({ dueAt, doneAt }) => doneAt !== null && doneAt <= dueAt).length, of: known.length };
}
