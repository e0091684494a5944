import { Injectable } from '@nestjs/common';
import type { AnyBulkWriteOperation, ClientSession, Document } from 'mongodb';
import type { ChangeKind } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { Changeable, Fields, Patch, StoredChange } from './change-record.ts';
import { isInTheWay, type Dependants, type Obstacle } from './undo-plan.ts';

type Doc = Document & { _id: string };

/** As many later changes as are looked through for what stands in the way of an undo. */
const LATER = 50;

/** The grouping sets it whenever it has looked, so it says nothing about who came later. */
const UNCHECKED = 'pending';

/** Where it stands that searching has to read a document again. */
const marks: Partial<Record<Changeable, string>> = { requests: 'saidAt', themes: 'namedAt' };

const checked = (fields: Fields): Document =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== UNCHECKED));

/** The log of changes, and the one way in which documents are changed and changed back. */
@Injectable()
export class ChangesStore {
  constructor(private readonly mongo: Mongo) {}

  /** Writes what each patch says; false when a document is no longer as its patch saw it. Then nothing may be kept. */
  async apply(patches: readonly Patch[], session: ClientSession): Promise<boolean> {
    const now = await this.mongo.clock();
    for (const [name, group] of byCollection(patches)) {
      const writes = group.map((patch) => toWrite(patch, now));
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

  /** A change, the one it undid, the one that one undid, and so on. */
  async undoChain(change: StoredChange, session: ClientSession): Promise<StoredChange[]> {
    const chain = [change];
    for (let before = change.undoes; before !== null;) {
      const found = await this.find(before, session);
      if (!found) break;
      chain.push(found);
      before = found.undoes;
    }
    return chain;
  }

  async markUndone(
    marks: readonly { id: Id<'change'>; undoneBy: Id<'change'> | null }[],
    session: ClientSession,
  ): Promise<void> {
    await this.changes.bulkWrite(
      marks.map(({ id, undoneBy }) => ({ updateOne: { filter: { _id: id }, update: { $set: { undoneBy } } } })),
      { session },
    );
  }

  /** What was done to a request or a theme, or to what it belongs to; the newest first. */
  history(id: string, limit: number): Promise<StoredChange[]> {
    return this.changes
      .find({ $or: [{ touches: id }, { 'after.id': id }] })
      .sort({ order: -1 })
      .limit(limit)
      .toArray();
  }

  /** What members of staff did after a change, the oldest first, as far as it is of these kinds. */
  byStaffAfter(order: number, kinds: readonly ChangeKind[], limit: number): Promise<StoredChange[]> {
    return this.changes
      .find({ order: { $gt: order }, 'by.kind': { $nin: ['auto', 'customer'] }, kind: { $in: [...kinds] } })
      .sort({ order: 1 })
      .limit(limit)
      .toArray();
  }

  /** The newest change that wrote each of some documents. */
  async lastOf(ids: readonly string[]): Promise<Map<string, StoredChange>> {
    const found = new Map<string, StoredChange>();
    for (const id of ids) {
      const [last] = await this.changes.find({ 'after.id': id }).sort({ order: -1 }).limit(1).toArray();
      if (last) found.set(id, last);
    }
    return found;
  }

  /** Changes after another one, not taken back, that wrote what stands in the way of undoing it; the newest first. */
  async later(than: StoredChange, obstacles: readonly Obstacle[], session: ClientSession): Promise<StoredChange[]> {
    const ids = obstacles.map(({ id }) => id);
    const found = await this.changes
      .find(
        { order: { $gt: than.order }, undoneBy: null, $or: [{ 'after.id': { $in: ids } }, { touches: { $in: ids } }] },
        { session },
      )
      .sort({ order: -1 })
      .limit(LATER)
      .toArray();
    const inTheWay = found.filter((change) => isInTheWay(change, obstacles));
    const deeds = inTheWay.filter(({ kind }) => kind !== 'undone');
    return deeds.length > 0 ? deeds : inTheWay;
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
    const inside = requests.map(({ _id }) => _id);
    const brought = await this.changes.findOne(
      {
        kind: 'merged',
        undoneBy: null,
        'after.id': { $in: inside },
        after: { $elemMatch: { in: 'requests', id: { $in: inside }, 'fields.themeId': themeId } },
      },
      { session, projection: { _id: 1 } },
    );
    return {
      requests: requests.map(({ _id, placedBy }) => ({ id: _id, byHuman: placedBy === 'human' })),
      bound: constraint !== null || brought !== null,
    };
  }

  /** For each id of a theme the live one it is or was merged into. */
  async live(ids: readonly string[], session: ClientSession): Promise<Map<string, string>> {
    const leadsTo = new Map(ids.map((id) => [id, id]));
    for (let open = [...ids]; open.length > 0;) {
      const ends = [...new Set(open.map((id) => leadsTo.get(id)!))];
      const merged = await this.collection('themes')
        .find({ _id: { $in: ends }, redirectTo: { $ne: null } }, { session, projection: { redirectTo: 1 } })
        .toArray();
      const next = new Map(merged.map(({ _id, redirectTo }) => [_id, String(redirectTo)]));
      open = open.filter((id) => next.has(leadsTo.get(id)!));
      for (const id of open) leadsTo.set(id, next.get(leadsTo.get(id)!)!);
    }
    return leadsTo;
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

function toWrite({ in: name, id, before, after }: Patch, now: Date): AnyBulkWriteOperation<Doc> {
  const mark = marks[name];
  const marked = mark ? { [mark]: now } : {};
  if (before === null) return { insertOne: { document: { _id: id, ...after, ...marked } } };
  const filter = { _id: id, ...checked(before) };
  if (after === null) return { deleteOne: { filter } };
  return { updateOne: { filter, update: { $set: { ...after, ...marked }, $inc: { rev: 1 } } } };
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
