import type { Changed } from '../../../../server/contract/change.ts';
import { correctionLog } from './correction-log.svelte.ts';

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
  correctionLog.record(done.changeId, text(done), changed);
  await changed();
}
