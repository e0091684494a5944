import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { RequestNeed } from '../../contract/request.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** A line that was taken over, whichever import it came with. */
export interface TakenLine {
  /** The key of its identity. */
  _id: string;
  importId: Id<'import'>;
  line: number;
  words: string;
  /** What it says, without addresses and numbers of people, where that is a comment and not one request as it stands. */
  comment?: string;
  /** Only of a comment in which no request was found. */
  silent?: SilentLine;
}

/** What a request would have that somebody finds in the comment, and those that somebody did find. */
export interface SilentLine {
  accountId: Id<'account'> | null;
  contactId: Id<'contact'> | null;
  need: RequestNeed | null;
  locale: Locale;
  at: Date;
  found: Id<'request'>[];
}

export type SilentComment = TakenLine & Required<Pick<TakenLine, 'comment' | 'silent'>>;
export type KeptComment = Pick<TakenLine, 'importId' | 'line' | 'comment'>;

/** The comments of imported files: each once, beside the line by which it is known again, and gone with it. */
@Injectable()
export class ImportedCommentsStore {
  private readonly lines: Collection<TakenLine>;

  constructor(mongo: Mongo) {
    this.lines = mongo.collection<TakenLine>('importedLines');
  }

  find(key: string): Promise<KeptComment | null> {
    return this.lines.findOne<KeptComment>({ _id: key }, { projection: { importId: 1, line: 1, comment: 1 } });
  }

  countSilent(importId: Id<'import'>): Promise<number> {
    return this.lines.countDocuments({ importId, silent: { $exists: true } });
  }

  /** Those in which nothing was found, in the order of the file, after a line. */
  silent(importId: Id<'import'>, after: number, limit: number): Promise<SilentComment[]> {
    return this.lines
      .find<SilentComment>({ importId, silent: { $exists: true }, line: { $gt: after } })
      .sort({ line: 1 })
      .limit(limit)
      .toArray();
  }

  silentAt(importId: Id<'import'>, line: number, session?: ClientSession): Promise<SilentComment | null> {
    return this.lines.findOne<SilentComment>({ importId, silent: { $exists: true }, line }, session ? { session } : {});
  }

  async noteFound(key: string, request: Id<'request'>, session: ClientSession): Promise<void> {
    await this.lines.updateOne({ _id: key }, { $addToSet: { 'silent.found': request } }, { session });
  }

  /** All that are kept of an import, in the order of the file. */
  each(importId: Id<'import'>): AsyncIterable<KeptComment> {
    return this.lines
      .find<KeptComment>({ importId }, { projection: { importId: 1, line: 1, comment: 1 } })
      .sort({ line: 1 });
  }
}
