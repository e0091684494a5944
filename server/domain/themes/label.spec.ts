import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countTerms, keywordsOf, sumTerms } from './keywords.ts';
import { labelOf, objectOf, type Voice } from './label.ts';
import { chooseQuotes } from './quotes.ts';

describe('objectOf', () => {
  it.each([
    ['Please add a dark mode, the white hurts my eyes.', 'Dark mode'],
    ['It would be great if we could export invoices to Excel', 'Export invoices to Excel'],
    ['We need SAML single sign-on for our enterprise account.', 'SAML single sign-on'],
    ['Any chance of getting a dark theme?', 'Dark theme'],
    ['I wish I could undo a deletion because it happens', 'Undo a deletion'],
    ['iPad app', 'iPad app'],
    ['Gostaria muito de um modo escuro no aplicativo.', 'Modo escuro no aplicativo'],
    ['Precisamos exportar as tarefas para o Excel.', 'Exportar as tarefas para o Excel'],
    ['Arquivar projetos antigos para limpar a lista lateral.', 'Arquivar projetos antigos'],
    ['Dava jeito partilhar painéis', 'Partilhar painéis'],
    ['Falta integração com o WhatsApp', 'Integração com o WhatsApp'],
  ])('%s -> %s', (text, object) => {
    expect(objectOf(text)).toBe(object);
  });

  it('finds none where there are no words', () => {
    for (const text of ['', '…', '👍']) expect(objectOf(text)).toBeNull();
  });

  it('uses only words of the text, six at the most', () => {
    const word = fc.constantFrom(
      'please',
      'add',
      'a',
      'dark',
      'mode',
      'para',
      'o',
      'Excel',
      'sign-on',
      ',',
      'é',
      '😀',
      'seria',
      'bom',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word).map((list) => list.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const object = objectOf(text);
          if (object === null) return;
          expect(text.replace(/\s+/gu, ' ').toLowerCase()).toContain(object.toLowerCase());
          const words = object.split(' ').filter((part) => /[\p{L}\p{N}]/u.test(part));
          expect(words.length).toBeLessThanOrEqual(6);
        },
      ),
    );
  });
});

describe('labelOf', () => {
  const voice = (text: string, language: 'en' | 'pt', nearness = 0.8): Voice => ({ text, language, nearness });
  const voices = [
    voice('Night mode for the whole team, many of us work late', 'en', 0.7),
    voice('Please add a dark mode', 'en'),
    voice('dark mode please', 'en'),
    voice('Gostaria de um modo escuro', 'pt'),
  ];

  it('takes the phrase that most share', () => {
    expect(labelOf(voices)).toEqual({ label: 'Dark mode', language: 'en' });
  });

  it('speaks the language asked for when a member does', () => {
    expect(labelOf(voices, 'pt')).toEqual({ label: 'Modo escuro', language: 'pt' });
    expect(labelOf(voices.slice(0, 3), 'pt')).toEqual({ label: 'Dark mode', language: 'en' });
  });

  it('begins with the most central text when there is no phrase, and is null for none', () => {
    expect(labelOf([])).toBeNull();
    expect(labelOf([voice('!!!', 'en')])).toEqual({ label: '!!!', language: 'en' });
    const long = 'Customers suppliers partners colleagues visitors everybody complain';
    expect(labelOf([voice(long, 'en')])?.label).toBe('Customers suppliers partners colleagues visitors everybody');
  });
});

describe('keywordsOf', () => {
  it('names what sets a theme apart, pairs before their words', () => {
    const themes = [
      countTerms(['Please add a dark mode', 'dark mode for the app', 'dark theme in the app']),
      countTerms(['Export to CSV', 'CSV export from the app']),
    ];
    const all = sumTerms(themes);
    const [dark, csv] = themes.map((own) => keywordsOf(own, all, themes.length, 3));
    expect(dark?.[0]).toBe('dark');
    expect(dark).toContain('dark mode');
    expect(csv?.slice(0, 2).sort()).toEqual(['csv', 'export']);
  });

  it('has none for texts of small words', () => {
    expect(keywordsOf(countTerms(['to the', '']), new Map(), 1)).toEqual([]);
  });
});

describe('chooseQuotes', () => {
  it('begins at the centre and goes far from it, never the same words twice', () => {
    const texts = ['dark mode', 'Dark mode!', 'dark mode please', 'a black background at night', 'dark mode for me'];
    expect(chooseQuotes(texts)).toEqual([0, 3, 4]);
    expect(chooseQuotes(['same', 'Same.'])).toEqual([0]);
    expect(chooseQuotes([])).toEqual([]);
  });

  it('prefers what is read at a glance', () => {
    expect(chooseQuotes(['long '.repeat(100), 'short one', 'brief'], 2)).toEqual([1, 2]);
  });
});
