import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accountView, oneVoiceEach, revenueView, revenueVoiceEach } from './account-view.ts';
import { sumByAccount, type AccountSums, type NpsAnswer } from './account-sums.ts';
import { adjustedWald } from './adjusted-wald.ts';
import { effectiveSample, quantileAt } from './effective-sample.ts';
import { summariseNps, summariseSums } from './summary.ts';

const scoreOf = { 1: 10, 0: 8, [-1]: 2 } as Record<number, number>;
const answersOf = (accounts: Record<string, number[]>): NpsAnswer[] =>
  Object.entries(accounts).flatMap(([account, signs]) => signs.map((sign) => ({ account, score: scoreOf[sign]! })));
const countsOf = (detractors: number, passives: number, promoters: number) => ({ promoters, passives, detractors });
const unclustered = (detractors: number, passives: number, promoters: number, level = 0.95) =>
  summariseSums(
    [{ accountId: null, n: detractors + passives + promoters, ...countsOf(detractors, passives, promoters) }],
    { clustered: false, level },
  );

describe('adjusted Wald interval', () => {
  // D, A, P; NPS, adjusted NPS, its standard error, low, high before clipping (R package NPS 2.0.999, Brendan Rocks).
  it.each([
    [2, 3, 5, 30, 23.07692308, 21.49403703, -19.05061538, 65.20446153],
    [9, 12, 15, 16.66666667, 15.38461538, 12.71156867, -9.5296014, 40.29883217],
    [20, 30, 50, 30, 29.12621359, 7.69151042, 14.05113018, 44.20129701],
    [30, 40, 30, 0, 0, 7.61378017, -14.92273491, 14.92273491],
    [5, 10, 85, 80, 77.66990291, 5.26103217, 67.35846934, 87.98133649],
    [166, 333, 501, 33.5, 33.3998006, 2.35220316, 28.78956711, 38.01003408],
    [200, 300, 500, 30, 29.91026919, 2.46599884, 25.07700027, 34.74353811],
    [0, 0, 10, 100, 76.92307692, 15.01023774, 47.50355154, 106.3426023],
    [10, 0, 0, -100, -76.92307692, 15.01023774, -106.3426023, -47.50355154],
    [0, 10, 0, 0, 0, 9.4211144, -18.46504491, 18.46504491],
    [0, 0, 1, 100, 25, 37.5, -48.49864942, 98.49864942],
    [1, 0, 9, 80, 61.53846154, 19.72731725, 22.87363021, 100.2032929],
  ])('of %p detractors, %p passives, %p promoters', (d, a, p, nps, adjusted, error, low, high) => {
    const { nps: figure, answers } = unclustered(d, a, p);
    expect(answers).toBe(d + a + p);
    expect(figure!.exact).toBeCloseTo(nps, 6);
    expect(figure!.adjusted).toBeCloseTo(adjusted, 6);
    expect(figure!.standardError).toBeCloseTo(error, 6);
    expect(figure!.low).toBeCloseTo(Math.max(-100, low), 6);
    expect(figure!.high).toBeCloseTo(Math.min(100, high), 6);
    expect(figure).toMatchObject({ method: 'adjusted-wald', clustered: false, df: null, effectiveAnswers: d + a + p });
  });

  it('at 90 %', () => {
    const { nps } = unclustered(20, 30, 50, 0.9);
    expect(nps!.low).toBeCloseTo(16.4748047782, 9);
    expect(nps!.high).toBeCloseTo(41.7776224063, 9);
    expect(nps!.level).toBe(0.9);
  });

  it('agrees with a weighted mean of (20.75, 31.5, 50.75) to twelve digits', () => {
    const { low, high } = unclustered(20, 30, 50).nps!;
    expect(low).toBeCloseTo(14.051130178761609, 11);
    expect(high).toBeCloseTo(44.20129700570441, 11);
  });
});

describe('score interval instead', () => {
  it('is that of known values where every answer stands alone', () => {
    const rows = [{ accountId: null, n: 100, ...countsOf(20, 30, 50) }];
    const { nps } = summariseSums(rows, { clustered: false, method: 'score' });
    expect(nps!.low).toBeCloseTo(13.95514161, 7);
    expect(nps!.high).toBeCloseTo(44.33930663, 7);
    expect(nps).toMatchObject({ shown: 30, method: 'score', level: 0.95 });
    const none = summariseSums([{ accountId: null, n: 10, ...countsOf(0, 0, 10) }], {
      clustered: false,
      method: 'score',
    });
    expect(none.nps!.low).toBeCloseTo(44.49344003, 6);
    expect(none.nps!.high).toBe(100);
  });

  it('is computed at the effective size, as wide as Student’s t asks', () => {
    const rows = sumByAccount(answersOf({ A: [1, 1, 1, 0], B: [-1, -1], C: [1], D: [0, -1], E: [1] }));
    const { nps } = summariseSums(rows, { method: 'score' });
    const alone = summariseSums(rows, { method: 'score', clustered: false });
    expect(nps).toMatchObject({ df: 4, clustered: true });
    expect(nps!.low!).toBeLessThan(alone.nps!.low!);
    expect(nps!.high!).toBeGreaterThan(alone.nps!.high!);
  });
});

