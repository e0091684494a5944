import type { Id } from '../../../../server/contract/ids.ts';
import type { RequestRow, RequestView } from '../../../../server/contract/request.ts';
import { toasts } from '../../lib/toasts.svelte.ts';
import { say } from '../../lib/words.svelte.ts';
import { correctionLog } from './correction-log.svelte.ts';
import { doneText, fits, leavesView, sendDeed, type Deed } from './deeds.ts';
import type { Desk } from './desk.svelte.ts';
import { isOnlyGrouping, seenNow, type Refused } from './refused.ts';

type RequestId = Id<'request'>;

/** Where the reader is, and how the page follows what is done. */
interface Surroundings {
  readonly view: () => RequestView;
  readonly current: () => RequestId | null;
  /** What was read is out of sight; this comes to stand in its place. */
  readonly goOn: (to: RequestId | null) => void;
  /** It was refused: back to what was read before. */
  readonly goBack: (to: RequestId | null) => void;
  /** Loads anew what the server knows. */
  readonly changed: () => Promise<unknown>;
}

/** Does what a person says about requests: shown at once, and taken back with the reason when the server refuses. */
export class Triage {
  readonly #desk: Desk;
  readonly #around: Surroundings;
  /** The last deed, if it was refused and nobody has looked at that yet. */
  refused = $state.raw<Refused | null>(null);

  constructor(desk: Desk, around: Surroundings) {
    this.#desk = desk;
    this.#around = around;
  }

  /** Never throws: what went wrong is in `refused`. */
  async perform(deed: Deed, about: readonly RequestRow[]): Promise<void> {
    const rows = about.filter((one) => fits(deed, one));
    if (rows.length === 0) return this.#nothingToDo(deed, about);
    const ids = rows.map(({ id }) => id);
    const before = this.#around.current();
    this.refused = null;
    this.#desk.clear();
    if (leavesView(deed, this.#around.view())) this.#around.goOn(this.#desk.leave(ids, before));
    try {
      const { changeId } = await send(deed, rows);
      this.#desk.answered(ids);
      correctionLog.record(changeId, doneText(deed, rows), this.#around.changed);
    } catch (cause) {
      this.#desk.refused(ids);
      this.refused = { cause, deed, rows };
      this.#around.goBack(before);
    }
    await this.#around.changed();
  }

  #nothingToDo(deed: Deed, about: readonly RequestRow[]): void {
    const [grouping, unplaced] = (['grouping', 'unplaced'] as const).map(
      (is) => about.filter(({ waiting }) => waiting === is).length,
    ) as [number, number];
    if (grouping > 0 && deed.kind === 'accept') toasts.show(say('requests.willWait', { count: grouping }));
    else if (unplaced > 0 && deed.kind === 'accept') toasts.show(say('requests.needTheme', { count: unplaced }));
    else if (about.length > 0) toasts.show(say('requests.areSettled', { count: about.length }));
  }
}

/** Once more at most: where only the grouping was faster, on what it made of them. */
async function send(deed: Deed, rows: readonly RequestRow[]) {
  try {
    return await sendDeed(deed, rows);
  } catch (cause) {
    const once = { cause, deed, rows };
    if (!isOnlyGrouping(once)) throw cause;
    return sendDeed(deed, seenNow(once));
  }
}
