import { Injectable, type OnModuleInit } from '@nestjs/common';
import { arrivedMail, type LinkMail } from '../../domain/waves/arrival.ts';
import type { Delivery } from '../../platform/outbox/delivery.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { DeliveryService } from '../delivery/delivery.service.ts';
import { invitationOf } from '../delivery/wave-courier.service.ts';
import { WaveMailsStore } from '../delivery/wave-mails.store.ts';
import { ArrivalEvidenceStore } from './arrival-evidence.store.ts';

const BATCH = 500;

/** Tells the post office what answers show: who needs no reminder, and which uncertain mails did arrive. */
@Injectable()
export class ArrivalEvidenceService implements OnModuleInit {
  constructor(
    private readonly delivery: DeliveryService,
    private readonly mails: WaveMailsStore,
    private readonly store: ArrivalEvidenceStore,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.delivery.registerAnswered((ids) => this.store.answeredAmong(ids));
    this.tasks.register({ name: 'answers.arrivals', everySeconds: 60, run: () => this.settleArrived() });
  }

  /** Whoever used a link has got the mail with it. */
  async settleArrived(): Promise<void> {
    for (let after: string | null = null; ;) {
      const uncertain: Delivery[] = await this.mails.uncertain({ after, limit: BATCH });
      if (uncertain.length === 0) return;
      for (const [waveId, some] of Map.groupBy(uncertain, ({ source }) => source)) {
        await this.settleOf(waveId, some);
      }
      after = uncertain.at(-1)!._id;
    }
  }

  private async settleOf(waveId: string, uncertain: readonly Delivery[]): Promise<void> {
    const uses = await this.store.firstUses(uncertain.map(invitationOf));
    if (uses.size === 0) return;
    const contactIds = uncertain.filter((mail) => uses.has(invitationOf(mail))).map(({ recipient }) => recipient);
    const mails = Map.groupBy(await this.mails.ofPeople(waveId, contactIds), invitationOf);
    const arrived = [...mails].flatMap(([invitation, some]) => {
      const id = arrivedMail(some.map(toLinkMail), uses.get(invitation)!.getTime());
      return id === null ? [] : [id];
    });
    await this.delivery.settle(arrived);
  }
}

function toLinkMail({ _id, status, sendingAt }: Delivery): LinkMail {
  const mayHaveLeft = status === 'sent' || status === 'uncertain' || status === 'sending';
  return {
    id: _id,
    uncertain: status === 'uncertain',
    handedOverAt: mayHaveLeft ? (sendingAt?.getTime() ?? null) : null,
  };
}
