import { describe, expect, it } from '@jest/globals';
import { logGamma } from '../statistics/log-gamma.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { seededRandom, type Random } from '../statistics/random.ts';
import type { AccountSums } from './account-sums.ts';
import { adjustedWald } from './adjusted-wald.ts';
import { summariseSums } from './summary.ts';

type Shares = readonly [promoters: number, passives: number, detractors: number];

/** A population drawn uniformly from all there can be. */
function somePopulation(random: Random): Shares {
  const [first, second] = [random(), random()].sort((a, b) => a - b) as [number, number];
  return [first, second - first, 1 - second];
}

const truthOf = ([promoters, , detractors]: Shares) => 100 * (promoters - detractors);

/** The chance that the interval from `n` answers holds the population's score: all outcomes, none drawn. */
function coverage(shares: Shares, n: number): number {
  const z = normalQuantile(0.975);
  const truth = truthOf(shares);
  const [logP, logA, logD] = shares.map((share) => Math.log(share)) as [number, number, number];
  let covered = 0;
  for (let promoters = 0; promoters <= n; promoters += 1) {
    for (let detractors = 0; detractors <= n - promoters; detractors += 1) {
      const passives = n - promoters - detractors;
      const { low, high } = adjustedWald({ promoters, passives, detractors }, z);
      if (truth < low || truth > high) continue;
      const ways = logGamma(n + 1) - logGamma(promoters + 1) - logGamma(passives + 1) - logGamma(detractors + 1);
      covered += Math.exp(ways + promoters * logP + passives * logA + detractors * logD);
    }
  }
  return covered;
}

describe('how often the interval holds the truth', () => {
  it.each([30, 60])('over 300 populations with %i answers: 94 to 96 %% on average, never below 91 %%', (n) => {
    const random = seededRandom(300);
    const found = Array.from({ length: 300 }, () => coverage(somePopulation(random), n));
    const mean = found.reduce((sum, one) => sum + one, 0) / found.length;
    expect(mean).toBeGreaterThan(0.94);
    expect(mean).toBeLessThan(0.96);
    expect(Math.min(...found)).toBeGreaterThan(0.91);
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
