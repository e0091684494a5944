import { Injectable } from '@nestjs/common';
import { Binary, type Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { maskPersonal } from '../../domain/text/mask.ts';
import { searchWords } from '../../domain/text/search-words.ts';
import { packVector, unpackVector } from '../../domain/vectors/packed-vector.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { PendingLift } from '../answers/answers.service.ts';

/** One comment of an answer that counts, as it is searched. */
export interface SearchedComment {
  /** Answer and question. */
  _id: string;
  answerId: string;
  contactId: Id<'contact'>;
  /** Without addresses and numbers of people. */
  text: string;
  words: string[];
  /** Its requests stand for it where meanings are compared; only the others are compared as a whole. */
  hasRequests: boolean;
  at: Date;
  /** Which embedder made the vector; null as long as there is none. */
  embedder: string | null;
  vector: Binary | null;
  /** When it was, on the clock of the database. */
  readAt?: Date;
  /** When its words were kept, on the same clock. */
  keptAt?: Date;
  sample?: true;
}

const commentId = (answerId: string, questionId: string): string => `${answerId}|${questionId}`;

/** To which answer a comment belongs, and to which of its questions. */
export function partsOfComment(id: string): { answerId: string; questionId: string } {
  const bar = id.lastIndexOf('|');
  return { answerId: id.slice(0, bar), questionId: id.slice(bar + 1) };
}

/** Comments as they are searched: made anew whenever their answer is lifted. */
@Injectable()
export class CommentsStore {
  private readonly comments: Collection<SearchedComment>;

  constructor(mongo: Mongo) {
    this.comments = mongo.collection<SearchedComment>('comments');
  }

  /** Takes the place of what was known of the answer's comments; an answer that no longer counts has none. */
  async keep(answer: PendingLift, questionsWithRequests: ReadonlySet<string>): Promise<void> {
    const before = new Map((await this.comments.find({ answerId: answer.id }).toArray()).map((old) => [old._id, old]));
    const kept = answer.texts.flatMap((said): SearchedComment[] => {
      const text = maskPersonal(said.text);
      const words = searchWords(text);
      if (words.length === 0) return [];
      const _id = commentId(answer.id, said.questionId);
      const old = before.get(_id);
      const { embedder, vector, readAt } = old?.text === text ? old : { embedder: null, vector: null };
      return [
        {
          _id,
          answerId: answer.id,
          contactId: answer.contactId,
          text,
          words,
          hasRequests: questionsWithRequests.has(said.questionId),
          at: answer.answeredAt,
          embedder,
          vector,
          ...(readAt ? { readAt } : {}),
          ...(answer.sample ? { sample: true as const } : {}),
        },
      ];
    });
    const ids = kept.map(({ _id }) => _id);
    await this.comments.deleteMany({ answerId: answer.id, _id: { $nin: ids } });
    for (const comment of kept)
      await this.comments.updateOne(
        { _id: comment._id },
        [{ $replaceWith: { $mergeObjects: [{ $literal: comment }, { keptAt: '$$NOW' }] } }],
        { upsert: true },
      );
  }

  /** The words of what was kept since an instant of the database's clock, or ever. */
  async *worded(since: Date | null): AsyncGenerator<Pick<SearchedComment, 'words' | 'at'> & { id: string }> {
    const filter = since ? { keptAt: { $gte: since } } : {};
    const found = this.comments.find(filter, { projection: { words: 1, at: 1 }, batchSize: 2000 });
    for await (const { _id, words, at } of found) yield { id: _id, words, at };
  }

  /** Some that this embedder has not read yet. */
  unread(embedder: string, limit: number): Promise<Pick<SearchedComment, '_id' | 'text'>[]> {
    return this.comments
      .find({ hasRequests: false, embedder: { $ne: embedder } }, { projection: { text: 1 } })
      .limit(limit)
      .toArray();
  }

  async read(embedder: string, read: readonly { _id: string; text: string; vector: Float32Array }[]): Promise<void> {
    if (read.length === 0) return;
    await this.comments.bulkWrite(
      read.map(({ _id, text, vector }) => ({
        updateOne: {
          filter: { _id, text },
          update: {
            $currentDate: { readAt: true },
            $set: { embedder, vector: new Binary(packVector(vector)) },
          },
        },
      })),
      { ordered: false },
    );
  }

  /** What this embedder read since an instant of the database's clock, or ever; the earliest first. */
  async *readSince(
    embedder: string,
    dims: number,
    since: Date | null,
  ): AsyncGenerator<{ id: string; vector: Float32Array }> {
    const filter = { hasRequests: false, embedder, ...(since ? { readAt: { $gte: since } } : {}) };
    const found = this.comments.find(filter, { projection: { vector: 1 }, batchSize: 500 }).sort({ readAt: 1 });
    for await (const { _id, vector } of found) if (vector) yield { id: _id, vector: unpackVector(vector.buffer, dims) };
  }
}
