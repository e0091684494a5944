import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cut } from '../../contract/cut.ts';
import type { Id } from '../../contract/ids.ts';
import { sumInDetail } from '../../domain/answers/kept-cells.ts';
import { unknownValues } from '../../domain/answers/frozen-values.ts';
import { SumsByMonth } from './sums-by-month.ts';
import type { ReadSums } from './sums.store.ts';

const months = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'];
const waves = months.map((period, at) => ({ _id: `wav_${'abcdef'[at]!.repeat(20)}` as Id<'wave'>, period }));

interface Answered {
  readonly month: number;
  readonly account: string;
  readonly plan: string;
  readonly mrr?: number;
}

/** Sums of answers of all kinds, each of a person who answered nothing else. */
function sumsOf(answers: readonly Answered[]): SumsByMonth {
  const groups = new Map<string, Answered[]>();
  for (const answer of answers) {
    const key = `${answer.month} ${answer.account}`;
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  const sums = [...groups.values()].map((some, group): ReadSums => {
    const { month, account, mrr = null } = some[0]!;
    const frozen = some.map(({ plan }, at) => ({
      score: [10, 7, 3][(at + group) % 3]!,
      commented: false,
      againAfter: null,
      properties: { ...unknownValues, plan },
    }));
    const detail = sumInDetail(frozen, 'nps');
    return { _id: `${month} ${account}`, waveId: waves[month]!._id, cluster: account, mrr, rev: 1, ...detail };
  });
  return new SumsByMonth(waves, sums);
}

/** So many answers of a month, each of an account of its own. */
const crowd = (month: number, size: number, plan = 'Pro'): Answered[] =>
  Array.from({ length: size }, (_, at) => ({ month, account: `${month} ${plan} ${at}`, plan }));

describe('sums by month', () => {
  it('keeps a small month hidden in the window around it', () => {
    const sums = sumsOf([...crowd(3, 12), ...crowd(4, 3), ...crowd(5, 14)]);
    expect([3, 4, 5].map((at) => sums.hidden(months[at]!, 1))).toEqual([null, 'small', null]);
    expect(sums.hidden('2026-11', 3)).toBe('beside');
    const quiet = sumsOf([...crowd(3, 4), ...crowd(4, 3), ...crowd(5, 4)]);
    expect(quiet.hidden('2026-11', 3)).toBeNull();
    const first = sumsOf(crowd(5, 14));
    expect(first.hidden('2026-11', 3)).toBeNull();
  });

  it('hides with it what it would follow from beside it', () => {
    const sums = sumsOf([
      ...crowd(4, 40),
      ...crowd(5, 30),
      ...crowd(4, 12, 'Free'),
      ...crowd(5, 3, 'Free'),
      ...crowd(3, 6),
      ...crowd(3, 6, 'Free'),
    ]);
    expect(sums.hidden('2026-11', 3)).toBeNull();
    expect(sums.hidden('2026-11', 3, { plan: 'Free' })).toBe('beside');
    expect(sums.hidden('2026-11', 3, { plan: 'Pro' })).toBe('beside');
  });

  it('never lets the answers of a hidden month be computed from windows that are shown', () => {
    const sizes = fc.array(fc.oneof(fc.nat({ max: 8 }), fc.nat({ max: 40 })), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(sizes, (given) => {
        const sums = sumsOf(given.flatMap((size, month) => crowd(month, size)));
        const known: number[][] = [];
        const hidden: number[] = [];
        for (const [at, month] of months.entries()) {
          const own = months.map((_, place) => (place === at ? 1 : 0));
          if (sums.hidden(month, 1) === null) known.push(own);
          else hidden.push(at);
          if (at >= 2 && sums.hidden(month, 3) === null)
            known.push(months.map((_, place) => (place > at - 3 && place <= at ? 1 : 0)));
        }
        const rank = rankOf(known);
        for (const at of hidden)
          expect(rankOf([...known, months.map((_, place) => (place === at ? 1 : 0))])).toBe(rank + 1);
      }),
      { numRuns: 300 },
    );
  });

  it('cuts by the thirds of revenue among all heard in three months', () => {
    const answers = [1, 1, 2, 3, 3, 9].map((mrr, at): Answered => ({
      month: 3 + (at % 3),
      account: `${at}`,
      plan: '',
      mrr,
    }));
    const sums = sumsOf([...answers, ...crowd(5, 2)]);
    const heard = (cut: Cut, length = 3) =>
      sums
        .window('2026-11', length, cut)
        .map(({ accountId }) => accountId)
        .sort();
    expect(heard({ revenue: 'low' })).toEqual(['0', '1']);
    expect(heard({ revenue: 'middle' })).toEqual(['2', '3', '4']);
    expect(heard({ revenue: 'high' })).toEqual(['5']);
    expect(heard({ revenue: '' })).toEqual(['5 Pro 0', '5 Pro 1']);
    expect(heard({ revenue: 'high' }, 1)).toEqual(['5']);
    expect([...sums.byValue('2026-11', 3, 'revenue').keys()].sort()).toEqual(['', 'high', 'low', 'middle']);
  });

  it('refuses to cut sums that were read without what it needs', () => {
    const [read] = [waves[0]!].map((wave): ReadSums => {
      const { values, cells, ...totals } = sumInDetail([], 'nps');
      expect([values, cells]).toEqual([[], []]);
      return { _id: 'a', waveId: wave._id, cluster: 'a', mrr: null, rev: 1, ...totals };
    });
    expect(() => new SumsByMonth(waves, [read!]).window('2026-06', 1, { plan: 'Pro' })).toThrow(/less detail/);
  });
});

/** How many of the rows say something that the others do not (Gauss). */
function rankOf(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < months.length; column += 1) {
    const at = left.findIndex((row, place) => place >= rank && Math.abs(row[column]!) > 1e-9);
    if (at < 0) continue;
    [left[rank], left[at]] = [left[at]!, left[rank]!];
    for (const [place, row] of left.entries()) {
      if (place === rank) continue;
      const factor = row[column]! / left[rank]![column]!;
      for (const [i, value] of left[rank]!.entries()) row[i]! -= factor * value;
    }
    rank += 1;
  }
  return rank;
}
