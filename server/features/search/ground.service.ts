import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Mongo, type Moment } from '../../platform/mongo/mongo.ts';
import { GroupingStateStore } from '../themes/grouping-state.store.ts';
import { KeepingUp } from './keeping-up.ts';

/** On what a question is answered: what was written by this moment is seen by it. */
export interface Ground {
  readonly moment: Moment;
  /** Whose vectors are compared; null before the first request. */
  readonly embedder: string | null;
  /** How often requests were removed for good: what was read before the last time no longer holds. */
  readonly removals: number;
}

/** Asks the database once a question how it stands; without anything written since, nothing else needs to be read. */
@Injectable()
export class GroundService implements OnModuleDestroy {
  private state: Pick<Ground, 'embedder' | 'removals'> = { embedder: null, removals: 0 };
  private readonly keepingUp = new KeepingUp(async () => {
    this.state = await this.states.searched();
    return true;
  });

  constructor(
    private readonly mongo: Mongo,
    private readonly states: GroupingStateStore,
  ) {}

  onModuleDestroy(): Promise<void> {
    return this.keepingUp.settled();
  }

  async now(): Promise<Ground> {
    const moment = await this.mongo.moment();
    await this.keepingUp.look(moment);
    return { moment, ...this.state };
  }
}
