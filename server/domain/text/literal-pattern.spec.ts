import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { literalPattern } from './literal-pattern.ts';

describe('literalPattern', () => {
  it('takes signs as they stand', () => {
    expect(literalPattern('a.b')).toBe('a\\.b');
    expect(literalPattern('')).toBe('');
    expect(
      new RegExp(literalPattern('1+1 (=2)? [x] {3} a|b ^$ \\ /-')).test('= 1+1 (=2)? [x] {3} a|b ^$ \\ /- ='),
    ).toBe(true);
  });

  it('matches the text itself and nothing else', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const pattern = new RegExp(`^${literalPattern(text)}$`);
        expect(pattern.test(text)).toBe(true);
        expect(pattern.test(other)).toBe(text === other);
      }),
    );
  });
});
