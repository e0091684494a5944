import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gatherQuestions, inTurns } from './gathered-questions.ts';
import type { Candidate } from './questions.ts';

const pair = (a: string, b: string, score: number, sizes: [number, number] = [1, 1]): Candidate => ({
  themes: [a, b],
  score,
  sizes,
});
const asked = (pairs: readonly Candidate[], border = 0.57) =>
  gatherQuestions(pairs, border).map(({ theme, pairs: near }) => [
    theme,
    ...near.map(({ themes }) => themes.find((one) => one !== theme)),
  ]);

describe('gathering questions', () => {
  it('asks about one theme which of the three most like it are the same', () => {
    const around = [pair('a', 'b', 0.5), pair('c', 'a', 0.54), pair('a', 'd', 0.4), pair('e', 'a', 0.45)];
    expect(asked(around)).toEqual([['a', 'c', 'b', 'e']]);
  });

  it('asks about a pair alone where there is no third', () => {
    expect(asked([pair('a', 'b', 0.5)])).toEqual([['a', 'b']]);
    expect(asked([])).toEqual([]);
  });

  it('asks first what is likelier to be the same, and where more requests find their place', () => {
    expect(asked([pair('a', 'b', 0.4), pair('c', 'd', 0.5)])[0]).toEqual(['c', 'd']);
    expect(asked([pair('a', 'b', 0.5), pair('c', 'd', 0.5, [6, 9])])[0]).toEqual(['c', 'd']);
  });

  const pairs = fc.uniqueArray(
    fc.record({
      themes: fc
        .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }))
        .filter(([a, b]) => a < b)
        .map(([a, b]): [string, string] => [`t${a}`, `t${b}`]),
      score: fc.double({ min: -1, max: 1, noNaN: true }),
      sizes: fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })),
    }),
    { selector: ({ themes }) => themes.join(), maxLength: 20 },
  );

  it('names no theme in two questions, none that is not like it, and something wherever there is a pair', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const questions = gatherQuestions<Candidate>(list, 0.57);
        const named = questions.flatMap(({ pairs: near }) => [...new Set(near.flatMap(({ themes }) => themes))]);
        expect(new Set(named).size).toBe(named.length);
        expect(questions.length > 0).toBe(list.length > 0);
        for (const { theme, pairs: near } of questions) {
          expect(near.length).toBeGreaterThan(0);
          expect(near.length).toBeLessThanOrEqual(3);
          for (const one of near) {
            expect(one.themes).toContain(theme);
            expect(list).toContain(one);
          }
        }
      }),
    );
  });

  it('is the same for pairs in any order', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        expect(gatherQuestions<Candidate>([...list].reverse(), 0.57)).toEqual(gatherQuestions<Candidate>(list, 0.57));
      }),
    );
  });
});

describe('turns', () => {
  const groups = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6'];
  const doubts = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'];
  const nothing = { asked: 0, yes: 0 };

  it('asks about a request after three questions about themes, and goes on where it was left', () => {
    expect(inTurns(groups, doubts, 0, nothing).slice(0, 5)).toEqual(['g1', 'g2', 'g3', 'd1', 'g4']);
    expect(inTurns(groups, doubts, 3, { asked: 3, yes: 2 }).slice(0, 2)).toEqual(['d1', 'g1']);
  });

  it('asks more about requests where themes hardly ever turn out to be the same', () => {
    expect(inTurns(groups, doubts, 4, { asked: 3, yes: 0 }).slice(0, 4)).toEqual(['g1', 'g2', 'd1', 'd2']);
    expect(inTurns(groups, doubts, 8, { asked: 6, yes: 0 }).slice(0, 4)).toEqual(['g1', 'd1', 'd2', 'd3']);
  });

  it('leaves none out when there is only one kind, and has none without any', () => {
    expect(inTurns(groups, [], 0, nothing)).toEqual(groups);
    expect(inTurns([], doubts, 0, nothing)).toEqual(doubts);
    expect(inTurns(groups, doubts, 7, { asked: 5, yes: 1 }).sort()).toEqual([...doubts, ...groups]);
    expect(inTurns([], [], 0, nothing)).toEqual([]);
  });
});
