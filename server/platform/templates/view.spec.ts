import { describe, expect, it } from '@jest/globals';
import { oneLine, paragraphsOf, plain, type View } from './view.ts';

describe('plain', () => {
  it('copies plain values and takes out what cannot be seen', () => {
    expect(plain({ text: 'a\u202Eb\u0000c\nd', list: [1, true, null], inner: { x: 'ü' } })).toEqual({
      text: 'abc\nd',
      list: [1, true, null],
      inner: { x: 'ü' },
    });
  });

  it.each([
    ['a date', new Date(0)],
    ['a function', () => 'x'],
    ['an instance', new (class Contact {})()],
    ['nothing', undefined],
  ])('refuses %s', (_kind, value) => {
    expect(() => plain({ value } as unknown as View)).toThrow(TypeError);
  });
});

describe('oneLine', () => {
  it('leaves no way to begin a new header', () => {
    expect(oneLine('Hello\r\nBcc: all@example.com')).toBe('Hello Bcc: all@example.com');
  });
});

describe('paragraphsOf', () => {
  it('separates at blank lines only', () => {
    expect(paragraphsOf('one\r\ntwo\r\n\r\n  \r\nthree\n')).toEqual(['one\ntwo', 'three']);
    expect(paragraphsOf('  ')).toEqual([]);
  });
});
