import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Need } from '../../contract/need.ts';
import type { RankAccount, RankFile, RankSignal } from '../../contract/rank-file.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { BallotNeedsService } from '../ballots/ballot-needs.service.ts';
import { SharingTime } from '../../platform/sharing-time.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { EstimatesStore } from './estimates.store.ts';
import { isRanked, type RoadmapTheme } from './keep-rows.ts';
import { RankingSettingsStore } from './ranking-settings.store.ts';

/** Everything that can be laid over the settings to see what would change. */
const SCENARIOS = { revenue: { revenueExponent: 1 } };

/** Signals between two looks at the clock. */
const STEP = 256;

type AccountId = Id<'account'> | null;
interface Asking {
  readonly themeId: string;
  readonly accountId: AccountId;
  readonly contactId: Id<'contact'> | null;
  readonly need: Need | null;
  readonly source: string;
  readonly at: Date;
}

/** Gathers what a ranking is computed from: the file that `rumo rank` reads, with ids instead of names. */
@Injectable()
export class RankInputService {
  constructor(
    private readonly audience: AudienceService,
    private readonly answers: AnswersService,
    private readonly themes: ThemesService,
    private readonly needs: BallotNeedsService,
    private readonly estimates: EstimatesStore,
    private readonly settings: RankingSettingsStore,
  ) {}

  async gather(now: Date): Promise<{ themes: RoadmapTheme[]; file: RankFile }> {
    const { revenueExponent, revenueCap, segmentWeights, signalMonths, evidence } = await this.settings.get();
    const themes = await this.themes.list();
    const open = themes.filter(({ status }) => isRanked(status));
    const estimates = await this.estimates.findAll(open.map(({ _id }) => _id));
    const asking = await this.asking();
    const accounts = await this.accounts(asking, signalMonths, now);
    const known = new Set(accounts.map(({ id }) => id));
    const time = new SharingTime();
    const signals = new Map<string, RankSignal[]>(open.map(({ _id }) => [_id, []]));
    for (const [at, one] of asking.entries()) {
      const signal = toSignal(one, known);
      if (signal) signals.get(one.themeId)?.push(signal);
      if (at % STEP === 0) await time.pause();
    }
    const file: RankFile = {
      asOf: now.toISOString().slice(0, 10),
      accounts,
      themes: open.map(({ _id, name }) => {
        const estimate = estimates.get(_id);
        return {
          id: _id,
          label: name,
          impact: estimate?.impact ?? 1,
          effort: estimate?.effort ?? null,
          confidence: estimate?.confidence ?? null,
          signals: signals.get(_id) ?? [],
        };
      }),
      settings: { revenueExponent, revenueCap, segmentWeights, signalMonths, evidence },
      scenarios: SCENARIOS,
    };
    return { themes, file };
  }

  private async asking(): Promise<Asking[]> {
    const asked = await this.themes.signals();
    const voted = await this.needs.needsOf();
    const today = await this.themes.resolveAll(voted.map(({ themeId }) => themeId));
    return [
      ...asked.map(({ themeId, accountId, contactId, need, source, at }) => ({
        themeId,
        accountId,
        contactId,
        need,
        source,
        at,
      })),
      ...voted.map(({ themeId, accountId, contactId, need, at }) => ({
        themeId: today.get(themeId)?._id ?? themeId,
        accountId,
        contactId,
        need,
        source: 'ballot',
        at,
      })),
    ];
  }

  /** The active accounts; people without one who asked or answered stand for themselves. */
  private async accounts(asking: readonly Asking[], months: number, now: Date): Promise<RankAccount[]> {
    const since = new Date(now);
    since.setUTCMonth(since.getUTCMonth() - months);
    const scores = await this.answers.latestScoreByContact(since);
    const byAccount = new Map<string, number[]>();
    const alone = new Set<Id<'contact'>>();
    for (const [contactId, { accountId, score }] of scores) {
      const id = accountId ?? contactId;
      byAccount.set(id, [...(byAccount.get(id) ?? []), score]);
      if (accountId === null) alone.add(contactId);
    }
    for (const { accountId, contactId } of asking) if (accountId === null && contactId !== null) alone.add(contactId);
    const scoreOf = (id: string) => {
      const given = byAccount.get(id);
      return given ? given.reduce((sum, score) => sum + score, 0) / given.length : null;
    };
    const accounts = await this.audience.activeAccounts();
    const people = await this.audience.contactsByIds([...alone].sort());
    return [
      ...accounts.map(({ _id, mrr, size }) => ({ id: _id, active: true, mrr, segment: size, score: scoreOf(_id) })),
      ...[...people.values()]
        .filter(({ archivedAt }) => archivedAt === null)
        .map(({ _id }) => ({ id: _id, active: true, mrr: null, segment: null, score: scoreOf(_id) })),
    ];
  }
}

/** Null for those of customers who left or are put away. */
function toSignal({ accountId, contactId, need, source, at }: Asking, known: ReadonlySet<string>): RankSignal | null {
  const account = accountId ?? contactId;
  if (account === null || !known.has(account)) return null;
  return { account, person: contactId, need, source, at: at.toISOString().slice(0, 10) };
}
