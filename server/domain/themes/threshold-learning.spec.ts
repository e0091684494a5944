import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, learnThreshold } from './threshold-learning.ts';

const said = (same: boolean, ...scores: number[]): Answer[] => scores.map((score) => ({ score, same }));
const answers = fc.array(fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), same: fc.boolean() }), {
  maxLength: 40,
});
const prior = fc.constantFrom(0.44, 0.52);

describe('learning the threshold', () => {
  it('keeps to the usual one as long as nobody has answered', () => {
    expect(learnThreshold([], 0.52)).toBe(0.52);
    expect(learnThreshold([], 0.44)).toBe(0.44);
  });

  it('gives the values that the formula gives by hand', () => {
    // One false merge at .55: leaving for .56 costs 2 × .16 = .32 and spares 1.5.
    expect(learnThreshold(said(false, 0.55), 0.52)).toBe(0.56);
    // At .62 it would cost 2 × 1.21 = 2.42 to spare 1.5.
    expect(learnThreshold(said(false, 0.62), 0.52)).toBe(0.52);
    // Two of them are worth it.
    expect(learnThreshold(said(false, 0.62, 0.62), 0.52)).toBe(0.63);
    // One missed match at .46: .46 costs 2 × .36 = .72 and spares 1.
    expect(learnThreshold(said(true, 0.46), 0.52)).toBe(0.46);
    expect(learnThreshold(said(true, 0.44), 0.52)).toBe(0.52);
    // The board is dense: what is not the same reaches up to .70.
    expect(learnThreshold([...said(false, 0.55, 0.6, 0.64, 0.66, 0.7, 0.7), ...said(true, 0.9)], 0.52)).toBe(0.71);
  });

  it('does not follow answers that contradict each other', () => {
    expect(learnThreshold([...said(true, 0.48, 0.48), ...said(false, 0.48, 0.48)], 0.52)).toBe(0.52);
  });

  it('stays within its range and never costs more than the usual one', () => {
    fc.assert(
      fc.property(answers, prior, (list, usual) => {
        const learnt = learnThreshold(list, usual);
        expect(learnt).toBeGreaterThanOrEqual(usual - 0.1 - 1e-9);
        expect(learnt).toBeLessThanOrEqual(usual + 0.28 + 1e-9);
        const mistakes = (threshold: number) =>
          list.reduce((sum, { score, same }) => {
            if (same) return sum + Number(score < threshold);
            return sum + 1.5 * Number(score >= threshold);
          }, 0);
        expect(mistakes(learnt)).toBeLessThanOrEqual(mistakes(usual));
      }),
    );
  });

  it('does not depend on the order of the answers, and moves with the scale of the embedder', () => {
    fc.assert(
      fc.property(answers, (list) => {
        expect(learnThreshold([...list].reverse(), 0.52)).toBe(learnThreshold(list, 0.52));
        // Scores between the steps, so that rounding decides nothing.
        const between = list.map(({ score, same }) => ({ score: Math.round(score * 100) / 100 + 0.005, same }));
        const shifted = between.map(({ score, same }) => ({ score: score - 0.08, same }));
        expect(learnThreshold(shifted, 0.44)).toBeCloseTo(learnThreshold(between, 0.52) - 0.08, 6);
      }),
    );
  });

  it('never goes up for a yes nor down for a no', () => {
    fc.assert(
      fc.property(answers, fc.double({ min: 0, max: 1, noNaN: true }), (list, score) => {
        const before = learnThreshold(list, 0.52);
        expect(learnThreshold([...list, { score, same: true }], 0.52)).toBeLessThanOrEqual(before);
        expect(learnThreshold([...list, { score, same: false }], 0.52)).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
