import { Injectable, type OnModuleInit } from '@nestjs/common';
import { refusalKind } from '../../domain/bounce/refusal.ts';
import { PAUSE_WINDOW, whyPause, type RecentMails } from '../../domain/waves/pause-rule.ts';
import type { SendFault } from '../../platform/mail/mail-transport.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { TransportHealth } from '../../platform/outbox/transport-health.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { WavesService } from '../waves/waves.service.ts';
import { WaveLifeService } from './wave-life.service.ts';
import { WaveMailsStore, type TriedMail } from './wave-mails.store.ts';

/** No mail gets through until somebody mends the settings: going on knocking may get us shut out for longer. */
const LOCKED_OUT: readonly SendFault[] = ['auth', 'tls'];
const NEVER = new Date(0);

/** Stops a wave whose mails do harm, before the rest of them goes out. */
@Injectable()
export class WaveWatchService implements OnModuleInit {
  constructor(
    private readonly waves: WavesService,
    private readonly life: WaveLifeService,
    private readonly store: WaveMailsStore,
    private readonly outbox: Outbox,
    private readonly health: TransportHealth,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: 'delivery.watch', everySeconds: 5, run: () => this.watch() });
  }

  async watch(): Promise<void> {
    const trouble = await this.health.trouble();
    const lockedOut = trouble && LOCKED_OUT.includes(trouble.fault) ? trouble : null;
    for (const wave of await this.waves.unfinished()) {
      if (wave.pause) continue;
      // Resumed since: whether the mail server lets us in now is for the next mail to find out.
      if (lockedOut && lockedOut.at > (wave.resumedAt ?? NEVER) && (await this.hasWaiting(wave._id))) {
        await this.life.pauseByItself(wave._id, { reason: 'transport', count: null, of: null, words: lockedOut.text });
        continue;
      }
      const mails = await this.store.tried(wave._id, wave.watchedFrom, PAUSE_WINDOW);
      const finding = whyPause(recent(mails));
      if (finding) await this.life.pauseByItself(wave._id, { ...finding, words: wordsOf(mails, finding.reason) });
    }
  }

  private async hasWaiting(waveId: string): Promise<boolean> {
    return (await this.outbox.count({ source: waveId, status: ['queued', 'claimed', 'sending'] })) > 0;
  }
}

function recent(mails: readonly TriedMail[]): RecentMails {
  const of = (kind: ReturnType<typeof refusalOf>) => mails.filter((mail) => refusalOf(mail) === kind).length;
  return {
    tried: mails.length,
    hardBounces: of('hard'),
    complaints: mails.filter(({ complainedAt }) => complainedAt !== null).length,
    policyRefusals: of('policy'),
  };
}

/** What the recipient's side had against a mail: in its report, or at once when it was offered. */
function refusalOf({ status, bounce, smtp }: TriedMail): 'hard' | 'soft' | 'policy' | null {
  if (bounce) return bounce.kind;
  return status === 'failed' && smtp ? refusalKind(smtp.enhanced, smtp.text) : null;
}

/** The newest words of a server about what decided; a complaint comes without any. */
function wordsOf(mails: readonly TriedMail[], reason: 'bounces' | 'complaints' | 'policy'): string | null {
  if (reason === 'complaints') return null;
  const one = mails.find((mail) => refusalOf(mail) === (reason === 'policy' ? 'policy' : 'hard'));
  return one?.bounce?.text ?? one?.smtp?.text ?? null;
}
