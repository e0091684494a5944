import { CUT_PROPERTIES, type Cut, type CutProperty } from '../../contract/cut.ts';
import type { DriverWindow } from '../../contract/drivers.ts';
import { unknownValues } from '../../domain/answers/frozen-values.ts';
import { LONGEST_WINDOW, totalTally } from '../../domain/answers/kept-sums.ts';
import { bandLimits, bandOf, type BandLimits } from '../../domain/answers/revenue-bands.ts';
import type { PlacedAnswer, SumsWithin } from '../../domain/drivers/hidden-drivers.ts';
import { mergeSums, type AccountSums } from '../../domain/nps/account-sums.ts';
import type { Conditions } from '../../domain/nps/hidden-cuts.ts';
import { monthsUpTo } from '../../domain/nps/rolling-window.ts';
import type { SumsByMonth } from '../reports/sums-by-month.ts';
import type { Mentioning, Span } from './mentioning.service.ts';

/** Three months stand as one: everybody is asked once in them. A year is four times three. */
export function spansOf(month: string, window: DriverWindow): Span[] {
  if (window !== '12') return [{ last: month, length: Number(window) }];
  const ends = monthsUpTo(month, 12).filter((_, at) => (at + 1) % LONGEST_WINDOW === 0);
  return ends.map((last) => ({ last, length: LONGEST_WINDOW }));
}

/** The kept sums of a window, and where a mentioning answer stands in them. */
export class WindowSums implements SumsWithin {
  private readonly sums: SumsByMonth;
  private readonly spans: readonly Span[];
  private readonly known = new Map<string, AccountSums[]>();
  private readonly limits = new Map<string, BandLimits | null>();

  constructor(sums: SumsByMonth, spans: readonly Span[]) {
    this.sums = sums;
    this.spans = spans;
  }

  within(conditions: Conditions): AccountSums[] {
    const key = JSON.stringify(Object.entries(conditions).sort());
    let rows = this.known.get(key);
    if (!rows) {
      rows = mergeSums(this.spans.flatMap(({ last, length }) => this.sums.window(last, length, conditions as Cut)));
      this.known.set(key, rows);
    }
    return rows;
  }

  byValue(property: string, conditions: Conditions): Map<string, AccountSums[]> {
    const values = new Map<string, AccountSums[]>();
    for (const { last, length } of this.spans)
      for (const [value, rows] of this.sums.byValue(last, length, property as CutProperty, conditions as Cut))
        values.set(value, [...(values.get(value) ?? []), ...rows]);
    return values;
  }

  commented(conditions: Conditions): number {
    return totalTally(this.spans.flatMap(({ last, length }) => this.sums.tallies(last, length, conditions as Cut)))
      .commented;
  }

  /** With the band of its account's revenue among the other values. */
  place({ frozen, mrr, span, ...answer }: Mentioning): PlacedAnswer {
    return { ...answer, values: { ...(frozen ?? unknownValues), revenue: bandOf(mrr, this.limitsOf(span)) } };
  }

  private limitsOf({ last }: Span): BandLimits | null {
    let limits = this.limits.get(last);
    if (limits === undefined) {
      limits = bandLimits(this.sums.revenues(last, LONGEST_WINDOW).values());
      this.limits.set(last, limits);
    }
    return limits;
  }
}

/** The conditions of a cut that were named. */
export function conditionsOf(cut: Cut): Conditions {
  return Object.fromEntries(
    CUT_PROPERTIES.flatMap((property) => {
      const value = cut[property];
      return value === undefined ? [] : [[property, value] as const];
    }),
  );
}
