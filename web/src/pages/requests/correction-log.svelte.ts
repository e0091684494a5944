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
  #busy = false;

  /** Says what was done and offers to take it back. */
  record(changeId: Id<'change'>, text: string, changed: Entry['changed']): void {
    this.#undone = [];
    this.#keep(changeId, text, changed);
  }

  undo(): Promise<void> {
    const last = this.#done.at(-1);
    if (last) return this.#takeBack(last);
    toasts.show(say('requests.nothingToUndo'));
    return Promise.resolve();
  }

  async redo(): Promise<void> {
    const last = this.#undone.at(-1);
    if (!last) toasts.show(say('requests.nothingToRedo'));
    else
      await this.#run(last.changeId, ({ changeId }) => {
        this.#undone = this.#undone.filter((entry) => entry !== last);
        this.#keep(changeId, last.text, last.changed);
        return last.changed();
      });
  }

  #keep(changeId: Id<'change'>, text: string, changed: Entry['changed']): void {
    const toast = toasts.show(text, { undo: () => void this.#takeBack(entry) });
    const entry: Entry = { changeId, text, toast, changed };
    this.#done = [...this.#done, entry];
  }

  #takeBack(entry: Entry): Promise<void> {
    if (entry.toast !== null) toasts.dismiss(entry.toast);
    return this.#run(entry.changeId, ({ changeId }) => {
      this.#done = this.#done.filter((one) => one !== entry);
      this.#undone = [...this.#undone, { ...entry, changeId, toast: null }];
      toasts.show(say('requests.tookBack', { what: entry.text }));
      return entry.changed();
    });
  }

  async #run(id: Id<'change'>, done: (changed: Changed) => Promise<unknown> | void): Promise<void> {
    // Held down, a key repeats faster than the server answers.
    if (this.#busy) return;
    this.#busy = true;
    try {
      await done(await undoChange(id));
    } catch (cause) {
      toasts.show(refusalText(cause), { tone: 'problem' });
    } finally {
      this.#busy = false;
    }
  }
}

/** Why something cannot be taken back, with the change that stands in the way. */
function refusalText(cause: unknown): string {
  const [later] = cause instanceof ApiProblem ? (cause.details?.conflict?.later ?? []) : [];
  return later ? `${problemText(cause)} ${changeLine(later)}` : problemText(cause);
}

/** Takes a change back, or does it again when it is an undo itself. Throws what the server refused. */
export function undoChange(id: Id<'change'>): Promise<Changed> {
  return call(routes.requests.undo, { params: { id } });
}

export const correctionLog = new CorrectionLog();
