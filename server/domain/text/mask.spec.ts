import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MASK, maskPersonal } from './mask.ts';
import { isCnpj, isCpf, isNif } from './tax-numbers.ts';

describe('tax numbers', () => {
  it('are known by their check digits', () => {
    expect(['52998224725', '11144477735', '00000000191'].map(isCpf)).toEqual([true, true, true]);
    expect(['52998224724', '11111111111', '5299822472', 'x'].map(isCpf)).toEqual([false, false, false, false]);
    expect(['11222333000181', '12ABC34501DE35'].map(isCnpj)).toEqual([true, true]);
    expect(['11222333000182', '00000000000000', '12abc34501de35'].map(isCnpj)).toEqual([false, false, false]);
    expect(['501964843', '123456789', '298765430'].map(isNif)).toEqual([true, true, false]);
    expect(['501964844', '401964843', '50196484'].map(isNif)).toEqual([false, false, false]);
  });

  it('allow one check digit only', () => {
    const eight = fc.integer({ min: 10_000_000, max: 39_999_999 }).map(String);
    fc.assert(
      fc.property(eight, (body) => {
        const valid = [...'0123456789'].filter((digit) => isNif(body + digit));
        expect(valid).toHaveLength(1);
      }),
    );
  });
});

describe('maskPersonal', () => {
  it.each([
    '+351 912 345 678',
    '00351912345678',
    '912345678',
    '21 345 67 89',
    '213 456 789',
    '(11) 91234-5678',
    '11 91234-5678',
    '11912345678',
    '+55 (11) 91234-5678',
    '55 11 91234 5678',
    '(21) 3456-7890',
    '91234-5678',
    '3456-7890',
    '0800 123 4567',
    '+1 (555) 123-4567',
    '555-123-4567',
    '+44 7700 900123',
    '07700 900123',
    '06 12 34 56 78',
    '529.982.247-25',
    '52998224725',
    '123.456.789-00',
    '11.222.333/0001-81',
    '11222333000181',
    '12.ABC.345/01DE-35',
    '501964843',
    '501\u00a0964\u00a0843',
  ])('covers %s', (number) => {
    expect(maskPersonal(`no ${number}, ok`)).toBe(`no ${MASK}, ok`);
  });

  it('covers addresses, and numbers that a word announces or has grown together with', () => {
    expect(maskPersonal('Write to ana.sousa+x@mail.example.com now')).toBe(`Write to ${MASK} now`);
    expect(maskPersonal('ana@x.example/joão@empresa.com.br')).toBe(`${MASK}/${MASK}`);
    expect(maskPersonal('tel: 2345678 ou tel912345678')).toBe(`tel: ${MASK} ou tel${MASK}`);
    expect(maskPersonal('Telemóvel nº 912345678, NIF 123456788')).toBe(`Telemóvel nº ${MASK}, NIF ${MASK}`);
    expect(maskPersonal('em 26/11/2026 912345678')).toBe(`em 26/11/2026 ${MASK}`);
    expect(maskPersonal('912 345 678 ou 911222333')).toBe(`${MASK} ou ${MASK}`);
  });

  it.each([
    'Since 2026-11-26 or 26/11/2026 we paid 1500 for v2.10.3, 10 MB',
    'order 4512345678',
    'pedido nº 20241105987',
    'encomenda 912345678',
    'fatura FT 2026/123456, nota 000123456',
    'ticket: 10293847 and #12345678',
    'order 555-123-4567',
    'SKU-912345678-A, ABC912345678',
    '2026-11-26 10:30 to 26/11/2026 14:30:00',
    'R$ 1.234.567,89 or 912345678,00 or 10 000 000 or 1.234.567.890',
    '192.168.100.200, v2.10.3.4455',
    'between 2024-2025 and 2025/2026',
    '98765432101 is no CPF',
  ])('leaves %s', (text) => {
    expect(maskPersonal(text)).toBe(text);
  });

  it('masks what it masked to itself and never grows digits', () => {
    const piece = fc.constantFrom(
      '9',
      '12',
      '345',
      ' ',
      '-',
      '.',
      '/',
      '(',
      ')',
      '+',
      '@',
      'a',
      'tel ',
      'nif',
      '2026',
      ',',
      '\u00a0',
      '#',
      'order ',
    );
    const written = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(written, (text) => {
        const masked = maskPersonal(text);
        expect(maskPersonal(masked)).toBe(masked);
        const digits = (all: string) => all.replace(/\D/g, '').length;
        expect(digits(masked)).toBeLessThanOrEqual(digits(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes a moment for long texts, however they are made', () => {
    const cost = (part: string, length: number): number => {
      const text = part.repeat(Math.ceil(length / part.length));
      const before = process.cpuUsage();
      maskPersonal(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    };
    for (const part of ['1', '1 ', 'a@', 'a.', '1.2-', '(', '+', '20-', '1'.repeat(18) + ' ', 'tel '])
      // Some 30 ms; quadratic time would need many seconds.
      expect(cost(part, 100_000)).toBeLessThan(1_500);
  });
});
