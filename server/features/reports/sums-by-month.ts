import type { Cut, CutProperty } from '../../contract/cut.ts';
import {
  LONGEST_WINDOW,
  monthsBetween,
  totalTally,
  withinWindow,
  type KeptSums,
  type Tally,
} from '../../domain/answers/kept-sums.ts';
import { bandLimits, bandOf, type BandLimits } from '../../domain/answers/revenue-bands.ts';
import { mergeSums, type AccountSums } from '../../domain/nps/account-sums.ts';
import type { HiddenReason } from '../../domain/nps/hidden-cells.ts';
import { HiddenCuts, type TableCell } from '../../domain/nps/hidden-cuts.ts';
import { monthsUpTo } from '../../domain/nps/rolling-window.ts';
import type { StarCounts } from '../../domain/stars/star-counts.ts';
import { mergeStarRows, type StarRow } from '../../domain/stars/star-rows.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { conditionsOf, matching, partsBy, valuesOf } from './sums-parts.ts';
import type { ReadSums, SumsDetail } from './sums.store.ts';
import { monthOf } from './wave-months.ts';

/** What one account contributes to a window. */
interface Part {
  readonly cluster: string;
  readonly tally: Tally;
}

/** How much of the sums a cut needs; hiding it for a reader of large groups asks for no more. */
export function detailOf(cut: Cut): SumsDetail {
  const stored = conditionsOf(cut).filter(([property]) => property !== 'revenue').length;
  return stored === 0 ? 'totals' : stored === 1 ? 'values' : 'cells';
}

/** How much the values of every property within a cut need. */
export function detailWithin(cut: Cut): SumsDetail {
  return detailOf(cut) === 'totals' ? 'values' : 'cells';
}

/**
 * Kept sums, cut into windows of months and by what people were on the day of asking. The revenue band of an account is its
 * third among all accounts heard in the three months that end where the window ends, by the latest subscription of each.
 */
export class SumsByMonth {
  private readonly byMonth = new Map<string, ReadSums[]>();
  private readonly limits = new Map<string, BandLimits | null>();
  private readonly hiddenCuts = new Map<string, HiddenCuts>();

  constructor(waves: readonly Pick<StoredWave, '_id' | 'period'>[], sums: readonly ReadSums[]) {
    const months = new Map<string, string>(waves.map((wave) => [wave._id, monthOf(wave)]));
    for (const one of sums) {
      const month = months.get(one.waveId)!;
      const some = this.byMonth.get(month);
      if (some) some.push(one);
      else this.byMonth.set(month, [one]);
    }
  }

  /** What each account contributes to the `length` months that end with `last`. */
  window(last: string, length: number, cut: Cut = {}): AccountSums[] {
    return rowsOf(this.parts(last, length, cut));
  }

  tallies(last: string, length: number, cut: Cut = {}): Tally[] {
    return this.parts(last, length, cut).map(({ tally }) => tally);
  }

  /** The same of a survey of stars: how many of each every account gave. */
  stars(last: string, length: number, cut: Cut = {}): StarRow[] {
    return mergeStarRows(
      this.parts(last, length, cut).map(({ cluster, tally }) => ({
        accountId: cluster,
        counts: tally.scores.slice(1, 6) as unknown as StarCounts,
      })),
    );
  }

  /** What each account heard in these months paid when it was last asked; those of which it is not known are left out. */
  revenues(last: string, length: number): Map<string, number> {
    const known = monthsUpTo(last, length).flatMap((month) => this.byMonth.get(month) ?? []);
    return new Map(known.flatMap(({ cluster, mrr, n }) => (mrr !== null && n > 0 ? [[cluster, mrr] as const] : [])));
  }

