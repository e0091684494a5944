import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { LetterFigures, LetterText } from '../../contract/letter.ts';
import type { Locale } from '../../contract/locale.ts';
import { insertUnlessThere } from '../../platform/mongo/insert-unless-there.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** A letter as it was written: no word and no number of it changes any more. */
export interface StoredLetter {
  /** The month it is about, `2026-11`. */
  _id: string;
  writtenAt: Date;
  texts: Record<Locale, LetterText>;
  figures: LetterFigures;
  /** Whom it asks to be called. Names are looked up, so that who is erased is gone from it as well. */
  contactIds: Id<'contact'>[];
  /** The themes it told as most wanted, so that the next one knows what is new. */
  themeIds: Id<'theme'>[];
  /** Who was to get it on the day it was written. */
  recipients: Id<'staff'>[];
  /** When the mails to all of them were queued. */
  queuedAt: Date | null;
  sample?: true;
}

@Injectable()
export class LettersStore {
  private readonly letters: Collection<StoredLetter>;

  constructor(mongo: Mongo) {
    this.letters = mongo.collection<StoredLetter>('letters');
  }

  find(month: string): Promise<StoredLetter | null> {
    return this.letters.findOne({ _id: month });
  }

  /** The newest letter about a month before this one. */
  before(month: string): Promise<StoredLetter | null> {
    return this.letters.findOne({ _id: { $lt: month } }, { sort: { _id: -1 } });
  }

  /** Months before `after`, the newest first. */
  async page(after: string | undefined, limit: number): Promise<{ items: StoredLetter[]; total: number }> {
    const items = await this.letters
      .find(after === undefined ? {} : { _id: { $lt: after } })
      .sort({ _id: -1 })
      .limit(limit)
      .toArray();
    return { items, total: await this.letters.countDocuments() };
  }

  /** A letter that is there already stays as it is. */
  async insert(letter: StoredLetter): Promise<void> {
    await insertUnlessThere(this.letters, [letter]);
  }

  /** Only for the sample company, whose past is made up again each time. */
  async replaceSample(letter: StoredLetter): Promise<void> {
    await this.letters.deleteOne({ _id: letter._id, sample: true });
    await this.insert(letter);
  }

  toQueue(): Promise<StoredLetter[]> {
    return this.letters.find({ queuedAt: null }).sort({ _id: 1 }).toArray();
  }

  async markQueued(month: string, at: Date): Promise<void> {
    await this.letters.updateOne({ _id: month, queuedAt: null }, { $set: { queuedAt: at } });
  }
}
