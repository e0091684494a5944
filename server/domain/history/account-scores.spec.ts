import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accountScores, type PersonScore } from './account-scores.ts';

const given = (person: string, month: string, score: number, at = `${month}-10`): PersonScore => ({
  person,
  month,
  at,
  score,
});

describe('the score of an account', () => {
  it('is the mean of its people’s latest scores, month by month', () => {
    const scores = [given('a', '2026-01', 8), given('b', '2026-02', 4), given('a', '2026-04', 6)];
    expect(accountScores(scores)).toEqual([
      { month: '2026-01', mean: 8, people: 1 },
      { month: '2026-02', mean: 6, people: 2 },
      { month: '2026-04', mean: 5, people: 2 },
    ]);
  });

  it('forgets who has been silent for a year, and takes the later of two answers of a month', () => {
    expect(accountScores([given('a', '2025-11', 2), given('b', '2026-11', 9)]).at(-1)).toEqual({
      month: '2026-11',
      mean: 9,
      people: 1,
    });
    expect(accountScores([given('a', '2025-12', 2), given('b', '2026-11', 9)]).at(-1)!.people).toBe(2);
    const twice = [given('a', '2026-11', 2, '2026-11-20'), given('a', '2026-11', 9, '2026-11-02')];
    expect(accountScores(twice)).toEqual([{ month: '2026-11', mean: 2, people: 1 }]);
  });

  it('says nothing of an account that has not answered', () => {
    expect(accountScores([])).toEqual([]);
  });

  it('lies between the lowest and the highest score, whatever the order they are told in', () => {
    const month = fc.integer({ min: 1, max: 9 }).map((one) => `2026-0${one}`);
    const score = fc.record({ person: fc.constantFrom('a', 'b', 'c'), month, score: fc.nat({ max: 10 }) });
    fc.assert(
      fc.property(fc.array(score, { minLength: 1 }), (some) => {
        const scores = some.map((one, place) => ({ ...one, at: String(place).padStart(4, '0') }));
        const points = accountScores(scores);
        const all = scores.map((one) => one.score);
        for (const { mean, people } of points) {
          expect(mean).toBeGreaterThanOrEqual(Math.min(...all));
          expect(mean).toBeLessThanOrEqual(Math.max(...all));
          expect(people).toBeLessThanOrEqual(new Set(scores.map(({ person }) => person)).size);
        }
        expect(accountScores([...scores].reverse())).toEqual(points);
        expect(points.at(-1)!.people).toBe(new Set(scores.map(({ person }) => person)).size);
      }),
    );
  });
});
