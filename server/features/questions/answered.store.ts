import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { Answer } from '../../domain/themes/threshold-learning.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** What a person said, with how alike the two were then. */
export interface Answered extends Answer {
  /** The change that the answer was, and what was asked. */
  _id: string;
  changeId: Id<'change'>;
  embedder: string;
  at: Date;
}

/** Older answers were about other requests. */
const MOST_ANSWERS = 500;

/** Answers from which the threshold is learned; one whose change was taken back counts no more. */
@Injectable()
export class AnsweredStore {
  private readonly answers: Collection<Answered>;

  constructor(mongo: Mongo) {
    this.answers = mongo.collection<Answered>('themeAnswers');
  }

  async remember(answers: readonly Answered[]): Promise<void> {
    if (answers.length === 0) return;
    await this.answers.bulkWrite(
      answers.map(({ _id, ...answer }) => ({
        updateOne: { filter: { _id }, update: { $setOnInsert: answer }, upsert: true },
      })),
    );
  }

  /** The newest that hold, as far as vectors of this embedder were compared. */
  standing(embedder: string): Promise<Answer[]> {
    return this.answers
      .aggregate<Answer>([
        { $match: { embedder } },
        { $sort: { at: -1, _id: 1 } },
        { $limit: MOST_ANSWERS },
        { $lookup: { from: 'changes', localField: 'changeId', foreignField: '_id', as: 'change' } },
        { $match: { 'change.undoneBy': null } },
        { $project: { _id: 0, score: 1, same: 1 } },
      ])
      .toArray();
  }
}
