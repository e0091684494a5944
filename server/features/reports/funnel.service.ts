import { Injectable } from '@nestjs/common';
import type { Funnel } from '../../contract/report.ts';
import type { Tally } from '../../domain/answers/kept-sums.ts';
import { DeliveryService } from '../delivery/delivery.service.ts';
import { WaveMailsStore } from '../delivery/wave-mails.store.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';

/** How many of those who were chosen were reached, answered, and wrote something. */
@Injectable()
export class FunnelService {
  constructor(
    private readonly waves: WavesService,
    private readonly delivery: DeliveryService,
    private readonly mails: WaveMailsStore,
  ) {}

  /** Whoever clicked has answered, also before the answer counts. */
  async of(waves: readonly StoredWave[], { n, commented }: Tally, provisional: number): Promise<Funnel> {
    const answered = n + provisional;
    const parts = await Promise.all(
      waves.map(async ({ _id, invited }) => ({
        invited: invited ?? (await this.waves.ledger(_id)).invited,
        mails: await this.delivery.counts(_id, ['invite']),
        bounced: await this.mails.countBounced(_id),
      })),
    );
    const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((total, part) => total + of(part), 0);
    const invited = sum((part) => part.invited);
    const notReached = sum(({ mails, bounced }) => mails.failed + mails.cancelled + bounced);
    const reached = invited - notReached;
    return {
      invited,
      delivered: sum(({ mails, bounced }) => mails.sent - bounced),
      notReached,
      uncertain: sum(({ mails }) => mails.uncertain),
      waiting: sum(({ mails }) => mails.waiting + mails.sending),
      answered,
      commented,
      // Whom a wave asked elsewhere is not known, but for those who answered.
      responseRate: reached > 0 && !waves.some(({ imported }) => imported) ? answered / reached : null,
    };
  }
}
