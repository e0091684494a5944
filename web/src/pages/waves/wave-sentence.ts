import { say } from '../../lib/words.svelte.ts';

interface Counts {
  readonly invited: number;
  readonly sent: number;
  readonly waiting: number;
  readonly failed: number;
  readonly uncertain: number;
  readonly answered: number;
}

/** `412 invited · 402 sent · 1 uncertain · 96 answered`: what is zero and no news is left out. */
export function waveSentence({ invited, sent, waiting, failed, uncertain, answered }: Counts): string {
  if (invited === 0) return say('wavePage.nobody');
  const parts = [say('wavePage.invited', { count: invited }), say('wavePage.sent', { count: sent })];
  if (waiting > 0) parts.push(say('wavePage.waiting', { count: waiting }));
  if (failed > 0) parts.push(say('wavePage.failed', { count: failed }));
  if (uncertain > 0) parts.push(say('wavePage.uncertain', { count: uncertain }));
  parts.push(say('wavePage.answered', { count: answered }));
  // A number stays on the line of what it counts.
  return parts.map((part) => part.replaceAll(' ', '\u00a0')).join('\u00a0· ');
}
