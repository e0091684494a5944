import { locales, type Locale } from '../../contract/locale.ts';
import type { Texts } from '../../contract/release.ts';

/** A text for a reader: in their language, else in the organisation's, else in any there is. */
export function textFor(texts: Texts, locale: Locale, fallback: Locale): string {
  return texts[locale] ?? texts[fallback] ?? locales.map((one) => texts[one]).find((text) => text !== null) ?? '';
}
