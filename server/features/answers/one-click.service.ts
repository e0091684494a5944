import { Injectable } from '@nestjs/common';
import { TRAP_WINDOW } from '../../domain/answers/evidence.ts';
import { tapReasons, weighAuto, type Opening } from '../../domain/answers/one-click.ts';
import { batchedLookup } from '../../platform/batched-lookup.ts';
import { deliveryId } from '../../platform/outbox/delivery.ts';
import { WaveMailsStore } from '../delivery/wave-mails.store.ts';
import { SettingsService } from '../settings/settings.service.ts';
import type { Arrival } from './answer-intake.service.ts';
import { LinkEventsStore } from './link-events.store.ts';
import { LinkHabitsService } from './link-habits.service.ts';
import { LinkService, type AnswerLink, type Visitor } from './link.service.ts';
import { MachineTime } from './machine-time.ts';

/** The mails of a wave that carry a person's link. */
const MAILS = [
  { kind: 'invite', seq: 1 },
  { kind: 'reminder', seq: 1 },
  { kind: 'reminder', seq: 2 },
] as const;

/** Decides whether a page may send the number of its link by itself, and judges what it sent. */
@Injectable()
export class OneClickService {
  private readonly mail = batchedLookup(
    async (ids) => new Map((await this.mails.sendingOf(ids)).map((mail) => [mail._id, mail])),
  );

  constructor(
    private readonly settings: SettingsService,
    private readonly mails: WaveMailsStore,
    private readonly links: LinkService,
    private readonly events: LinkEventsStore,
    private readonly habits: LinkHabitsService,
    private readonly time: MachineTime,
  ) {}

  /** `tap`: the page says that its button must be pressed. */
  async mode(link: AnswerLink, visitor: Visitor): Promise<'auto' | 'tap'> {
    const shownAt = this.time.now().getTime();
    const from = new Date(shownAt - TRAP_WINDOW);
    const [known, visits] = await Promise.all([
      this.known(link),
      link.isTest ? [] : this.events.since(link.invitationId, from, () => this.links.opener(visitor)),
    ]);
    return tapReasons({ ...known, visits, shownAt }).length === 0 ? 'auto' : 'tap';
  }

  /** How to judge what a page sent by itself at `now`, once its link's openings are read. */
  async judging(link: AnswerLink, visibleMs: number, now: number): Promise<Arrival['judge']> {
    const known = await this.known(link);
    const { shownAt, nonce } = link.stamp ?? { shownAt: null, nonce: null };
    return (visits) => weighAuto({ ...known, visits, shownAt, now, visibleMs, nonce });
  }

  private async known(link: AnswerLink): Promise<Omit<Opening, 'shownAt' | 'visits'>> {
    const [settings, sentAt, scannedDomain] = await Promise.all([
      this.settings.recent(),
      this.sentAt(link),
      link.domain().then((domain) => this.habits.isScanned(domain)),
    ]);
    return { sentAt, alwaysConfirm: settings.oneClick === 'confirm', scannedDomain };
  }

  /**
   * When the newest mail with this link began to go out, by the database's clock and not by that of the wave, which can be
   * made up. Who tries a survey on themselves has the mail already.
   */
  private async sentAt({ wave, contactId, isTest }: AnswerLink): Promise<number | null> {
    if (isTest) return 0;
    const ids = MAILS.map((mail) => deliveryId({ ...mail, source: wave!.id, recipient: contactId! }));
    const mails = await Promise.all(ids.map(this.mail));
    const began = mails.flatMap((mail) => (mail?.sendingAt ? [mail.sendingAt.getTime()] : []));
    return began.length === 0 ? null : Math.max(...began);
  }
}
