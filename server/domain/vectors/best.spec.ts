import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Best } from './best.ts';

it('keeps the best, best first, from a floor up, and each once', () => {
  const best = new Best(2, 0.5);
  expect(best.least).toBe(0.5);
  best.offer('low', 0.4);
  best.offer('a', 0.6);
  best.offer('a', 0.7);
  expect(best.least).toBe(0.6);
  expect(best.inOrder()).toEqual([{ id: 'a', score: 0.7 }]);
  best.offer('b', 0.9);
  expect(best.least).toBe(0.7);
  expect(best.inOrder()).toEqual([
    { id: 'b', score: 0.9 },
    { id: 'a', score: 0.7 },
  ]);
  expect(new Best(0, 0).inOrder()).toEqual([]);
});

it('keeps what putting all in order keeps', () => {
  const scores = fc.array(fc.nat({ max: 30 }), { maxLength: 80 });
  fc.assert(
    fc.property(scores, fc.nat({ max: 12 }), fc.nat({ max: 15 }), (offered, limit, floor) => {
      const best = new Best(limit, floor);
      for (const [at, score] of offered.entries()) best.offer(String(at), score);
      const expected = offered.filter((score) => score >= floor).sort((a, b) => b - a);
      const found = best.inOrder();
      expect(found.map(({ score }) => score)).toEqual(expected.slice(0, limit));
      for (const { id, score } of found) expect(offered[Number(id)]).toBe(score);
    }),
  );
});
