import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { softBouncesInARow } from './soft-bounces.ts';

/** `s` came back softly, `.` did not; the oldest first. */
const row = (pattern: string) =>
  softBouncesInARow([...pattern].map((char, at) => ({ source: `w${at}`, at, isSoftBounce: char === 's' })));

describe('softBouncesInARow', () => {
  it.each([
    ['', 0],
    ['...', 0],
    ['s', 1],
    ['sss', 3],
    ['s.ss', 2],
    ['sss.', 3],
    ['ss.s.', 1],
    ['.ssss', 4],
  ])('counts in "%s" %i', (pattern, count) => {
    expect(row(pattern)).toBe(count);
  });

  it('takes an invitation and its reminder for one mailing of the day of the first', () => {
    const mails = [
      { source: 'jan', at: 1, isSoftBounce: false },
      { source: 'jan', at: 5, isSoftBounce: true },
      { source: 'feb', at: 3, isSoftBounce: true },
      { source: 'feb', at: 6, isSoftBounce: true },
    ];
    expect(softBouncesInARow(mails)).toBe(2);
  });

  it('does not depend on the order of the mails, and never exceeds the mailings', () => {
    const mails = fc.uniqueArray(
      fc.record({ source: fc.constantFrom('a', 'b', 'c', 'd'), at: fc.nat(1000), isSoftBounce: fc.boolean() }),
      { selector: ({ at }) => at },
    );
    fc.assert(
      fc.property(mails, (some) => {
        const count = softBouncesInARow(some);
        expect(softBouncesInARow(some.toReversed())).toBe(count);
        expect(count).toBeLessThanOrEqual(new Set(some.map(({ source }) => source)).size);
      }),
    );
  });
});
