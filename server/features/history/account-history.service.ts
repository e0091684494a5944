import { Inject, Injectable } from '@nestjs/common';
import type { AccountHistory, AccountSummary, HistoryQuery } from '../../contract/history.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { Problem } from '../../contract/problem.ts';
import { metrics } from '../../contract/survey.ts';
import { accountScores } from '../../domain/history/account-scores.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { Account, Contact } from '../audience/audience.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import type { Theme } from '../themes/theme.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { standingOf, tallyOf } from './outcomes.service.ts';
import { PeopleStore } from './people.store.ts';
import { toScore } from './person-history.service.ts';
import { SaidStore, type SaidAnswer } from './said.store.ts';
import { nameOf } from './telling.service.ts';
import { TimelineService } from './timeline.service.ts';
import type { Whose } from './whose.ts';

/** As long as a score speaks for a person, and an asking for the coverage. */
const YEAR_MS = 365 * 24 * 3_600_000;

type Score = Omit<SaidAnswer, 'values'>;

/** One account: its people and their scores, what they said and wanted, and what came of it. */
@Injectable()
export class AccountHistoryService {
  constructor(
    private readonly audience: AudienceService,
    private readonly waves: WavesService,
    private readonly themes: ThemesService,
    private readonly said: SaidStore,
    private readonly people: PeopleStore,
    private readonly timeline: TimelineService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem notFound for an account that is not there */
  async exists(accountId: Id<'account'>): Promise<Account> {
    const account = await this.audience.account(accountId);
    if (!account) throw new Problem('notFound');
    return account;
  }

  /** @param locale the reader's, in which themes are named */
  async of(accountId: Id<'account'>, query: HistoryQuery, locale: Locale | null): Promise<AccountHistory> {
    const account = await this.exists(accountId);
    const contacts = await this.people.ofAccount(accountId);
    const waves = await this.waves.all();
    const contactIds = contacts.map(({ _id }) => _id);
    const whose: Whose = { kind: 'account', accountId, contactIds, waveIds: waves.map(({ _id }) => _id) };
    const page = await this.timeline.page(whose, contacts, query, locale);
    if (query.after !== undefined) return { ...page, summary: null };
    return { ...page, summary: await this.summary(account, contacts, waves, whose, locale) };
  }

  private async summary(
    account: Account,
    contacts: readonly Contact[],
    all: readonly StoredWave[],
    whose: Whose,
    locale: Locale | null,
  ): Promise<AccountSummary> {
    const scores = await this.said.scores(whose);
    const waves = new Map(all.map((wave) => [wave._id as string, wave]));
    const requests = await this.said.openRequests(whose);
    const themes = await this.themes.resolveAll(requests.flatMap(({ themeId }) => themeId ?? []));
    return {
      name: account.name,
      series: seriesOf(scores, waves),
      people: peopleOf(contacts, scores, waves),
      coverage: await this.coverage(contacts, scores),
      requests: tallyOf(requests, themes),
      themes: themesOf(requests, themes, locale),
    };
  }

  private async coverage(contacts: readonly Contact[], scores: readonly Score[]): Promise<AccountSummary['coverage']> {
    const since = new Date(this.clock.now().getTime() - YEAR_MS);
    const here = contacts.filter(({ archivedAt }) => archivedAt === null).map(({ _id }) => _id);
    const asked = await this.people.askedSince(here, since);
    const answered = scores.filter(({ status, answeredAt }) => status === 'counted' && answeredAt >= since);
    const heard = new Set(answered.map(({ respondent }) => respondent.contactId).filter((id) => asked.has(id)));
    return { people: here.length, asked: asked.size, answered: heard.size };
  }
}

function seriesOf(scores: readonly Score[], waves: ReadonlyMap<string, StoredWave>): AccountSummary['series'] {
  return metrics.flatMap((metric) => {
    const given = scores
      .filter((score) => score.status === 'counted' && score.metric === metric)
      .map((answer) => {
        const { month, at, score } = toScore(answer, waves);
        return { person: answer.respondent.contactId, month, at, score };
      });
    return given.length === 0 ? [] : [{ metric, points: accountScores(given) }];
  });
}

/** Those still here first, then by name. */
function peopleOf(
  contacts: readonly Contact[],
  scores: readonly Score[],
  waves: ReadonlyMap<string, StoredWave>,
): AccountSummary['people'] {
  return contacts
    .map((contact) => {
      const own = scores.filter(
        ({ respondent, status }) => respondent.contactId === contact._id && status === 'counted',
      );
      const latest = own.findLast(({ metric }) => metric === 'nps') ?? own.at(-1);
      return {
        id: contact._id,
        name: nameOf(contact),
        role: contact.role,
        archived: contact.archivedAt !== null,
        latest: latest ? toScore(latest, waves) : null,
        answers: own.length,
      };
    })
    .sort((a, b) => Number(a.archived) - Number(b.archived) || a.name.localeCompare(b.name));
}

function themesOf(
  requests: readonly CustomerRequest[],
  themes: ReadonlyMap<string, Theme>,
  locale: Locale | null,
): AccountSummary['themes'] {
  const byTheme = new Map<string, CustomerRequest[]>();
  for (const request of requests)
    if (request.themeId !== null) byTheme.set(request.themeId, [...(byTheme.get(request.themeId) ?? []), request]);
  return [...byTheme]
    .flatMap(([id, some]) => {
      const theme = themes.get(id);
      const newest = some[0];
      if (!theme || !newest) return [];
      const people = new Set(some.flatMap(({ contactId }) => contactId ?? [])).size;
      return [{ theme: standingOf(theme, locale), requests: some.length, people, newestAt: newest.at.toISOString() }];
    })
    .sort((a, b) => b.requests - a.requests || a.theme.number - b.theme.number);
}
