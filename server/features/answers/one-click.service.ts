import { Injectable } from '@nestjs/common';
import type { OpenedPage } from '../../contract/answer.ts';
import type { Evidence } from '../../domain/answers/evidence.ts';
import { tapReasons, weighAuto, type Opening } from '../../domain/answers/one-click.ts';
import { batchedLookup } from '../../platform/batched-lookup.ts';
import { deliveryId } from '../../platform/outbox/delivery.ts';
import { WaveMailsStore } from '../delivery/wave-mails.store.ts';
import { SettingsService } from '../settings/settings.service.ts';
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
    private readonly habits: LinkHabitsService,
    private readonly time: MachineTime,
  ) {}

  /** `tap`: the page says that its button must be pressed. */
  async mode(link: AnswerLink, visitor: Visitor): Promise<'auto' | 'tap'> {
    const shownAt = this.time.now().getTime();
    return tapReasons({ ...(await this.opening(link, visitor, shownAt)), shownAt }).length === 0 ? 'auto' : 'tap';
  }

  async weigh(link: AnswerLink, visitor: Visitor, { nonce: stamp, visibleMs }: OpenedPage): Promise<Evidence> {
    const now = this.time.now().getTime();
    const { shownAt, nonce } = this.links.readStamp(link, stamp);
    return weighAuto({ ...(await this.opening(link, visitor, shownAt ?? now)), shownAt, now, visibleMs, nonce });
  }

  private async opening(link: AnswerLink, visitor: Visitor, since: number): Promise<Omit<Opening, 'shownAt'>> {
    const [settings, visits, sentAt, scannedDomain] = await Promise.all([
      this.settings.recent(),
      link.isTest ? [] : this.links.visits(link, visitor, since),
      this.sentAt(link),
      link.domain().then((domain) => this.habits.isScanned(domain)),
    ]);
    return { sentAt, visits, alwaysConfirm: settings.oneClick === 'confirm', scannedDomain };
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
