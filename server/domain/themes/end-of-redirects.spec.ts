import { expect, it } from '@jest/globals';
import { endOf } from './end-of-redirects.ts';

const along = (redirects: Readonly<Record<string, string>>) => (id: string) => redirects[id] ?? null;

it('follows a chain to its end, and none that comes back', () => {
  const next = along({ a: 'b', b: 'c', d: 'e', e: 'd', f: 'f', g: 'd' });
  expect(['a', 'b', 'c', 'x'].map((id) => endOf(id, next))).toEqual(['c', 'c', 'c', 'x']);
  expect(['d', 'e', 'f', 'g'].map((id) => endOf(id, next))).toEqual([null, null, null, null]);
});
