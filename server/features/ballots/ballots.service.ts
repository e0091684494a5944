import { Inject, Injectable } from '@nestjs/common';
import {
  BALLOT_THEMES,
  type BallotDetail,
  type BallotOpening,
  type BallotSummary,
  type BallotVoter,
  type ChangeBallot,
  type CreateBallot,
  type LocalMoment,
  type VotersQuery,
} from '../../contract/ballot.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import { instantAt } from '../../domain/calendar/local-time.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/ids.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { DeliveryService } from '../delivery/delivery.service.ts';
import { GroupsService } from '../groups/groups.service.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { labelFor } from '../themes/theme.ts';
import type { ThemeReader } from '../themes/theme-rows.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { BallotMailsService } from './ballot-mails.service.ts';
import { toDetail, toSummary } from './ballot-views.ts';
import type { StoredBallot } from './ballots.ts';
import { BallotsStore } from './ballots.store.ts';
import { countLeftOut } from './count-left-out.ts';
import { VotersStore } from './voters.store.ts';

/** What staff do with ballots: draft, open, look. */
@Injectable()
export class BallotsService {
  constructor(
    private readonly store: BallotsStore,
    private readonly voters: VotersStore,
    private readonly groups: GroupsService,
    private readonly audience: AudienceService,
    private readonly delivery: DeliveryService,
    private readonly mails: BallotMailsService,
    private readonly settings: SettingsService,
    private readonly themes: ThemesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(groupId?: Id<'group'>): Promise<{ items: BallotSummary[] }> {
    return { items: await this.summaries(await this.store.list(groupId ? { groupId } : {})) };
  }

  /** Open ballots, the first to close first: for the page of the month. */
  async openBallots(): Promise<BallotSummary[]> {
    const open = await this.summaries(await this.store.list({ status: 'open' }));
    return open.sort((a, b) => (a.closesAt ?? '').localeCompare(b.closesAt ?? ''));
  }

  async get(id: string): Promise<StoredBallot> {
    const ballot = await this.store.find(id);
    if (!ballot) throw new Problem('notFound');
    return ballot;
  }

  /** The ballot as its reader may see it: small results are kept from those who may not see rows by name. */
  async show(id: string, reader: ThemeReader): Promise<BallotDetail> {
    return this.detail(await this.get(id), reader);
  }

  async create({ groupId, closes, ...given }: CreateBallot, reader: ThemeReader): Promise<BallotDetail> {
    const group = await this.groups.get(groupId);
    if (group.archivedAt) throw new Problem('conflict', { key: 'ballots.groupArchived' });
    await this.requireThemes(given.themeIds);
    const ballot: StoredBallot = {
      _id: newId('ballot'),
      groupId,
      ...given,
      labels: [],
      status: 'draft',
      createdAt: this.clock.now(),
      openedAt: null,
      closesAt: await this.instantOf(closes),
      closedAt: null,
      closedEarly: null,
      memberIds: [],
      invitedAt: null,
      result: null,
      rev: 1,
    };
    await this.store.insert(ballot);
    return this.detail(ballot, reader);
  }

  async change(id: string, { rev, closes, ...given }: ChangeBallot, reader: ThemeReader): Promise<BallotDetail> {
    const ballot = await this.draft(id);
    if (given.themeIds) await this.requireThemes(given.themeIds);
    const changed = await this.store.changeDraft(ballot._id, rev, {
      question: given.question ?? ballot.question,
      themeIds: given.themeIds ?? ballot.themeIds,
      maxCritical: given.maxCritical ?? ballot.maxCritical,
      quorum: given.quorum === undefined ? ballot.quorum : given.quorum,
      closesAt: closes === undefined ? ballot.closesAt : await this.instantOf(closes),
    });
    if (!changed) throw new Problem('stale');
    return this.detail(changed, reader);
  }

  async remove(id: string): Promise<void> {
    const ballot = await this.draft(id);
    if (!(await this.store.removeDraft(ballot._id))) throw new Problem('stale');
  }

  async opening(id: string): Promise<BallotOpening> {
    const group = await this.groups.get((await this.get(id)).groupId);
    const members = await this.groups.membersOf(group.contactIds);
    const asked = members.filter(({ leftOut }) => leftOut === null);
    const accounts = new Set(asked.map(({ contact }) => contact.accountId ?? contact._id));
    return { invited: asked.length, accounts: accounts.size, leftOut: countLeftOut(members) };
  }

  /** Freezes people and names, then writes to everyone who can be asked. */
  async open(id: string, rev: number, reader: ThemeReader): Promise<BallotDetail> {
    const draft = await this.draft(id);
    const now = this.clock.now();
    const group = await this.groups.get(draft.groupId);
    const labels = await this.labelsOf(draft.themeIds);
    if (labels.length < BALLOT_THEMES.min)
      throw new Problem('conflict', { key: 'ballots.tooFewThemes', params: { least: BALLOT_THEMES.min } });
    if (!draft.closesAt || draft.closesAt <= now) throw new Problem('conflict', { key: 'ballots.closesInThePast' });
    if ((await this.opening(id)).invited === 0) throw new Problem('conflict', { key: 'ballots.nobodyToAsk' });
    const opened = await this.store.open(draft._id, rev, { openedAt: now, labels, memberIds: group.contactIds });
    if (!opened) throw new Problem('stale');
    await this.themes.touch(labels.map(({ themeId }) => themeId));
    await this.mails.invite(opened, now);
    return this.show(id, reader);
  }

  async votersPage(
    id: string,
    query: VotersQuery,
  ): Promise<{ items: BallotVoter[]; total: number; next: string | null }> {
    const ballot = await this.get(id);
    const { items: found, total } = await this.voters.page(ballot._id, { ...query, limit: query.limit + 1 });
    const items = found.slice(0, query.limit);
    const contacts = await this.audience.contactsByIds(items.map(({ contactId }) => contactId));
    const accounts = await this.audience.accountsByIds(items.flatMap(({ accountId }) => accountId ?? []));
    const rows = items.map(({ contactId, accountId, leftOut }) => {
      const contact = contacts.get(contactId);
      const account = accountId ? (accounts.get(accountId)?.name ?? null) : null;
      return { contactId, name: contact?.name ?? contact?.email ?? '—', account, leftOut };
    });
    return { items: rows, total, next: found.length > query.limit ? items.at(-1)!._id : null };
  }

  async detail(ballot: StoredBallot, reader: ThemeReader): Promise<BallotDetail> {
    const [summary] = await this.summaries([ballot]);
    const { zone } = await this.settings.get();
    const themes = ballot.status === 'draft' ? await this.labelsOf(ballot.themeIds) : ballot.labels;
    const leftOut = (await this.voters.counts([ballot._id])).get(ballot._id)?.leftOut ?? [];
    const mails = ballot.status === 'draft' ? null : await this.delivery.counts(ballot._id, ['ballot']);
    return toDetail(ballot, summary!, { zone, themes, leftOut, mails, reader });
  }

  private async summaries(ballots: readonly StoredBallot[]): Promise<BallotSummary[]> {
    const groups = await this.groups.byIds(ballots.map(({ groupId }) => groupId));
    const counts = await this.voters.counts(ballots.map(({ _id }) => _id));
    return ballots.map((ballot) =>
      toSummary(ballot, groups.get(ballot.groupId)?.name ?? '—', counts.get(ballot._id) ?? { invited: 0, voted: 0 }),
    );
  }

  private async draft(id: string): Promise<StoredBallot> {
    const ballot = await this.get(id);
    if (ballot.status !== 'draft') throw new Problem('closed', { key: 'ballots.noDraft' });
    return ballot;
  }

  private async requireThemes(ids: readonly Id<'theme'>[]): Promise<void> {
    const known = await this.themes.resolveAll(ids);
    if (ids.some((id) => !known.has(id))) throw new Problem('conflict', { key: 'ballots.unknownTheme' });
  }

  /** The names of the themes as they are today, those that were merged meanwhile once. */
  private async labelsOf(ids: readonly Id<'theme'>[]): Promise<StoredBallot['labels']> {
    const found = await this.themes.resolveAll(ids);
    const themes = new Map(ids.flatMap((id) => found.get(id) ?? []).map((theme) => [theme._id, theme]));
    return [...themes.values()].map((theme) => ({
      themeId: theme._id,
      label: theme.name,
      inLocale: {
        en: labelFor(theme, 'en'),
        'pt-BR': labelFor(theme, 'pt-BR'),
        'pt-PT': labelFor(theme, 'pt-PT'),
      },
    }));
  }

  private async instantOf(closes: LocalMoment | null): Promise<Date | null> {
    return closes && instantAt(closes.day, closes.time, (await this.settings.get()).zone).at;
  }
}
