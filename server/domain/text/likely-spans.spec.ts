import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chosenSpans, type LikelySpan, likelySpans } from './likely-spans.ts';

/** Every way to choose runs that do not overlap, with what its phrases say together. */
function allWays(said: readonly (readonly [number, number, number])[], at = 0): { runs: string[]; sum: number }[] {
  if (at >= said.length) return [{ runs: [], sum: 0 }];
  const ways = allWays(said, at + 1);
  for (let last = at; last < said.length; last += 1) {
    let sum = said[at]![0] + said[last]![2];
    for (let on = at + 1; on <= last; on += 1) sum += said[on]![1];
    for (const rest of allWays(said, last + 1))
      ways.push({ runs: [`${at}-${last}`, ...rest.runs], sum: sum + rest.sum });
  }
  return ways;
}

const number = fc.double({ min: -4, max: 4, noNaN: true });
const phrase = fc.tuple(number, number, number);

describe('likely spans', () => {
  it('are as likely as all ways to choose them say', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), (said) => {
        const ways = allWays(said);
        const all = ways.reduce((sum, way) => sum + Math.exp(way.sum), 0);
        for (const { first, last, exactly } of likelySpans(said.flat())) {
          const own = ways.filter(({ runs }) => runs.includes(`${first}-${last}`));
          expect(exactly).toBeCloseTo(own.reduce((sum, way) => sum + Math.exp(way.sum), 0) / all, 9);
        }
      }),
    );
  });

  it('of one phrase that says nothing are as likely as not; of none there are none', () => {
    expect(likelySpans([0, 0, 0])).toEqual([{ first: 0, last: 0, exactly: expect.closeTo(0.5) as unknown as number }]);
    expect(likelySpans([])).toEqual([]);
    expect(likelySpans([-50, 0, 0])).toEqual([]);
  });

  it('of a long comment take time in proportion', () => {
    const said = (phrases: number) => Array.from({ length: phrases * 3 }, (_, at) => Math.sin(at) * 2);
    const cost = (phrases: number): number => {
      const before = process.cpuUsage();
      const spans = likelySpans(said(phrases));
      chosenSpans(spans, ({ first, last }) => ({ from: first * 10, to: last * 10 + 9 }), 0.3);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const least = (phrases: number): number => Math.min(cost(phrases), cost(phrases), cost(phrases));
    expect(least(20_000) / Math.max(least(4_000), 1)).toBeLessThan(15);
  });
});

describe('chosen spans', () => {
  const placeOf = ({ first, last }: LikelySpan) => ({ from: first * 10, to: last * 10 + 9 });

  it('count what stands at the same place together, and take the likelier of it', () => {
    const spans = [
      { first: 0, last: 2, exactly: 0.2 },
      { first: 0, last: 3, exactly: 0.3 },
      { first: 1, last: 3, exactly: 0.25 },
      { first: 5, last: 5, exactly: 0.6 },
    ];
    const [one, other] = chosenSpans(spans, placeOf, 0.5);
    expect(one).toEqual({ first: 0, last: 3, exactly: 0.3, confidence: 0.75 });
    expect(other).toEqual({ first: 5, last: 5, exactly: 0.6, confidence: 0.6 });
    expect(chosenSpans(spans, placeOf, 0.7)).toEqual([one]);
    expect(chosenSpans([], placeOf, 0.5)).toEqual([]);
  });

  it('never overlap, stand in order and are confident enough', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { maxLength: 30 }),
        fc.double({ min: 0.2, max: 0.9, noNaN: true }),
        (said, least) => {
          let next = 0;
          for (const { first, last, confidence } of chosenSpans(likelySpans(said.flat()), placeOf, least)) {
            expect(first).toBeGreaterThanOrEqual(next);
            expect(last).toBeGreaterThanOrEqual(first);
            expect(confidence).toBeGreaterThanOrEqual(least);
            next = last + 1;
          }
        },
      ),
    );
  });
});
