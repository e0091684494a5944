import { RequestQuery } from '../../../../server/contract/request.ts';
import type { WordKey } from '../../../../server/contract/words.ts';
import { dayText } from '../../lib/format.ts';
import { say, words } from '../../lib/words.svelte.ts';

const names = ['waiting', 'theme', 'account', 'language', 'score', 'from', 'to'] as const;
export type FilterName = (typeof names)[number];
/** What narrows the list, as it stands in the address. */
export type Filters = Partial<Pick<RequestQuery, FilterName>>;

/** The filters in an address; what makes no sense is left out. */
export function readFilters(query: URLSearchParams): Filters {
  const found: Record<string, unknown> = {};
  for (const name of names) {
    const parsed = RequestQuery.shape[name].safeParse(query.get(name) ?? undefined);
    if (parsed.success && parsed.data !== undefined) found[name] = parsed.data;
  }
  return found;
}

/** A change of the address that leaves exactly these. */
export function filterQuery(filters: Filters): Record<string, string | null> {
  return Object.fromEntries(names.map((name) => [name, filters[name] ?? null]));
}

const valueWords = {
  unsure: 'requests.waitsUnsure',
  unplaced: 'requests.waitsUnplaced',
  grouping: 'requests.waitsGrouping',
  unseen: 'requests.waitsUnseen',
  en: 'requests.languageEn',
  pt: 'requests.languagePt',
  detractor: 'requests.scoreDetractor',
  passive: 'requests.scorePassive',
  promoter: 'requests.scorePromoter',
} as const satisfies Record<string, WordKey>;

/** The choices of a filter with few of them. */
export function optionsOf(values: readonly (keyof typeof valueWords)[]): { value: string; label: string }[] {
  return [
    { value: '', label: say('requests.filterAny') },
    ...values.map((value) => ({ value, label: say(valueWords[value]) })),
  ];
}

/** Each filter in words, with the change of the address that removes it. `named`: what a theme and an account are called. */
export function chipsOf(
  { waiting, theme, account, language, score, from, to }: Filters,
  named: Readonly<Record<string, string>>,
): { name: FilterName; text: string }[] {
  const day = (text: string) => dayText(words.locale, `${text}T12:00:00Z`, 'UTC');
  return [
    waiting && { name: 'waiting' as const, text: say(valueWords[waiting]) },
    theme && { name: 'theme' as const, text: named[theme] ?? say('requests.filterTheme') },
    account && { name: 'account' as const, text: named[account] ?? say('requests.fieldAccount') },
    language && { name: 'language' as const, text: say(valueWords[language]) },
    score && { name: 'score' as const, text: say(valueWords[score]) },
    from && { name: 'from' as const, text: `≥ ${day(from)}` },
    to && { name: 'to' as const, text: `≤ ${day(to)}` },
  ].filter((chip) => chip !== undefined && chip !== '');
}
