import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type AlertSetting, type AlertTime } from '../../contract/followup.ts';
import { Problem } from '../../contract/problem.ts';
import type { Person } from '../../contract/staff.ts';
import { holidaysOf } from '../../domain/calendar/holidays.ts';
import { alertTimeOf, isTimeToTell } from '../../domain/followup/alert-time.ts';
import type { Signed } from '../../platform/http/actor.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { StaffService } from '../staff/staff.service.ts';
import { AlertMailsService } from './alert-mails.service.ts';
import { AlertsStore } from './alerts.store.ts';
import type { AlertBatch, StoredAlerts } from './followups.ts';
import { FollowUpsStore } from './followups.store.ts';

/** More than anyone reads in a mail; the others wait for the next one. */
const MOST_IN_A_MAIL = 200;

/** Tells staff of new follow-ups in bundles: each follow-up in one mail to each of them. */
@Injectable()
export class AlertsService implements OnModuleInit {
  constructor(
    private readonly tasks: Tasks,
    private readonly settings: SettingsService,
    private readonly staff: StaffService,
    private readonly store: AlertsStore,
    private readonly followUps: FollowUpsStore,
    private readonly mails: AlertMailsService,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: 'followup.tell', everySeconds: 60, run: (now) => this.tell(now) });
  }

  /** What someone is told; an owner sees it of everybody who may see names. */
  async list(actor: Signed): Promise<{ items: AlertSetting[] }> {
    const readers = (await this.readers()).filter(({ id }) => actor.role === 'owner' || id === actor.id);
    const chosen = await this.store.of(readers.map(({ id }) => id));
    return { items: readers.map((person) => toSetting(person, chosen.get(person.id)!)) };
  }

  async choose(id: string, when: AlertTime, actor: Signed): Promise<AlertSetting> {
    if (id !== actor.id && actor.role !== 'owner') throw new Problem('forbidden');
    const person = (await this.readers()).find((one) => one.id === id);
    if (!person) throw new Problem('notFound');
    await this.store.choose(person.id, when);
    return { id: person.id, name: person.name, role: person.role, when };
  }

  async tell(now: Date): Promise<void> {
    const settings = await this.settings.find();
    // Before the set-up there is nobody to tell.
    if (!settings) return;
    const readers = await this.readers();
    const calendar = { zone: settings.zone, holidays: holidaysOf(settings.holidays) };
    const told = await this.store.of(readers.map(({ id }) => id));
    for (const reader of readers) {
      const state = told.get(reader.id)!;
      // A mail that was begun and not finished comes first: it may be queued already, which its key tells.
      if (state.batch) await this.send(reader, state.batch);
      const when = alertTimeOf(state.when, reader.role);
      if (!isTimeToTell(when, state.lastAt, now, calendar)) continue;
      const ids = (await this.followUps.untold(reader.id, MOST_IN_A_MAIL)).map(({ _id }) => _id);
      if (ids.length > 0) {
        if (await this.store.begin(state, ids, now)) await this.send(reader, { seq: state.seq + 1, ids, at: now });
      } else if (when === 'morning') await this.store.looked(reader.id, now);
    }
  }

  /** Each step may be repeated: the mail has a natural key, and being told twice is being told. */
  private async send(reader: Person, batch: AlertBatch): Promise<void> {
    await this.mails.queue(reader, batch);
    await this.followUps.told(batch.ids, reader.id);
    await this.store.finish(reader.id, batch.seq);
  }

  private async readers(): Promise<Person[]> {
    return (await this.staff.listActive()).filter(({ role }) => role !== 'viewer');
  }
}

function toSetting({ id, name, role }: Person, { when }: StoredAlerts): AlertSetting {
  return { id, name, role, when: alertTimeOf(when, role) };
}
