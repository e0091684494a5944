import { Injectable } from '@nestjs/common';
import type { WaveMails } from '../../contract/delivery.ts';
import { holidaysOf } from '../../domain/calendar/holidays.ts';
import { mailEquation, type MailEquation } from '../../domain/waves/mail-equation.ts';
import { reminderAt } from '../../domain/waves/reminders.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { WaveMailsStore, type WaveFigures } from './wave-mails.store.ts';

/** How a wave's mails stand, so that it always adds up. */
@Injectable()
export class WaveCountsService {
  constructor(
    private readonly settings: SettingsService,
    private readonly waves: WavesService,
    private readonly store: WaveMailsStore,
  ) {}

  async equation(wave: StoredWave): Promise<MailEquation> {
    return equationOf(wave, await this.store.figures(wave._id));
  }

  async ofWave(id: string): Promise<WaveMails> {
    const wave = await this.waves.wave(id);
    const figures = await this.store.figures(id);
    const { queued = 0, held = 0, claimed = 0, sending = 0, sent = 0, failed = 0, uncertain = 0 } = figures.reminders;
    const { cancelled = 0 } = figures.reminders;
    return {
      ...equationOf(wave, figures),
      bounced: figures.bounced,
      reminders: {
        each: wave.reminders,
        waiting: queued + held + claimed + sending,
        sent,
        failed,
        uncertain,
        answered: figures.answered,
        cancelled: cancelled - figures.answered,
        nextAt: (await this.nextReminderAt(wave, figures))?.toISOString() ?? null,
      },
    };
  }

  /** Of queued reminders the first; before there are any, when the first can be expected. */
  private async nextReminderAt(wave: StoredWave, { reminders, invites }: WaveFigures): Promise<Date | null> {
    if (wave.reminders === 0 || wave.status === 'closed' || wave.status === 'cancelled') return null;
    const queued = await this.store.nextReminderAt(wave._id);
    if (queued !== null || Object.keys(reminders).length > 0 || !invites.sent) return queued;
    const invitedAt = await this.store.firstSentAt(wave._id);
    if (invitedAt === null) return null;
    const { zone, holidays } = await this.settings.get();
    const times = { invitedAt, previousSentAt: null, closesAt: wave.closesAt };
    return reminderAt(1, times, { place: 0, zone, holidays: holidaysOf(holidays) });
  }
}

function equationOf(wave: StoredWave, { decided, invitations, invites }: WaveFigures): MailEquation {
  return mailEquation({ decided, invitations, mails: invites, planning: wave.status === 'planning' });
}
