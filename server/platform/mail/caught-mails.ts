import type { Collection, Db, Filter, IndexDescription } from 'mongodb';
import { literalPattern } from '../../domain/text/literal-pattern.ts';
import type { MailAddress } from './letter.ts';

export const CAUGHT_MAILS = 'caughtMails';

export const caughtMailIndexes: IndexDescription[] = [{ key: { at: -1, _id: -1 }, name: 'newest' }];

/** A mail that would have gone out. */
export interface CaughtMail {
  /** The Message-ID without angle brackets. */
  _id: string;
  deliveryId: string;
  from: MailAddress;
  to: MailAddress;
  subject: string;
  html: string;
  text: string;
  headers: { name: string; value: string }[];
  /** Each time it came; more than one means that it was sent again. */
  receivedAt: Date[];
  /** When it came first. */
  at: Date;
  sample?: true;
}

export type CaughtMailRow = Pick<CaughtMail, '_id' | 'deliveryId' | 'from' | 'to' | 'subject' | 'receivedAt' | 'at'>;

/** Reads the mails that the catcher kept, newest first. */
export class CaughtMails {
  private readonly mails: Collection<CaughtMail>;

  constructor(db: Db) {
    this.mails = db.collection<CaughtMail>(CAUGHT_MAILS);
  }

  /** A page of mails whose subject, name or address contains `search`; `next` is the `after` of the following page. */
  async list(query: { search?: string; after?: string; limit: number }): Promise<{
    items: CaughtMailRow[];
    total: number;
    next: string | null;
  }> {
    const matching = searchFilter(query.search);
    const page = await this.mails
      .find({ $and: [matching, afterFilter(query.after)] }, { projection: { html: 0, text: 0, headers: 0 } })
      .sort({ at: -1, _id: -1 })
      .limit(query.limit + 1)
      .toArray();
    const items = page.slice(0, query.limit);
    const last = items.at(-1);
    return {
      items,
      total: await this.mails.countDocuments(matching),
      next: page.length > items.length && last ? `${last.at.toISOString()}_${last._id}` : null,
    };
  }

  async get(id: string): Promise<CaughtMail | null> {
    return this.mails.findOne({ _id: id });
  }
}

function searchFilter(search: string | undefined): Filter<CaughtMail> {
  if (!search) return {};
  const pattern = { $regex: literalPattern(search), $options: 'i' };
  return { $or: [{ subject: pattern }, { 'to.address': pattern }, { 'to.name': pattern }] };
}

/** A cursor that makes no sense begins at the newest. */
function afterFilter(after: string | undefined): Filter<CaughtMail> {
  const parts = /^([^_]+)_(.+)$/.exec(after ?? '');
  const at = new Date(parts?.[1] ?? '');
  if (!parts || Number.isNaN(at.getTime())) return {};
  return { $or: [{ at: { $lt: at } }, { at, _id: { $lt: parts[2]! } }] };
}
