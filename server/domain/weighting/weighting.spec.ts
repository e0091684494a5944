import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { effectiveSample } from '../nps/effective-sample.ts';
import { adjustedWald } from '../nps/adjusted-wald.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { rake, RakingRefused } from './rake.ts';
import { kishSize, postStratify } from './weights.ts';

const strata = [
  { key: 'SMB', population: 400, answers: 60 },
  { key: 'MID', population: 350, answers: 30 },
  { key: 'ENT', population: 250, answers: 10 },
];

describe('post-stratification', () => {
  it('weighs as the R package survey does', () => {
    const { weights, effectiveAnswers, trimmed } = postStratify(strata)!;
    // It scales to the base; the mean of ours is 1, which is ten times less here.
    expect(weights.get('SMB')).toBeCloseTo(0.6666666667, 9);
    expect(weights.get('MID')).toBeCloseTo(1.1666666667, 9);
    expect(weights.get('ENT')).toBeCloseTo(2.5, 9);
    expect(effectiveAnswers).toBeCloseTo(76.9230769231, 9);
    expect(trimmed).toBe(false);
  });

  it('gives the weighted score and its interval on the effective size', () => {
    const { weights } = postStratify(strata)!;
    const people = { SMB: [36, 14, 10], MID: [12, 9, 9], ENT: [3, 2, 5] } as const;
    const rows = Object.entries(people).flatMap(([key, counts]) =>
      counts.flatMap((count, bucket) =>
        Array.from({ length: count }, () => {
          const weight = weights.get(key)!;
          return {
            accountId: null,
            n: 1,
            promoters: bucket === 0 ? weight : 0,
            passives: bucket === 1 ? weight : 0,
            detractors: bucket === 2 ? weight : 0,
          };
        }),
      ),
    );
    const sample = effectiveSample(rows, true)!;
    expect(100 * sample.mean).toBeCloseTo(15.8333333333, 8);
    expect(100 * Math.sqrt(sample.varianceOfMean)).toBeCloseTo(10.1151363764, 8);
    expect(sample.effectiveAnswers).toBeCloseTo(71.0150256522, 7);
    const { low, high } = adjustedWald(sample.effectiveCounts!, normalQuantile(0.975));
    expect(low).toBeCloseTo(-4.1177746136, 7);
    expect(high).toBeCloseTo(34.500918115, 7);
  });

  it('joins cells that few answered, and cuts what would weigh too much', () => {
    const joined = postStratify([...strata, { key: 'GOV', population: 100, answers: 2 }])!;
    expect(joined.weights.get('GOV')).toBe(joined.weights.get('ENT'));
    const uneven = postStratify([
      { key: 'many', population: 10, answers: 95 },
      { key: 'few', population: 990, answers: 5 },
    ])!;
    expect(uneven.trimmed).toBe(true);
    expect(uneven.weights.get('few')! / uneven.weights.get('many')!).toBeCloseTo(5, 9);
  });

  it('is null without answers or without a base', () => {
    expect(postStratify([])).toBeNull();
    expect(postStratify([{ key: 'a', population: 5, answers: 0 }])).toBeNull();
    expect(postStratify([{ key: 'a', population: 0, answers: 5 }])).toBeNull();
  });

  it('keeps a mean weight of 1, and weighs nothing when all answered alike', () => {
    const someStrata = fc
      .array(fc.record({ population: fc.integer({ min: 1, max: 500 }), answers: fc.nat(60) }), {
        minLength: 1,
        maxLength: 8,
      })
      .map((cells) => cells.map((cell, at) => ({ ...cell, key: `c${at}` })));
    fc.assert(
      fc.property(someStrata, (cells) => {
        const found = postStratify(cells);
        const answers = cells.reduce((total, cell) => total + cell.answers, 0);
        if (answers === 0) return void expect(found).toBeNull();
        const weight = cells.reduce((total, cell) => total + cell.answers * (found!.weights.get(cell.key) ?? 0), 0);
        expect(weight / answers).toBeCloseTo(1, 9);
        expect(found!.effectiveAnswers).toBeLessThanOrEqual(answers + 1e-9);
        const even = postStratify(cells.map((cell) => ({ ...cell, population: cell.answers })))!;
        for (const one of even.weights.values()) expect(one).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('Kish’s effective size', () => {
  it('is 3.125 for 1, 1, 1, 2, 5', () => {
    const size = kishSize([1, 1, 1, 2, 5].map((weight) => ({ weight })));
    expect(size).toBeCloseTo(3.125, 12);
    // Five accounts by their revenue.
    expect(kishSize([1000, 5000, 500, 2000, 500].map((weight) => ({ weight })))).toBeCloseTo(2.6557377049, 9);
    // The design effect.
    expect(5 / size).toBeCloseTo(1.6, 12);
    expect(kishSize([])).toBe(0);
  });
});

describe('raking', () => {
  const cells = (
    [
      ['SMB', 'EU', 50],
      ['SMB', 'US', 20],
      ['ENT', 'EU', 10],
      ['ENT', 'US', 20],
    ] as const
  ).map(([size, region, answers]) => ({ values: { size, region }, answers }));
  const margins = { size: { SMB: 600, ENT: 400 }, region: { EU: 500, US: 500 } };

  it('weighs as the R package survey does', () => {
    const weights = rake(cells, margins);
    [7.8210916542, 10.4472708645, 10.894541729, 14.5527291355].forEach((weight, at) =>
      expect(weights[at]).toBeCloseTo(weight, 7),
    );
    const size = kishSize(weights.map((weight, at) => ({ weight, times: cells[at]!.answers })));
    expect(size).toBeCloseTo(93.7740412832, 6);
    expect(100 / size).toBeCloseTo(1.0663932004, 8);
  });

  it('refuses what cannot be fitted', () => {
    expect(() => rake(cells.slice(0, 2), margins)).toThrow(RakingRefused);
    expect(() => rake(cells, { ...margins, region: { EU: 1000 } })).toThrow(RakingRefused);
    expect(() => rake(cells, { ...margins, region: { EU: 500, US: 499 } })).toThrow(RakingRefused);
    expect(() => rake(cells, {})).toThrow(RakingRefused);
  });
});
