import type { Changed } from '../../../../server/contract/change.ts';
import type { RoadmapRow } from '../../../../server/contract/roadmap.ts';
import { routes } from '../../../../server/contract/routes.ts';
import { call } from '../../lib/api.ts';
import { doneWithUndo } from '../../lib/undo.ts';

/** Sends a change of the roadmap, says what was done and offers to take it back; `changed` is told after each of the two. */
export async function changeRoadmap(
  send: () => Promise<{ row: RoadmapRow; changed: Changed }>,
  text: (row: RoadmapRow) => string,
  changed: () => Promise<unknown> | void,
): Promise<void> {
  const done = await send();
  await changed();
  doneWithUndo(text(done.row), async () => {
    await call(routes.requests.undo, { params: { id: done.changed.changeId } });
    await changed();
  });
}
