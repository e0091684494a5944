import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { mergeSums, type AccountSums } from './account-sums.ts';
import { describeChange, type ChangeState } from './change.ts';
import { npsDifference, type NpsDifference } from './difference.ts';
import type { HiddenReason } from './hidden-cells.ts';
import { summariseSums, type NpsOptions, type NpsSummary } from './summary.ts';

/** The answers of people who share one value of one property. */
export interface Segment {
  readonly property: string;
  /** Null: the property is not known. */
  readonly value: string | null;
  readonly rows: readonly AccountSums[];
}

export type SegmentState = 'lower' | 'higher' | 'no-real-difference' | 'cant-tell-yet' | 'too-few-answers';

/** How a segment differs from all others of its property. */
export interface AgainstRest {
  readonly state: SegmentState;
  /** Null when one side cannot be bounded. */
  readonly difference: NpsDifference | null;
  /** Adjusted for all segments looked at together; null where nothing was compared. */
  readonly pAdjusted: number | null;
  readonly moreAnswers: number | null;
}

export interface ComparedSegment extends Segment {
  readonly summary: NpsSummary;
  readonly hidden: HiddenReason | null;
  /** Null where hidden, and where the property has no other value. */
  readonly againstRest: AgainstRest | null;
}

/** What a change from one group to another is called when it is not one in time. */
export const segmentStates: Readonly<Record<ChangeState, SegmentState>> = {
  dropped: 'lower',
  rose: 'higher',
  'no-real-change': 'no-real-difference',
  'cant-tell-yet': 'cant-tell-yet',
  'too-few-answers': 'too-few-answers',
};

/**
 * Compares each segment with the rest of its property, p-values adjusted over all segments of the call (Benjamini and
 * Hochberg 1995). A segment that is hidden is compared with nothing; the rest of others still contains it.
 * @param segments every value of every property looked at, each property whole
 * @param hidden why each one is not shown, in the order of the segments; nothing is hidden unless told
 * @returns in the order given
 */
export function compareSegments(
  segments: readonly Segment[],
  { hidden = [], ...options }: NpsOptions & { hidden?: readonly (HiddenReason | null)[] } = {},
): ComparedSegment[] {
  const isHidden = (at: number) => (hidden[at] ?? null) !== null;
  const compared = segments.map((segment, at) => {
    const others = segments.filter((other) => other.property === segment.property && other !== segment);
    // An account whose people differ in the property is on both sides; on each it is one.
    const rest = mergeSums(others.flatMap(({ rows }) => rows));
    if (isHidden(at) || rest.length === 0) return null;
    return { difference: npsDifference(rest, segment.rows, options) };
  });
  const speaks = compared.map((one) => one !== null && describeChange(one.difference).state !== 'too-few-answers');
  const adjusted = benjaminiHochberg(compared.map((one, at) => (speaks[at] ? one!.difference!.p : null)));
  return segments.map((segment, at) => ({
    ...segment,
    summary: summariseSums(segment.rows, options),
    hidden: hidden[at] ?? null,
    againstRest: compared[at] ? judge(compared[at].difference, adjusted[at]!) : null,
  }));
}

function judge(difference: NpsDifference | null, pAdjusted: number | null): AgainstRest {
  const { state, moreAnswers } = describeChange(difference, undefined, pAdjusted ?? undefined);
  return { state: segmentStates[state], difference, pAdjusted, moreAnswers };
}
