import { CUT_PROPERTIES, type Cut, type CutProperty } from '../../contract/cut.ts';
import type { Segment, Segments } from '../../contract/segments.ts';
import { tenures } from '../../domain/answers/frozen-values.ts';
import { LONGEST_WINDOW } from '../../domain/answers/kept-sums.ts';
import { revenueBands } from '../../domain/answers/revenue-bands.ts';
import { compareSegments, type ComparedSegment } from '../../domain/nps/compare-segments.ts';
import { decimalsOf, toldScore } from '../../domain/nps/shown-decimals.ts';
import { summariseSums } from '../../domain/nps/summary.ts';
import { scoreView } from './report-window.ts';
import { sayHidden } from './say-hidden.ts';
import type { Sees } from './sees.ts';
import type { SumsByMonth } from './sums-by-month.ts';

/** What of the sums is cut into segments. */
export interface SegmentedWindow {
  readonly month: string;
  readonly window: Segments['window'];
  readonly cut: Cut;
}

/** Values whose order is not that of their sizes. */
const ordered: Partial<Record<CutProperty, readonly string[]>> = { revenue: revenueBands, tenure: tenures };

/** The whole of a window and every property in it that tells answers apart, all segments judged together. */
export function segmentsOf(
  sums: SumsByMonth,
  { month, window, cut }: SegmentedWindow,
  sees: Sees,
): Pick<Segments, 'whole' | 'properties'> {
  const length = window === 'month' ? 1 : LONGEST_WINDOW;
  const hiddenIn = (given: Cut) => (sees === 'all' ? null : sums.hidden(month, length, given));
  const whole = summariseSums(sums.window(month, length, cut));
  const wholeHidden = hiddenIn(cut);
  const properties = CUT_PROPERTIES.filter((property) => cut[property] === undefined);
  const tables = properties
    .map((property) => ({ property, values: sums.byValue(month, length, property, cut) }))
    .filter(({ values }) => values.size > 1);
  const segments = tables.flatMap(({ property, values }) =>
    [...values].map(([value, rows]) => ({ property, value, rows })),
  );
  const hidden = segments.map(({ property, value }) => hiddenIn({ ...cut, [property]: value }));
  const compared = compareSegments(segments, { hidden });
  return {
    whole: scoreView(whole, wholeHidden && sayHidden(wholeHidden, whole.answers)),
    properties: tables.map(({ property }) => ({
      property,
      segments: compared
        .filter((segment) => segment.property === property)
        .map(segmentView)
        .sort((a, b) => placeOf(property, a) - placeOf(property, b) || b.answers - a.answers),
    })),
  };
}

function segmentView({ value, summary, hidden, againstRest }: ComparedSegment): Segment {
  const { nps, note, answers, accounts } = summary;
  const told = nps && hidden === null ? toldScore(nps) : null;
  return {
    value: value ?? '',
    nps: told,
    decimals: nps && hidden === null ? decimalsOf(nps) : 0,
    low: told === null ? null : nps!.low,
    high: told === null ? null : nps!.high,
    answers,
    accounts: accounts ?? 0,
    note: note && hidden === null ? { key: note.key, params: { ...note.params } } : null,
    hidden: hidden && sayHidden(hidden, answers),
    againstRest: againstRest && {
      state: againstRest.state,
      difference: againstRest.difference?.difference ?? null,
      low: againstRest.difference?.low ?? null,
      high: againstRest.difference?.high ?? null,
      pAdjusted: againstRest.pAdjusted,
      moreAnswers: againstRest.moreAnswers,
    },
  };
}

/** Bands and times in their own order, others by size; what is not known comes last. */
function placeOf(property: CutProperty, { value }: Segment): number {
  if (value === '') return Number.MAX_SAFE_INTEGER;
  return ordered[property]?.indexOf(value) ?? 0;
}
