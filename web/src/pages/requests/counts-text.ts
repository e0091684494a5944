import type { RequestCounts, RequestView } from '../../../../server/contract/request.ts';
import { say } from '../../lib/words.svelte.ts';

/** The answer of the page in one sentence: what needs a decision; in the list of unconfirmed themes, how many those are. */
export function leadOf({ toDecide, unseen }: RequestCounts, view: RequestView): string {
  if (view === 'unseen') return unseen === 0 ? say('requests.allSeen') : say('requests.unseen', { count: unseen });
  return toDecide === 0 ? say('requests.nothingToDecide') : say('requests.toDecide', { count: toDecide });
}

/** What is told beside that: what has found a theme and may stay as it is, and what is on its way. */
export function besideOf({ toDecide, unseen, grouping }: RequestCounts, view: RequestView): string {
  const isMore = toDecide > 0;
  return [
    view === 'inbox' && unseen > 0 && say(isMore ? 'requests.unseenMore' : 'requests.unseenOnly', { count: unseen }),
    unseen > 0 && say('requests.unseenFine', { count: unseen }),
    grouping > 0 && say('requests.grouping', { count: grouping }),
  ]
    .filter(Boolean)
    .join(' ');
}
