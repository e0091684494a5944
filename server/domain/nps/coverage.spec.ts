import { describe, expect, it } from '@jest/globals';
import { normalQuantile } from '../statistics/normal.ts';
import { seededRandom, type Random } from '../statistics/random.ts';
import type { AccountSums } from './account-sums.ts';
import { adjustedWald } from './adjusted-wald.ts';
import type { BucketCounts } from './bucket.ts';
import { scoreInterval } from './score-interval.ts';
import { summariseSums } from './summary.ts';

type Shares = readonly [promoters: number, passives: number, detractors: number];

/** A population drawn uniformly from all there can be. */
function somePopulation(random: Random): Shares {
  const [first, second] = [random(), random()].sort((a, b) => a - b) as [number, number];
  return [first, second - first, 1 - second];
}

const truthOf = ([promoters, , detractors]: Shares) => 100 * (promoters - detractors);

/** Logarithms of the factorials of 0 to 1000. */
const logs = [0];
for (let n = 1; n <= 1000; n += 1) logs.push(logs[n - 1]! + Math.log(n));

type Bounds = { readonly low: number; readonly high: number };
const z = normalQuantile(0.975);
const adjusted = (counts: BucketCounts): Bounds => adjustedWald(counts, z);
const byScore = (counts: BucketCounts): Bounds => {
  const { low, high } = scoreInterval(counts)!;
  return { low: 100 * low, high: 100 * high };
};

/** Over all outcomes of `n` answers, none drawn: the chance that the interval holds the truth, and its mean width in points. */
function exactly(shares: Shares, n: number, intervalOf = adjusted): { coverage: number; width: number } {
  const truth = truthOf(shares);
  const [logP, logA, logD] = shares.map((share) => Math.log(share)) as [number, number, number];
  let covered = 0;
  let width = 0;
  for (let promoters = 0; promoters <= n; promoters += 1) {
    for (let detractors = 0; detractors <= n - promoters; detractors += 1) {
      const passives = n - promoters - detractors;
      const { low, high } = intervalOf({ promoters, passives, detractors });
      const ways = logs[n]! - logs[promoters]! - logs[passives]! - logs[detractors]!;
      const chance = Math.exp(ways + promoters * logP + passives * logA + detractors * logD);
      if (truth >= low && truth <= high) covered += chance;
      width += chance * (high - low);
    }
  }
  return { coverage: covered, width };
}

const coverage = (shares: Shares, n: number): number => exactly(shares, n).coverage;

describe('how often the interval holds the truth', () => {
  it.each([30, 60])('over 300 populations with %i answers: 94 to 96 %% on average, never below 91 %%', (n) => {
    const random = seededRandom(300);
    const found = Array.from({ length: 300 }, () => coverage(somePopulation(random), n));
    const mean = found.reduce((sum, one) => sum + one, 0) / found.length;
    expect(mean).toBeGreaterThan(0.94);
    expect(mean).toBeLessThan(0.96);
    expect(Math.min(...found)).toBeGreaterThan(0.91);
  });

  // Half promoters and a fifth detractors, and nearly all promoters; the width is that of the first.
  it.each([
    ['adjusted Wald', 10, 0.962, 0.914, 81.2],
    ['adjusted Wald', 30, 0.946, 0.976, 52.3],
    ['adjusted Wald', 100, 0.949, 0.97, 30],
    ['adjusted Wald', 1000, 0.95, 0.953, 9.7],
    ['score', 10, 0.947, 0.962, 85.6],
    ['score', 30, 0.952, 0.957, 53.5],
    ['score', 100, 0.95, 0.961, 30.2],
  ] as const)('by %s with %i answers as others have computed', (method, n, mixed, loved, width) => {
    const intervalOf = method === 'score' ? byScore : adjusted;
    const usual = exactly([0.5, 0.3, 0.2], n, intervalOf);
    expect(Math.abs(usual.coverage - mixed)).toBeLessThan(0.00051);
    expect(Math.abs(usual.width - width)).toBeLessThan(0.051);
    expect(Math.abs(exactly([0.95, 0.04, 0.01], n, intervalOf).coverage - loved)).toBeLessThan(0.00051);
  });

  it('with ten answers and with five on average as well, though worse for some populations', () => {
    for (const [n, mean, worst] of [
      [10, 0.951, 0.86],
      [5, 0.951, 0.78],
    ] as const) {
      const random = seededRandom(300);
      const found = Array.from({ length: 300 }, () => coverage(somePopulation(random), n));
      expect(found.reduce((sum, one) => sum + one, 0) / found.length).toBeCloseTo(mean, 2);
      expect(Math.min(...found)).toBeGreaterThan(worst);
    }
  });

  it.each([
    [10, 0.3],
    [10, 0.6],
    [20, 0.3],
    [20, 0.6],
    [50, 0],
    [50, 0.6],
  ])('with %i accounts whose people agree at %p: 93 to 97 %%', (accounts, agreement) => {
    const random = seededRandom(1000 * accounts + 10 * agreement);
    const shares: Shares = [0.5, 0.3, 0.2];
    const truth = truthOf(shares);
    const draw = () => {
      const chance = random();
      return chance < shares[0] ? 'promoters' : chance < shares[0] + shares[1] ? 'passives' : 'detractors';
    };
    const RUNS = 4000;
    let covered = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const rows = Array.from({ length: accounts }, (_, at): AccountSums => {
        const row = { accountId: `a${at}`, n: 1 + Math.floor(random() * 8), promoters: 0, passives: 0, detractors: 0 };
        // Two of an account are of one mind with the chance `agreement`: each follows the account with its root.
        const shared = draw();
        for (let person = 0; person < row.n; person += 1) {
          row[random() < Math.sqrt(agreement) ? shared : draw()] += 1;
        }
        return row;
      });
      const nps = summariseSums(rows).nps!;
      if (nps.low! <= truth && truth <= nps.high!) covered += 1;
    }
    expect(covered / RUNS).toBeGreaterThan(0.93);
    expect(covered / RUNS).toBeLessThan(0.97);
  });
});
