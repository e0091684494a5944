import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection } from 'mongodb';
import type { ChangeKind } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredChange } from '../requests/change-record.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';

/** With these somebody decides on a request itself, not on the theme around it. */
const decisions: readonly ChangeKind[] = ['accepted', 'confirmed', 'moved', 'dismissed', 'restored', 'split', 'added'];

/** The requests of an import, and which of them somebody has decided on. */
@Injectable()
export class ImportedRequestsStore {
  private readonly requests: Collection<CustomerRequest>;
  private readonly changes: Collection<StoredChange>;

  constructor(mongo: Mongo) {
    this.requests = mongo.collection<CustomerRequest>('requests');
    this.changes = mongo.collection<StoredChange>('changes');
  }

  countWaiting(importId: Id<'import'>): Promise<number> {
    // Asked for twice a second while a file is grouped: by the keys of what waits, and not by reading the file's requests.
    return this.requests.countDocuments({ pending: true, 'source.importId': importId }, { hint: 'grouping' });
  }

  /** Those that stand, whatever was decided on them. */
  countStanding(importId: Id<'import'>): Promise<number> {
    return this.requests.countDocuments({ 'source.importId': importId, state: { $ne: 'withdrawn' } });
  }

  /** The next ones after an id. */
  next(importId: Id<'import'>, after: string, limit: number, session: ClientSession): Promise<CustomerRequest[]> {
    return this.requests
      .find({ 'source.importId': importId, _id: { $gt: after as Id<'request'> } }, { session })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
  }

  /** Those of some requests on which people have decided, and have not taken that back. */
  async decidedAmong(ids: readonly Id<'request'>[], session: ClientSession): Promise<Set<string>> {
    const found = this.changes.find(
      {
        'after.id': { $in: [...ids] },
        'by.kind': { $in: ['staff', 'key'] },
        kind: { $in: [...decisions] },
        undoneBy: null,
      },
      { session, projection: { 'after.id': 1 } },
    );
    const decided = new Set<string>();
    for await (const { after } of found) for (const { id } of after) decided.add(id);
    return decided;
  }
}
