import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AccountSums } from './account-sums.ts';
import { sumByAccount } from './account-sums.ts';
import { describeChange } from './change.ts';
import { npsDifference } from './difference.ts';
import { summariseNps } from './summary.ts';

type Counts = [detractors: number, passives: number, promoters: number];
const crowd = ([detractors, passives, promoters]: Counts): AccountSums[] => [
  { accountId: null, n: detractors + passives + promoters, promoters, passives, detractors },
];
const compare = (before: Counts, after: Counts) => npsDifference(crowd(before), crowd(after), { clustered: false });

describe('difference of two independent months', () => {
  // Rocks' R package NPS 2.0.999, nps_test; it prints the size, the sign is ours.
  it.each<[Counts, Counts, number, number, number, number, number]>([
    [[30, 30, 40], [20, 30, 50], 19.41747573, 11.20891602, -2.55159598, 41.38654744, 0.0832158675],
    [[9, 12, 15], [5, 9, 17], 19.90950226, 18.11722062, -15.59959765, 55.41860218, 0.2717999241],
    [[260, 300, 440], [200, 300, 500], 11.96410768, 3.56835362, 4.9702631, 18.95795225, 0.0007998783],
    [[2, 2, 6], [0, 0, 10], 46.15384615, 26.73220591, -6.24031466, 98.54800697, 0.084252842],
  ])('from %p to %p', (before, after, difference, error, low, high, p) => {
    const found = compare(before, after)!;
    expect(found.difference).toBeCloseTo(difference, 6);
    expect(found.standardError).toBeCloseTo(error, 6);
    expect(found.low).toBeCloseTo(low, 6);
    expect(found.high).toBeCloseTo(high, 6);
    expect(found.p).toBeCloseTo(p, 9);
    expect(compare(after, before)!.difference).toBeCloseTo(-difference, 6);
  });

  it('is null when a side has no answers', () => {
    expect(compare([0, 0, 0], [1, 2, 3])).toBeNull();
    expect(npsDifference([], crowd([1, 2, 3]), { clustered: false })).toBeNull();
  });
});

