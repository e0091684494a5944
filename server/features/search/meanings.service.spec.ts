import { describe, expect, it } from '@jest/globals';
import type { Embedders } from '../../platform/encoder/embedders.ts';
import type { CommentsStore } from '../requests/comments.store.ts';
import type { VectorsStore } from '../themes/vectors.store.ts';
import type { Ground } from './ground.service.ts';
import { MeaningsService } from './meanings.service.ts';

const EMBEDDER = 'texts-8';
const ground: Ground = {
  moment: { now: new Date(1_000_000), settledAt: new Date(1_000_000), lastWrite: 'one' },
  embedder: EMBEDDER,
  removals: 0,
};

/** Vectors that are read up to a gate, and a model that comes when it is told to. */
function begin(before: number) {
  const gate = Promise.withResolvers<void>();
  const model = Promise.withResolvers<{ id: string; embed: (texts: string[]) => Promise<Float32Array[]> }>();
  let asks = 0;
  const vector = (n: number) => Float32Array.from({ length: 8 }, (_, d) => (d === n % 8 ? 1 : 0));
  const embedders = {
    status: () => ({ embedder: EMBEDDER }),
    best: () => {
      asks += 1;
      return model.promise;
    },
  };
  const vectors = {
    async *newer() {
      for (let n = 0; n < before; n += 1) yield { id: `r${n}`, vector: vector(n) };
      await gate.promise;
      yield { id: 'last', vector: vector(3) };
    },
  };
  const comments = { async *readSince() {} };
  const meanings = new MeaningsService(
    embedders as unknown as Embedders,
    vectors as unknown as VectorsStore,
    comments as unknown as CommentsStore,
  );
  const ask = () => meanings.nearest('export', { requests: 5000, comments: 5 }, 0.5, Promise.resolve(ground));
  const arrive = () => model.resolve({ id: EMBEDDER, embed: async (texts) => texts.map(() => vector(3)) });
  return { ask, arrive, open: gate.resolve, asks: () => asks, settled: () => meanings.onModuleDestroy() };
}

describe('the first question by meaning', () => {
  it('is told that texts are being read, and waits neither for the last of very many nor for the model', async () => {
    const { ask, arrive, open, asks, settled } = begin(1500);
    const first = ask();
    await new Promise((resolve) => setImmediate(resolve));
    expect(asks()).toBe(0);
    expect(await first).toEqual({ by: 'warming', requests: [], comments: [] });
    expect(await ask()).toMatchObject({ by: 'warming' });
    expect(asks()).toBe(0);
    open();
    arrive();
    let reply = await ask();
    while (reply.by === 'warming') {
      await new Promise((resolve) => setImmediate(resolve));
      reply = await ask();
    }
    expect(reply.by).toBe('meaning');
    expect(reply.requests.map(({ id }) => id)).toContain('last');
    await settled();
  });

  it('is answered by meaning when there is little to read', async () => {
    const { ask, arrive, open, settled } = begin(3);
    open();
    arrive();
    expect(await ask()).toMatchObject({ by: 'meaning', requests: [{ id: 'last' }] });
    await settled();
  });
});
