import type { ClientSession } from 'mongodb';
import { Problem } from '../../contract/problem.ts';
import { patchesOf, type Fields, type Patch, type StoredChange } from './change-record.ts';
import type { ChangesStore } from './changes.store.ts';

/**
 * What has to be written to take a change back.
 * @throws Problem conflict when something that came later builds on it.
 */
export async function planUndo(change: StoredChange, store: ChangesStore, session: ClientSession): Promise<Patch[]> {
  const patches = patchesOf(change);
  const current = await store.current(patches, session);
  const back = patches.map((patch): Patch => {
    const doc = current.get(`${patch.in} ${patch.id}`) ?? null;
    if (!isAs(doc, patch.after)) throw builtUpon();
    const after = patch.undo ?? patch.before;
    const names = Object.keys({ ...patch.after, ...after });
    const before = doc && Object.fromEntries(names.map((name) => [name, doc[name] ?? null]));
    return { in: patch.in, id: patch.id, before, after };
  });
  const revived = new Set(back.filter((patch) => patch.in === 'themes').map(({ id }) => id));
  const needed = back.map(themeIdAfter).filter((id): id is string => id !== null && !revived.has(id));
  if ((await store.merged([...new Set(needed)], session)).length > 0) throw builtUpon();
  return [...back, ...(await followers(back, store, session))];
}

/** Where a theme is given up again, requests that were grouped into it meanwhile go along; a person's word is in the way. */
async function followers(back: readonly Patch[], store: ChangesStore, session: ClientSession): Promise<Patch[]> {
  const handled = new Set(back.map(({ id }) => id));
  const along: Patch[] = [];
  for (const { in: place, id, after } of back) {
    const redirectTo = place === 'themes' ? after?.['redirectTo'] : null;
    if (typeof redirectTo !== 'string') continue;
    const { requests, bound } = await store.dependants(id, handled, session);
    if (bound || requests.some(({ byHuman }) => byHuman)) throw builtUpon();
    for (const request of requests)
      along.push({ in: 'requests', id: request.id, before: { themeId: id }, after: { themeId: redirectTo } });
  }
  return along;
}

function themeIdAfter({ in: place, after }: Patch): string | null {
  const themeId = place === 'requests' ? after?.['themeId'] : null;
  return typeof themeId === 'string' ? themeId : null;
}

const builtUpon = () => new Problem('conflict', { key: 'requests.laterChange' });

/** Whether a document still has the fields a change gave it; whether the grouping has looked since does not matter. */
function isAs(doc: Fields | null, fields: Fields | null): boolean {
  if (fields === null || doc === null) return fields === null && doc === null;
  return Object.entries(fields).every(
    ([name, value]) => name === 'pending' || JSON.stringify(doc[name] ?? null) === JSON.stringify(value),
  );
}
