import { Injectable } from '@nestjs/common';
import type { AnyBulkWriteOperation, ClientSession, Document } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { Changeable, Fields, Patch, StoredChange } from './change-record.ts';

type Doc = Document & { _id: string };

interface Dependants {
  readonly requests: readonly { id: string; byHuman: boolean }[];
  /** A human keeps it apart from another theme, or another theme brought requests along when it became part of it. */
  readonly bound: boolean;
}

/** The grouping sets it whenever it has looked, so it says nothing about who came later. */
const UNCHECKED = 'pending';

const checked = (fields: Fields): Document =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== UNCHECKED));

/** The log of changes, and the one way in which documents are changed and changed back. */
@Injectable()
export class ChangesStore {
  constructor(private readonly mongo: Mongo) {}

  /** All changes of what is grouped stand in one line: each takes the next number. */
  async takeTurn(session?: ClientSession): Promise<void> {
    await this.counters.updateOne({ _id: 'grouping' }, { $inc: { value: 1 } }, session ? { session } : {});
  }

  /** The same, but only if nothing has changed since `seen`. */
  async takeTurnAfter(seen: number, session: ClientSession): Promise<boolean> {
    const taken = await this.counters.updateOne({ _id: 'grouping', value: seen }, { $inc: { value: 1 } }, { session });
    return taken.modifiedCount === 1;
  }

  /** How many changes there have been. */
  async turn(): Promise<number> {
    return (await this.counters.findOne({ _id: 'grouping' }))?.value ?? 0;
  }

  /** Writes what each patch says; false when a document is no longer as its patch saw it. Then nothing may be kept. */
  async apply(patches: readonly Patch[], session: ClientSession): Promise<boolean> {
    for (const [name, group] of byCollection(patches)) {
      const writes = group.map(toWrite);
      const done = await this.collection(name).bulkWrite(writes, { session });
      if (done.matchedCount + done.insertedCount + done.deletedCount !== writes.length) return false;
    }
    return true;
  }

  async insert(change: Omit<StoredChange, 'order'>, session: ClientSession): Promise<StoredChange> {
    const counted = await this.counters.findOneAndUpdate(
      { _id: 'changes' },
      { $inc: { value: 1 } },
      { session, returnDocument: 'after' },
    );
    const stored = { ...change, order: counted?.value ?? 0 };
    await this.changes.insertOne(stored, { session });
    return stored;
  }

  find(id: string, session: ClientSession): Promise<StoredChange | null> {
    return this.changes.findOne({ _id: id as Id<'change'> }, { session });
  }

  async markUndone(id: Id<'change'>, by: Id<'change'> | null, session: ClientSession): Promise<void> {
    await this.changes.updateOne({ _id: id }, { $set: { undoneBy: by } }, { session });
  }

  history(id: string, limit: number): Promise<StoredChange[]> {
    return this.changes.find({ touches: id }).sort({ order: -1 }).limit(limit).toArray();
  }

  /** Changes of the status of some themes that were not taken back, the oldest first. */
  statusesOf(themeIds: readonly string[]): Promise<Pick<StoredChange, 'at' | 'target' | 'facts'>[]> {
    return this.changes
      .find<Pick<StoredChange, 'at' | 'target' | 'facts'>>(
        { touches: { $in: [...themeIds] }, kind: 'status', undoneBy: null },
        { projection: { at: 1, target: 1, facts: 1 } },
      )
      .sort({ order: 1 })
      .toArray();
  }

  /** The documents of some patches as they are now, by collection and id. */
  async current(patches: readonly Patch[], session: ClientSession): Promise<Map<string, Doc>> {
    const found = new Map<string, Doc>();
    for (const [name, group] of byCollection(patches, true)) {
      const ids = group.map(({ id }) => id);
      const docs = await this.collection(name)
        .find({ _id: { $in: ids } }, { session })
        .toArray();
      for (const doc of docs) found.set(`${name} ${doc._id}`, doc);
    }
    return found;
  }

  /** What some requests say. */
  async quotes(ids: readonly string[]): Promise<Map<string, string>> {
    const found = await this.collection('requests')
      .find({ _id: { $in: [...ids] } }, { projection: { quote: 1 } })
      .toArray();
    return new Map(found.map(({ _id, quote }) => [_id, String(quote)]));
  }

  /** What stands in a theme or leads to it, beyond the documents named. */
  async dependants(themeId: string, besides: ReadonlySet<string>, session: ClientSession): Promise<Dependants> {
    const others = { $nin: [...besides] };
    const requests = await this.collection('requests')
      .find({ themeId, _id: others }, { session, projection: { placedBy: 1 } })
      .toArray();
    const constraint = await this.collection('themeConstraints').findOne(
      { themes: themeId, kind: 'apart', _id: others },
      { session },
    );
    const merged = await this.collection('themes').findOne({ redirectTo: themeId, _id: others }, { session });
    return {
      requests: requests.map(({ _id, placedBy }) => ({ id: _id, byHuman: placedBy === 'human' })),
      bound: constraint !== null || (merged !== null && requests.length > 0),
    };
  }

  /** Those of the themes that became part of another one. */
  async merged(ids: readonly string[], session: ClientSession): Promise<string[]> {
    const found = await this.collection('themes')
      .find({ _id: { $in: [...ids] }, redirectTo: { $ne: null } }, { session, projection: { _id: 1 } })
      .toArray();
    return found.map(({ _id }) => _id);
  }

  /** Their names are to be thought over. */
  async markStale(themeIds: Iterable<string>, session: ClientSession): Promise<void> {
    await this.collection('themes').updateMany(
      { _id: { $in: [...themeIds] } },
      { $set: { stale: true, unsettled: true } },
      { session },
    );
  }

  async removeSample(): Promise<number> {
    return (await this.changes.deleteMany({ sample: true })).deletedCount;
  }

  private get counters() {
    return this.mongo.collection<{ _id: string; value: number }>('counters');
  }

  private get changes() {
    return this.mongo.collection<StoredChange>('changes');
  }

  private collection(name: Changeable) {
    return this.mongo.collection<Doc>(name);
  }
}

function toWrite({ id, before, after }: Patch): AnyBulkWriteOperation<Doc> {
  if (before === null) return { insertOne: { document: { _id: id, ...after } } };
  const filter = { _id: id, ...checked(before) };
  if (after === null) return { deleteOne: { filter } };
  return { updateOne: { filter, update: { $set: after, $inc: { rev: 1 } } } };
}

/** Patches that change nothing now only say what undoing shall write. */
function byCollection(patches: readonly Patch[], idle = false): Map<Changeable, Patch[]> {
  const groups = new Map<Changeable, Patch[]>();
  for (const patch of patches) {
    if (!idle && patch.before === null && patch.after === null) continue;
    const group = groups.get(patch.in);
    if (group) group.push(patch);
    else groups.set(patch.in, [patch]);
  }
  return groups;
}
