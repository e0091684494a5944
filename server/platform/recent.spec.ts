import { expect, it } from '@jest/globals';
import { Recent } from './recent.ts';

it('loads once in a while, at the same time too, and not for ever', async () => {
  let now = 0;
  let loads = 0;
  const recent = new Recent<number>(1000, 10, () => now);
  const load = () => Promise.resolve((loads += 1));
  expect(await Promise.all([recent.get('a', load), recent.get('a', load)])).toEqual([1, 1]);
  now = 999;
  expect(await recent.get('a', load)).toBe(1);
  now = 1000;
  expect(await recent.get('a', load)).toBe(2);
  recent.forget();
  expect(await recent.get('a', load)).toBe(3);
});

it('remembers no failure', async () => {
  const recent = new Recent<number>(Infinity);
  await expect(recent.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await recent.get('a', () => Promise.resolve(7))).toBe(7);
});

it('holds a bounded number of keys', async () => {
  const recent = new Recent<string>(Infinity, 2);
  for (const key of ['a', 'b', 'c']) await recent.get(key, () => Promise.resolve(key));
  expect(await recent.get('a', () => Promise.resolve('anew'))).toBe('anew');
  expect(await recent.get('c', () => Promise.resolve('anew'))).toBe('c');
});

it('shows at once what has come and is not too old, and nothing else', async () => {
  let now = 0;
  const recent = new Recent<number>(1000, 10, () => now);
  expect(recent.peek('a')).toBeUndefined();
  const loading = recent.get('a', () => Promise.resolve(1));
  expect(recent.peek('a')).toBeUndefined();
  await loading;
  expect(recent.peek('a')).toBe(1);
  now = 1000;
  expect(recent.peek('a')).toBeUndefined();
  await expect(recent.get('b', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(recent.peek('b')).toBeUndefined();
  recent.forget();
  expect(recent.peek('a')).toBeUndefined();
});
