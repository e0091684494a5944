import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Role } from '../../contract/route.ts';
import type { Asker, Likeness, ThemeDetail, ThemePage, ThemeQuery, ThemeRow } from '../../contract/theme.ts';
import { foldText } from '../../domain/text/fold.ts';
import { chooseQuotes } from '../../domain/themes/quotes.ts';
import { lexicalThresholds } from '../../domain/themes/thresholds.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { ChangesService } from '../requests/changes.service.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { RequestsStore, type ThemeTally } from '../requests/requests.store.ts';
import { ConstraintsStore } from './constraints.store.ts';
import { isTouched, toRef, type Theme } from './theme.ts';
import { ThemesService } from './themes.service.ts';

const DAY = 24 * 3_600_000;
const YEAR = 365 * DAY;
const QUOTES = 5;
const LIKENESSES = 3;
/** Fewer accounts than that would tell a viewer who asked. */
const HIDE_BELOW_ACCOUNTS = 3;

/** Themes as staff read them. */
@Injectable()
export class ThemePages {
  constructor(
    private readonly themes: ThemesService,
    private readonly constraints: ConstraintsStore,
    private readonly requests: RequestsStore,
    private readonly changes: ChangesService,
    private readonly audience: AudienceService,
    private readonly answers: AnswersService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Themes somebody asks for, or that a human made or touched. */
  async page({ search, status, sort, after, limit }: ThemeQuery, role: Role): Promise<ThemePage> {
    const words = foldText(search ?? '').split(' ');
    const tallies = new Map((await this.requests.tallies()).map((tally) => [tally._id, tally]));
    const matches = ({ name, number }: Theme) =>
      words.every((word) => foldText(name).includes(word) || `#${number}` === word);
    const found = (await this.themes.list(status))
      .filter((theme) => (tallies.has(theme._id) || isTouched(theme)) && matches(theme))
      .map((theme) => ({ theme, tally: tallies.get(theme._id) }));
    found.sort((a, b) => {
      if (sort === 'name') return a.theme.name.localeCompare(b.theme.name);
      if (sort === 'newest') return (b.tally?.newestAt.getTime() ?? 0) - (a.tally?.newestAt.getTime() ?? 0);
      return (b.tally?.requests ?? 0) - (a.tally?.requests ?? 0) || a.theme.number - b.theme.number;
    });
    const from = Number(after ?? 0) || 0;
    const items = found.slice(from, from + limit).map(({ theme, tally }) => toRow(theme, tally, role));
    return { items, total: found.length, next: from + limit < found.length ? String(from + limit) : null };
  }

  /** Some live themes, in the order of the ids. */
  async rows(ids: readonly Id<'theme'>[], role: Role): Promise<ThemeRow[]> {
    const tallies = new Map((await this.requests.tallies(ids)).map((tally) => [tally._id, tally]));
    const themes = await this.themes.resolveAll(ids);
    return ids.flatMap((id) => {
      const theme = themes.get(id);
      return theme?._id === id ? [toRow(theme, tallies.get(id), role)] : [];
    });
  }

  async detail(id: Id<'theme'>, role: Role): Promise<ThemeDetail> {
    const theme = await this.themes.get(id);
    const requests = await this.requests.ofTheme(theme._id);
    const [tally] = await this.requests.tallies([theme._id]);
    const hidden = isHidden(tally, role);
    // Nearest to the centre first; what people placed themselves says it best.
    const central = [...requests].sort((a, b) => (b.score ?? 1) - (a.score ?? 1));
    const texts = central.map(({ quote }) => quote);
    return {
      ...toRow(theme, tally, role),
      nameBy: theme.nameBy,
      description: theme.description,
      quotes: hidden
        ? []
        : chooseQuotes(texts, QUOTES).map((at) => ({ requestId: central[at]!._id, quote: central[at]!.quote })),
      askers: role === 'viewer' ? null : await this.askers(requests),
      withoutAccount: hidden ? null : requests.filter(({ accountId }) => accountId === null).length,
      likenesses: await this.likenesses(theme),
      history: role === 'viewer' ? [] : await this.changes.history(theme._id),
    };
  }

  private async askers(requests: readonly CustomerRequest[]): Promise<Asker[]> {
    const counts = new Map<Id<'account'>, number>();
    for (const { accountId } of requests) if (accountId) counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
    const accounts = await this.audience.accountsByIds([...counts.keys()]);
    const since = new Date(this.clock.now().getTime() - YEAR);
    const scores = new Map<Id<'account'>, number[]>();
    for (const { accountId, score } of (await this.answers.latestScoreByContact(since)).values())
      if (accountId) scores.set(accountId, [...(scores.get(accountId) ?? []), score]);
    return [...accounts.values()]
      .map(({ _id, name, mrr }) => {
        const own = scores.get(_id) ?? [];
        const score = own.length === 0 ? null : own.reduce((sum, one) => sum + one, 0) / own.length;
        return { account: { id: _id, name }, mrr, score, requests: counts.get(_id) ?? 0 };
      })
      .sort((a, b) => (b.mrr ?? -1) - (a.mrr ?? -1) || a.account.name.localeCompare(b.account.name));
  }

  /** Other themes that may be the same: those its requests lie near to, unless a human said that they are not. */
  private async likenesses(theme: Theme): Promise<Likeness[]> {
    const constraints = await this.constraints.of(theme._id);
    const apart = new Set(constraints.filter(({ kind }) => kind === 'apart').flatMap(({ themes }) => themes));
    const near = constraints
      .filter(({ kind }) => kind === 'near')
      .map(({ themes, score }) => ({ _id: themes.find((id) => id !== theme._id)!, requests: 0, score: score ?? 0 }));
    const found = [...near, ...(await this.requests.near(theme._id, lexicalThresholds.suggest))];
    const live = await this.themes.resolveAll(found.map(({ _id }) => _id));
    const byTheme = new Map<string, Likeness>();
    for (const { _id, requests, score } of found) {
      const other = live.get(_id);
      if (!other || other._id === theme._id || apart.has(other._id)) continue;
      const known = byTheme.get(other._id);
      byTheme.set(other._id, {
        theme: { ...toRef(other), rev: other.rev },
        requests: requests + (known?.requests ?? 0),
        score: Math.max(score, known?.score ?? 0),
      });
    }
    return [...byTheme.values()].slice(0, LIKENESSES);
  }
}

function isHidden(tally: ThemeTally | undefined, role: Role): boolean {
  return role === 'viewer' && (tally?.accounts ?? 0) < HIDE_BELOW_ACCOUNTS;
}

function toRow(theme: Theme, tally: ThemeTally | undefined, role: Role): ThemeRow {
  const hidden = isHidden(tally, role);
  return {
    ...toRef(theme),
    status: theme.status,
    public: theme.public,
    requests: hidden ? null : (tally?.requests ?? 0),
    accounts: hidden ? null : (tally?.accounts ?? 0),
    waiting: hidden ? null : (tally?.waiting ?? 0),
    newestAt: hidden ? null : (tally?.newestAt.toISOString() ?? null),
    rev: theme.rev,
  };
}
