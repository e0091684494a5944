import { describe, expect, it } from '@jest/globals';
import { ClauseMeanings } from './clause-meanings.service.ts';

const comments = [
  { text: 'Great, but it is slow', question: 'why' as const },
  { text: '', question: 'wish' as const },
];

describe('meanings of clauses', () => {
  it('are of each comment, asked with its question alone', async () => {
    const asked: unknown[] = [];
    const readComments = (texts: readonly unknown[]) => {
      asked.push(...texts);
      return Promise.resolve(texts.map((_, at) => Float32Array.of(at)));
    };
    const meanings = new ClauseMeanings({ commentReader: () => Promise.resolve({ readComments }) });
    const known = comments.map((comment) => ({ ...comment, account: 'a-1' }));
    expect(await meanings.of(known)).toEqual([Float32Array.of(0), Float32Array.of(1)]);
    expect(asked).toEqual(comments);
    expect(await meanings.of([])).toEqual([]);
  });

  it('are none while there is no model, and nobody waits for one', async () => {
    const meanings = new ClauseMeanings({ commentReader: () => Promise.resolve(null) });
    expect(await meanings.of(comments)).toEqual([null, null]);
  });

  it('are none when the thread ends while it works', async () => {
    const readComments = () => Promise.reject(new Error('ended'));
    const meanings = new ClauseMeanings({ commentReader: () => Promise.resolve({ readComments }) });
    expect(await meanings.of(comments)).toEqual([null, null]);
  });
});
