import { Injectable } from '@nestjs/common';
import type { AnyBulkWriteOperation, ClientSession, Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { Message } from '../../contract/words.ts';
import type { ImportCounts } from '../../domain/audience/import-tally.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { accountKeys, toStoredAccount, unlessTaken, type StoredAccount } from './accounts.store.ts';
import type { Account, Contact } from './audience.ts';
import { contactKeys, toStoredContact, type StoredContact } from './contacts.store.ts';

export interface StoredImport {
  _id: Id<'import'>;
  state: 'running' | 'done' | 'failed';
  dryRun: boolean;
  /** Only one import writes at a time. */
  writing?: true;
  rows: number;
  done: number;
  counts: ImportCounts | null;
  problem: Message | null;
  startedAt: Date;
  /** Of the database's clock: an import that has not been touched for a while has died. */
  touchedAt: Date;
  expiresAt: Date;
}

export interface StoredRemark {
  line: number;
  column: string | null;
  message: Message;
}

/** The remarks on some hundred rows in the order of the file. */
interface StoredRemarks {
  /** `import:part`. */
  _id: string;
  refusals: StoredRemark[];
  notes: StoredRemark[];
  expiresAt: Date;
}

/** A whole new document, or what has changed of a known one with the keys it then has. */
export type ImportWrite<Whole, Keys extends keyof Whole> =
  { insert: Whole } | { update: Pick<Whole, Keys>; set: Readonly<Partial<Whole>> };

/** What one part of a file writes. */
export interface ImportWrites {
  accounts: ImportWrite<Account, '_id' | 'name' | 'externalId'>[];
  contacts: ImportWrite<Contact, '_id' | 'name' | 'email' | 'externalId'>[];
}

/** How long a running import may be silent before another may start, in seconds. */
const SILENCE = 60;

@Injectable()
export class ImportsStore {
  private readonly imports: Collection<StoredImport>;
  private readonly remarks: Collection<StoredRemarks>;
  private readonly accounts: Collection<StoredAccount>;
  private readonly contacts: Collection<StoredContact>;

  constructor(private readonly mongo: Mongo) {
    this.imports = mongo.collection<StoredImport>('imports');
    this.remarks = mongo.collection<StoredRemarks>('importRemarks');
    this.accounts = mongo.collection<StoredAccount>('accounts');
    this.contacts = mongo.collection<StoredContact>('contacts');
  }

  find(id: Id<'import'>): Promise<StoredImport | null> {
    return this.imports.findOne({ _id: id });
  }

  /** False while another import writes. */
  start({ _id, ...rest }: Omit<StoredImport, 'touchedAt'>): Promise<boolean> {
    return unlessTaken(() =>
      this.imports.updateOne({ _id }, { $setOnInsert: rest, $currentDate: { touchedAt: true } }, { upsert: true }),
    );
  }

  async touch(id: Id<'import'>, done: number): Promise<void> {
    await this.imports.updateOne({ _id: id }, { $set: { done }, $currentDate: { touchedAt: true } });
  }

  async end(id: Id<'import'>, end: Pick<StoredImport, 'state' | 'counts' | 'problem'>): Promise<void> {
    await this.imports.updateOne({ _id: id }, { $set: end, $unset: { writing: true } });
  }

  /** Ends imports whose process has died. */
  async endDead(problem: Message): Promise<void> {
    const silent = { $lt: ['$touchedAt', { $dateSubtract: { startDate: '$$NOW', unit: 'second', amount: SILENCE } }] };
    await this.imports.updateMany(
      { state: 'running', $expr: silent },
      { $set: { state: 'failed', problem }, $unset: { writing: true } },
    );
  }

  /** Writes one part of a file entirely or not at all; false when someone else took an e-mail or id meanwhile. */
  write({ accounts, contacts }: ImportWrites): Promise<boolean> {
    const accountWrites = accounts.map((write): AnyBulkWriteOperation<StoredAccount> => {
      if ('insert' in write) return { insertOne: { document: toStoredAccount(write.insert) } };
      const set = { ...write.set, ...accountKeys(write.update) };
      return { updateOne: { filter: { _id: write.update._id }, update: { $set: set, $inc: { rev: 1 } } } };
    });
    const contactWrites = contacts.map((write): AnyBulkWriteOperation<StoredContact> => {
      if ('insert' in write) return { insertOne: { document: toStoredContact(write.insert) } };
      const set = { ...write.set, ...contactKeys(write.update) };
      return { updateOne: { filter: { _id: write.update._id }, update: { $set: set, $inc: { rev: 1 } } } };
    });
    return unlessTaken(() =>
      this.mongo.transaction(async (session: ClientSession) => {
        if (accountWrites.length > 0) await this.accounts.bulkWrite(accountWrites, { session });
        if (contactWrites.length > 0) await this.contacts.bulkWrite(contactWrites, { session });
      }),
    );
  }

  async addRemarks(id: Id<'import'>, part: number, remarks: Omit<StoredRemarks, '_id'>): Promise<void> {
    if (remarks.refusals.length + remarks.notes.length === 0) return;
    await this.remarks.insertOne({ _id: `${id}:${String(part).padStart(6, '0')}`, ...remarks });
  }

  /** The remarks of an import in the order of the file. */
  async *eachRemarks(id: Id<'import'>): AsyncGenerator<Pick<StoredRemarks, 'refusals' | 'notes'>> {
    for await (const part of this.remarks.find({ _id: { $gte: `${id}:`, $lt: `${id};` } }).sort({ _id: 1 })) yield part;
  }
}
