import { Injectable } from '@nestjs/common';
import type { DecisionRow } from '../../contract/wave.ts';
import type { Delivery } from '../../platform/outbox/delivery.ts';
import { rowsOfPages } from '../../platform/tables/rows-of-pages.ts';
import { column, type Table } from '../../platform/tables/table.ts';
import { WavesService } from '../waves/waves.service.ts';
import { WaveMailsStore } from './wave-mails.store.ts';

const BATCH = 2000;

interface Person extends DecisionRow {
  invite: Delivery | undefined;
  /** Those that were sent. */
  reminders: readonly Delivery[];
}

const columns = [
  column<Person>('contact', ({ contactId }) => contactId),
  column<Person>('name', ({ name }) => name),
  column<Person>('email', ({ invite, email }) => invite?.email || email),
  column<Person>('account', ({ account }) => account),
  column<Person>('decision', ({ outcome }) => outcome),
  column<Person>('decisionReason', ({ reason }) => reason),
  // Invited without a mail yet: it waits, as on the page.
  column<Person>('mail', ({ invite, outcome }) => invite?.status ?? (outcome === 'invited' ? 'queued' : null)),
  column<Person>('mailReason', ({ invite }) => invite?.reason),
  column<Person>('sentAt', ({ invite }) => invite?.sentAt),
  column<Person>('tries', ({ invite }) => invite?.attempt),
  column<Person>('messageId', ({ invite }) => invite && `<${invite.messageId}>`),
  column<Person>('serverReply', ({ invite }) => invite?.smtp?.text),
  column<Person>('bounce', ({ invite }) =>
    invite?.bounce ? [invite.bounce.kind, invite.bounce.status, invite.bounce.text].filter(Boolean).join(' ') : null,
  ),
  column<Person>('complainedAt', ({ invite }) => invite?.complainedAt),
  column<Person>('remindersSent', ({ reminders }) => reminders.length),
  column<Person>('reminderMessageIds', ({ reminders }) => reminders.map(({ messageId }) => `<${messageId}>`)),
];

/**
 * Everyone a wave decided on: who got exactly one mail, and who none and why. The Message-ID is the one in the mail
 * server's log.
 */
@Injectable()
export class WavePeopleService {
  constructor(
    private readonly waves: WavesService,
    private readonly store: WaveMailsStore,
  ) {}

  async table(waveId: string): Promise<Table<Person>> {
    const { period } = await this.waves.wave(waveId);
    const rows = rowsOfPages(async (after) => {
      const { items, next } = await this.waves.decisions(waveId, { limit: BATCH, after });
      return { items: await this.withMails(waveId, items), next };
    });
    return { name: 'wave-people', part: period, columns, rows };
  }

  private async withMails(waveId: string, decisions: readonly DecisionRow[]): Promise<Person[]> {
    const mails = await this.store.ofPeople(
      waveId,
      decisions.map(({ contactId }) => contactId),
    );
    const byContact = Map.groupBy(mails, ({ contactId }) => contactId ?? '');
    return decisions.map((decision) => {
      const own = byContact.get(decision.contactId) ?? [];
      return {
        ...decision,
        invite: own.find(({ kind }) => kind === 'invite'),
        reminders: own.filter(({ kind, status }) => kind === 'reminder' && status === 'sent'),
      };
    });
  }
}
