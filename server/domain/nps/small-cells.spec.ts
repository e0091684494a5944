import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hideSmallCells } from './small-cells.ts';

const hidden = (...answers: number[]) => hideSmallCells(answers.map((n) => ({ answers: n, accounts: null })));

describe('hideSmallCells', () => {
  it.each([
    [
      [8, 7, 2, 5, 1],
      [false, false, true, true, true],
    ],
    [
      [7, 1],
      [true, true],
    ],
    [
      [4, 9, 20],
      [true, true, false],
    ],
    [
      [6, 9],
      [false, false],
    ],
    [
      [0, 6, 9],
      [false, false, false],
    ],
    [[], []],
  ])('of %p', (answers, expected) => {
    expect(hidden(...answers)).toEqual(expected);
  });

  it('hides a cell of too few accounts however many answers it has', () => {
    const cells = [
      { answers: 50, accounts: 2 },
      { answers: 60, accounts: 30 },
      { answers: 70, accounts: 30 },
    ];
    expect(hideSmallCells(cells)).toEqual([true, true, false]);
  });

  it('never leaves one hidden cell to be computed from the others', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 12 }), (answers) => {
        const result = hidden(...answers);
        const secret = answers.filter((_, at) => result[at]);
        const shown = answers.filter((n, at) => !result[at] && n > 0);
        expect(shown.every((n) => n >= 5)).toBe(true);
        if (secret.length > 0 && shown.length > 0) {
          expect(secret.length).toBeGreaterThan(1);
          expect(secret.reduce((sum, n) => sum + n)).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});
