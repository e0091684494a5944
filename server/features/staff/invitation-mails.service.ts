import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Env } from '../../config/env.ts';
import type { Locale } from '../../contract/locale.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Prepared } from '../../platform/outbox/courier.ts';
import type { Delivery } from '../../platform/outbox/delivery.ts';
import { MailKinds } from '../../platform/outbox/mail-kinds.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { ENV } from '../../platform/symbols.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { composeStaffInvite } from '../../platform/templates/mails/staff-invite.ts';
import { Tokens } from '../../platform/tokens.ts';
import { letterheadOf, senderOf } from '../settings/letterhead.ts';
import { SettingsService } from '../settings/settings.service.ts';

export interface MailedInvitation {
  token: string;
  tokenHash: string;
  email: string;
  lifetimeMs: number;
}

/** Mails an invitation to join the staff. The token rests sealed in the mail's data until it is sent. */
@Injectable()
export class InvitationMailsService implements OnModuleInit {
  constructor(
    private readonly settings: SettingsService,
    private readonly outbox: Outbox,
    private readonly kinds: MailKinds,
    private readonly tasks: Tasks,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  onModuleInit(): void {
    this.kinds.register('staff', { prepare: (deliveries) => this.prepare(deliveries) });
  }

  async send({ token, tokenHash, email, lifetimeMs }: MailedInvitation): Promise<void> {
    const { locale } = await this.settings.get();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + lifetimeMs);
    const data = { sealed: this.tokens.seal(token) };
    await this.outbox.enqueue(
      [{ kind: 'staff', source: 'invitation', recipient: tokenHash, email, locale, data, dueAt: now, expiresAt }],
      now,
    );
    this.tasks.poke('delivery.send');
  }

  private async prepare(deliveries: readonly Delivery[]): Promise<Map<string, Prepared>> {
    const settings = await this.settings.get();
    const prepared = new Map<string, Prepared>();
    for (const delivery of deliveries) {
      const { sealed } = delivery.data as { sealed: string };
      const mail = composeStaffInvite(
        {
          letterhead: letterheadOf(settings, this.env),
          name: null,
          path: `/app/join#${this.tokens.open(sealed)}`,
          expiresAt: delivery.expiresAt,
        },
        wordsIn(delivery.locale as Locale),
      );
      const { _id: id, messageId } = delivery;
      prepared.set(id, { id, from: senderOf(settings, this.env), to: { address: delivery.email }, ...mail, messageId });
    }
    return prepared;
  }
}
