import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import type { Patch, PlannedChange } from '../requests/change-record.ts';
import { ChangesService } from '../requests/changes.service.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { ImportedRequestsStore } from './imported-requests.store.ts';
import { RequestImportsStore, type StoredRequestImport } from './request-imports.store.ts';

/** Requests that are withdrawn in one change. */
const PART = 200;

/** Takes imports back, in portions: requests on which somebody has decided stay. */
@Injectable()
export class UndoingImports {
  constructor(
    private readonly store: RequestImportsStore,
    private readonly imported: ImportedRequestsStore,
    private readonly changes: ChangesService,
  ) {}

  /** The next portion; after the last one the import is taken back. */
  async goOn({ _id, undo }: StoredRequestImport): Promise<void> {
    if (!undo) return;
    let isOver = false;
    await this.changes.commit(undo.by, async (session) => {
      const part = await this.imported.next(_id, undo.after, PART, session);
      const last = part.at(-1);
      isOver = !last;
      if (!last) return null;
      const leaving = await this.leaving(part, session);
      await this.store.advanceUndo(_id, last._id, leaving.length, session);
      return leaving.length > 0 ? withdrawal(leaving) : null;
    });
    if (isOver) await this.store.finishUndo(_id, await this.imported.countStanding(_id));
  }

  private async leaving(part: readonly CustomerRequest[], session: ClientSession): Promise<CustomerRequest[]> {
    const untouched = part.filter(({ state, placedBy }) => state === 'open' && placedBy === 'auto');
    const decided = await this.imported.decidedAmong(
      untouched.map(({ _id }) => _id),
      session,
    );
    return untouched.filter(({ _id }) => !decided.has(_id));
  }
}

function withdrawal(requests: readonly CustomerRequest[]): PlannedChange {
  const themes = requests.flatMap(({ themeId }) => themeId ?? []);
  return {
    kind: 'withdrawn',
    target: { kind: 'request', id: requests[0]!._id },
    touches: [...new Set<string>([...requests.map(({ _id }) => _id), ...themes])],
    facts: { count: requests.length },
    patches: requests.map(patchOf),
  };
}

function patchOf({ _id, state, themeId, placedBy, pending }: CustomerRequest): Patch {
  return {
    in: 'requests',
    id: _id,
    before: { state, themeId, placedBy, pending },
    after: { state: 'withdrawn', themeId: null, placedBy: 'auto', pending: false },
    // Who takes that back wants them: a person's word.
    undo: { state: 'open', themeId, placedBy: themeId ? 'human' : 'auto', pending: themeId === null },
  };
}
