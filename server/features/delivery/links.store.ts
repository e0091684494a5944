import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

interface UnsubscribeLink {
  /** The hash of its token. */
  _id: string;
  contactId: Id<'contact'>;
}

/** A survey that someone of the staff sent to themselves: it opens like a real one and keeps nothing. */
export interface TestInvitation {
  /** The hash of its token. */
  _id: string;
  surveyId: Id<'survey'>;
  surveyVersionId: Id<'surveyVersion'>;
  locale: Locale;
  at: Date;
}

/** Which link stands for whom; the tokens themselves are kept nowhere. */
@Injectable()
export class LinksStore {
  private readonly unsubscribe: Collection<UnsubscribeLink>;
  private readonly tests: Collection<TestInvitation>;

  constructor(mongo: Mongo) {
    this.unsubscribe = mongo.collection<UnsubscribeLink>('unsubscribeLinks');
    this.tests = mongo.collection<TestInvitation>('testInvitations');
  }

  async keepUnsubscribe(links: readonly UnsubscribeLink[]): Promise<void> {
    if (links.length === 0) return;
    const operations = links.map(({ _id, contactId }) => ({
      updateOne: { filter: { _id }, update: { $setOnInsert: { contactId } }, upsert: true },
    }));
    await this.unsubscribe.bulkWrite(operations, { ordered: false });
  }

  async contactBehind(tokenHash: string): Promise<Id<'contact'> | null> {
    return (await this.unsubscribe.findOne({ _id: tokenHash }))?.contactId ?? null;
  }

  async keepTest({ _id, ...test }: TestInvitation): Promise<void> {
    await this.tests.updateOne({ _id }, { $set: test }, { upsert: true });
  }

  findTest(tokenHash: string): Promise<TestInvitation | null> {
    return this.tests.findOne({ _id: tokenHash });
  }
}
