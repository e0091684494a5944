import { ApiProblem } from './api-call.ts';
import { say } from './words.svelte.ts';

/** One sentence about anything that was thrown. */
export function problemText(cause: unknown): string {
  if (!(cause instanceof ApiProblem)) return say('app.pageFailed');
  if (cause.status === 0) return say('app.notReached');
  return cause.details?.detail ?? say('app.strangeReply', { status: cause.status });
}
