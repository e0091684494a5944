import type { CutProperty } from '../../contract/cut.ts';
import type { Segment, Segments } from '../../contract/segments.ts';

/** A segment that differs from the rest, and by how much: points, the segment less the rest. */
export interface TellingSegment {
  readonly property: CutProperty;
  readonly value: string;
  readonly answers: number;
  readonly accounts: number;
  readonly state: 'lower' | 'higher';
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The segments worth a line: those proven lower or higher than the rest after all comparisons were accounted for, the
 * largest differences first, equal ones in the order given. Of a property with two values the lower one says it all.
 * @param most how many at most, not negative
 * @returns none where nothing is proven; what is hidden is never among them.
 */
export function tellingSegments(properties: Segments['properties'], most: number): TellingSegment[] {
  return properties
    .flatMap(({ property, segments }) =>
      segments
        .flatMap((segment) => provenIn(property, segment) ?? [])
        .filter(({ state }) => segments.length > 2 || state === 'lower'),
    )
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
    .slice(0, most);
}

function provenIn(property: CutProperty, segment: Segment): TellingSegment | null {
  const { value, answers, accounts, hidden, againstRest } = segment;
  if (hidden !== null || againstRest === null) return null;
  const { state, difference, low, high } = againstRest;
  if (state !== 'lower' && state !== 'higher') return null;
  if (difference === null || low === null || high === null) return null;
  return { property, value, answers, accounts, state, difference, low, high };
}
