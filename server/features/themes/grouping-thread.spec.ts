import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lexicalEmbedder, lexicalVector } from '../../domain/themes/lexical-embedder.ts';
import { lexicalThresholds, thresholdsAround } from '../../domain/themes/thresholds.ts';
import type { Texts } from './grouping-desk.ts';
import { GroupingThread } from './grouping-thread.ts';

const { dims } = lexicalEmbedder;
const OUT_OF_REACH = thresholdsAround(2);

function texts(said: Readonly<Record<string, string>>): Texts {
  const vectors = new Float32Array(Object.keys(said).length * dims);
  Object.values(said).forEach((text, at) => vectors.set(lexicalVector(text), at * dims));
  return { ids: Object.keys(said), texts: Object.values(said), vectors };
}

describe('a grouping in a thread', () => {
  let thread: GroupingThread;
  beforeEach(async () => {
    thread = new GroupingThread();
    const themes = [{ id: 't1', human: false, redirectTo: null }];
    await thread.call('begin', [{ dims, sparse: true, thresholds: lexicalThresholds, themes }]);
    const words = texts({ a: 'dark mode', b: 'a dark mode for charts' });
    const requests = words.ids.map((id) => ({ id, theme: 't1', placedBy: 'auto' as const }));
    await thread.call('apply', [{ requests, words }], [words.vectors.buffer as ArrayBuffer]);
  });
  afterEach(() => thread.close());

  it('places requests and says why, with ids of its own for what it opens', async () => {
    const [dark, excel] = await thread.call('place', [texts({ c: 'please add a dark mode', d: 'export to excel' })]);
    expect(dark).toMatchObject({ request: 'c', theme: 't1', opened: false, nearest: { request: 'a' } });
    expect(dark!.score).toBeGreaterThan(lexicalThresholds.join);
    expect(excel).toMatchObject({ request: 'd', opened: true, score: null, nearest: null });
    expect(excel!.theme).toMatch(/^thm_[a-z2-7]{20}$/);
    expect(await thread.call('size', [])).toBe(4);
    expect(await thread.call('unknown', [['a', 'x']])).toEqual(['x']);
    expect((await thread.call('reasons', [['c', 'x']])).map(({ request }) => request)).toEqual(['c']);
  });

  it('looks at what is no request yet, and goes by other thresholds from when they are given', async () => {
    const [looked] = await thread.call('look', [texts({ x: 'dark mode' })]);
    expect(looked![0]).toEqual({ theme: 't1', score: expect.any(Number) });
    expect(await thread.call('size', [])).toBe(2);
    await thread.call('useThresholds', [OUT_OF_REACH]);
    const [placed] = await thread.call('place', [texts({ x: 'my dark mode' })]);
    expect(placed!.opened).toBe(true);
  });

  it('leaves alone what has a place already', async () => {
    expect(await thread.call('place', [texts({ a: 'dark mode' })])).toEqual([]);
    expect(await thread.call('look', [texts({ a: 'dark mode' })])).toEqual([[]]);
    expect((await thread.call('view', [])).themes).toHaveLength(1);
  });

  it('says what went wrong there, of the same kind, and goes on', async () => {
    await expect(thread.call('apply', [{ requests: [{ id: 'x', theme: 't9', placedBy: 'auto' }] }])).rejects.toThrow(
      new RangeError('unknown theme t9'),
    );
    expect((await thread.call('view', [])).themes).toHaveLength(1);
  });

  it('fails what was asked of it when it ends, and everything after', async () => {
    const asked = thread.call('refine', []);
    void thread.close();
    await expect(Promise.all([asked, thread.call('refine', [])])).rejects.toThrow('ended');
    expect(thread.isAlive).toBe(false);
    await expect(thread.call('size', [])).rejects.toThrow('ended');
  });
});
