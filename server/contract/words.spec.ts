import { describe, expect, it } from '@jest/globals';
import { acceptedLocale, locales, matchLocale } from './locale.ts';
import { catalogues, wordsIn } from './words/catalogues.ts';
import type { Plural } from './words.ts';

const holesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
const holes = (entry: string | Plural) =>
  typeof entry === 'string'
    ? [...new Set(holesOf(entry))].sort()
    : [...new Set([...holesOf(entry.one), ...holesOf(entry.other), 'count'])].sort();

describe('the catalogues', () => {
  it('say the same things: every text has the same holes in every language', () => {
    for (const [subject, texts] of Object.entries(catalogues.en)) {
      for (const [name, entry] of Object.entries(texts as Record<string, string | Plural>)) {
        for (const locale of locales) {
          const other = (catalogues[locale] as unknown as Record<string, Record<string, string | Plural>>)[subject]![
            name
          ]!;
          expect({ text: `${locale} ${subject}.${name}`, holes: holes(other) }).toEqual({
            text: `${locale} ${subject}.${name}`,
            holes: holes(entry),
          });
        }
      }
    }
  });

  it('have no empty text and no blank at an end', () => {
    for (const locale of locales) {
      for (const texts of Object.values(catalogues[locale])) {
        for (const entry of Object.values(texts as Record<string, string | Plural>)) {
          for (const text of typeof entry === 'string' ? [entry] : [entry.one, entry.other]) {
            expect(text.trim()).toBe(text);
            expect(text).not.toBe('');
          }
        }
      }
    }
  });
});

it('writes numbers in the reader’s way and leaves an unknown hole visible', () => {
  expect(wordsIn('pt-BR').number(1234.5)).toBe('1.234,5');
  expect(wordsIn('en').say('problems.tooMany', { seconds: 1234 })).toContain('1,234');
  expect(wordsIn('en').tell({ key: 'problems.tooMany' })).toContain('{seconds}');
});

it('puts one pair of quotation marks around a name, also when the name is a quotation', () => {
  const renamed = (from: string, to: string) => wordsIn('en').say('requests.historyRenamed', { from, to });
  expect(renamed('Dark mode', '“The screen hurts at night”')).toBe(
    'Renamed from “Dark mode” to “The screen hurts at night”',
  );
  expect(renamed('“Yes” and “no” buttons', 'Shorter “wait” times')).toBe(
    'Renamed from ““Yes” and “no” buttons” to “Shorter “wait” times”',
  );
  expect(wordsIn('pt-BR').say('requests.historyMovedTo', { to: '“Nunca tem vaga”' })).toBe(
    'Movido para “Nunca tem vaga”',
  );
});

it('finds the language of ours that is asked for', () => {
  expect(['pt', 'pt-BR', 'PT_br', 'pt-PT', 'pt-AO', 'en-GB', 'fr', '', null].map(matchLocale)).toEqual([
    'pt-BR',
    'pt-BR',
    'pt-BR',
    'pt-PT',
    'pt-PT',
    'en',
    null,
    null,
    null,
  ]);
  expect(acceptedLocale('fr, pt-PT;q=0.5, en;q=0.7')).toBe('en');
  expect(acceptedLocale('*;q=0.1')).toBeNull();
  expect(acceptedLocale(undefined)).toBeNull();
});

it('speaks of none as of many, in every language', () => {
  for (const locale of locales) {
    const { one, other } = catalogues[locale].themes.sentence as Plural;
    expect(wordsIn(locale).tell({ key: 'themes.sentence', params: { count: 0, accounts: '' } })).toBe(
      other.replace('{count}', '0').replace('{accounts}', ''),
    );
    expect(wordsIn(locale).tell({ key: 'themes.sentence', params: { count: 1, accounts: '' } })).toBe(
      one.replace('{count}', '1').replace('{accounts}', ''),
    );
  }
});
