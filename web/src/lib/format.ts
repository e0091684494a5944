/** Figures and days in the reader's way. Every function takes the locale; a missing value is an en dash, never 0. */
const NONE = '–';

/**
 * A score from −100 to 100, rounded, with a true minus sign: `−3`, `0`, `34`.
 * @param decimals with a locale, where a decimal means something
 */
export function scoreText(score: number | null | undefined, decimals: 0 | 1 = 0, locale = 'en'): string {
  if (score === null || score === undefined) return NONE;
  if (decimals === 1)
    return numberText(locale, score + 0, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'negative',
    });
  const rounded = Math.round(score);
  return rounded < 0 ? `−${-rounded}` : `${Math.abs(rounded)}`;
}

/** A difference with its sign: `+6`, `−2`, `0`. */
export function changeText(locale: string, change: number | null, digits = 0): string {
  if (change === null) return NONE;
  return numberText(locale, change, { maximumFractionDigits: digits, signDisplay: 'exceptZero' });
}

export function numberText(
  locale: string,
  value: number | null | undefined,
  options: Intl.NumberFormatOptions = { maximumFractionDigits: 1 },
): string {
  if (value === null || value === undefined) return NONE;
  return new Intl.NumberFormat(locale, options).format(value).replace('-', '−');
}

/** A share of one as whole percent: 0.234 → `23%`. */
export function percentText(locale: string, share: number | null | undefined, digits = 0): string {
  return numberText(locale, share, { style: 'percent', maximumFractionDigits: digits });
}

/** Money of an integer in minor units (cents): 123450, BRL → `R$ 1.234,50`; whole amounts without cents. */
export function moneyText(locale: string, minor: number | null | undefined, currency: string): string {
  if (minor === null || minor === undefined) return NONE;
  const format = { style: 'currency', currency } as const;
  const digits = new Intl.NumberFormat(locale, format).resolvedOptions().maximumFractionDigits ?? 2;
  const amount = minor / 10 ** digits;
  return numberText(locale, amount, { ...format, minimumFractionDigits: Number.isInteger(amount) ? 0 : digits });
}

/** `2026-11` → `November 2026`, or `Nov` when short. */
export function monthText(locale: string, month: string, length: 'long' | 'short' = 'long'): string {
  const options: Intl.DateTimeFormatOptions =
    length === 'long' ? { month: 'long', year: 'numeric' } : { month: 'short' };
  const text = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${month}-15T00:00:00Z`),
  );
  return length === 'short' ? text.replace('.', '') : text;
}

/** `2026-09` to `2026-11` → `September – November 2026`. */
export function monthsText(locale: string, from: string, to: string): string {
  const middleOf = (month: string) => new Date(`${month}-15T00:00:00Z`);
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(middleOf(from), middleOf(to));
}

/** A day, in the zone of the organisation where it matters; the browser's otherwise. */
export function dayText(locale: string, instant: string | Date | null | undefined, zone?: string): string {
  if (!instant) return NONE;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: zone }).format(new Date(instant));
}

export function momentText(locale: string, instant: string | Date | null | undefined, zone?: string): string {
  if (!instant) return NONE;
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short', timeZone: zone };
  return new Intl.DateTimeFormat(locale, options).format(new Date(instant));
}
