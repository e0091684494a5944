import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import { Schema, type Model } from 'mongoose';
import type { Settings } from '../../contract/settings.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** There is one deployment, so its settings have a fixed key: a second set-up meets a duplicate. */
const KEY = 'deployment';

type StoredSettings = Settings & { _id: string; setUpAt: Date };

const schema = new Schema<StoredSettings>(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    postalAddress: { type: String, required: true },
    privacyUrl: { type: String, required: true },
    currency: { type: String, required: true },
    zone: { type: String, required: true },
    locale: { type: String, required: true },
    brandColour: { type: String, required: true },
    holidays: { type: String, required: true },
    senderName: { type: String, required: true },
    oneClick: { type: String, required: true },
    trapLink: { type: Boolean, required: true },
    rev: { type: Number, required: true },
    setUpAt: { type: Date, required: true },
  },
  { versionKey: false },
);

@Injectable()
export class SettingsStore {
  private readonly model: Model<StoredSettings>;

  constructor(mongo: Mongo) {
    this.model = mongo.connection.model<StoredSettings>('Settings', schema, 'settings');
  }

  async find(): Promise<Settings | null> {
    const stored = await this.model.findById(KEY).lean();
    return stored ? fromStored(stored) : null;
  }

  /** Fails with a duplicate key when the deployment is already set up. */
  async insert(settings: Settings, setUpAt: Date, session: ClientSession): Promise<void> {
    await this.model.insertMany([{ _id: KEY, ...settings, setUpAt }], { session });
  }

  /** Replaces the settings that still have revision `rev`; null when someone was faster. */
  async replace(settings: Settings, rev: number): Promise<Settings | null> {
    const stored = await this.model
      .findOneAndUpdate({ _id: KEY, rev }, { $set: settings }, { returnDocument: 'after' })
      .lean();
    return stored ? fromStored(stored) : null;
  }
}

function fromStored(stored: StoredSettings): Settings {
  return {
    name: stored.name,
    postalAddress: stored.postalAddress,
    privacyUrl: stored.privacyUrl,
    currency: stored.currency,
    zone: stored.zone,
    locale: stored.locale,
    brandColour: stored.brandColour,
    holidays: stored.holidays,
    senderName: stored.senderName,
    oneClick: stored.oneClick,
    trapLink: stored.trapLink,
    rev: stored.rev,
  };
}
