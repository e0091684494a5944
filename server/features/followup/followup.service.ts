import { Inject, Injectable } from '@nestjs/common';
import {
  MOST_NOTES,
  type AddNote,
  type ChangeFollowUp,
  type FollowUp,
  type FollowUpCounts,
  type FollowUpPage,
  type FollowUpQuery,
  type Resolution,
} from '../../contract/followup.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Signed } from '../../platform/http/actor.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { Sees } from '../reports/sees.ts';
import { StaffService } from '../staff/staff.service.ts';
import { FollowUpRows } from './followup-rows.service.ts';
import type { StoredFollowUp } from './followups.ts';
import { FollowUpsStore } from './followups.store.ts';
import { ResolutionService } from './resolution.service.ts';

/** More people of one search than anyone reads through. */
const MOST_FOUND = 5000;

/** Whom somebody should get back to, and what came of it. */
@Injectable()
export class FollowupService {
  constructor(
    private readonly store: FollowUpsStore,
    private readonly rows: FollowUpRows,
    private readonly resolutions: ResolutionService,
    private readonly staff: StaffService,
    private readonly audience: AudienceService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** How many wait. `readerId` is whose own are counted; null for nobody's. */
  counts(readerId: string | null = null): Promise<FollowUpCounts> {
    return this.store.counts(readerId, this.clock.now());
  }

  /** The open ones that press most, by name: for whoever may read names. */
  async open(limit: number): Promise<FollowUp[]> {
    const { items } = await this.store.page({ view: 'open', readerId: '' }, { limit });
    return this.rows.toRows(items, null);
  }

  /** How quickly a month's unhappy customers heard from somebody; `large` hides small months. */
  medianResolution(surveyId: string, month: string, sees: Sees = 'large'): Promise<Resolution> {
    return this.resolutions.ofMonth(surveyId, month, sees);
  }

  async ofMonth(surveyId: string, month: string): Promise<{ items: { id: string; state: 'open' | 'done' }[] }> {
    const items = await this.store.ofMonth(surveyId, month);
    return { items: items.map(({ _id, state }) => ({ id: _id, state })) };
  }

  async list({ view, survey, reason, search, after, limit }: FollowUpQuery, readerId: string): Promise<FollowUpPage> {
    const [at, id] = after?.split('|') ?? [];
    const place = at && id && !Number.isNaN(Date.parse(at)) ? { at: new Date(at), id } : undefined;
    const wish = { view, readerId, surveyId: survey, reason, among: search ? await this.matching(search) : undefined };
    const { items: found, total } = await this.store.page(wish, { after: place, limit: limit + 1 });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last ? `${timeOf(last).toISOString()}|${last._id}` : null;
    return { items: await this.rows.toRows(items, readerId), total, next };
  }

  async get(id: string, readerId: string): Promise<FollowUp> {
    return this.rows.toRow(await this.find(id), readerId);
  }

  /** Those who can take care of a customer: everyone who sees names. */
  async people(): Promise<{ items: { id: Id<'staff'>; name: string }[] }> {
    const able = (await this.staff.listActive()).filter(({ role }) => role !== 'viewer');
    return { items: able.map(({ id, name }) => ({ id, name })) };
  }

  async change(id: string, { rev, ownerId, outcome }: ChangeFollowUp, actor: Signed): Promise<FollowUp> {
    const followUp = await this.find(id);
    if (followUp.rev !== rev) throw new Problem('stale');
    if (outcome !== undefined && followUp.outcome === 'withdrawn')
      throw new Problem('conflict', { key: 'followup.isWithdrawn' });
    if (ownerId && !(await this.people()).items.some((person) => person.id === ownerId))
      throw new Problem('conflict', { key: 'followup.cannotTake' });
    const me = actor.id as Id<'staff'>;
    const ended = { state: 'done', outcome: outcome ?? null, doneAt: this.clock.now(), doneBy: me } as const;
    const open = { state: 'open', outcome: null, doneAt: null, doneBy: null } as const;
    const changed = await this.store.change(
      id,
      rev,
      {
        ...(ownerId === undefined ? {} : { ownerId }),
        ...(outcome === undefined ? {} : outcome === null ? open : ended),
      },
      // Who takes it knows of it, and needs no mail to say so.
      ownerId === me ? [me] : [],
    );
    if (!changed) throw new Problem('stale');
    return this.rows.toRow(changed, me);
  }

  async addNote(id: string, { rev, text }: AddNote, actor: Signed): Promise<FollowUp> {
    const followUp = await this.find(id);
    if (followUp.rev !== rev) throw new Problem('stale');
    if (followUp.notes.length >= MOST_NOTES) throw new Problem('conflict', { key: 'followup.tooManyNotes' });
    const me = actor.id as Id<'staff'>;
    const number = (followUp.notes.at(-1)?.number ?? 0) + 1;
    const changed = await this.store.addNote(id, rev, { number, at: this.clock.now(), by: me, text });
    if (!changed) throw new Problem('stale');
    return this.rows.toRow(changed, me);
  }

  async removeNote(id: string, number: number, actor: Signed): Promise<FollowUp> {
    const changed = await this.store.removeNote(id, number, actor.id as Id<'staff'>);
    if (!changed) throw new Problem('notFound');
    return this.rows.toRow(changed, actor.id);
  }

  /** Made-up ones, marked so that they go with the sample company. */
  insertSample(some: readonly StoredFollowUp[]): Promise<void> {
    return this.store.insertSample(some);
  }

  private async matching(search: string) {
    const [contactIds, accountIds] = await Promise.all([
      this.audience.contactIdsMatching(search, MOST_FOUND),
      this.audience.accountIdsMatching(search, MOST_FOUND),
    ]);
    return { contactIds, accountIds };
  }

  private async find(id: string): Promise<StoredFollowUp> {
    const followUp = await this.store.find(id);
    if (!followUp) throw new Problem('notFound');
    return followUp;
  }
}

/** By what a list is sorted. */
function timeOf({ state, doneAt, dueAt }: StoredFollowUp): Date {
  return state === 'done' && doneAt ? doneAt : dueAt;
}
