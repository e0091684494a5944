import { describe, expect, it } from '@jest/globals';
import { columnSynonyms, matchColumns, plainColumnName, type ColumnField } from './columns.ts';

const audience = [
  ...(['accountId', 'accountName', 'plan', 'mrr', 'seats', 'sector', 'size', 'lifecycle'] as const),
  ...(['contactId', 'email', 'name', 'locale', 'role', 'customerSince'] as const),
] satisfies ColumnField[];

describe('plainColumnName', () => {
  it.each([
    ['Pontuação', 'pontuacao'],
    ['  NOTA (0-10) ', 'nota'],
    ['customerSince', 'customer since'],
    ['account_id', 'account id'],
    ['accountID', 'account id'],
    ['E-mail', 'e mail'],
    ['', ''],
  ])('spells %j as %j', (header, plain) => {
    expect(plainColumnName(header)).toBe(plain);
  });

  it('leaves every synonym as it is, so that each can be found', () => {
    for (const synonyms of Object.values(columnSynonyms)) {
      expect(synonyms.map(plainColumnName)).toEqual([...synonyms]);
      expect(new Set(synonyms).size).toBe(synonyms.length);
    }
  });
});

describe('matchColumns', () => {
  it('finds scores, companies and dates in Portuguese and English', () => {
    const wanted = ['score', 'account', 'date', 'weight'] as const;
    expect(matchColumns(['Data', 'Empresa', 'Nota', 'Observação'], wanted)).toEqual({
      matched: { score: 2, account: 1, date: 0 },
      ambiguous: [],
      unmatched: ['weight'],
      ignored: ['Observação'],
    });
    expect(matchColumns(['NPS', 'account_id', 'Created At', 'weight'], wanted).matched).toEqual({
      score: 0,
      account: 1,
      date: 2,
      weight: 3,
    });
  });

  it('names both when two columns could be one field', () => {
    const { matched, ambiguous } = matchColumns(['Nota', 'Rating', 'Conta'], ['score', 'account']);
    expect(ambiguous).toEqual([{ field: 'score', headers: ['Nota', 'Rating'] }]);
    expect(matched).toEqual({ account: 2 });
  });

  it('reads an audience file of either language', () => {
    const pt = ['Código do cliente', 'Empresa', 'Plano', 'MRR (EUR)', 'Licenças', 'Setor', 'Dimensão', 'Fase'];
    const ptPeople = ['ID externo', 'E-mail', 'Nome', 'Idioma', 'Cargo', 'Cliente desde'];
    const en = ['Account ID', 'Account name', 'Plan', 'MRR', 'Seats', 'Industry', 'Size', 'Lifecycle'];
    const enPeople = ['External ID', 'Email', 'Name', 'Language', 'Role', 'Customer since'];
    for (const headers of [
      [...pt, ...ptPeople],
      [...en, ...enPeople],
    ]) {
      const { matched, ambiguous, unmatched, ignored } = matchColumns(headers, audience);
      expect(audience.map((field) => matched[field])).toEqual(audience.map((_, at) => at));
      expect([ambiguous, unmatched, ignored]).toEqual([[], [], []]);
    }
  });

  it('reads a file of Rumo’s own field names', () => {
    expect(matchColumns(audience, audience).unmatched).toEqual([]);
    expect(matchColumns(['id', 'text', 'lang', 'account'], ['id', 'text', 'lang', 'account']).matched).toEqual({
      id: 0,
      text: 1,
      lang: 2,
      account: 3,
    });
  });

  it('never gives one column to two fields of an audience file', () => {
    for (const field of audience) {
      for (const synonym of columnSynonyms[field]) {
        expect(Object.keys(matchColumns([synonym], audience).matched)).toEqual([field]);
      }
    }
  });

  it('takes no headers, and headers named like parts of an object', () => {
    expect(matchColumns([], ['score']).unmatched).toEqual(['score']);
    expect(matchColumns(['__proto__', 'constructor'], ['score']).ignored).toEqual(['__proto__', 'constructor']);
  });
});
