import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection } from 'mongodb';
import type { ChangeKind } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredChange } from '../requests/change-record.ts';

/** In whose history changes of sensitivity stand, as requests and themes have theirs. */
export const SENSITIVITY = 'sensitivity';
/** What the grouping does on its own account. */
const steps: readonly ChangeKind[] = ['merged', 'moved', 'sensitivity'];
const MOST_NAMED = 50;

/** Changes of sensitivity, and the automatic steps that each of them led to. */
@Injectable()
export class SensitivityStepsStore {
  constructor(private readonly mongo: Mongo) {}

  /** Every change of sensitivity and every time one was taken back, the oldest first. */
  entries(session?: ClientSession): Promise<StoredChange[]> {
    return this.changes
      .find({ touches: SENSITIVITY }, session ? { session } : {})
      .sort({ order: 1 })
      .toArray();
  }

  /** What the grouping did between two changes, the oldest first; what a person has taken back by itself is left out. */
  async *between(after: number, before: number | null, entries: readonly StoredChange[]): AsyncIterable<StoredChange> {
    const known = new Set(entries.map(({ _id }) => _id));
    const order = before === null ? { $gt: after } : { $gt: after, $lt: before };
    for await (const change of this.changes
      .find({ order, 'by.kind': 'auto', kind: { $in: [...steps] } })
      .sort({ order: 1 }))
      if (change.undoneBy === null || known.has(change.undoneBy)) yield change;
  }

  /** Pairs of themes that people have said since are not the same. */
  async saidApart(after: number): Promise<[string, string][]> {
    const said = await this.changes
      .find(
        { order: { $gt: after }, 'by.kind': { $ne: 'auto' }, undoneBy: null, 'after.in': 'themeConstraints' },
        { projection: { after: 1 } },
      )
      .toArray();
    return said.flatMap((change) =>
      change.after.flatMap(({ in: place, id, fields }) =>
        place === 'themeConstraints' && fields?.['kind'] === 'apart' ? [id.split(':') as [string, string]] : [],
      ),
    );
  }

  /** What people have done since to some requests and themes and has not been taken back, the newest first. */
  byPeople(after: number, ids: readonly string[]): Promise<StoredChange[]> {
    const done = {
      order: { $gt: after },
      'by.kind': { $ne: 'auto' as const },
      undoneBy: null,
      kind: { $ne: 'undone' as const },
    };
    return this.changes
      .find({ ...done, $or: [{ 'after.id': { $in: [...ids] } }, { touches: { $in: [...ids] } }] })
      .sort({ order: -1 })
      .limit(MOST_NAMED)
      .toArray();
  }

  /** The steps between two changes no longer hold; those that the first of them had taken back hold again. */
  async mark(undone: StoredChange, by: Pick<StoredChange, '_id' | 'order'>, session: ClientSession): Promise<void> {
    const auto = { 'by.kind': 'auto' as const, kind: { $in: [...steps] } };
    await this.changes.updateMany(
      { order: { $lt: undone.order }, ...auto, undoneBy: undone._id },
      { $set: { undoneBy: null } },
      { session },
    );
    const order = { $gt: undone.order, $lt: by.order };
    await this.changes.updateMany({ order, ...auto, undoneBy: null }, { $set: { undoneBy: by._id } }, { session });
  }

  /** How many themes became part of others, and from how many something was moved, since a change. */
  async count(id: Id<'change'>, session: ClientSession): Promise<{ merged: number; parted: number }> {
    const after = (await this.changes.findOne({ _id: id }, { session }))?.order ?? 0;
    let merged = 0;
    const parted = new Set<unknown>();
    const projection = { kind: 1, before: 1 };
    for await (const { kind, before } of this.changes.find(
      { order: { $gt: after }, 'by.kind': 'auto' },
      { projection, session },
    )) {
      if (kind === 'merged') merged += 1;
      if (kind === 'moved') parted.add(before.find((part) => part.in === 'requests')?.fields?.['themeId']);
    }
    return { merged, parted: parted.size };
  }

  async tell(id: Id<'change'>, facts: { merged: number; parted: number }, session: ClientSession): Promise<void> {
    await this.changes.updateOne(
      { _id: id },
      { $set: { 'facts.merged': facts.merged, 'facts.parted': facts.parted } },
      { session },
    );
  }

  private get changes(): Collection<StoredChange> {
    return this.mongo.collection<StoredChange>('changes');
  }
}
