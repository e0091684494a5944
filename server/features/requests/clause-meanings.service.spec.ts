import { describe, expect, it } from '@jest/globals';
import { ClauseMeanings } from './clause-meanings.service.ts';

const comments = [
  { text: 'Great, but it is slow', question: 'why' as const },
  { text: '', question: 'wish' as const },
];

describe('meanings of clauses', () => {
  it('are of every clause of each comment, with its place', async () => {
    const asked: unknown[] = [];
    const encodeParts = (texts: readonly unknown[]) => {
      asked.push(...texts);
      return Promise.resolve(texts.map((_, at) => Float32Array.of(at)));
    };
    const meanings = new ClauseMeanings({ partsEncoder: () => Promise.resolve({ encodeParts }) });
    expect(await meanings.of(comments)).toEqual([Float32Array.of(0), Float32Array.of(1)]);
    expect(asked).toEqual([
      {
        text: 'Great, but it is slow',
        parts: [
          { from: 0, to: 5 },
          { from: 11, to: 21 },
        ],
      },
      { text: '', parts: [] },
    ]);
  });

  it('are none while there is no model, and nobody waits for one', async () => {
    const meanings = new ClauseMeanings({ partsEncoder: () => Promise.resolve(null) });
    expect(await meanings.of(comments)).toEqual([null, null]);
  });

  it('are none when the thread ends while it works', async () => {
    const encodeParts = () => Promise.reject(new Error('ended'));
    const meanings = new ClauseMeanings({ partsEncoder: () => Promise.resolve({ encodeParts }) });
    expect(await meanings.of(comments)).toEqual([null, null]);
  });
});
