import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { ThemeDetail, ThemeMonth, ThemePage, ThemeQuery, ThemeRow } from '../../contract/theme.ts';
import { addMonths, monthOf } from '../../domain/calendar/local-day.ts';
import { instantAt, localDayOf } from '../../domain/calendar/local-time.ts';
import { foldText } from '../../domain/text/fold.ts';
import { maskPersonal } from '../../domain/text/mask.ts';
import { byNearness } from '../../domain/themes/nearness.ts';
import { chooseQuotes } from '../../domain/themes/quotes.ts';
import { RECENT_MONTHS, TREND_MONTHS } from '../../domain/themes/theme-trend.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { ChangesService } from '../requests/changes.service.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { ThemeAskers } from './theme-askers.service.ts';
import { ThemeFactsStore, type TrendBounds } from './theme-facts.store.ts';
import { isHidden, toThemeRow, trendOf, type ThemeReader } from './theme-rows.ts';
import { isTouched, labelFor, type Theme } from './theme.ts';
import { ThemesService } from './themes.service.ts';
import { VectorsStore } from './vectors.store.ts';

const QUOTES = 3;
/** The newest ones; among more, quotes would not differ more. */
const QUOTES_CONSIDERED = 200;

/** Themes as staff read them. */
@Injectable()
export class ThemePages {
  private reckoned: Calendar | null = null;

