import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { RequestNeed } from '../../contract/request.ts';
import type { RequestImportCounts, RequestImportState, TextsAre } from '../../contract/request-import.ts';
import type { Message } from '../../contract/words.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { ChangeActor } from '../requests/change-record.ts';
import type { TakenLine } from '../requests/imported-comments.store.ts';

export interface StoredRequestImport {
  _id: Id<'import'>;
  state: RequestImportState;
  origin: string;
  textsAre: TextsAre;
  question: 'wish' | 'why';
  /** Of the organisation: the language of texts that do not show theirs. */
  locale: Locale;
  by: ChangeActor;
  startedAt: Date;
  rows: number;
  done: number;
  counts: RequestImportCounts;
  /** Who takes it back, how far that is, and what it did. */
  undo: { by: ChangeActor; after: string; withdrawn: number; kept: number } | null;
}

export interface LineSaid {
  text: string;
  locale: Locale | null;
  accountId: Id<'account'> | null;
  contactId: Id<'contact'> | null;
  need: RequestNeed | null;
  at: Date | null;
}

export type LineOutcome = 'taken' | 'silent' | 'repeats' | 'empty' | 'refused';

/** One line of a file. What it says is kept here until it has been taken over, and no longer. */
export interface StoredImportLine {
  /** `import:place`, in the order of the file. */
  _id: string;
  importId: Id<'import'>;
  line: number;
  pending?: true;
  said?: LineSaid;
  /** By what it is known again. */
  key?: string;
  words?: string;
  outcome: LineOutcome | null;
  column: string | null;
  message: Message | null;
  requests: number;
  expiresAt: Date;
}

/** What is asked of a line that was taken over when one like it comes. */
export type KnownLine = Omit<TakenLine, 'comment' | 'silent'>;

export type SettledLine = Pick<StoredImportLine, '_id' | 'outcome' | 'column' | 'message' | 'requests'>;

/** Few enough that sending them holds up nobody. */
const PART = 250;

@Injectable()
export class RequestImportsStore {
  private readonly imports: Collection<StoredRequestImport>;
  private readonly lines: Collection<StoredImportLine>;
  private readonly taken: Collection<TakenLine>;

  constructor(mongo: Mongo) {
    this.imports = mongo.collection<StoredRequestImport>('requestImports');
    this.lines = mongo.collection<StoredImportLine>('requestImportLines');
    this.taken = mongo.collection<TakenLine>('importedLines');
  }

  find(id: Id<'import'>): Promise<StoredRequestImport | null> {
    return this.imports.findOne({ _id: id });
  }

  last(limit: number): Promise<StoredRequestImport[]> {
    return this.imports.find().sort({ startedAt: -1, _id: -1 }).limit(limit).toArray();
  }

  /** The first that has something left to do. */
  nextOpen(): Promise<StoredRequestImport | null> {
    return this.imports.findOne({ state: { $in: ['running', 'undoing'] } }, { sort: { startedAt: 1, _id: 1 } });
  }

  /** Its lines before the import itself: one that breaks off here has never been, and its lines go by themselves. */
  async addLines(count: number, line: (at: number) => StoredImportLine): Promise<void> {
    for (let from = 0; from < count; from += PART)
      await this.lines.insertMany(Array.from({ length: Math.min(PART, count - from) }, (_, at) => line(from + at)));
  }

  async start(started: StoredRequestImport): Promise<void> {
    await this.imports.insertOne(started);
  }

  pendingLines(importId: Id<'import'>, limit: number): Promise<StoredImportLine[]> {
    return this.lines.find({ importId, pending: true }).sort({ _id: 1 }).limit(limit).toArray();
  }

  async known(keys: readonly string[], session?: ClientSession): Promise<Map<string, KnownLine>> {
    const found = await this.taken
      .find({ _id: { $in: [...keys] } }, { projection: { comment: 0, silent: 0 }, ...(session ? { session } : {}) })
      .toArray();
    return new Map(found.map((line) => [line._id, line]));
  }

  async remember(lines: readonly TakenLine[], session: ClientSession): Promise<void> {
    if (lines.length > 0) await this.taken.insertMany([...lines], { session });
  }

  /** Notes what became of some lines and forgets what they said; false when they are no longer this import's to take. */
  async settle(
    id: Id<'import'>,
    lines: readonly SettledLine[],
    counted: Readonly<Record<string, number>>,
    session: ClientSession,
  ): Promise<boolean> {
    const settled = await this.lines.bulkWrite(
      lines.map(({ _id, ...outcome }) => ({
        updateOne: {
          filter: { _id, pending: true },
          update: { $set: outcome, $unset: { pending: true, said: true, key: true, words: true } },
        },
      })),
      { session },
    );
    const counts = Object.fromEntries(Object.entries(counted).map(([name, count]) => [`counts.${name}`, count]));
    const advanced = await this.imports.updateOne(
      { _id: id, state: 'running' },
      { $inc: { done: lines.length, ...counts } },
      { session },
    );
    return settled.matchedCount === lines.length && advanced.matchedCount === 1;
  }

  async finish(id: Id<'import'>): Promise<void> {
    await this.imports.updateOne({ _id: id, state: 'running' }, { $set: { state: 'done' } });
  }

  /** False when it is being taken back already, or was. */
  async beginUndo(id: Id<'import'>, by: ChangeActor): Promise<boolean> {
    const undo = { by, after: '', withdrawn: 0, kept: 0 };
    const filter = { _id: id, state: { $in: ['running' as const, 'done' as const] } };
    return (await this.imports.updateOne(filter, { $set: { state: 'undoing', undo } })).matchedCount === 1;
  }

  async advanceUndo(id: Id<'import'>, after: string, withdrawn: number, session: ClientSession): Promise<void> {
    const update = { $set: { 'undo.after': after }, $inc: { 'undo.withdrawn': withdrawn } };
    await this.imports.updateOne({ _id: id, state: 'undoing' }, update, { session });
  }

  /** Its lines may be brought in again; with them go the comments. */
  async finishUndo(id: Id<'import'>, kept: number): Promise<void> {
    await this.lines.deleteMany({ importId: id, pending: true });
    await this.taken.deleteMany({ importId: id });
    await this.imports.updateOne({ _id: id, state: 'undoing' }, { $set: { state: 'undone', 'undo.kept': kept } });
  }

  /** Refused lines, in the order of the file. */
  refused(importId: Id<'import'>, limit: number): Promise<StoredImportLine[]> {
    return this.lines.find({ importId, outcome: 'refused' }).sort({ _id: 1 }).limit(limit).toArray();
  }

  eachLine(id: Id<'import'>): AsyncIterable<StoredImportLine> {
    return this.lines.find({ _id: { $gte: `${id}:`, $lt: `${id};` } }).sort({ _id: 1 });
  }
}
