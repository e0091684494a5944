import { Injectable } from '@nestjs/common';
import mongoose, { Schema, type Model } from 'mongoose';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

export interface StoredGroup {
  _id: Id<'group'>;
  name: string;
  description: string;
  contactIds: Id<'contact'>[];
  createdAt: Date;
  archivedAt: Date | null;
  rev: number;
  sample?: true;
}

const schema = new Schema<StoredGroup>(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    description: { type: String, default: '' },
    contactIds: { type: [String], required: true },
    createdAt: { type: Date, required: true },
    archivedAt: { type: Date, default: null },
    rev: { type: Number, required: true },
    sample: { type: Boolean },
  },
  { versionKey: false },
);

@Injectable()
export class GroupsStore {
  private readonly groups: Model<StoredGroup>;

  constructor(mongo: Mongo) {
    this.groups = mongo.connection.model<StoredGroup>('Group', schema, 'groups');
  }

  find(id: string): Promise<StoredGroup | null> {
    return this.groups.findById(id).lean<StoredGroup>().exec();
  }

  findAll(ids: readonly string[]): Promise<StoredGroup[]> {
    const among = mongoose.trusted({ $in: [...ids] }) as unknown as Id<'group'>;
    return this.groups.find({ _id: among }).lean<StoredGroup[]>().exec();
  }

  list(archived: boolean): Promise<StoredGroup[]> {
    const archivedAt = archived ? (mongoose.trusted({ $ne: null }) as unknown as Date) : null;
    return this.groups
      .find({ archivedAt })
      .collation({ locale: 'pt', strength: 1 })
      .sort({ name: 1, _id: 1 })
      .lean<StoredGroup[]>()
      .exec();
  }

  async insert(group: StoredGroup): Promise<void> {
    await this.groups.insertMany([group]);
  }

  /** Null when the group no longer has revision `rev`. */
  change(
    id: string,
    rev: number,
    change: Partial<Pick<StoredGroup, 'name' | 'description' | 'archivedAt' | 'contactIds'>>,
  ): Promise<StoredGroup | null> {
    return this.groups
      .findOneAndUpdate(
        { _id: id as Id<'group'>, rev },
        { $set: change, $inc: { rev: 1 } },
        { returnDocument: 'after' },
      )
      .lean<StoredGroup>()
      .exec();
  }

  async removeSample(): Promise<number> {
    return (await this.groups.deleteMany({ sample: true })).deletedCount;
  }
}
