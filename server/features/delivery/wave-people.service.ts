import { Injectable } from '@nestjs/common';
import type { DecisionRow } from '../../contract/wave.ts';
import { plainCsv, spreadsheetCsv, writeCsv, type CsvValue } from '../../platform/csv/write-csv.ts';
import type { Delivery } from '../../platform/outbox/delivery.ts';
import { WavesService } from '../waves/waves.service.ts';
import { WaveMailsStore } from './wave-mails.store.ts';

const COLUMNS = [
  'contact',
  'name',
  'email',
  'account',
  'decision',
  'decision_reason',
  'mail',
  'mail_reason',
  'sent_at',
  'tries',
  'message_id',
  'server_reply',
  'bounce',
  'complained_at',
  'reminders_sent',
  'reminder_message_ids',
];
const BATCH = 2000;

/**
 * Everyone a wave decided on, as a file: who got exactly one mail, and who none and why. The Message-ID is the one in
 * the mail server's log.
 */
@Injectable()
export class WavePeopleService {
  constructor(
    private readonly waves: WavesService,
    private readonly store: WaveMailsStore,
  ) {}

  async csv(waveId: string, style: 'plain' | 'spreadsheet'): Promise<string> {
    const lines: CsvValue[][] = [];
    for (let after: string | undefined; ;) {
      const page = await this.waves.decisions(waveId, { limit: BATCH, after });
      const mails = await this.store.ofPeople(
        waveId,
        page.items.map(({ contactId }) => contactId),
      );
      const byContact = Map.groupBy(mails, ({ contactId }) => contactId ?? '');
      lines.push(...page.items.map((row) => toLine(row, byContact.get(row.contactId) ?? [])));
      if (page.next === null) break;
      after = page.next;
    }
    return writeCsv(COLUMNS, lines, style === 'spreadsheet' ? spreadsheetCsv : plainCsv);
  }
}

function toLine(row: DecisionRow, mails: readonly Delivery[]): CsvValue[] {
  const invite = mails.find(({ kind }) => kind === 'invite');
  const reminders = mails.filter(({ kind, status }) => kind === 'reminder' && status === 'sent');
  // Invited without a mail yet: it waits, as on the page.
  const mail = invite ? invite.status : row.outcome === 'invited' ? 'queued' : null;
  return [
    row.contactId,
    row.name,
    invite?.email || row.email,
    row.account,
    row.outcome,
    row.reason,
    mail,
    invite?.reason,
    invite?.sentAt?.toISOString(),
    invite?.attempt,
    invite && `<${invite.messageId}>`,
    invite?.smtp?.text,
    invite?.bounce && [invite.bounce.kind, invite.bounce.status, invite.bounce.text].filter(Boolean).join(' '),
    invite?.complainedAt?.toISOString(),
    reminders.length,
    reminders.map(({ messageId }) => `<${messageId}>`).join(' '),
  ];
}
