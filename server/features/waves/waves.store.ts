import { Injectable } from '@nestjs/common';
import mongoose, { Schema, type Model } from 'mongoose';
import type { Sending, Who } from '../../contract/chosen-survey.ts';
import type { Id } from '../../contract/ids.ts';
import { isDuplicateKey } from '../../platform/mongo/duplicate-key.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

export interface StoredWave {
  _id: Id<'wave'>;
  surveyId: Id<'survey'>;
  surveyVersionId: Id<'surveyVersion'>;
  surveyKind: 'relationship' | 'transactional';
  surveyName: string;
  period: string;
  status: 'planning' | 'open' | 'closed';
  who: Who;
  sending: Sending;
  openedAt: Date;
  closesAt: Date;
  sample?: true;
}

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
    sending: { type: String, required: true },
    openedAt: { type: Date, required: true },
    closesAt: { type: Date, required: true },
    sample: { type: Boolean },
  },
  { versionKey: false },
);

@Injectable()
export class WavesStore {
  private readonly waves: Model<StoredWave>;

  constructor(private readonly mongo: Mongo) {
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

  async open(id: string): Promise<void> {
    await this.waves.updateOne({ _id: id as Id<'wave'>, status: 'planning' }, { $set: { status: 'open' } });
  }

  /** Closes what is past its day; returns the ids that were closed. */
  async closeDue(now: Date): Promise<Id<'wave'>[]> {
    const due = await this.mongo
      .collection<StoredWave>('waves')
      .find({ status: 'open', closesAt: { $lte: now } }, { projection: { _id: 1 } })
      .toArray();
    const ids = due.map((wave) => wave._id);
    if (ids.length > 0) {
      await this.mongo
        .collection<StoredWave>('waves')
        .updateMany({ _id: { $in: ids } }, { $set: { status: 'closed' } });
    }
    return ids;
  }

  /** When the first wave of a survey opened, the wave `besides` not counted. */
  async firstOpenedAt(surveyId: string, besides: string | null): Promise<Date | null> {
    const another = mongoose.trusted({ $ne: besides }) as unknown as Id<'wave'>;
    const first = await this.waves
      .findOne({ surveyId: surveyId as Id<'survey'>, _id: another })
      .sort({ openedAt: 1 })
      .lean<StoredWave>()
      .exec();
    return first?.openedAt ?? null;
  }
}
