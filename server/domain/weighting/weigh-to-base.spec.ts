import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { summariseSums } from '../nps/summary.ts';
import { weighToBase, type AnsweredRow } from './weigh-to-base.ts';

/** Answers of people on their own: promoters, passives, detractors. */
function people(values: Record<string, string>, ...counts: readonly [number, number, number]): AnsweredRow[] {
  const kinds = ['promoters', 'passives', 'detractors'] as const;
  return kinds.flatMap((kind, at) =>
    Array.from({ length: counts[at]! }, () => ({
      accountId: null,
      n: 1,
      promoters: 0,
      passives: 0,
      detractors: 0,
      [kind]: 1,
      values,
    })),
  );
}

describe('answers weighed to the base', () => {
  it('restores the shares of one property: 27 becomes 15.83', () => {
    const rows = [
      ...people({ size: 'SMB' }, 36, 14, 10),
      ...people({ size: 'MID' }, 12, 9, 9),
      ...people({ size: 'ENT' }, 3, 2, 5),
    ];
    expect(summariseSums(rows).nps!.exact).toBeCloseTo(27, 9);
    const weighed = weighToBase(rows, { size: { SMB: 400, MID: 350, ENT: 250 } })!;
    const { nps } = summariseSums(weighed.rows);
    expect(nps!.exact).toBeCloseTo(15.8333333333, 8);
    expect(weighed.effectiveAnswers).toBeCloseTo(76.9230769231, 8);
    expect(weighed.properties).toEqual(['size']);
    expect(weighed.trimmed).toBe(false);
  });

  it('restores two margins at once', () => {
    const rows = [
      ...people({ size: 'SMB', region: 'EU' }, 30, 10, 10),
      ...people({ size: 'SMB', region: 'US' }, 10, 5, 5),
      ...people({ size: 'ENT', region: 'EU' }, 2, 3, 5),
      ...people({ size: 'ENT', region: 'US' }, 5, 5, 10),
    ];
    const base = { size: { SMB: 600, ENT: 400 }, region: { EU: 500, US: 500 } };
    const weighed = weighToBase(rows, base)!;
    expect(weighed.effectiveAnswers).toBeCloseTo(93.7740412832, 7);
    expect(weighed.properties).toEqual(['size', 'region']);
  });

  it('joins values that few answered, and leaves out a property that is then one', () => {
    const rows = [...people({ plan: 'Pro' }, 3, 0, 0), ...people({ plan: 'Free' }, 20, 10, 10)];
    expect(weighToBase(rows, { plan: { Pro: 500, Free: 500 } })).toBeNull();
    expect(weighToBase([], { plan: { Pro: 5 } })).toBeNull();
    expect(weighToBase(rows, {})).toBeNull();
  });

  it('keeps the number of answers and what is alike already', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 5, max: 30 }), fc.integer({ min: 1, max: 500 })), {
          minLength: 2,
          maxLength: 5,
        }),
        (groups) => {
          const rows = groups.flatMap(([answers], at) => people({ plan: `p${at}` }, answers, 0, 0));
          const base = Object.fromEntries(groups.map(([, customers], at) => [`p${at}`, customers]));
          const weighed = weighToBase(rows, { plan: base })!;
          const total = weighed.rows.reduce((sum, row) => sum + row.promoters, 0);
          expect(total).toBeCloseTo(rows.length, 6);
          expect(summariseSums(weighed.rows).nps!.exact).toBeCloseTo(100, 9);
          expect(weighed.effectiveAnswers).toBeLessThanOrEqual(rows.length + 1e-9);
        },
      ),
    );
  });
});
