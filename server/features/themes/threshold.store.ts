import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection } from 'mongodb';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** How near requests must be to be the same in this deployment. */
export interface OwnThreshold {
  /** From what people said; null as long as that is too little. */
  readonly learned: number | null;
  /** How many answers it was learned from. */
  readonly answers: number;
  /** And from how many changes by hand. */
  readonly corrections: number;
  /** Chosen by a person, before everything learned; null: what was learned holds. */
  readonly fixed: number | null;
}

const NONE: OwnThreshold = { learned: null, answers: 0, corrections: 0, fixed: null };

/** The thresholds of this deployment, one for each embedder whose vectors are or were compared. */
@Injectable()
export class ThresholdStore {
  private readonly thresholds: Collection<OwnThreshold & { _id: string }>;

  constructor(mongo: Mongo) {
    this.thresholds = mongo.collection<OwnThreshold & { _id: string }>('groupingThresholds');
  }

  async get(embedderId: string): Promise<OwnThreshold> {
    return { ...NONE, ...(await this.thresholds.findOne({ _id: embedderId }, { projection: { _id: 0, rev: 0 } })) };
  }

  /** Null: the usual one. */
  async join(embedderId: string): Promise<number | null> {
    const { fixed, learned } = await this.get(embedderId);
    return fixed ?? learned;
  }

  async learn(
    embedderId: string,
    learned: number | null,
    from: Pick<OwnThreshold, 'answers' | 'corrections'>,
  ): Promise<void> {
    await this.thresholds.updateOne({ _id: embedderId }, { $set: { learned, ...from } }, { upsert: true });
  }

  /** Makes sure that there is something to change. */
  async begin(embedderId: string, session: ClientSession): Promise<OwnThreshold> {
    await this.thresholds.updateOne({ _id: embedderId }, { $setOnInsert: NONE }, { upsert: true, session });
    return {
      ...NONE,
      ...(await this.thresholds.findOne({ _id: embedderId }, { session, projection: { _id: 0, rev: 0 } })),
    };
  }
}
