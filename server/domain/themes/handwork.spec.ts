import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lessonsOf, weighTogether } from './handwork.ts';
import { type Answer, learnThreshold } from './threshold-learning.ts';

const weightOf = (list: readonly { weight?: number }[]) => list.reduce((sum, { weight = 1 }) => sum + weight, 0);
const score = fc.double({ min: 0, max: 1, noNaN: true });
const answers = fc.array(fc.record({ score, same: fc.boolean() }), { maxLength: 30 });
const byHand = fc.array(fc.record({ score, same: fc.boolean(), weight: fc.constantFrom(0.5, 0.25, 0.5 / 3) }), {
  maxLength: 120,
});

describe('what work by hand teaches', () => {
  it('says of a request that it is not the theme it left, and is the one it entered', () => {
    expect(lessonsOf([{ request: 'r', from: 'a', to: 'b' }])).toEqual([
      { request: 'r', theme: 'a', same: false, weight: 0.5 },
      { request: 'r', theme: 'b', same: true, weight: 0.5 },
    ]);
    expect(lessonsOf([{ request: 'r', from: null, to: 'b' }])).toMatchObject([{ theme: 'b', same: true }]);
    expect(lessonsOf([{ request: 'r', from: 'a', to: null }])).toMatchObject([{ theme: 'a', same: false }]);
    expect(lessonsOf([{ request: 'r', from: 'a', to: 'a' }])).toEqual([]);
    expect(lessonsOf([])).toEqual([]);
  });

  it('counts a move of fifty as one move, and lets three speak for them', () => {
    const fifty = Array.from({ length: 50 }, (_, at) => ({ request: `r${at}`, from: 'a', to: 'b' }));
    const lessons = lessonsOf(fifty);
    expect(lessons.map(({ request }) => request)).toEqual(['r0', 'r25', 'r49', 'r0', 'r25', 'r49']);
    expect(weightOf(lessons)).toBeCloseTo(1, 9);
  });

  it('never counts more than ten answers, or than all answers', () => {
    fc.assert(
      fc.property(answers, byHand, (said, done) => {
        const all = weighTogether(said, done);
        expect(all).toHaveLength(said.length + done.length);
        expect(weightOf(all.slice(0, said.length))).toBe(said.length);
        expect(weightOf(all.slice(said.length))).toBeLessThanOrEqual(Math.max(10, said.length) + 1e-9);
        expect(weightOf(all.slice(said.length))).toBeLessThanOrEqual(weightOf(done) + 1e-9);
      }),
    );
  });

  it('moves the threshold only within its bounds, whatever was done', () => {
    fc.assert(
      fc.property(answers, byHand, fc.constantFrom(0.44, 0.52), (said, done, usual) => {
        const learned = learnThreshold(weighTogether(said, done), usual);
        expect(learned).toBeGreaterThanOrEqual(usual - 0.1 - 1e-9);
        expect(learned).toBeLessThanOrEqual(usual + 0.28 + 1e-9);
      }),
    );
  });

  it('does not overrule fifty answers, however many moves say otherwise', () => {
    // Somebody has said fifty times that what is alike by .50 is the same, and moved five hundred as if it were not.
    const said: Answer[] = Array.from({ length: 50 }, () => ({ score: 0.5, same: true }));
    const done: Answer[] = Array.from({ length: 500 }, () => ({ score: 0.3, same: true, weight: 0.5 }));
    const against: Answer[] = Array.from({ length: 500 }, () => ({ score: 0.9, same: false, weight: 0.5 }));
    expect(learnThreshold(weighTogether(said, done), 0.52)).toBe(learnThreshold(said, 0.52));
    expect(learnThreshold(weighTogether(said, against), 0.52)).toBeLessThanOrEqual(0.52);
    // By itself a single move says little.
    expect(learnThreshold(weighTogether([], [{ score: 0.56, same: false, weight: 0.5 }]), 0.52)).toBeLessThan(0.58);
  });
});
