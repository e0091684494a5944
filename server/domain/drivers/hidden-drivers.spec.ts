import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { totalOf } from '../nps/account-sums.ts';
import type { Conditions } from '../nps/hidden-cuts.ts';
import { hiddenThemes, type PlacedAnswer, type SumsWithin } from './hidden-drivers.ts';
import { sumsOf } from './theme-mentions.ts';

let number = 0;
const answers = (count: number, score: number, plan: string, ...themes: string[]): PlacedAnswer[] =>
  Array.from({ length: count }, () => ({
    id: `a${(number += 1)}`,
    cluster: `c${number}`,
    score,
    themes,
    values: { plan },
  }));

/** The sums of a list of answers, as the kept ones would be. */
function sumsAmong(all: readonly PlacedAnswer[]): SumsWithin {
  const within = (conditions: Conditions) =>
    sumsOf(all.filter(({ values }) => Object.entries(conditions).every(([one, value]) => values[one] === value)));
  return {
    within,
    byValue: (property, conditions) =>
      new Map(
        [...new Set(all.map(({ values }) => values[property]!))].map((value) => [
          value,
          within({ ...conditions, [property]: value }),
        ]),
      ),
  };
}
const hidden = (all: readonly PlacedAnswer[], cut: Conditions = {}) => [...hiddenThemes(sumsAmong(all), all, cut)];

describe('what a reader of large groups does not see', () => {
  it('is a theme that too few mention, or all but too few', () => {
    const many = [...answers(10, 9, 'pro'), ...answers(10, 3, 'pro')];
    expect(hidden([...many, ...answers(4, 3, 'pro', 'rare'), ...answers(1, 9, 'pro', 'rare')])).toEqual([]);
    expect(hidden([...many, ...answers(3, 3, 'pro', 'rare'), ...answers(1, 9, 'pro', 'rare')])).toEqual([
      ['rare', 'small'],
    ]);
    expect(
      hidden([...answers(10, 9, 'pro', 'most'), ...answers(10, 3, 'pro', 'most'), ...answers(4, 5, 'pro')]),
    ).toEqual([['most', 'beside']]);
  });

  it('is a theme that too few accounts mention, however many answers', () => {
    const same = [...answers(8, 3, 'pro', 'rare'), ...answers(8, 9, 'pro', 'rare')].map((one, place) => ({
      ...one,
      cluster: place % 2 ? 'x' : 'y',
    }));
    expect(hidden([...same, ...answers(20, 9, 'pro')])).toEqual([['rare', 'small']]);
  });

  it('is a theme in a cut that leaves too few of its mentions outside', () => {
    const all = [
      ...[...answers(6, 3, 'pro', 'slow'), ...answers(6, 9, 'pro', 'slow'), ...answers(2, 9, 'basic', 'slow')],
      ...[...answers(20, 9, 'pro'), ...answers(20, 3, 'basic')],
    ];
    expect(hidden(all)).toEqual([]);
    expect(hidden(all, { plan: 'pro' })).toEqual([['slow', 'beside']]);
  });

  it('is a theme whose mentions differ from those of another by one', () => {
    const both = [...answers(6, 3, 'pro', 'slow', 'app'), ...answers(6, 9, 'pro', 'slow', 'app')];
    const rest = [...answers(20, 9, 'pro'), ...answers(20, 3, 'pro')];
    expect(hidden([...both, ...answers(1, 0, 'pro', 'app'), ...rest])).toEqual([['slow', 'beside']]);
    expect(hidden([...both, ...answers(5, 0, 'pro', 'app'), ...rest])).toEqual([]);
    expect(hidden([...both, ...rest])).toEqual([]);
  });

  it('leaves nobody alone: neither side of a theme that is shown, in the cut or beside it, is small', () => {
    const answer = fc.record({
      cluster: fc.constantFrom(...'abcdefghij'),
      score: fc.nat({ max: 10 }),
      themes: fc.subarray(['slow', 'price']),
      values: fc.record({ plan: fc.constantFrom('pro', 'basic') }),
    });
    fc.assert(
      fc.property(
        fc.array(answer, { maxLength: 80 }),
        fc.constantFrom<Conditions>({}, { plan: 'pro' }),
        (list, cut: Conditions) => {
          const all = list.map((one, place) => ({ ...one, id: `${place}` }));
          const reasons = hiddenThemes(sumsAmong(all), all, cut);
          const inCut = all.filter(({ values }) => cut['plan'] === undefined || values.plan === cut['plan']);
          for (const theme of ['slow', 'price'].filter((one) => all.some(({ themes }) => themes.includes(one)))) {
            const mentions = (some: typeof all) => some.filter(({ themes }) => themes.includes(theme));
            if (reasons.has(theme) || mentions(inCut).length === 0) continue;
            const sides = [mentions(inCut).length, inCut.length - mentions(inCut).length];
            const beside = mentions(all).length - mentions(inCut).length;
            for (const size of [...sides, beside]) expect(size === 0 || size >= 5).toBe(true);
            expect(new Set(mentions(inCut).map(({ cluster }) => cluster)).size).toBeGreaterThanOrEqual(
              Math.min(3, mentions(inCut).length),
            );
            expect(totalOf(sumsOf(mentions(inCut))).n).toBe(sides[0]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
