import type { Message } from '../../contract/words.ts';

export type DecimalSign = ',' | '.';

const ownCurrency: Readonly<Record<string, string>> = { R$: 'BRL', US$: 'USD', '€': 'EUR', '£': 'GBP' };

/** How many digits a currency has after its decimal sign (ISO 4217): 2 for EUR, 0 for JPY. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Which sign a column of amounts puts before the fraction, as far as its cells show it: one that stands last and once
 * after other signs, or before one or two last digits.
 * @returns null when no cell shows it, or some show a comma and others a point.
 */
export function decimalSignOf(cells: Iterable<string>): DecimalSign | null {
  const column = new AmountColumn();
  for (const cell of cells) column.see(cell);
  return column.sign;
}

/** The same cell by cell, in whatever order: for a column too long to be gone through in one go. */
export class AmountColumn {
  #comma = false;
  #point = false;

  see(cell: string): void {
    const digits = cell.replace(/[^\d.,]/g, '');
    const sign = /([.,])\d*$/.exec(digits)?.[1];
    if (sign === undefined) return;
    const other = sign === ',' ? '.' : ',';
    const once = digits.indexOf(sign) === digits.lastIndexOf(sign);
    if (!once || !(digits.includes(other) || /[.,]\d{1,2}$/.test(digits))) return;
    if (sign === ',') this.#comma = true;
    else this.#point = true;
  }

  /** As far as cells were seen; null before one shows it. */
  get sign(): DecimalSign | null {
    return this.#comma === this.#point ? null : this.#comma ? ',' : '.';
  }
}

/**
 * An amount as people write it, in whole units of 10^-`digits`: `R$ 1.234,50` is 123450 with two digits.
 * Without a sign known for the column, one sign before exactly three digits separates thousands unless the currency has
 * three digits itself (`1.234` is 1234; `0.500` is a half).
 * @param sign what `decimalSignOf` found for the column.
 * @param currency the one that may stand beside the number; null allows none.
 * @returns the units, or what is wrong: not a number, negative, another currency, finer than the currency, too large.
 */
export function readAmount(
  text: string,
  { digits, sign, currency }: { digits: number; sign: DecimalSign | null; currency: string | null },
): number | Message {
  const parts = /^([^\d.,+-]*)([+-]?)([^\d.,+-]*)(\d[\d.,\s'’]*)([^\d.,+-]*)$/u.exec(text.trim());
  if (!parts) return { key: 'importFaults.notAnAmount', params: { value: shown(text) } };
  const [, before, minus, between, number, after] = parts as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const marks = [before, between, after].map((mark) => mark.trim()).filter(Boolean);
  if (marks.some((mark) => !isOwn(mark, currency)))
    return { key: 'importFaults.otherCurrency', params: { value: shown(text), currency: currency ?? '' } };
  const bare = number.replace(/[\s'’]/gu, '');
  const split = splitNumber(bare, sign, digits);
  if (!split) return { key: 'importFaults.notAnAmount', params: { value: shown(text) } };
  const fraction = split.fraction.replace(/0+$/, '');
  if (fraction.length > digits) return { key: 'importFaults.tooFine', params: { value: shown(text) } };
  const units = Number(split.whole + fraction.padEnd(digits, '0'));
  if (!Number.isSafeInteger(units)) return { key: 'importFaults.tooLarge', params: { value: shown(text) } };
  if (minus === '-' && units > 0) return { key: 'importFaults.negative', params: { value: shown(text) } };
  return units;
}

function splitNumber(
  bare: string,
  columnSign: DecimalSign | null,
  digits: number,
): { whole: string; fraction: string } | null {
  const last = /([.,])(\d*)$/.exec(bare);
  if (!last) return { whole: bare, fraction: '' };
  const sign = last[1] as DecimalSign;
  const tail = last[2]!;
  const whole = bare.slice(0, last.index);
  const once = bare.indexOf(sign) === bare.lastIndexOf(sign);
  const alone = once && !/[.,]/.test(whole);
  const couldGroup = tail.length === 3 && /^[1-9]\d{0,2}([.,]\d{3})*$/.test(whole) && !mixes(whole, sign);
  const groups = couldGroup && sign !== columnSign && (columnSign !== null || !alone || digits < 3);
  if (groups) return { whole: bare.replace(/[.,]/g, ''), fraction: '' };
  if (!once || (columnSign !== null && sign !== columnSign) || tail === '') return null;
  if (!alone && !/^\d{1,3}([.,]\d{3})+$/.test(whole)) return null;
  return mixes(whole, sign === ',' ? '.' : ',') ? null : { whole: whole.replace(/[.,]/g, ''), fraction: tail };
}

/** Whether other signs than `sign` group these digits. */
function mixes(whole: string, sign: DecimalSign): boolean {
  return whole.includes(sign === ',' ? '.' : ',');
}

function isOwn(mark: string, currency: string | null): boolean {
  if (currency === null) return false;
  const bare = mark.toUpperCase();
  return bare === '$' || bare === currency || ownCurrency[bare] === currency;
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
