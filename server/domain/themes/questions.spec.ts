import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Candidate, orderQuestions } from './questions.ts';

const pair = (a: string, b: string, score: number, sizes: [number, number] = [3, 3]): Candidate => ({
  themes: [a, b],
  score,
  sizes,
});
const names = (list: readonly Candidate[]): string[] => list.map(({ themes }) => themes.join('-'));

describe('the order of questions', () => {
  it('asks first where the answer is most in doubt', () => {
    const list = [pair('a', 'b', 0.7), pair('c', 'd', 0.52), pair('e', 'f', 0.3)];
    expect(names(orderQuestions(list, [], 0.52))[0]).toBe('c-d');
    // Where the border has moved to by what was answered, it asks on.
    const noes = [0.55, 0.58, 0.6, 0.62, 0.64, 0.66].map((score) => ({ score, same: false }));
    expect(names(orderQuestions(list, noes, 0.52))[0]).toBe('a-b');
  });

  it('asks about large themes before small ones', () => {
    const list = [pair('a', 'b', 0.52, [1, 1]), pair('c', 'd', 0.52, [30, 20]), pair('e', 'f', 0.52, [30, 1])];
    expect(names(orderQuestions(list, [], 0.52))).toEqual(['c-d', 'e-f', 'a-b']);
  });

  it('does not ask about the same theme again and again', () => {
    const list = [
      pair('a', 'b', 0.52, [9, 3]),
      pair('a', 'c', 0.521, [9, 3]),
      pair('a', 'd', 0.522, [9, 3]),
      pair('e', 'f', 0.49, [3, 3]),
    ];
    expect(names(orderQuestions(list, [], 0.52)).indexOf('e-f')).toBe(1);
  });

  it('has nothing to ask without candidates, and no more than wanted', () => {
    expect(orderQuestions([], [], 0.52)).toEqual([]);
    expect(orderQuestions([pair('a', 'b', 0.5), pair('c', 'd', 0.5)], [], 0.52, 1)).toHaveLength(1);
  });

  it('asks each once, in an order that does not depend on that of the candidates', () => {
    const candidate = fc.record({
      themes: fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', 'z')),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      sizes: fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })),
    });
    const candidates = fc.uniqueArray(candidate, { selector: ({ themes }) => themes.join(), maxLength: 9 });
    fc.assert(
      fc.property(candidates, (list) => {
        const ordered = orderQuestions<Candidate>(list, [], 0.52);
        expect(names(ordered).sort()).toEqual(names(list).sort());
        expect(orderQuestions<Candidate>([...list].reverse(), [], 0.52)).toEqual(ordered);
      }),
    );
  });
});
