import { describe, expect, it } from '@jest/globals';
import { changeText, dayText, moneyText, monthsText, monthText, numberText, percentText, scoreText } from './format.ts';

/** Intl separates with no-break spaces; the tests read better with plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

describe('format', () => {
  it('writes scores with a true minus and none as a dash', () => {
    expect([34.4, 0, -0.2, -3, null, undefined].map((score) => scoreText(score))).toEqual([
      '34',
      '0',
      '0',
      '−3',
      '–',
      '–',
    ]);
  });

  it('writes a decimal where it means something', () => {
    expect([33.44, 0, -0.04, -3].map((score) => scoreText(score, 1))).toEqual(['33.4', '0.0', '0.0', '−3.0']);
    expect(scoreText(33.44, 1, 'pt-BR')).toBe('33,4');
  });

  it('writes changes with their sign', () => {
    expect(changeText('en', 6)).toBe('+6');
    expect(changeText('en', -2)).toBe('−2');
    expect(changeText('en', 0)).toBe('0');
    expect(changeText('pt-BR', 1.25, 1)).toBe('+1,3');
    expect(changeText('en', null)).toBe('–');
  });

  it('writes numbers and shares as the reader does', () => {
    expect(numberText('pt-BR', 1234.56)).toBe('1.234,6');
    expect(numberText('en', 1234.56)).toBe('1,234.6');
    expect(numberText('en', null)).toBe('–');
    expect(percentText('en', 0.234)).toBe('23%');
    expect(percentText('en', null)).toBe('–');
  });

  it('writes money from minor units, without cents when there are none', () => {
    expect(plain(moneyText('pt-BR', 123450, 'BRL'))).toBe('R$ 1.234,50');
    expect(plain(moneyText('en', 40000, 'EUR'))).toBe('€400');
    expect(plain(moneyText('en', 5000, 'JPY'))).toBe('¥5,000');
    expect(moneyText('en', null, 'EUR')).toBe('–');
  });

  it('writes months and days', () => {
    expect(monthText('en', '2026-11')).toBe('November 2026');
    expect(monthText('pt-BR', '2026-11')).toBe('novembro de 2026');
    expect(monthText('pt-BR', '2026-11', 'short')).toBe('nov');
    expect(plain(monthsText('en', '2026-09', '2026-11'))).toBe('September – November 2026');
    expect(monthsText('en', '2026-11', '2026-11')).toBe('November 2026');
    expect(dayText('en', '2026-11-26T01:00:00Z', 'America/Sao_Paulo')).toBe('Nov 25, 2026');
    expect(dayText('en', null)).toBe('–');
  });
});