  /** The answers within a cut by each value of one property, which the cut does not name. */
  byValue(last: string, length: number, property: CutProperty, cut: Cut = {}): Map<string, AccountSums[]> {
    const conditions = conditionsOf(cut);
    const values = new Map<string, Part[]>();
    for (const { sums, before } of this.months(last, length)) {
      for (const [value, kept] of valuesOf(sums, property, conditions, this.bandOf(sums, last))) {
        const parts = partOf(sums, kept, before);
        const some = values.get(value);
        if (some) some.push(...parts);
        else if (parts.length > 0) values.set(value, [...parts]);
      }
    }
    return new Map([...values].map(([value, some]) => [value, rowsOf(some)]));
  }

  /** Why a reader of large groups may not see these months of a cut; null when such a reader may. */
  hidden(last: string, length: number, cut: Cut = {}): HiddenReason | null {
    const window = `${last} ${length}`;
    let cuts = this.hiddenCuts.get(window);
    if (!cuts) {
      cuts = new HiddenCuts((properties) => this.table(last, length, properties as CutProperty[]));
      this.hiddenCuts.set(window, cuts);
    }
    return cuts.of(Object.fromEntries(conditionsOf(cut)));
  }

  /** All answers of these months by the values of some properties. */
  private table(last: string, length: number, properties: readonly CutProperty[]): TableCell[] {
    const cells = new Map<string, { conditions: Record<string, string>; parts: Part[] }>();
    for (const { sums, before } of this.months(last, length)) {
      for (const { conditions, kept } of partsBy(sums, properties, this.bandOf(sums, last))) {
        const parts = partOf(sums, kept, before);
        const key = JSON.stringify(conditions);
        const cell = cells.get(key);
        if (cell) cell.parts.push(...parts);
        else if (parts.length > 0) cells.set(key, { conditions, parts: [...parts] });
      }
    }
    return [...cells.values()].map(({ conditions, parts }) => {
      return { conditions, ...cellOf(parts), withheld: this.isMixed(last, length, conditions) };
    });
  }

  /**
   * Whether of the months of a window some are hidden and others are known, so that the hidden ones would be the window less
   * the others. Months without answers are known. Where all are hidden, windows tell sums and differences of months only.
   */
  private isMixed(last: string, length: number, cut: Cut): boolean {
    if (length === 1) return false;
    const hidden = monthsUpTo(last, length).filter((month) => this.hidden(month, 1, cut) !== null);
    return hidden.length > 0 && hidden.length < length;
  }

  private parts(last: string, length: number, cut: Cut): Part[] {
    const conditions = conditionsOf(cut);
    return this.months(last, length).flatMap(({ sums, before }) =>
      matching(sums, conditions, this.bandOf(sums, last)).flatMap((kept) => partOf(sums, kept, before)),
    );
  }

  private months(last: string, length: number): { sums: ReadSums; before: number }[] {
    return monthsUpTo(last, length).flatMap((month) => {
      const before = monthsBetween(month, last);
      return (this.byMonth.get(month) ?? []).map((sums) => ({ sums, before }));
    });
  }

  private bandOf({ mrr }: ReadSums, last: string): string {
    let limits = this.limits.get(last);
    if (limits === undefined) {
      limits = bandLimits(this.revenues(last, LONGEST_WINDOW).values());
      this.limits.set(last, limits);
    }
    return bandOf(mrr, limits);
  }
}

function partOf({ cluster }: ReadSums, kept: KeptSums, monthsBefore: number): Part[] {
  const tally = withinWindow(kept, monthsBefore);
  return tally.n > 0 ? [{ cluster, tally }] : [];
}

function rowsOf(parts: readonly Part[]): AccountSums[] {
  return mergeSums(
    parts.map(({ cluster, tally: { n, promoters, passives, detractors } }) => {
      return { accountId: cluster, n, promoters, passives, detractors };
    }),
  );
}

function cellOf(parts: readonly Part[]): Omit<TableCell, 'conditions'> {
  const { n, promoters, passives, detractors, scores } = totalTally(parts.map(({ tally }) => tally));
  const buckets = [promoters, passives, detractors];
  return {
    answers: n,
    accounts: new Set(parts.map(({ cluster }) => cluster)),
    // Stars are of no kind but their number.
    kinds: promoters + passives + detractors === n ? buckets : scores,
  };
}
