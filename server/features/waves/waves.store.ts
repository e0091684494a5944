import { Injectable } from '@nestjs/common';
import mongoose, { Schema, type Model } from 'mongoose';
import type { Sending, Who } from '../../contract/chosen-survey.ts';
import type { Id } from '../../contract/ids.ts';
import type { Sample, Segment } from '../../contract/sampling.ts';
import type { PauseReason } from '../../contract/wave.ts';
import type { Draw } from '../../domain/sampling/draw.ts';
import { isDuplicateKey } from '../../platform/mongo/duplicate-key.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** Which of the people a wave could ask it does ask. */
export interface StoredChoice {
  /** How many; null for all. */
  sample: Sample | null;
  /** Of whom; null for everyone. */
  segment: Segment | null;
  /** Which lots the sample took: drawn once, so that planning that was interrupted goes on with the same people. */
  draw: Draw | null;
}

/** Why a wave sends nothing for now. */
export interface StoredPause {
  at: Date;
  reason: PauseReason;
  /** The member of staff; null when Rumo did it itself. */
  by: string | null;
  count: number | null;
  of: number | null;
  words: string | null;
}

export interface StoredWave {
  _id: Id<'wave'>;
  surveyId: Id<'survey'>;
  surveyVersionId: Id<'surveyVersion'>;
  surveyKind: 'relationship' | 'transactional';
  surveyName: string;
  period: string;
  status: 'planning' | 'open' | 'closed' | 'cancelled';
  who: Who;
  /** Null when it asks all of those, as every wave did once. */
  choice?: StoredChoice | null;
  sending: Sending;
  /** How often who has not answered is asked again: 0, 1 or 2. */
  reminders: number;
  openedAt: Date;
  closesAt: Date;
  pause: StoredPause | null;
  /** Since when, by the database's clock, its mails are looked at to see whether it has to stop: a resumed wave begins anew. */
  watchedFrom: Date | null;
  /** When it was last resumed, on the clock of the wave. */
  resumedAt?: Date | null;
  cancelledAt: Date | null;
  /** How many it set out to ask, kept when its planning ended; absent in older waves and those that planned nothing. */
  invited?: number;
  rev: number;
  sample?: true;
  /** It asked elsewhere, and its answers were brought in as a file: nobody knows whom it asked beside them. */
  imported?: true;
}

const pauseSchema = new Schema<StoredPause>(
  {
    at: { type: Date, required: true },
    reason: { type: String, required: true },
    by: { type: String, default: null },
    count: { type: Number, default: null },
    of: { type: Number, default: null },
    words: { type: String, default: null },
  },
  { _id: false },
);

const schema = new Schema<StoredWave>(
  {
    _id: { type: String, required: true },
    surveyId: { type: String, required: true },
    surveyVersionId: { type: String, required: true },
    surveyKind: { type: String, required: true },
    surveyName: { type: String, required: true },
    period: { type: String, required: true },
    status: { type: String, required: true },
    who: { type: String, required: true },
    choice: { type: Schema.Types.Mixed, default: null },
    sending: { type: String, required: true },
    reminders: { type: Number, required: true },
    openedAt: { type: Date, required: true },
    closesAt: { type: Date, required: true },
    pause: { type: pauseSchema, default: null },
    watchedFrom: { type: Date, default: null },
    resumedAt: { type: Date },
    cancelledAt: { type: Date, default: null },
    invited: { type: Number },
    rev: { type: Number, required: true },
    sample: { type: Boolean },
    imported: { type: Boolean },
  },
  { versionKey: false },
);

/** Neither closed nor cancelled. */
const going = () => mongoose.trusted({ $in: ['planning', 'open'] });

const revision = (rev: number | null) => (rev === null ? {} : { rev });

@Injectable()
export class WavesStore {
  private readonly waves: Model<StoredWave>;

  constructor(mongo: Mongo) {
    this.waves = mongo.connection.model<StoredWave>('Wave', schema, 'waves');
  }

  find(id: string): Promise<StoredWave | null> {
    return this.waves.findById(id).lean<StoredWave>().exec();
  }

