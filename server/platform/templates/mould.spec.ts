import { expect, it } from '@jest/globals';
import { Mould } from './mould.ts';

it('fills every place with its value, wherever and however often it stands', () => {
  const mould = new Mould(['token', 'at'], ({ token, at }) => `<a href="/r/${token}">${at}</a><i>${token}</i>`);
  expect(mould.fill({ token: 'ab-c_D', at: 'wav_a:con_b|17|x.y-z' })).toBe(
    '<a href="/r/ab-c_D">wav_a:con_b|17|x.y-z</a><i>ab-c_D</i>',
  );
  expect(mould.fill({ token: '', at: '1' })).toBe('<a href="/r/">1</a><i></i>');
});

it('takes a page without places as it is', () => {
  expect(new Mould(['at'], () => 'HOLE-like words').fill({ at: '1' })).toBe('HOLE-like words');
});

it('fills in nothing that HTML could read', () => {
  const mould = new Mould(['at'], ({ at }) => `<i title="${at}">`);
  for (const at of ['"', '<', '>', '&', "'", ' ', '`', '=', '\n', '\0'])
    expect(() => mould.fill({ at })).toThrow(RangeError);
});

it('knows how long a page is in UTF-8 without writing it', () => {
  const mould = new Mould(['token', 'at'], ({ token, at }) => `<p>Não é – ${token} · ${at} 🙂 ${token}</p>`);
  for (const filled of [
    { token: '', at: '' },
    { token: 'ab-c_D', at: 'wav_a:con_b|17' },
  ])
    expect(mould.bytesOf(filled)).toBe(Buffer.byteLength(mould.fill(filled)));
});
