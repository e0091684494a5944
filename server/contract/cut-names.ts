import { NOT_KNOWN, type CutProperty } from './cut.ts';
import { Locale, localeNames } from './locale.ts';
import type { WordKey, Words } from './words.ts';

const names: Partial<Record<CutProperty, Readonly<Record<string, WordKey>>>> = {
  revenue: { low: 'cut.revenueLow', middle: 'cut.revenueMiddle', high: 'cut.revenueHigh' },
  tenure: {
    'under-6-months': 'cut.tenureNew',
    '6-to-24-months': 'cut.tenureSettled',
    'over-24-months': 'cut.tenureOld',
  },
};

/** A property in the reader's words. */
export function propertyName({ tell }: Words, property: CutProperty): string {
  return tell({ key: `cut.${property}` });
}

/** A value of a property: ours in the reader's words, languages by their own names, what the company wrote as it stands. */
export function valueName({ tell }: Words, property: CutProperty, value: string): string {
  if (value === '' || value === NOT_KNOWN) return tell({ key: 'cut.notKnown' });
  const key = names[property]?.[value];
  if (key) return tell({ key });
  const locale = property === 'locale' ? Locale.safeParse(value).data : undefined;
  return locale ? localeNames[locale] : value;
}
