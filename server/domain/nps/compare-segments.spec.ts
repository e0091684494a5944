import { describe, expect, it } from '@jest/globals';
import { sumByAccount, type AccountSums } from './account-sums.ts';
import { compareSegments, type Segment } from './compare-segments.ts';
import { npsDifference } from './difference.ts';

const crowd = (detractors: number, passives: number, promoters: number): AccountSums[] =>
  [...Array<number>(detractors).fill(3), ...Array<number>(passives).fill(7), ...Array<number>(promoters).fill(10)].map(
    (score, at) => sumByAccount([{ score, account: `${detractors}-${passives}-${at}` }])[0]!,
  );
const plan = (value: string | null, rows: AccountSums[]): Segment => ({ property: 'plan', value, rows });

describe('segments against the rest', () => {
  const free = plan('Free', crowd(40, 40, 20));
  const pro = plan('Pro', crowd(20, 30, 50));
  const other = plan(null, crowd(30, 30, 41));

  it('are compared with all others of their property', () => {
    const [lower, higher, open] = compareSegments([free, pro, other]);
    const rest = npsDifference([...pro.rows, ...other.rows], free.rows)!;
    expect(lower!.againstRest!.difference).toEqual(rest);
    expect(lower!.againstRest!.state).toBe('lower');
    expect(higher!.againstRest!.state).toBe('higher');
    expect(open!.againstRest!.state).toBe('cant-tell-yet');
  });

  it('are judged by p-values adjusted over every property of the call', () => {
    const [alone] = compareSegments([free, pro, other]);
    const others = ['a', 'b', 'c', 'd'].map((value): Segment => ({
      property: 'size',
      value,
      rows: crowd(20, 20, 20),
    }));
    const [among] = compareSegments([free, pro, other, ...others]);
    expect(among!.againstRest!.difference).toEqual(alone!.againstRest!.difference);
    expect(among!.againstRest!.pAdjusted!).toBeGreaterThan(alone!.againstRest!.pAdjusted!);
  });

  it('are compared with nothing when the property has one value, and when they are hidden', () => {
    expect(compareSegments([free])[0]!.againstRest).toBeNull();
    const [small, beside, shown] = compareSegments([plan('a', crowd(1, 1, 1)), plan('b', crowd(2, 2, 2)), free], {
      hidden: ['small', 'beside', null],
    });
    expect([small!.hidden, beside!.hidden, shown!.hidden]).toEqual(['small', 'beside', null]);
    expect([small!.againstRest, beside!.againstRest]).toEqual([null, null]);
    expect(shown!.againstRest!.state).toBe('too-few-answers');
    expect(compareSegments([])).toEqual([]);
  });

  it('count an account whose people differ once on each side', () => {
    const mixed = (promoters: number, detractors: number): AccountSums => ({
      accountId: 'both',
      n: promoters + detractors,
      promoters,
      passives: 0,
      detractors,
    });
    const [first] = compareSegments([
      plan('a', [...free.rows, mixed(2, 0)]),
      plan('b', [...pro.rows, mixed(1, 0)]),
      plan('c', [...other.rows, mixed(0, 3)]),
    ]);
    const rest = [...pro.rows, ...other.rows, mixed(1, 3)];
    const expected = npsDifference(rest, [...free.rows, mixed(2, 0)])!;
    expect(first!.againstRest!.difference!.difference).toBeCloseTo(expected.difference, 9);
    expect(first!.againstRest!.difference!.standardError).toBeCloseTo(expected.standardError, 9);
  });
});
