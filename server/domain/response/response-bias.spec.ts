import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ratesByValue, responseBias, type AskedPerson } from './response-bias.ts';

const group = (plan: string, asked: number, answered: number): AskedPerson[] =>
  Array.from({ length: asked }, (_, at) => ({
    cluster: `${plan}${at % 7}`,
    values: { plan },
    answered: at < answered,
  }));

describe('response rates by value', () => {
  const people = [...group('Free', 400, 60), ...group('Pro', 350, 30), ...group('Max', 250, 10)];

  it('counts people, accounts and answers of each value, the largest first', () => {
    const rates = ratesByValue(people, 'plan');
    expect(rates.map(({ value, asked, accounts, answered }) => [value, asked, accounts, answered])).toEqual([
      ['Free', 400, 7, 60],
      ['Pro', 350, 7, 30],
      ['Max', 250, 7, 10],
    ]);
    expect(rates[0]!.rate).toBeCloseTo(0.15, 12);
    expect(rates[0]!.interval.low).toBeLessThan(0.15);
    expect(rates[0]!.interval.high).toBeGreaterThan(0.15);
  });

  it('gives the R-indicator and the largest bias of known values', () => {
    const bias = responseBias(ratesByValue(people, 'plan'), 80)!;
    expect(bias.indicator).toBeCloseTo(0.9111540215, 9);
    expect(bias.largestBias).toBeCloseTo(35.5, 1);
    expect(bias.warns).toBe(false);
  });

  it('warns when answering is unequal and people are many', () => {
    const unequal = (asked: number) =>
      responseBias(ratesByValue([...group('a', asked, asked / 2), ...group('b', asked, 0)], 'plan'), 80)!;
    expect(unequal(50)).toMatchObject({ warns: true });
    expect(unequal(50).indicator).toBeLessThan(0.8);
    expect(unequal(40)).toMatchObject({ warns: false });
  });

  it('puts the unknown under the empty text, and says nothing of a single value', () => {
    const rates = ratesByValue(group('Free', 3, 1), 'sector');
    expect(rates).toMatchObject([{ value: '', asked: 3, answered: 1 }]);
    expect(responseBias(rates, 80)).toBeNull();
    expect(ratesByValue([], 'plan')).toEqual([]);
    expect(responseBias([], 80)).toBeNull();
  });

  it('puts values of few people together, the largest first and these last', () => {
    const people = [...group('a', 3, 3), ...group('b', 20, 5), ...group('c', 9, 0), ...group('d', 30, 9)];
    expect(ratesByValue(people, 'plan')).toMatchObject([
      { value: 'd', asked: 30 },
      { value: 'b', asked: 20 },
      { value: null, asked: 12, answered: 3, accounts: 10 },
    ]);
    expect(ratesByValue([...group('a', 3, 3), ...group('b', 20, 5)], 'plan')).toMatchObject([
      { value: 'b' },
      { value: 'a', asked: 3 },
    ]);
  });

  it('is 1 when all values answer alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 9 }), (times, answered) => {
        const alike = ['a', 'b', 'c'].flatMap((plan) => group(plan, 10 * times, answered * times));
        expect(responseBias(ratesByValue(alike, 'plan'), 80)!.indicator).toBeCloseTo(1, 9);
      }),
    );
  });
});
