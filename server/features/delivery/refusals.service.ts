import { Injectable, type OnModuleInit } from '@nestjs/common';
import { refusalKind, statusIn } from '../../domain/bounce/refusal.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { BackChannelStore } from './back-channel.store.ts';
import { ReturnedMailService } from './returned-mail.service.ts';

const REFUSALS = 'delivery.refusals';
const BATCH = 200;
const TEXT_LIMIT = 300;

/** Mails that were refused while they were sent count like those that came back later. */
@Injectable()
export class RefusalsService implements OnModuleInit {
  constructor(
    private readonly store: BackChannelStore,
    private readonly returned: ReturnedMailService,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: REFUSALS, everySeconds: 5, run: (now) => this.judge(now) });
  }

  private async judge(now: Date): Promise<void> {
    for (;;) {
      const refused = await this.store.unjudgedRefusals(BATCH);
      for (const mail of refused) {
        const { enhanced, text } = mail.smtp!;
        await this.returned.bounced(mail, {
          at: now,
          kind: refusalKind(enhanced, text),
          status: enhanced ?? statusIn(text),
          text: text.slice(0, TEXT_LIMIT),
        });
      }
      if (refused.length < BATCH) return;
    }
  }
}
