import type { Changed } from '../../../../server/contract/change.ts';
import type { Id } from '../../../../server/contract/ids.ts';
import { routes } from '../../../../server/contract/routes.ts';
import { call } from '../../lib/api.ts';
import { doneWithUndo } from '../../lib/undo.ts';

/**
 * Sends a correction, says what was done and offers to take it back; `changed` is told after each of the two.
 * Throws what the server refused.
 */
export async function correct(
  send: () => Promise<Changed>,
  text: (changed: Changed) => string,
  changed: () => Promise<unknown> | void,
): Promise<void> {
  const done = await send();
  doneWithUndo(text(done), async () => {
    await undoChange(done.changeId);
    await changed();
  });
  await changed();
}

export function undoChange(id: Id<'change'>): Promise<Changed> {
  return call(routes.requests.undo, { params: { id } });
}
