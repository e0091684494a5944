/** A value of a property against the rest, as a table of segments has it. */
export interface ComparedSegment {
  readonly property: string;
  readonly value: string;
  readonly answers: number;
  readonly accounts: number;
  readonly state: string;
  /** Points, the segment less the rest; null where it is not told. */
  readonly difference: number | null;
}

/**
 * The segments worth a line: those proven lower or higher than the rest after all comparisons were accounted for, the
 * largest differences first, equal ones in the order given.
 * @param most how many at most, not negative
 * @returns none where nothing is proven; what is not told (no difference) is never among them.
 */
export function tellingSegments<Segment extends ComparedSegment>(
  segments: readonly Segment[],
  most: number,
): Segment[] {
  return segments
    .filter(({ state, difference }) => (state === 'lower' || state === 'higher') && difference !== null)
    .sort((a, b) => Math.abs(b.difference!) - Math.abs(a.difference!))
    .slice(0, most);
}
