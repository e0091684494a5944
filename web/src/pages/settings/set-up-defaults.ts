import type { Locale } from '../../../../server/contract/locale.ts';

/** Zones of the countries Rumo speaks for, whose money we can guess; everywhere else the euro is a first proposal. */
const currencyOfZone: readonly (readonly [RegExp, string])[] = [
  [
    /^America\/(Sao_Paulo|Bahia|Fortaleza|Recife|Belem|Manaus|Cuiaba|Campo_Grande|Porto_Velho|Boa_Vista|Rio_Branco|Maceio|Araguaina|Santarem|Eirunepe|Noronha)$/,
    'BRL',
  ],
  [/^Europe\/London$/, 'GBP'],
  [/^Europe\/|^Atlantic\/(Madeira|Azores|Canary)$/, 'EUR'],
  [/^America\//, 'USD'],
];

/** A currency to propose for a time zone. The owner sees it and may change it. */
export function proposedCurrency(zone: string, locale: Locale): string {
  const found = currencyOfZone.find(([pattern]) => pattern.test(zone))?.[1];
  return found ?? (locale === 'pt-BR' ? 'BRL' : 'EUR');
}

/** Every zone this browser knows, with `zone` among them. */
export function zoneOptions(zone: string): { value: string; label: string }[] {
  const known = Intl.supportedValuesOf('timeZone');
  const all = known.includes(zone) ? known : [zone, ...known];
  return all.map((name) => ({ value: name, label: name.replaceAll('_', ' ') }));
}

/** Every currency, by its name in the reader's language. */
export function currencyOptions(locale: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: `${code} · ${names.of(code) ?? code}`,
  }));
}