describe('accounts as clusters', () => {
  const accounts = { A: [1, 1, 1, 0], B: [-1, -1], C: [1], D: [0, -1], E: [1] };
  const answers = answersOf(accounts);
  const rows = sumByAccount(answers);

  it('has the standard error and the effective size of a survey package', () => {
    const sample = effectiveSample(rows, true)!;
    expect(100 * sample.mean).toBeCloseTo(20, 9);
    expect(100 * Math.sqrt(sample.varianceOfMean)).toBeCloseTo(41.5932686862, 8);
    expect(sample.effectiveAnswers).toBeCloseTo(4.3930635838, 9);
    expect(10 / sample.effectiveAnswers!).toBeCloseTo(2.2763157895, 9);
    expect(sample.df).toBe(4);
  });

  it('has the interval of Student’s t, and of the normal distribution', () => {
    const { nps, accounts: count, note } = summariseNps(answers);
    expect(nps).toMatchObject({ shown: 20, clustered: true, df: 4 });
    expect(nps!.low).toBeCloseTo(-71.33172776, 7);
    expect(nps!.high).toBeCloseTo(95.10029696, 7);
    expect([count, note]).toEqual([5, null]);
    const normal = adjustedWald(effectiveSample(rows, true)!.effectiveCounts!, quantileAt(0.95, null));
    expect(normal.low).toBeCloseTo(-46.86003808, 7);
    expect(normal.high).toBeCloseTo(70.62860728, 7);
  });

  it('counts each account once in the account view', () => {
    const view = accountView(rows);
    expect(view.nps!.exact).toBeCloseTo(25, 9);
    expect(100 * Math.sqrt(effectiveSample(oneVoiceEach(rows), true)!.varianceOfMean)).toBeCloseTo(41.8330013267, 8);
    expect(view.accounts).toBe(5);
  });

  it('counts each account by its revenue in the revenue view', () => {
    const revenue: Record<string, number> = { A: 1000, B: 5000, C: 500, D: 2000, E: 500 };
    const view = revenueView(rows, (account) => revenue[account] ?? null);
    expect(view.nps!.exact).toBeCloseTo(-47.2222222222, 9);
    const voices = revenueVoiceEach(rows, (account) => revenue[account] ?? null);
    expect(100 * Math.sqrt(effectiveSample(voices, true)!.varianceOfMean)).toBeCloseTo(38.3783296379, 8);
    const known = revenueView(rows, (account) => (account === 'B' ? null : revenue[account]!));
    expect(known.accounts).toBe(4);
    expect(revenueView(rows, () => null).nps).toBeNull();
  });

  it('weights by revenue', () => {
    const revenue: Record<string, number> = { A: 1000, B: 5000, C: 500, D: 2000, E: 500 };
    const weighted = Object.entries(accounts).flatMap(([account, signs]) =>
      answersOf({ [account]: signs }).map((answer) => ({ ...answer, weight: revenue[account]! / signs.length })),
    );
    const summary = summariseNps(weighted);
    expect(summary.nps!.exact).toBeCloseTo(-47.2222222222, 9);
    expect(summary).toMatchObject({ answers: 10, promoters: 5, passives: 2, detractors: 3 });
    const sample = effectiveSample(sumByAccount(weighted), true)!;
    expect(100 * Math.sqrt(sample.varianceOfMean)).toBeCloseTo(38.3783296379, 8);
  });

  it('is less sure than answers that were strangers’', () => {
    const { mean, varianceOfMean } = effectiveSample(rows, true)!;
    const counts = { promoters: 0.5, detractors: 0.3 };
    const alone = Math.sqrt((counts.promoters + counts.detractors - mean ** 2) / 10);
    expect(100 * alone).toBeCloseTo(27.5680975042, 8);
    expect(varianceOfMean / alone ** 2).toBeCloseTo(2.2763157895, 9);
  });

  it('takes Kish’s size of the accounts when everybody agrees', () => {
    const agreed = answersOf({ A: [1], B: [1], C: [1, 1], D: [1, 1, 1], E: new Array<number>(8).fill(1) });
    // (Σ size)²/Σ size² = 225/79
    expect(summariseNps(agreed).nps!.effectiveAnswers).toBeCloseTo(225 / 79, 10);
    const { low, high } = summariseNps(agreed).nps!;
    expect(low).toBeLessThan(90);
    expect(high).toBe(100);
  });

  it('says nothing of others when one account gave every answer', () => {
    const { nps, note } = summariseNps(answersOf({ A: [1, 0, -1, 1] }));
    expect(nps).toMatchObject({ shown: 25, exact: 25, low: null, high: null, effectiveAnswers: null });
    expect(note).toEqual({ key: 'nps.oneAccount' });
  });

  it('uses the normal distribution from 50 accounts on', () => {
    const of = (count: number) =>
      summariseNps(Array.from({ length: count }, (_, i) => ({ account: `a${i}`, score: i % 11 }))).nps!.df;
    expect([of(49), of(50)]).toEqual([48, null]);
  });
});

