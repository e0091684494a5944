import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { RegroupingPreview } from '../../domain/themes/regrouping.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** What somebody wants to know before another threshold is used, and the answer. */
export interface SensitivityQuestion {
  /** The threshold in question. */
  readonly join: number;
  readonly embedder: string;
  /** Which question it is: a newer one may come while one is answered. */
  readonly asked: number;
  /** Null until it is found. */
  readonly answer: RegroupingPreview | null;
  /** The turn of the grouping that it was found at. */
  readonly turn: number | null;
}

const ID = 'preview';

/** One question at a time, asked by whoever answers calls and answered by whoever holds the grouping. */
@Injectable()
export class SensitivityStore {
  private readonly previews: Collection<SensitivityQuestion & { _id: string }>;

  constructor(mongo: Mongo) {
    this.previews = mongo.collection<SensitivityQuestion & { _id: string }>('sensitivityPreviews');
  }

  get(): Promise<SensitivityQuestion | null> {
    return this.previews.findOne({ _id: ID }, { projection: { _id: 0 } });
  }

  async ask(join: number, embedder: string): Promise<void> {
    const set = { join, embedder, answer: null, turn: null };
    await this.previews.updateOne({ _id: ID }, { $set: set, $inc: { asked: 1 } }, { upsert: true });
  }

  /** Of no use when something else was asked meanwhile. */
  async answer(asked: number, answer: RegroupingPreview, turn: number): Promise<void> {
    await this.previews.updateOne({ _id: ID, asked }, { $set: { answer, turn } });
  }

  async forget(): Promise<void> {
    await this.previews.updateOne(
      { _id: ID },
      { $set: { answer: null, turn: null, embedder: '' }, $inc: { asked: 1 } },
    );
  }
}
