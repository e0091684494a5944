import { Injectable, type OnModuleInit } from '@nestjs/common';
import { preparingToLift } from '../../domain/text/preparing-to-lift.ts';
import { SharingTime } from '../../platform/sharing-time.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { AnswersService, type PendingLift } from '../answers/answers.service.ts';
import { customer, type Patch } from './change-record.ts';
import { ChangesService } from './changes.service.ts';
import { ClauseMeanings } from './clause-meanings.service.ts';
import type { CustomerRequest } from './customer-request.ts';
import { KeepingComments } from './keeping-comments.service.ts';
import { askedTexts, liftedFrom, planLift } from './lift-plan.ts';
import { RequestsStore } from './requests.store.ts';

const BATCH = 100;

/** Takes answers over as soon as they come or change: their words become requests. */
@Injectable()
export class LiftingService implements OnModuleInit {
  constructor(
    private readonly tasks: Tasks,
    private readonly answers: AnswersService,
    private readonly store: RequestsStore,
    private readonly changes: ChangesService,
    private readonly comments: KeepingComments,
    private readonly meanings: ClauseMeanings,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: 'requests.lift', everySeconds: 5, run: () => this.lift() });
  }

  async lift(): Promise<void> {
    let pending: PendingLift[];
    do {
      pending = await this.answers.pendingLift(BATCH);
      if (pending.length > 0) await new SharingTime().through(preparingToLift());
      const meanings = await this.tasks.unlessEnding(this.meanings.of(pending.flatMap(askedTexts)));
      for (const answer of pending) {
        if (this.tasks.isEnding) return;
        await this.take(answer, meanings.splice(0, answer.texts.length));
      }
    } while (pending.length === BATCH);
  }

  /** May be broken off anywhere and begun again: the ids are made of the words. */
  private async take(answer: PendingLift, meanings: readonly (Float32Array | null)[]): Promise<void> {
    const lifted = liftedFrom(answer, meanings);
    const { open, refresh, withdraw, mark } = planLift(lifted, await this.store.ofAnswer(answer.id));
    await this.store.insert(open);
    await this.store.reopen(open);
    await this.store.refresh(refresh);
    for (const request of withdraw) await this.withdraw(request);
    for (const request of mark) await this.mark(request);
    await this.comments.keep(answer);
    await this.answers.markLifted(answer.id, answer.updatedAt);
  }

  /** Nobody had touched it, so it goes with its words; who takes that back keeps it as a person's word. */
  private async withdraw({ _id }: CustomerRequest): Promise<void> {
    await this.changes.commit(customer, async (session) => {
      const request = await this.store.find(_id, session);
      if (!request || request.state !== 'open') return null;
      // Someone looked at it a moment ago: then it stays.
      const patch = request.placedBy === 'human' ? marking(request) : withdrawal(request);
      return record(request, patch);
    });
  }

  private async mark({ _id }: CustomerRequest): Promise<void> {
    await this.changes.commit(customer, async (session) => {
      const request = await this.store.find(_id, session);
      return !request || request.textChanged ? null : record(request, marking(request));
    });
  }
}

function record(request: CustomerRequest, patch: Patch) {
  return {
    kind: 'withdrawn' as const,
    target: { kind: 'request' as const, id: request._id },
    touches: request.themeId ? [request.themeId] : [],
    facts: {},
    patches: [patch],
    ...(request.sample ? { sample: true as const } : {}),
  };
}

function marking(request: CustomerRequest): Patch {
  return { in: 'requests', id: request._id, before: { textChanged: false }, after: { textChanged: true } };
}

function withdrawal(request: CustomerRequest): Patch {
  const { state, themeId, placedBy, pending, textChanged } = request;
  return {
    in: 'requests',
    id: request._id,
    before: { state, themeId, placedBy, pending, textChanged },
    after: { state: 'withdrawn', themeId: null, placedBy: 'auto', pending: false, textChanged },
    undo: {
      state: 'open',
      themeId,
      placedBy: themeId ? 'human' : 'auto',
      pending: themeId === null,
      textChanged: true,
    },
  };
}