  constructor(
    private readonly themes: ThemesService,
    private readonly requests: RequestsStore,
    private readonly facts: ThemeFactsStore,
    private readonly vectors: VectorsStore,
    private readonly changes: ChangesService,
    private readonly askers: ThemeAskers,
    private readonly settings: SettingsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Themes somebody asks for, or that a human made or touched. */
  async page(query: ThemeQuery, reader: ThemeReader): Promise<ThemePage> {
    const { search, status, language, trend: wanted, sort, after, limit } = query;
    const words = foldText(search ?? '').split(' ');
    const { bounds } = await this.calendar();
    const facts = new Map((await this.facts.facts(bounds)).map((one) => [one._id, one]));
    const totals = { recent: 0, before: 0 };
    for (const { recent, before } of facts.values()) {
      totals.recent += recent;
      totals.before += before;
    }
    const found = (await this.themes.list(status)).flatMap((theme) => {
      const own = facts.get(theme._id);
      if (!own && !isTouched(theme)) return [];
      const hidden = isHidden(own, reader);
      const name = labelFor(theme, reader.locale);
      const spoken = foldText([name, theme.name, ...Object.values(theme.labels)].join(' '));
      if (!words.every((word) => spoken.includes(word) || `#${theme.number}` === word)) return [];
      if (language && (hidden || !own || own[language] === 0)) return [];
      const trend = own && !hidden ? trendOf(own, totals, bounds) : null;
      if (wanted && trend !== wanted) return [];
      return [{ theme, own, name, trend }];
    });
    found.sort((a, b) => {
      if (sort === 'name') return a.name.localeCompare(b.name);
      if (sort === 'newest') return (b.own?.newestAt.getTime() ?? 0) - (a.own?.newestAt.getTime() ?? 0);
      if (sort === 'accounts' && a.own?.accounts !== b.own?.accounts)
        return (b.own?.accounts ?? 0) - (a.own?.accounts ?? 0);
      return (b.own?.requests ?? 0) - (a.own?.requests ?? 0) || a.theme.number - b.theme.number;
    });
    const from = Number(after ?? 0) || 0;
    const items = found.slice(from, from + limit).map(({ theme, own, trend }) => toThemeRow(theme, own, trend, reader));
    return { items, total: found.length, next: from + limit < found.length ? String(from + limit) : null };
  }

  /** Some live themes, in the order of the ids; nothing is said of their trend. */
  async rows(ids: readonly Id<'theme'>[], reader: ThemeReader): Promise<ThemeRow[]> {
    const [counted, themes] = await Promise.all([
      this.calendar().then(({ bounds }) => this.facts.facts(bounds, ids)),
      this.themes.resolveAll(ids),
    ]);
    const facts = new Map(counted.map((one) => [one._id, one]));
    return ids.flatMap((id) => {
      const theme = themes.get(id);
      return theme?._id === id ? [toThemeRow(theme, facts.get(id), null, reader)] : [];
    });
  }

  async detail(id: Id<'theme'>, reader: ThemeReader): Promise<ThemeDetail> {
    const theme = await this.themes.get(id);
    const { bounds, months, zone } = await this.calendar();
    const [own] = await this.facts.facts(bounds, [theme._id]);
    const totals = await this.facts.total(bounds);
    const hidden = isHidden(own, reader);
    const requests = await this.requests.ofTheme(theme._id);
    const counted = new Map((await this.facts.months(theme._id, bounds, zone)).map((one) => [one.month, one]));
    const asked = (month: string): ThemeMonth => counted.get(month) ?? { month, requests: 0, accounts: 0 };
    return {
      ...toThemeRow(theme, own, own ? trendOf(own, totals, bounds) : null, reader),
      nameBy: theme.nameBy,
      description: theme.description,
      keywords: hidden ? [] : (theme.keywords ?? []),
      months: hidden ? null : months.map(asked),
      trendBasis: hidden
        ? null
        : {
            recent: own?.recent ?? 0,
            before: own?.before ?? 0,
            allRecent: totals.recent,
            allBefore: totals.before,
          },
      summary: hidden ? null : summaryOf(theme),
      quotes: hidden ? [] : await this.quotes(requests),
      askers: reader.role === 'viewer' ? null : await this.askers.of(requests),
      withoutAccount: hidden ? null : requests.filter(({ accountId }) => accountId === null).length,
      history: reader.role === 'viewer' ? [] : await this.changes.history(theme._id),
    };
  }

  /** What tells a theme from others: a few quotes that differ. */
  async quotesOf(id: Id<'theme'>): Promise<string[]> {
    return (await this.quotes(await this.requests.ofTheme(id))).map(({ quote }) => quote);
  }

  /** The months that are looked at, in the organisation's zone; reckoned once a month. */
  private async calendar(): Promise<Calendar> {
    const { zone } = await this.settings.recent();
    const month = monthOf(localDayOf(this.clock.now(), zone));
    if (this.reckoned?.zone !== zone || this.reckoned.months.at(-1) !== month) this.reckoned = calendarOf(month, zone);
    return this.reckoned;
  }

  private async quotes(requests: readonly CustomerRequest[]): Promise<ThemeDetail['quotes']> {
    const newest = requests.slice(0, QUOTES_CONSIDERED);
    const vectors = await this.vectors.ofRequests(newest.map(({ _id }) => _id));
    const central = byNearness(newest.map(({ _id, quote }) => ({ _id, quote, vector: vectors.get(_id) ?? null })));
    const texts = central.map(({ quote }) => maskPersonal(quote));
    const chosen = chooseQuotes(
      texts,
      QUOTES,
      central.map(({ _id }) => vectors.get(_id) ?? null),
    );
    return chosen.map((at) => ({ requestId: central[at]!._id, quote: texts[at]! }));
  }
}

interface Calendar {
  readonly zone: string;
  readonly months: readonly string[];
  readonly bounds: TrendBounds;
}

function calendarOf(month: string, zone: string): Calendar {
  const from = (back: number) => instantAt(`${addMonths(month, -back)}-01`, '00:00', zone).at;
  return {
    zone,
    months: Array.from({ length: TREND_MONTHS }, (_, at) => addMonths(month, at + 1 - TREND_MONTHS)),
    bounds: { year: from(TREND_MONTHS - 1), recent: from(RECENT_MONTHS - 1), month: from(0) },
  };
}

function summaryOf({ summary }: Theme): ThemeDetail['summary'] {
  if (!summary || summary.text === null) return null;
  const { text, model, quotes, at } = summary;
  return { text, model, quotes, at: at.toISOString() };
}
