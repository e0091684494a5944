import { Injectable } from '@nestjs/common';
import { Schema, type Model } from 'mongoose';
import type { Id } from '../../contract/ids.ts';
import type { ReleaseStatus, Texts } from '../../contract/release.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

export interface StoredRelease {
  _id: Id<'release'>;
  title: Texts;
  note: Texts;
  themeIds: Id<'theme'>[];
  status: ReleaseStatus;
  createdAt: Date;
  /** When someone decided to publish it; the mails follow. */
  publishedAt: Date | null;
  /** Who did: whose name stands in the history of the themes. */
  publishedBy: { kind: 'staff' | 'key'; id: string; name: string | null } | null;
  rev: number;
  sample?: true;
}

type Draft = Pick<StoredRelease, 'title' | 'note' | 'themeIds'>;

const texts = {
  en: { type: String, default: null },
  'pt-BR': { type: String, default: null },
  'pt-PT': { type: String, default: null },
};
const schema = new Schema<StoredRelease>(
  {
    _id: { type: String, required: true },
    title: { type: texts, _id: false, required: true },
    note: { type: texts, _id: false, required: true },
    themeIds: { type: [String], required: true },
    status: { type: String, required: true },
    createdAt: { type: Date, required: true },
    publishedAt: { type: Date, default: null },
    publishedBy: { type: Schema.Types.Mixed, default: null },
    rev: { type: Number, required: true },
    sample: { type: Boolean },
  },
  { versionKey: false },
);

@Injectable()
export class ReleasesStore {
  private readonly releases: Model<StoredRelease>;

  constructor(private readonly mongo: Mongo) {
    this.releases = mongo.connection.model<StoredRelease>('Release', schema, 'releases');
  }

  find(id: Id<'release'>): Promise<StoredRelease | null> {
    return this.releases.findById(id).lean<StoredRelease>().exec();
  }

  async page(after: string | undefined, limit: number): Promise<{ items: StoredRelease[]; total: number }> {
    const collection = this.mongo.collection<StoredRelease>('releases');
    const [day, id] = after?.split(' ') ?? [];
    const createdAt = new Date(day ?? NaN);
    const older =
      Number.isNaN(createdAt.getTime()) || !id
        ? {}
        : { $or: [{ createdAt: { $lt: createdAt } }, { createdAt, _id: { $lt: id as Id<'release'> } }] };
    const items = await collection.find(older).sort({ createdAt: -1, _id: -1 }).limit(limit).toArray();
    return { items, total: await collection.countDocuments() };
  }

  async insert(release: StoredRelease): Promise<void> {
    await this.releases.insertMany([release]);
  }

  /** Null when it is no longer a draft of revision `rev`. */
  changeDraft(id: Id<'release'>, rev: number, draft: Draft): Promise<StoredRelease | null> {
    return this.move({ _id: id, rev, status: 'draft' }, { ...draft });
  }

  async removeDraft(id: Id<'release'>, rev: number): Promise<boolean> {
    return (await this.releases.deleteOne({ _id: id, rev, status: 'draft' })).deletedCount === 1;
  }

  /** From here on its mails will be queued, whatever happens to this process. Null as above. */
  beginPublishing(
    id: Id<'release'>,
    rev: number,
    by: NonNullable<StoredRelease['publishedBy']>,
    at: Date,
  ): Promise<StoredRelease | null> {
    return this.move({ _id: id, rev, status: 'draft' }, { status: 'publishing', publishedAt: at, publishedBy: by });
  }

  publishing(): Promise<StoredRelease[]> {
    return this.releases.find({ status: 'publishing' }).sort({ publishedAt: 1 }).lean<StoredRelease[]>().exec();
  }

  async finishPublishing(id: Id<'release'>): Promise<void> {
    await this.move({ _id: id, status: 'publishing' }, { status: 'published' });
  }

  /** Those decided on since a day, the newest first. */
  decidedSince(since: Date): Promise<StoredRelease[]> {
    return this.mongo
      .collection<StoredRelease>('releases')
      .find({ status: { $in: ['publishing', 'published'] }, publishedAt: { $gte: since } })
      .sort({ publishedAt: -1 })
      .toArray();
  }

  private move(
    from: Partial<Pick<StoredRelease, '_id' | 'rev' | 'status'>>,
    change: Partial<StoredRelease>,
  ): Promise<StoredRelease | null> {
    return this.releases
      .findOneAndUpdate(from, { $set: change, $inc: { rev: 1 } }, { returnDocument: 'after' })
      .lean<StoredRelease>()
      .exec();
  }
}
