import { problemText } from './problem-text.ts';
import { toasts } from './toasts.svelte.ts';
import { say } from './words.svelte.ts';

/**
 * Says what was done and offers to take it back. `undo` runs at most once; when it fails the reason is shown and nothing
 * else changes.
 */
export function doneWithUndo(text: string, undo: () => Promise<unknown>): void {
  const id = toasts.show(text, {
    undo: () => {
      toasts.dismiss(id);
      undo().then(
        () => toasts.show(say('app.undone')),
        (cause: unknown) => toasts.show(problemText(cause), { tone: 'problem' }),
      );
    },
  });
}
