import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldText, sameWordsKey } from './fold.ts';
import { guessLanguage } from './language.ts';
import { MASK, maskPersonal } from './mask.ts';
import { tokens } from './tokens.ts';

describe('foldText and sameWordsKey', () => {
  it('make spellings of the same words equal', () => {
    expect(foldText('  Integração\u00a0 ÚNICA ')).toBe('integracao unica');
    expect(foldText('ﬁltro')).toBe('filtro');
    expect(sameWordsKey('Dark-mode, please!')).toBe('dark mode please');
    expect(sameWordsKey('Can’t export')).toBe(sameWordsKey("can't EXPORT"));
    expect(sameWordsKey('!?')).toBe('');
  });

  it('fold what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('tokens', () => {
  it('know their place', () => {
    expect(tokens("Can't log-in")).toEqual([
      { from: 0, to: 5, word: 'cant' },
      { from: 6, to: 9, word: 'log' },
      { from: 10, to: 12, word: 'in' },
    ]);
    expect(tokens('…')).toEqual([]);
  });
});

describe('guessLanguage', () => {
  it('listens to the small words', () => {
    expect(guessLanguage('We need this for the team')).toBe('en');
    expect(guessLanguage('Precisamos disto para a equipa')).toBe('pt');
    expect(guessLanguage('Integração')).toBe('pt');
    expect(guessLanguage('SSO')).toBeNull();
    expect(guessLanguage('')).toBeNull();
  });
});

describe('maskPersonal', () => {
  it('covers addresses, telephones and tax numbers', () => {
    expect(maskPersonal('Write to ana.sousa+x@mail.example.com now')).toBe(`Write to ${MASK} now`);
    for (const number of [
      '+351 912 345 678',
      '(11) 91234-5678',
      '555-123-4567',
      '3456-7890',
      '123.456.789-09',
      '12.345.678/0001-95',
      '12.ABC.345/01DE-35',
      '501964843',
    ])
      expect(maskPersonal(`no ${number}, ok`)).toBe(`no ${MASK}, ok`);
  });

  it('leaves dates, amounts and versions', () => {
    const text = 'Since 2026-11-26 or 26/11/2026 we paid 1500 for v2.10.3, 10 MB, #12345678';
    expect(maskPersonal(text)).toBe(text);
  });

  it('never throws, and masks what it masked to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(maskPersonal(maskPersonal(text))).toBe(maskPersonal(text));
      }),
    );
  });
});
