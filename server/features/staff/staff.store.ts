import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import mongoose, { Schema, type Model } from 'mongoose';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Role } from '../../contract/route.ts';
import { batchedLookup } from '../../platform/batched-lookup.ts';
import { isDuplicateKey } from '../../platform/mongo/duplicate-key.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

export interface StoredStaff {
  _id: Id<'staff'>;
  email: string;
  name: string;
  role: Role;
  locale: Locale;
  passwordHash: string;
  active: boolean;
  /** Whether the monthly letter is mailed to them. */
  letter: boolean;
  createdAt: Date;
  lastSeenAt: Date | null;
}

export interface StoredInvitation {
  /** The hash of its token. */
  _id: string;
  email: string;
  role: Role;
  invitedBy: string;
  expiresAt: Date;
}

const staffSchema = new Schema<StoredStaff>(
  {
    _id: { type: String, required: true },
    email: { type: String, required: true },
    name: { type: String, required: true },
    role: { type: String, required: true },
    locale: { type: String, required: true },
    passwordHash: { type: String, required: true },
    active: { type: Boolean, required: true },
    letter: { type: Boolean, required: true },
    createdAt: { type: Date, required: true },
    lastSeenAt: { type: Date, default: null },
  },
  { versionKey: false },
);

const invitationSchema = new Schema<StoredInvitation>(
  {
    _id: { type: String, required: true },
    email: { type: String, required: true },
    role: { type: String, required: true },
    invitedBy: { type: String, required: true },
    expiresAt: { type: Date, required: true },
  },
  { versionKey: false },
);

@Injectable()
export class StaffStore {
  private readonly staff: Model<StoredStaff>;
  private readonly invitations: Model<StoredInvitation>;

  constructor(mongo: Mongo) {
    this.staff = mongo.connection.model<StoredStaff>('Staff', staffSchema, 'staff');
    this.invitations = mongo.connection.model<StoredInvitation>(
      'StaffInvitation',
      invitationSchema,
      'staffInvitations',
    );
  }

  /** Many ask at the same moment: everybody who has a report open that has just changed. */
  readonly findById = batchedLookup<StoredStaff>(
    async (ids) => new Map((await this.findAll(ids as Id<'staff'>[])).map((member) => [member._id, member])),
  );

  /** Those of some members who are still of the staff. */
  async activeAmong(ids: readonly Id<'staff'>[]): Promise<Id<'staff'>[]> {
    return (await this.findAll(ids)).filter(({ active }) => active).map(({ _id }) => _id);
  }

  findAll(ids: readonly Id<'staff'>[]): Promise<StoredStaff[]> {
    const among = mongoose.trusted({ $in: [...ids] }) as unknown as Id<'staff'>;
    return this.staff.find({ _id: among }).lean<StoredStaff[]>().exec();
  }

  findByEmail(email: string): Promise<StoredStaff | null> {
    return this.staff.findOne({ email }).lean<StoredStaff>().exec();
  }

  list(): Promise<StoredStaff[]> {
    return this.staff.find().sort({ name: 1 }).lean<StoredStaff[]>().exec();
  }

  /** False when the address already belongs to someone. */
  async insert(member: StoredStaff, session?: ClientSession): Promise<boolean> {
    try {
      await this.staff.insertMany([member], session ? { session } : {});
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async change(
    id: string,
    change: Partial<Pick<StoredStaff, 'name' | 'locale' | 'role' | 'active' | 'letter' | 'lastSeenAt'>>,
  ): Promise<StoredStaff | null> {
    return this.staff
      .findOneAndUpdate({ _id: id as Id<'staff'> }, { $set: change }, { returnDocument: 'after' })
      .lean<StoredStaff>()
      .exec();
  }

  countOtherOwners(id: string): Promise<number> {
    const others = mongoose.trusted({ $ne: id }) as unknown as Id<'staff'>;
    return this.staff.countDocuments({ role: 'owner', active: true, _id: others });
  }

  async insertInvitation(invitation: StoredInvitation): Promise<void> {
    await this.invitations.insertMany([invitation]);
  }

  listInvitations(): Promise<StoredInvitation[]> {
    return this.invitations.find().sort({ email: 1 }).lean<StoredInvitation[]>().exec();
  }

  /** Takes the invitation away: only one of several callers gets it. */
  takeInvitation(tokenHash: string): Promise<StoredInvitation | null> {
    return this.invitations.findOneAndDelete({ _id: tokenHash }).lean<StoredInvitation>().exec();
  }
}
