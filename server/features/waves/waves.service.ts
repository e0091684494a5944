import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import {
  skipReasons,
  type DecisionQuery,
  type DecisionRow,
  type Ledger,
  type Wave,
  type WaveDetail,
} from '../../contract/wave.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Tokens } from '../../platform/tokens.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { DecisionsStore, type StoredDecision, type StoredInvitation } from './decisions.store.ts';
import { WavesStore, type StoredWave } from './waves.store.ts';

/** What was asked when, of whom, and why not of the others. */
@Injectable()
export class WavesService {
  constructor(
    private readonly store: WavesStore,
    private readonly decisionsStore: DecisionsStore,
    private readonly audience: AudienceService,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(surveyId?: string): Promise<{ items: Wave[] }> {
    return { items: (await this.store.list(surveyId)).map(toWave) };
  }

  /** Every wave as stored, the newest first: for reports and the page of the month. */
  all(): Promise<StoredWave[]> {
    return this.store.list();
  }

  async detail(id: string): Promise<WaveDetail> {
    return { ...toWave(await this.wave(id)), ledger: await this.ledger(id) };
  }

  async wave(id: string): Promise<StoredWave> {
    const wave = await this.store.find(id);
    if (!wave) throw new Problem('notFound');
    return wave;
  }

  async byIds(ids: readonly string[]): Promise<Map<string, StoredWave>> {
    const found = await Promise.all([...new Set(ids)].map((id) => this.store.find(id)));
    return new Map(found.flatMap((wave) => (wave ? [[wave._id, wave] as const] : [])));
  }

  /** Whether answers still count; a wave is open while it is being planned, because its first mails go out already. */
  isOpen(wave: StoredWave): boolean {
    return wave.closesAt > this.clock.now();
  }

  async ledger(waveId: string): Promise<Ledger> {
    const counts = await this.decisionsStore.count(waveId);
    const countOf = (reason: string | null) => counts.find((row) => row.reason === reason)?.count ?? 0;
    const skipped = skipReasons.map((reason) => ({ reason, count: countOf(reason) })).filter(({ count }) => count > 0);
    return { invited: countOf(null), skipped };
  }

  async decisions(
    waveId: string,
    query: DecisionQuery,
  ): Promise<{ items: DecisionRow[]; total: number; next: string | null }> {
    await this.wave(waveId);
    const { items: found, total } = await this.decisionsStore.page(waveId, { ...query, limit: query.limit + 1 });
    const items = found.slice(0, query.limit);
    const contacts = await this.audience.contactsByIds(items.map((decision) => decision.contactId));
    const rows = items.map((decision): DecisionRow => {
      const contact = contacts.get(decision.contactId);
      return {
        contactId: decision.contactId,
        name: contact?.name ?? contact?.email ?? '—',
        email: contact?.email ?? null,
        account: decision.frozen.account?.name ?? null,
        outcome: decision.outcome,
        reason: decision.reason,
      };
    });
    return { items: rows, total, next: found.length > query.limit ? items.at(-1)!._id : null };
  }

  decisionOf(waveId: string, contactId: string): Promise<StoredDecision | null> {
    return this.decisionsStore.find(waveId, contactId);
  }

  invitationByToken(token: string): Promise<StoredInvitation | null> {
    return this.decisionsStore.findInvitationByToken(this.tokens.hash(token));
  }

  invitationsOf(contactId: Id<'contact'>): Promise<StoredInvitation[]> {
    return this.decisionsStore.invitationsOf(contactId);
  }

  unqueuedInvitations(limit: number): Promise<StoredInvitation[]> {
    return this.decisionsStore.unqueued(limit);
  }

  async markQueued(ids: readonly string[], at: Date): Promise<void> {
    await this.decisionsStore.markQueued(ids, at);
  }
}

export function toWave(wave: StoredWave): Wave {
  return {
    id: wave._id,
    surveyId: wave.surveyId,
    surveyName: wave.surveyName,
    period: wave.period,
    status: wave.status,
    who: wave.who,
    sending: wave.sending,
    openedAt: wave.openedAt.toISOString(),
    closesAt: wave.closesAt.toISOString(),
  };
}
