import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection } from 'mongodb';
import type { ThemeChange } from '../../domain/themes/changes.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** What a refinement found and has still to be written. It holds as long as nobody takes another turn. */
export interface RefinementPlan {
  /** The turn after which it goes on. */
  turn: number;
  readonly changes: readonly ThemeChange[];
  /** How many of them are written. */
  done: number;
  /** Themes that the next refinement looks at again. */
  readonly unsettled: readonly string[];
}

/** A longer one is not kept: it is found anew by whoever goes on. */
const LONGEST = 5000;
const ID = 'refinement';

/** Keeps what a refinement found, so that one that is broken off ends as it would have ended. */
@Injectable()
export class RefinementPlanStore {
  private readonly plans: Collection<RefinementPlan & { _id: string }>;

  constructor(mongo: Mongo) {
    this.plans = mongo.collection<RefinementPlan & { _id: string }>('refinementPlans');
  }

  /** What is left to do after this turn; null when there is nothing, or someone did something else meanwhile. */
  async after(turn: number): Promise<RefinementPlan | null> {
    return this.plans.findOne({ _id: ID, turn }, { projection: { _id: 0 } });
  }

  async keep(plan: RefinementPlan): Promise<void> {
    if (plan.changes.length > LONGEST) await this.plans.deleteOne({ _id: ID });
    else await this.plans.replaceOne({ _id: ID }, plan, { upsert: true });
  }

  /** So many were written, with this turn. */
  async progress(done: number, turn: number, session: ClientSession): Promise<void> {
    await this.plans.updateOne({ _id: ID }, { $set: { done, turn } }, { session });
  }

  /** How far the one that is kept has come; null when none is. */
  async howFar(): Promise<{ done: number; total: number } | null> {
    const shape = { _id: 0, done: 1, total: { $size: '$changes' } };
    return (await this.plans.findOne<{ done: number; total: number }>({ _id: ID }, { projection: shape })) ?? null;
  }

  async finish(session: ClientSession): Promise<void> {
    await this.plans.deleteOne({ _id: ID }, { session });
  }
}
