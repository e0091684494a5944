import type { Changed } from '../../../../server/contract/change.ts';
import type { Id } from '../../../../server/contract/ids.ts';
import { routes } from '../../../../server/contract/routes.ts';
import { ApiProblem, call } from '../../lib/api.ts';
import { problemText } from '../../lib/problem-text.ts';
import { toasts } from '../../lib/toasts.svelte.ts';
import { say } from '../../lib/words.svelte.ts';
import { changeLine } from './change-text.ts';

/** Something that was done from this browser, and how to take it back. */
interface Entry {
  readonly changeId: Id<'change'>;
  readonly text: string;
  readonly toast: number | null;
  /** Told when it was taken back or done again. */
  readonly changed: () => Promise<unknown> | void;
}

/** What was corrected since the page was opened, so that the keys can go back and forth through it, however long ago. */
class CorrectionLog {
  #done: readonly Entry[] = [];
  #undone: readonly Entry[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  /** Says what was done and offers to take it back. */
  record(changeId: Id<'change'>, text: string, changed: Entry['changed']): void {
    this.#undone = [];
    this.#keep(changeId, text, changed);
  }

  undo(): Promise<void> {
    return this.#inTurn(() => {
      const last = this.#done.at(-1);
      if (last) return this.#takeBack(last);
      toasts.show(say('requests.nothingToUndo'));
      return null;
    });
  }

  redo(): Promise<void> {
    return this.#inTurn(async () => {
      const last = this.#undone.at(-1);
      if (!last) {
        toasts.show(say('requests.nothingToRedo'));
        return null;
      }
      const { changeId } = await undoChange(last.changeId);
      this.#undone = this.#undone.filter((entry) => entry !== last);
      this.#keep(changeId, last.text, last.changed);
      return last;
    });
  }

  #keep(changeId: Id<'change'>, text: string, changed: Entry['changed']): void {
    const toast = toasts.show(text, { undo: () => void this.#inTurn(() => this.#takeBack(entry)) });
    const entry: Entry = { changeId, text, toast, changed };
    this.#done = [...this.#done, entry];
  }

  async #takeBack(entry: Entry): Promise<Entry> {
    if (entry.toast !== null) toasts.dismiss(entry.toast);
    const { changeId } = await undoChange(entry.changeId);
    this.#done = this.#done.filter((one) => one !== entry);
    this.#undone = [...this.#undone, { ...entry, changeId, toast: null }];
    toasts.show(say('requests.tookBack', { what: entry.text }));
    return entry;
  }

  /** One step after the other, however quickly the keys come: which is the last is known only after the one before. */
  async #inTurn(step: () => Promise<Entry> | null | Promise<Entry | null>): Promise<void> {
    const turn = this.#turn.then(step).catch((cause: unknown) => {
      toasts.show(refusalText(cause), { tone: 'problem' });
      return null;
    });
    this.#turn = turn;
    await (await turn)?.changed();
  }
}

/** Why something cannot be taken back, with the change that stands in the way. */
function refusalText(cause: unknown): string {
  const [later] = cause instanceof ApiProblem ? (cause.details?.conflict?.later ?? []) : [];
  return later ? `${problemText(cause)} ${changeLine(later)}` : problemText(cause);
}

/**
 * Takes a change back, or does it again when it is an undo itself. Throws what the server refused.
 * @param rest of a change of sensitivity: leave what people have corrected since.
 */
export function undoChange(id: Id<'change'>, rest = false): Promise<Changed> {
  return call(routes.requests.undo, { params: { id }, query: rest ? { rest: 'true' } : {} });
}

export const correctionLog = new CorrectionLog();
