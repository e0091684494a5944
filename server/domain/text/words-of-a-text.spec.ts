import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldText, sameWordsKey } from './fold.ts';
import { guessLanguage } from './language.ts';
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
