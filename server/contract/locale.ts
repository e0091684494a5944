import { z } from 'zod';

/** The languages everything a person reads exists in. */
export const locales = ['en', 'pt-BR', 'pt-PT'] as const;
export const Locale = z.enum(locales);
export type Locale = z.infer<typeof Locale>;

/** Each language in its own words; never a flag. */
export const localeNames: Record<Locale, string> = {
  en: 'English',
  'pt-BR': 'Português (Brasil)',
  'pt-PT': 'Português (Portugal)',
};

/**
 * The language of ours that a BCP 47 tag asks for: `pt` and `pt-BR` are pt-BR, every other `pt-*` is pt-PT, `en-*` is en.
 * @returns null for a tag of another language, or none.
 */
export function matchLocale(tag: string | null | undefined): Locale | null {
  const [language, region] = (tag ?? '').trim().replaceAll('_', '-').toLowerCase().split('-');
  if (language === 'en') return 'en';
  if (language !== 'pt') return null;
  return region === undefined || region === 'br' ? 'pt-BR' : 'pt-PT';
}

/** The first language of an Accept-Language header that is ours, by weight; null when there is none (RFC 9110, 12.5.4). */
export function acceptedLocale(header: string | undefined): Locale | null {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag, ...parameters] = part.trim().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((entry) => entry.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    const locale = matchLocale(tag);
    if (locale) return locale;
  }
  return null;
}
