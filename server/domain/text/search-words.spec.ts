import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldText } from './fold.ts';
import { searchForm, searchWords } from './search-words.ts';

describe('searchForm', () => {
  it.each([
    ['invoice', 'invoices'],
    ['feature', 'features'],
    ['category', 'categories'],
    ['box', 'boxes'],
    ['size', 'sizes'],
    ['fatura', 'faturas'],
    ['integração', 'integrações'],
    ['setor', 'setores'],
    ['painel', 'painéis'],
    ['fiscal', 'fiscais'],
    ['mensagem', 'mensagens'],
    ['cliente', 'clientes'],
    ['mão', 'mãos'],
    ['status', 'status'],
    ['access', 'access'],
  ])('makes %s and %s one', (one, many) => {
    expect(searchForm(foldText(many))).toBe(searchForm(foldText(one)));
  });

  it('leaves short words alone', () => {
    expect(['sso', 'nps', 'api', 'mês', 'gas'].map((word) => searchForm(foldText(word)))).toEqual([
      'sso',
      'nps',
      'api',
      'mes',
      'gas',
    ]);
  });
});

describe('searchWords', () => {
  it('keeps telling words once, folded', () => {
    expect(searchWords('Gostaria de exportar as FATURAS em lote; exportar a fatura!')).toEqual([
      'exportar',
      'fatura',
      'lot',
    ]);
  });

  it('keeps small words when there is nothing else, and none of punctuation', () => {
    expect(searchWords('o que')).toEqual(['o', 'que']);
    expect(searchWords('?! …')).toEqual([]);
    expect(searchWords('')).toEqual([]);
  });

  it('is bounded and without repeats, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const words = searchWords(text);
        expect(new Set(words).size).toBe(words.length);
        expect(words.length).toBeLessThanOrEqual(120);
        expect(words.every((word) => word.length > 0 && word.length <= 40)).toBe(true);
      }),
    );
  });
});
