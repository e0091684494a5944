import { describe, expect, it } from '@jest/globals';
import { frozenValues, tenureOf } from './frozen-values.ts';
import { bandLimits, bandOf } from './revenue-bands.ts';

describe('frozen values', () => {
  it('counts whole months as a customer', () => {
    expect(tenureOf('2026-06-02', '2026-12-01')).toBe('under-6-months');
    expect(tenureOf('2026-06-01', '2026-12-01')).toBe('6-to-24-months');
    expect(tenureOf('2024-12-02', '2026-12-01')).toBe('6-to-24-months');
    expect(tenureOf('2024-12-01', '2026-12-01')).toBe('over-24-months');
    expect(tenureOf('2027-01-01', '2026-12-01')).toBe('under-6-months');
    expect(tenureOf(null, '2026-12-01')).toBeNull();
  });

  it('does not know what an older decision did not write down', () => {
    const openedAt = new Date('2026-12-01T12:00:00Z');
    const values = frozenValues({ account: null, contact: { locale: 'pt-BR' } }, openedAt);
    expect(values).toEqual({ plan: '', sector: '', size: '', locale: 'pt-BR', role: '', tenure: '' });
    const account = { plan: 'Pro', sector: null, size: '50-200' };
    const contact = { locale: 'en', role: 'Buyer', customerSince: '2020-02-29' };
    expect(frozenValues({ account, contact }, openedAt)).toEqual({
      plan: 'Pro',
      sector: '',
      size: '50-200',
      locale: 'en',
      role: 'Buyer',
      tenure: 'over-24-months',
    });
  });
});

describe('revenue bands', () => {
  const bandsOf = (revenues: readonly number[]) => revenues.map((one) => bandOf(one, bandLimits(revenues)));

  it('divides accounts into thirds', () => {
    expect(bandsOf([30, 10, 20])).toEqual(['high', 'low', 'middle']);
    expect(bandsOf([1, 2, 3, 4, 5, 6])).toEqual(['low', 'low', 'middle', 'middle', 'high', 'high']);
  });

  it('keeps those who pay the same together', () => {
    expect(bandsOf([5, 5, 5, 5])).toEqual(['middle', 'middle', 'middle', 'middle']);
    expect(bandsOf([1, 5, 5, 5, 5, 9])).toEqual(['low', 'middle', 'middle', 'middle', 'middle', 'high']);
    expect(bandsOf([1, 1, 1, 1, 5, 9, 9, 9, 9])).toEqual([
      ...['low', 'low', 'low', 'low'],
      'middle',
      ...['high', 'high', 'high', 'high'],
    ]);
    expect(bandsOf([7])).toEqual(['middle']);
    expect(bandsOf([7, 8])).toEqual(['low', 'high']);
  });

  it('does not know a revenue that nobody told', () => {
    expect(bandLimits([])).toBeNull();
    expect(bandOf(null, { lowUpTo: 1, highFrom: 2 })).toBe('');
    expect(bandOf(3, null)).toBe('');
  });
});