  list(surveyId?: string): Promise<StoredWave[]> {
    return this.waves
      .find(surveyId ? { surveyId: surveyId as Id<'survey'> } : {})
      .sort({ openedAt: -1 })
      .lean<StoredWave[]>()
      .exec();
  }

  /** False when this month's wave of the survey exists already. */
  async insert(wave: StoredWave): Promise<boolean> {
    try {
      await this.waves.insertMany([wave]);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  inPlanning(): Promise<StoredWave[]> {
    return this.waves.find({ status: 'planning' }).sort({ openedAt: 1 }).lean<StoredWave[]>().exec();
  }

  /** Keeps the draw of a wave that has none yet; returns the one that counts, which may be another process's. */
  async keepDraw(id: string, draw: Draw): Promise<Draw> {
    await this.waves.updateOne({ _id: id as Id<'wave'>, 'choice.draw': null }, { $set: { 'choice.draw': draw } });
    return (await this.find(id))?.choice?.draw ?? draw;
  }

  async isInPlanning(id: string): Promise<boolean> {
    return (await this.waves.exists({ _id: id as Id<'wave'>, status: 'planning' })) !== null;
  }

  /** Ends the planning; of several that plan the same wave the last one knows how many it asks. */
  async open(id: string, invited: number): Promise<void> {
    await this.waves.updateOne({ _id: id as Id<'wave'> }, { $set: { invited } });
    await this.waves.updateOne({ _id: id as Id<'wave'>, status: 'planning' }, { $set: { status: 'open' } });
  }

  /** Waves that take answers and mails, the oldest first; those whose day has passed are among them until they are closed. */
  unfinished(): Promise<StoredWave[]> {
    return this.waves.find({ status: 'open' }).sort({ openedAt: 1 }).lean<StoredWave[]>().exec();
  }

  async close(id: string): Promise<boolean> {
    const closed = await this.waves.updateOne(
      { _id: id as Id<'wave'>, status: 'open' },
      { $set: { status: 'closed', pause: null }, $inc: { rev: 1 } },
    );
    return closed.modifiedCount === 1;
  }

  /** Null when it has another revision, is paused already or is over. */
  pause(id: string, rev: number | null, pause: StoredPause): Promise<StoredWave | null> {
    return this.move({ _id: id as Id<'wave'>, pause: null, ...revision(rev), status: going() }, { pause });
  }

  /** Null when it has another revision or is not paused. */
  resume(id: string, rev: number, at: Date): Promise<StoredWave | null> {
    const paused = mongoose.trusted({ $ne: null }) as unknown as StoredPause;
    const watchFromNow = { $currentDate: { watchedFrom: true as const } };
    return this.move(
      { _id: id as Id<'wave'>, pause: paused, rev, status: going() },
      { pause: null, resumedAt: at },
      watchFromNow,
    );
  }

  /** Null when it has another revision or is over. */
  cancel(id: string, rev: number, at: Date): Promise<StoredWave | null> {
    const change = { status: 'cancelled' as const, cancelledAt: at, pause: null };
    return this.move({ _id: id as Id<'wave'>, rev, status: going() }, change);
  }

  private move(filter: object, change: Partial<StoredWave>, more: object = {}): Promise<StoredWave | null> {
    return this.waves
      .findOneAndUpdate(filter, { $set: change, $inc: { rev: 1 }, ...more }, { returnDocument: 'after' })
      .lean<StoredWave>()
      .exec();
  }

  /** When the first wave of a survey opened here, the wave `besides` not counted. */
  async firstOpenedAt(surveyId: string, besides: string | null): Promise<Date | null> {
    const another = mongoose.trusted({ $ne: besides }) as unknown as Id<'wave'>;
    const notTrue = mongoose.trusted({ $ne: true }) as unknown as true;
    const first = await this.waves
      .findOne({ surveyId: surveyId as Id<'survey'>, _id: another, imported: notTrue })
      .sort({ openedAt: 1 })
      .lean<StoredWave>()
      .exec();
    return first?.openedAt ?? null;
  }
}
