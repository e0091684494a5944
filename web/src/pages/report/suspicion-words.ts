import type { SuspicionName } from '../../../../server/contract/answer.ts';
import { say, words } from '../../lib/words.svelte.ts';

const keys = {
  'no-page': 'noPage',
  'too-quick': 'tooQuick',
  'many-scores': 'manyScores',
  trap: 'trap',
  quiet: 'quiet',
  'not-visible': 'notVisible',
  'many-posts': 'manyPosts',
  'no-gesture': 'noGesture',
  webdriver: 'webdriver',
  setting: 'setting',
  domain: 'domain',
} as const satisfies Record<SuspicionName, string>;

/** What speaks against an answer, as one phrase; empty when nothing does. */
export function suspicionText(suspicions: readonly SuspicionName[]): string {
  return new Intl.ListFormat(words.locale).format(suspicions.map((one) => say(`report.${keys[one]}`)));
}
