import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readWords } from './reading.ts';
import { mended } from './typing-slips.ts';

const words = (text: string): string =>
  readWords(text)
    .map(({ word }) => word)
    .join(' ');

describe('readWords', () => {
  it('writes out shorthand, in Portuguese only what is shorthand there', () => {
    expect(words('vcs n tem app pq é caro')).toBe('voces nao tem app porque eh caro');
    expect(words('pls add n and p values')).toBe('please add n and p values');
  });

  it('tells "é" from "e", also in "e-mail", and takes drawn-out letters once', () => {
    expect(words('é lento e caro')).toBe('eh lento e caro');
    expect(words('mandar por e-mail')).toBe('mandar por email mail');
    expect(words('muuuito booom')).toBe('muito bom');
  });

  it('keeps each word at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const { from, to, word } of readWords(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(word).not.toBe('');
          end = to;
        }
      }),
    );
  });
});

describe('mended', () => {
  it.each([
    ['imporve', 'improve'],
    ['expensve', 'expensive'],
    ['expensiive', 'expensive'],
    ['terrable', 'terrible'],
    ['gostairia', 'gostaria'],
    ['complicdo', 'complicado'],
  ])('%s is %s', (typed, meant) => {
    expect(mended(typed)).toBe(meant);
  });

  it('leaves alone known words, short ones, and what is further away', () => {
    for (const word of ['invoice', 'telemovel', 'slwo', 'xyzzyq', 'a'.repeat(40)]) expect(mended(word)).toBe(word);
  });
});