describe('difference of two waves with people in both', () => {
  const scoreOf = { 1: 10, 0: 8, [-1]: 2 } as Record<number, number>;
  const wave = (people: number[], signs: number[]) =>
    sumByAccount(people.map((person, i) => ({ account: `c${person}`, score: scoreOf[signs[i]!]! })));
  const first = wave([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [1, 1, 0, -1, 1, 0, 1, -1, 0, 1, 1, 0]);
  const second = wave([1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 15, 16], [1, 0, 0, -1, 0, -1, 1, -1, 1, 0, -1, 1]);

  it('is narrower by what the people share', () => {
    const found = npsDifference(first, second, { clustered: false })!;
    expect(found.difference).toBeCloseTo(-26.66666667, 7);
    expect(found.standardError).toBeCloseTo(20.29413343, 7);
    expect(found.low).toBeCloseTo(-66.4424373, 6);
    expect(found.high).toBeCloseTo(13.10910396, 6);
    const strangers = second.map((row) => ({ ...row, accountId: `${row.accountId} again` }));
    expect(npsDifference(first, strangers, { clustered: false })!.standardError).toBeCloseTo(28.23184438, 7);
  });

  it('takes people without identity as strangers', () => {
    const alone = (rows: AccountSums[]) => rows.map((row) => ({ ...row, accountId: null }));
    expect(npsDifference(alone(first), alone(second), { clustered: false })!.standardError).toBeCloseTo(28.23184438, 7);
  });

  it('is wider when accounts are clusters, and uses Student’s t', () => {
    const clustered = npsDifference(first, second)!;
    expect(clustered.df).toBe(15);
    expect(clustered.high - clustered.low).toBeGreaterThan(2 * 1.96 * 20.29413343);
  });

  it('is null when one account gave all answers of a side', () => {
    const one = sumByAccount([
      { account: 'x', score: 9 },
      { account: 'x', score: 3 },
    ]);
    expect(npsDifference(one, second)).toBeNull();
    expect(npsDifference(one, second, { clustered: false })).not.toBeNull();
  });

  it('never has a width of nothing, not even between a wave and itself', () => {
    const answers = fc.array(
      fc.record({ score: fc.integer({ min: 0, max: 10 }), account: fc.constantFrom('a', 'b', 'c', 'd') }),
      { minLength: 2, maxLength: 40 },
    );
    fc.assert(
      fc.property(answers, answers, fc.boolean(), (one, two, clustered) => {
        const found = npsDifference(sumByAccount(one), sumByAccount(two), { clustered });
        const back = npsDifference(sumByAccount(two), sumByAccount(one), { clustered });
        if (found === null) return expect(back).toBeNull();
        expect(found.standardError).toBeGreaterThan(0);
        expect(found.p).toBeGreaterThanOrEqual(0);
        expect(found.p).toBeLessThanOrEqual(1);
        expect(back!.difference).toBeCloseTo(0 - found.difference, 9);
        expect(back!.standardError).toBeCloseTo(found.standardError, 9);
        const scores = [one, two].map((side) => summariseNps(side, { clustered }).nps!.adjusted!);
        expect(found.difference).toBeCloseTo(scores[1]! - scores[0]!, 9);
      }),
    );
  });
});

describe('what is said of a difference', () => {
  it.each<{ before: Counts; after: Counts; difference: number; ci: number[]; ci90: number[]; state: string }>([
    {
      ...{ before: [200, 300, 500], after: [260, 300, 440], difference: -11.9641077, state: 'dropped' },
      ...{ ci: [-18.9579523, -4.9702631], ci90: [-17.8335271, -6.0946883] },
    },
    {
      ...{ before: [20, 30, 50], after: [24, 30, 46], difference: -7.7669903, state: 'cant-tell-yet' },
      ...{ ci: [-29.4266457, 13.8926651], ci90: [-25.9443461, 10.4103655] },
    },
    {
      ...{ before: [2000, 3000, 5000], after: [2020, 3010, 4970], difference: -0.49985, state: 'no-real-change' },
      ...{ ci: [-2.6661157, 1.6664156], ci90: [-2.3178375, 1.3181374] },
    },
    {
      ...{ before: [2, 3, 5], after: [4, 3, 3], difference: -30.7692308, state: 'cant-tell-yet' },
      ...{ ci: [-91.5091612, 29.9706997], ci90: [-81.7437873, 20.2053257] },
    },
  ])('from $before to $after: $state', ({ before, after, difference, ci, ci90, state }) => {
    const found = compare(before, after)!;
    expect(found.difference).toBeCloseTo(difference, 6);
    const bounds = [found.low, found.high, found.low90, found.high90];
    [...ci, ...ci90].forEach((bound, at) => expect(bounds[at]).toBeCloseTo(bound, 6));
    expect(describeChange(found).state).toBe(state);
  });

  it('rises as it drops, and says nothing below 10 effective answers', () => {
    expect(describeChange(compare([260, 300, 440], [200, 300, 500])).state).toBe('rose');
    expect(describeChange(compare([1, 2, 2], [200, 300, 500])).state).toBe('too-few-answers');
    expect(describeChange(compare([200, 300, 500], [1, 2, 2])).state).toBe('too-few-answers');
    expect(describeChange(null)).toEqual({ state: 'too-few-answers', moreAnswers: null });
  });

  it('obeys a p adjusted for many comparisons', () => {
    const found = compare([200, 300, 500], [260, 300, 440]);
    expect(describeChange(found, 5, 0.06).state).toBe('cant-tell-yet');
  });

  it('takes eleven people on their own as the ten answers they are worth', () => {
    const alone = (size: number) =>
      sumByAccount(Array.from({ length: size }, (_, at) => ({ account: `${size}-${at}`, score: (3 * at) % 11 })));
    // m/(m − 1): one fewer than there are, to rounding.
    expect(
      summariseNps(Array.from({ length: 11 }, (_, at) => ({ account: `${at}`, score: (3 * at) % 11 }))).nps,
    ).toMatchObject({ effectiveAnswers: expect.closeTo(10, 9) });
    for (const size of [11, 12])
      expect(describeChange(npsDifference(alone(size), alone(200))).state).not.toBe('too-few-answers');
    expect(describeChange(npsDifference(alone(10), alone(200))).state).toBe('too-few-answers');
    const barely = { ...compare([20, 30, 50], [24, 30, 46])!, effectiveAfter: 10 - 1e-12 };
    expect(describeChange(barely).state).toBe('cant-tell-yet');
  });

  it('asks for more answers when p was adjusted, as many as the stricter level takes', () => {
    // An interval that leaves out 0 on its own, one of ten comparisons: held to 0.5 %.
    const found = compare([200, 300, 500], [248, 300, 452])!;
    const alone = describeChange(found);
    expect(alone.state).toBe('dropped');
    const { state, moreAnswers } = describeChange(found, 5, 10 * found.p);
    expect(state).toBe('cant-tell-yet');
    const times = (1000 + moreAnswers!) / 1000;
    const grown = ([d, a, p]: Counts): Counts => [d * times, a * times, p * times];
    expect(compare(grown([200, 300, 500]), grown([248, 300, 452]))!.p).toBeCloseTo(0.005, 4);
  });

  it('asks for as many answers as settle it', () => {
    const found = compare([20, 30, 50], [24, 30, 46])!;
    const { moreAnswers } = describeChange(found);
    const times = (100 + moreAnswers!) / 100;
    const grown = ([d, a, p]: Counts): Counts => [d * times, a * times, p * times];
    // The three added answers fade as the counts grow, so that the estimate is a little too high or low.
    const settled = compare(grown([20, 30, 50]), grown([24, 30, 46]))!;
    expect(settled.p).toBeCloseTo(0.05, 2);
    expect(
      describeChange({ ...found, difference: 5, low: -10, low90: -7, high: 20, high90: 17, p: 0.5 }).moreAnswers,
    ).toBe(800);
    const nothing = { ...found, difference: 0, low: -10, low90: -8, high: 10, high90: 8, p: 1 };
    expect(describeChange(nothing).moreAnswers).toBe(Math.ceil(100 * (1.6 ** 2 - 1)));
  });
});
