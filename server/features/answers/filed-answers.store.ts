import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { AnswerStatus } from '../../contract/answer.ts';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { writeMany } from '../../platform/mongo/write-many.ts';
import type { StoredAnswer } from './answers.ts';

/** Answers as files carry them away and bring them in. */
@Injectable()
export class FiledAnswersStore {
  private readonly answers: Collection<StoredAnswer>;

  constructor(mongo: Mongo) {
    this.answers = mongo.collection<StoredAnswer>('answers');
  }

  /** The answers of a wave, the oldest first, `size` at a time. */
  async *eachOf(waveId: Id<'wave'>, status: AnswerStatus | undefined, size: number): AsyncGenerator<StoredAnswer[]> {
    const cursor = this.answers
      .find({ waveId, ...(status ? { status } : {}) })
      .sort({ answeredAt: 1, _id: 1 })
      .batchSize(size);
    let batch: StoredAnswer[] = [];
    for await (const answer of cursor) {
      batch.push(answer);
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  async byIds(ids: readonly string[]): Promise<StoredAnswer[]> {
    return this.answers.find({ _id: { $in: [...ids] } }).toArray();
  }

  /**
   * Keeps answers that were brought in; `seen` is the revision of the one that stands, 0 for none. Returns the ids of those
   * whose place somebody else took meanwhile, which stay as they are.
   */
  async keep(answers: readonly { readonly answer: StoredAnswer; readonly seen: number }[]): Promise<Set<string>> {
    if (answers.length === 0) return new Set();
    const { refusals } = await writeMany(
      this.answers,
      answers.map(({ answer: { _id, ...rest }, seen }) => ({
        replaceOne: { filter: { _id, rev: seen, imported: true }, replacement: rest, upsert: true },
      })),
    );
    for (const { code, isDuplicateKey } of refusals.values())
      if (!isDuplicateKey) throw new Error(`the database refused to write an answer (error ${code})`);
    return new Set([...refusals.keys()].map((at) => answers[at]!.answer._id));
  }
}
