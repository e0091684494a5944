import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimalSignOf, minorDigits, readAmount } from './amount.ts';

const brl = { digits: 2, currency: 'BRL' };

describe('readAmount', () => {
  it.each([
    ['1234', null, 123_400],
    ['R$ 1.234,50', null, 123_450],
    ['1,234.50', null, 123_450],
    ['1 234,5', null, 123_450],
    ["1'234.50", null, 123_450],
    ['99,90', ',', 9990],
    ['BRL 10', null, 1000],
    ['10 R$', null, 1000],
    ['1.234', null, 123_400],
    ['1,234', null, 123_400],
    ['1.234', ',', 123_400],
    ['1,234', '.', 123_400],
    ['1.234.567', null, 123_456_700],
    ['1.234.567,89', null, 123_456_789],
    ['0.500', null, 50],
    ['0', null, 0],
    ['-0', null, 0],
    ['+5', null, 500],
    ['1,10', null, 110],
  ] as const)('reads %j in a column with decimal sign %j', (text, sign, units) => {
    expect(readAmount(text, { ...brl, sign })).toBe(units);
  });

  it.each([
    ['n/a', null, 'importFaults.notAnAmount'],
    ['', null, 'importFaults.notAnAmount'],
    ['1,2,3', null, 'importFaults.notAnAmount'],
    ['12.34.56', null, 'importFaults.notAnAmount'],
    ['1.234,56.78', null, 'importFaults.notAnAmount'],
    ['1e3', null, 'importFaults.notAnAmount'],
    ['5,', null, 'importFaults.notAnAmount'],
    ['-5', null, 'importFaults.negative'],
    ['€ 5', null, 'importFaults.otherCurrency'],
    ['US$ 5', null, 'importFaults.otherCurrency'],
    ['1.2345', null, 'importFaults.tooFine'],
    ['1.234', '.', 'importFaults.tooFine'],
    ['99.90', ',', 'importFaults.notAnAmount'],
    ['99999999999999999', null, 'importFaults.tooLarge'],
  ] as const)('says what is wrong with %j', (text, sign, key) => {
    expect(readAmount(text, { ...brl, sign })).toMatchObject({ key });
  });

  it('follows the digits of the currency', () => {
    expect([minorDigits('BRL'), minorDigits('JPY'), minorDigits('KWD')]).toEqual([2, 0, 3]);
    expect(readAmount('1.234', { digits: 3, sign: null, currency: 'KWD' })).toBe(1234);
    expect(readAmount('1.234', { digits: 0, sign: null, currency: 'JPY' })).toBe(1234);
  });

  it('reads back every amount written by a spreadsheet in English, Portuguese or Swiss German', () => {
    const amount = fc.integer({ min: 0, max: 10 ** 11 });
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom('en', 'pt-BR', 'pt-PT', 'de-CH'),
        fc.boolean(),
        (units, locale, useGrouping) => {
          const style = { minimumFractionDigits: 2, useGrouping };
          const text = new Intl.NumberFormat(locale, style).format(units / 100);
          expect(readAmount(text, { ...brl, sign: null })).toBe(units);
          expect(readAmount(text, { ...brl, sign: decimalSignOf([text]) })).toBe(units);
        },
      ),
    );
  });
});

describe('decimalSignOf', () => {
  it.each([
    [['99,90', '1.234'], ','],
    [['99.90', '1,234'], '.'],
    [['1.234,50'], ','],
    [['1.234', '5'], null],
    [['1,5', '1.5'], null],
    [[], null],
  ] as const)('of %j is %j', (cells, sign) => {
    expect(decimalSignOf(cells)).toBe(sign);
  });
});
