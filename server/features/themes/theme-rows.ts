import type { Role } from '../../contract/route.ts';
import type { Locale } from '../../contract/locale.ts';
import type { ThemeRow } from '../../contract/theme.ts';
import type { Language } from '../../domain/text/language.ts';
import { themeTrend, type ThemeTrend } from '../../domain/themes/theme-trend.ts';
import type { ThemeFacts, TrendBounds } from './theme-facts.store.ts';
import type { Member } from '../../platform/http/actor.ts';
import { languageOf, toRef, type Theme } from './theme.ts';

/** Who reads: what they may see, and in which language; null for a program. */
export interface ThemeReader {
  readonly role: Role;
  readonly locale: Locale | null;
}

export function readerOf(actor: Member): ThemeReader {
  return { role: actor.role, locale: actor.kind === 'staff' ? actor.locale : null };
}

/** A file goes on to others: it shows what everybody may see, in the language of the person who fetched it. */
export function fileReaderOf(actor: Member): ThemeReader {
  return { ...readerOf(actor), role: 'viewer' };
}

/** How often all themes together were asked for. */
export interface TrendTotals {
  readonly recent: number;
  readonly before: number;
}

/** Fewer accounts than that would tell a viewer who asked. */
const HIDE_BELOW_ACCOUNTS = 3;

/** What a row says of the requests of a theme. */
type ThemeCounts = Pick<ThemeFacts, 'requests' | 'accounts' | 'waiting' | 'newestAt' | 'en' | 'pt'>;

export function isHidden(facts: Pick<ThemeFacts, 'accounts'> | undefined, { role }: ThemeReader): boolean {
  return role === 'viewer' && (facts?.accounts ?? 0) < HIDE_BELOW_ACCOUNTS;
}

export function trendOf(
  { recent, before, firstAt }: ThemeFacts,
  totals: TrendTotals,
  { month }: TrendBounds,
): ThemeTrend | null {
  return themeTrend({
    recent,
    before,
    allRecent: totals.recent,
    allBefore: totals.before,
    begunThisMonth: firstAt >= month,
  });
}

/** The language of the name that a reader sees where it is not the reader's. */
function nameLanguageFor(theme: Theme, locale: Locale | null): Language | null {
  if (theme.nameBy === 'human' || locale === null) return null;
  const own = languageOf(locale);
  const other: Language = own === 'en' ? 'pt' : 'en';
  return theme.labels[own] === undefined && theme.labels[other] !== undefined ? other : null;
}

export function toThemeRow(
  theme: Theme,
  facts: ThemeCounts | undefined,
  trend: ThemeTrend | null,
  reader: ThemeReader,
): ThemeRow {
  const hidden = isHidden(facts, reader);
  return {
    ...toRef(theme, reader.locale),
    nameLanguage: nameLanguageFor(theme, reader.locale),
    status: theme.status,
    public: theme.public,
    requests: hidden ? null : (facts?.requests ?? 0),
    accounts: hidden ? null : (facts?.accounts ?? 0),
    waiting: hidden ? null : (facts?.waiting ?? 0),
    languages: hidden ? null : { en: facts?.en ?? 0, pt: facts?.pt ?? 0 },
    trend: hidden ? null : trend,
    newestAt: hidden ? null : (facts?.newestAt.toISOString() ?? null),
    rev: theme.rev,
  };
}
