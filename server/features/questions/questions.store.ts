import { Injectable } from '@nestjs/common';
import type { Collection, Filter } from 'mongodb';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** Something a person could say of the grouping as it was when somebody last looked. */
export interface KeptQuestion {
  /** The two ids. */
  _id: string;
  kind: 'themes' | 'request';
  /** Two themes, the older one first; or a request and its theme. */
  of: [string, string];
  score: number;
  /** How many requests each has; of a request 1 and the others of its theme. */
  sizes: [number, number];
  embedder: string;
  /** The look that found it. */
  look: number;
  /** Not asked before. */
  notBefore?: Date;
}

/** How far the last look went. */
export interface LastLook {
  readonly look: number;
  /** The turn of the grouping that it saw. */
  readonly turn: number;
  /** The last change of staff that was learned from. */
  readonly order: number;
}

const ID = 'questions';

/** What there is to ask, found by whoever holds the grouping and read by everybody. */
@Injectable()
export class QuestionsStore {
  private readonly questions: Collection<KeptQuestion>;
  private readonly looks: Collection<LastLook & { _id: string }>;

  constructor(mongo: Mongo) {
    this.questions = mongo.collection<KeptQuestion>('themeQuestions');
    this.looks = mongo.collection<LastLook & { _id: string }>('themeQuestionLooks');
  }

  async lastLook(): Promise<LastLook> {
    return { look: 0, turn: -1, order: 0, ...(await this.looks.findOne({ _id: ID }, { projection: { _id: 0 } })) };
  }

  async noteLook(look: Partial<LastLook>): Promise<void> {
    await this.looks.updateOne({ _id: ID }, { $set: look }, { upsert: true });
  }

  /**
   * Takes the place of what was found before; what is still there keeps the day before which it is not asked. What is not
   * there keeps it, too, until then: it may come back when a change is taken back.
   */
  async keep(found: readonly Omit<KeptQuestion, 'look'>[], look: number, now: Date): Promise<void> {
    if (found.length > 0)
      await this.questions.bulkWrite(
        found.map(({ _id, ...question }) => ({
          updateOne: { filter: { _id }, update: { $set: { ...question, look } }, upsert: true },
        })),
        { ordered: false },
      );
    await this.questions.deleteMany({ look: { $lt: look }, ...due(now) });
  }

  /** What may be asked now, about one theme or all. */
  open(now: Date, theme?: string): Promise<KeptQuestion[]> {
    return this.questions.find({ ...due(now), ...(theme ? { of: theme } : {}) }).toArray();
  }

  find(id: string): Promise<KeptQuestion | null> {
    return this.questions.findOne({ _id: id });
  }

  findAll(ids: readonly string[]): Promise<KeptQuestion[]> {
    return this.questions.find({ _id: { $in: [...ids] } }).toArray();
  }

  /** False when none of them is there any more. */
  async postpone(ids: readonly string[], notBefore: Date): Promise<boolean> {
    return (await this.questions.updateMany({ _id: { $in: [...ids] } }, { $set: { notBefore } })).matchedCount > 0;
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.questions.deleteMany({ _id: { $in: [...ids] } });
  }
}

/** Whether it may be asked. */
function due(now: Date): Filter<KeptQuestion> {
  return { $or: [{ notBefore: { $exists: false } }, { notBefore: { $lte: now } }] };
}