describe('few answers', () => {
  it('has no score without answers', () => {
    expect(summariseNps([])).toEqual({
      ...{ answers: 0, accounts: 0, promoters: 0, passives: 0, detractors: 0 },
      nps: null,
      note: null,
    });
  });

  it('shows no score for one answer, but its interval', () => {
    for (const clustered of [true, false]) {
      const { nps, note } = summariseNps([{ account: 'A', score: 9 }], { clustered });
      expect(nps).toMatchObject({ shown: null, exact: 100, clustered });
      expect(nps!.low).toBeCloseTo(-48.49864942, 7);
      expect(nps!.high).toBeCloseTo(98.49864942, 7);
      expect(note).toEqual({ key: 'nps.oneAnswer' });
    }
  });
});

it('holds the score in its interval whatever up to 200 answers are, but for a single one', () => {
  const z = quantileAt(0.95, null);
  let outside = 0;
  for (let n = 1; n <= 200; n += 1)
    for (let promoters = 0; promoters <= n; promoters += 1)
      for (let detractors = 0; detractors <= n - promoters; detractors += 1) {
        const { low, high } = adjustedWald({ promoters, detractors, passives: n - promoters - detractors }, z);
        const score = (100 * (promoters - detractors)) / n;
        if (score < low || score > high) outside += n === 1 ? 1 : 1000;
      }
  // One promoter, or one detractor.
  expect(outside).toBe(2);
});

describe('whatever the answers', () => {
  const answer = fc.record({
    score: fc.integer({ min: 0, max: 10 }),
    account: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '__proto__')),
  });
  const someAnswers = fc.array(answer, { minLength: 2, maxLength: 60 });

  it('the interval holds the score and stays within −100 and 100', () => {
    fc.assert(
      fc.property(someAnswers, fc.boolean(), (answers, clustered) => {
        const { nps } = summariseNps(answers, { clustered });
        if (nps!.low === null) return;
        expect(nps!.low).toBeLessThanOrEqual(nps!.exact + 1e-9);
        expect(nps!.high!).toBeGreaterThanOrEqual(nps!.exact - 1e-9);
        expect(nps!.low).toBeGreaterThanOrEqual(-100);
        expect(nps!.high!).toBeLessThanOrEqual(100);
        expect(nps!.effectiveAnswers!).toBeLessThanOrEqual(answers.length);
      }),
    );
  });

  it('swapping promoters and detractors mirrors it', () => {
    const counts = fc.nat({ max: 200 });
    fc.assert(
      fc.property(counts, counts, counts, (d, a, p) => {
        fc.pre(d + a + p > 1);
        const here = unclustered(d, a, p).nps!;
        const there = unclustered(p, a, d).nps!;
        expect(there.exact).toBeCloseTo(0 - here.exact, 9);
        expect(there.low).toBeCloseTo(0 - here.high!, 9);
      }),
    );
  });

  it('more answers of the same shares narrow it', () => {
    const counts = fc.nat({ max: 50 });
    fc.assert(
      fc.property(counts, counts, counts, fc.integer({ min: 2, max: 5 }), (d, a, p, times) => {
        fc.pre(d + a + p > 1);
        const width = (by: number) => unclustered(d * by, a * by, p * by).nps!;
        expect(width(times).standardError!).toBeLessThan(width(1).standardError!);
      }),
    );
  });

  it('order and equal weights change nothing', () => {
    fc.assert(
      fc.property(
        someAnswers,
        fc.boolean(),
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (answers, clustered, weight) => {
          const plain = summariseNps(answers, { clustered }).nps!;
          const reversed = summariseNps(answers.toReversed(), { clustered }).nps!;
          const weighted = summariseNps(
            answers.map((one) => ({ ...one, weight })),
            { clustered },
          ).nps!;
          for (const other of [reversed, weighted]) {
            expect(other.shown).toBe(plain.shown);
            for (const key of ['exact', 'low', 'high', 'effectiveAnswers', 'adjusted'] as const) {
              if (plain[key] === null) expect(other[key]).toBeNull();
              else expect(other[key]).toBeCloseTo(plain[key], 6);
            }
          }
        },
      ),
    );
  });

  it('one answer an account is as good as no accounts, but for m/(m − 1)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 80 }), (scores) => {
        const answers = scores.map((score, i) => ({ score, account: `a${i}` }));
        const apart = summariseNps(answers).nps!;
        const { exact, effectiveAnswers } = summariseNps(answers, { clustered: false }).nps!;
        expect(apart.exact).toBe(exact);
        const all = new Set(scores.map((score) => (score >= 9 ? 1 : score >= 7 ? 0 : -1))).size === 1;
        const m = scores.length;
        expect(apart.effectiveAnswers).toBeCloseTo(effectiveAnswers! * (all ? 1 : (m - 1) / m), 6);
      }),
    );
  });

  it('sums by account give the same figures as the answers', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const rows: AccountSums[] = sumByAccount(answers);
        expect(summariseSums(rows)).toEqual(summariseNps(answers));
        expect(rows.reduce((n, row) => n + row.n, 0)).toBe(answers.length);
      }),
    );
  });
});
