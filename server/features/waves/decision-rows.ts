import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../../contract/settings.ts';
import type { SkipReason } from '../../contract/wave.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Tokens } from '../../platform/tokens.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { ContactWithAccount } from '../audience/audience.ts';
import type { StoredDecision, StoredInvitation } from './decisions.store.ts';
import type { StoredWave } from './waves.store.ts';

/** What is written down of a decision: what account and contact were on that day, and the invitation's link. */
@Injectable()
export class DecisionRows {
  constructor(
    private readonly audience: AudienceService,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  decision(
    wave: StoredWave,
    { contact, account }: ContactWithAccount,
    skipped: SkipReason | null,
    settings: Settings,
  ): StoredDecision {
    return {
      _id: `${wave._id}:${contact._id}`,
      waveId: wave._id,
      surveyId: wave.surveyId,
      surveyKind: wave.surveyKind,
      waveOpenedAt: wave.openedAt,
      contactId: contact._id,
      accountId: contact.accountId,
      outcome: skipped === null ? 'invited' : 'skipped',
      reason: skipped,
      frozen: {
        account: account && {
          id: account._id,
          name: account.name,
          plan: account.plan,
          mrr: account.mrr,
          sector: account.sector,
          size: account.size,
        },
        contact: {
          id: contact._id,
          locale: this.audience.localeOf(contact, account, settings),
          role: contact.role,
          customerSince: contact.customerSince,
        },
      },
      at: this.clock.now(),
      ...(contact.sample ? { sample: true as const } : {}),
    };
  }

  invitation(decision: StoredDecision): StoredInvitation {
    return {
      _id: decision._id,
      tokenHash: this.tokens.hash(this.tokens.link('answer', decision._id)),
      waveId: decision.waveId,
      surveyId: decision.surveyId,
      contactId: decision.contactId,
      accountId: decision.accountId,
      locale: decision.frozen.contact.locale,
      at: decision.at,
      queuedAt: null,
      ...(decision.sample ? { sample: true as const } : {}),
    };
  }
}
