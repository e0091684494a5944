import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import type { WordKey } from '../../contract/words.ts';
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
import { StaffService } from '../staff/staff.service.ts';
import { DecisionsStore, type StoredDecision, type StoredInvitation } from './decisions.store.ts';
import { WavesStore, type StoredPause, type StoredWave } from './waves.store.ts';

/** More people of one search than anyone reads through. */
const MOST_FOUND = 5000;

/** What was asked when, of whom, and why not of the others. */
@Injectable()
export class WavesService {
  constructor(
    private readonly store: WavesStore,
    private readonly decisionsStore: DecisionsStore,
    private readonly audience: AudienceService,
    private readonly staff: StaffService,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(surveyId?: string): Promise<{ items: Wave[] }> {
    return { items: await this.allShown(await this.store.list(surveyId)) };
  }

  /** Every wave as stored, the newest first: for reports and the page of the month. */
  all(): Promise<StoredWave[]> {
    return this.store.list();
  }

  async detail(id: string): Promise<WaveDetail> {
    return { ...(await this.shown(await this.wave(id))), ledger: await this.ledger(id) };
  }

  /** A wave as staff read it. */
  async shown(wave: StoredWave): Promise<Wave> {
    return (await this.allShown([wave]))[0]!;
  }

  /** Waves that are neither in planning nor over, the oldest first; a wave past its day is among them until it is closed. */
  unfinished(): Promise<StoredWave[]> {
    return this.store.unfinished();
  }

  /** Stops a wave; `rev` null is Rumo itself, for which a wave that is paused or over is no fault but null. */
  async pause(id: string, rev: number | null, pause: StoredPause): Promise<Wave | null> {
    const paused = await this.store.pause(id, rev, pause);
    if (!paused && rev !== null) await this.refuse(id, rev, 'waves.pausedAlready');
    return paused && this.shown(paused);
  }

  async resume(id: string, rev: number): Promise<Wave> {
    return this.changed(id, rev, await this.store.resume(id, rev, this.clock.now()), 'waves.notPaused');
  }

  async cancel(id: string, rev: number): Promise<Wave> {
    return this.changed(id, rev, await this.store.cancel(id, rev, this.clock.now()), null);
  }

  /** False when it is not open any more. Only for a wave of which everyone is accounted for. */
  close(id: string): Promise<boolean> {
    return this.store.close(id);
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
    const contactIds = query.search ? await this.audience.contactIdsMatching(query.search, MOST_FOUND) : undefined;
    const wish = { ...query, contactIds, limit: query.limit + 1 };
    const { items: found, total } = await this.decisionsStore.page(waveId, wish);
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

  /** Everyone a wave decided on, with what they and their accounts were that day. */
  eachDecision(waveId: string): ReturnType<DecisionsStore['eachOf']> {
    return this.decisionsStore.eachOf(waveId);
  }

  /** What people were on the day of asking, by `wave:contact`. */
  frozenOf(ids: readonly string[]): ReturnType<DecisionsStore['frozenOf']> {
    return this.decisionsStore.frozenOf(ids);
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

  private async changed(id: string, rev: number, wave: StoredWave | null, unfit: WordKey | null): Promise<Wave> {
    return wave ? this.shown(wave) : this.refuse(id, rev, unfit);
  }

  /** Says why a change was not made. */
  private async refuse(id: string, rev: number, unfit: WordKey | null): Promise<never> {
    const wave = await this.wave(id);
    if (wave.status === 'closed' || wave.status === 'cancelled') throw new Problem('closed');
    if (wave.rev !== rev || unfit === null) throw new Problem('stale');
    throw new Problem('conflict', { key: unfit });
  }

  /** As staff read them: with the name of whoever paused. */
  private async allShown(waves: readonly StoredWave[]): Promise<Wave[]> {
    const isNamed = waves.some(({ pause }) => pause !== null && pause.by !== null);
    const members = isNamed ? (await this.staff.list()).members : [];
    const names = new Map(members.map(({ id, name }) => [id as string, name]));
    return waves.map((wave) => toWave(wave, names));
  }
}

export function toWave(wave: StoredWave, names: ReadonlyMap<string, string> = new Map()): Wave {
  const { pause } = wave;
  return {
    id: wave._id,
    surveyId: wave.surveyId,
    surveyName: wave.surveyName,
    period: wave.period,
    status: wave.status,
    who: wave.who,
    sample: wave.choice?.sample ?? null,
    segment: wave.choice?.segment ?? null,
    sending: wave.sending,
    reminders: wave.reminders,
    openedAt: wave.openedAt.toISOString(),
    closesAt: wave.closesAt.toISOString(),
    pause: pause && {
      ...pause,
      at: pause.at.toISOString(),
      by: pause.by === null ? null : (names.get(pause.by) ?? null),
    },
    cancelledAt: wave.cancelledAt?.toISOString() ?? null,
    imported: wave.imported ?? false,
    rev: wave.rev,
  };
}
