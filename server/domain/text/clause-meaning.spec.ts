import { describe, expect, it } from '@jest/globals';
import { MEANING_DIMS, meaningOfClause, scoresByMeaning } from './clause-meaning.ts';

/** Vectors whose numbers are all 1, 2, 3, …: of each clause, then of the comment. */
const vectorsOf = (clauses: number) =>
  Float32Array.from({ length: (clauses + 1) * MEANING_DIMS }, (_, at) => Math.floor(at / MEANING_DIMS) + 1);

describe('meaningOfClause', () => {
  it('looks at the clause, the one before, the one after and the comment, zeros where there is none', () => {
    const seen = (at: number, clauses: number) => {
      const meaning = meaningOfClause(vectorsOf(clauses), at);
      return [0, 1, 2, 3].map((place) => meaning[place * MEANING_DIMS + 7]);
    };
    expect(seen(0, 1)).toEqual([1, 0, 0, 2]);
    expect(seen(0, 3)).toEqual([1, 0, 2, 4]);
    expect(seen(1, 3)).toEqual([2, 1, 3, 4]);
    expect(seen(2, 3)).toEqual([3, 2, 0, 4]);
  });
});

describe('scoresByMeaning', () => {
  const none = (clauses: number) => new Float32Array((clauses + 1) * MEANING_DIMS);

  it('rises with the score by words', () => {
    const [less = 0, more = 0] = scoresByMeaning([-1, 2], none(2), 'why');
    expect(more).toBeGreaterThan(less);
  });

  it('weighs what clauses mean, the same each time', () => {
    const vectors = vectorsOf(2).map((value, at) => Math.sin(value * at) / 20);
    const scores = scoresByMeaning([0, 0], vectors, 'wish');
    expect(scores).toEqual(scoresByMeaning([0, 0], vectors, 'wish'));
    expect(scores).not.toEqual(scoresByMeaning([0, 0], none(2), 'wish'));
  });

  it('has nothing to say of a comment without clauses, and refuses vectors of another one', () => {
    expect(scoresByMeaning([], none(0), 'wish')).toEqual([]);
    expect(() => scoresByMeaning([1], none(2), 'wish')).toThrow(RangeError);
  });
});
