import type { Message } from '../../contract/words.ts';
import { describeChange } from '../nps/change.ts';
import type { NpsDifference } from '../nps/difference.ts';
import type { NpsSummary } from '../nps/summary.ts';

/** A sentence with its parameters, none when it needs none. */
export interface Sentence extends Message {
  readonly params: Readonly<Record<string, string | number>>;
}

/** How are we doing, in one sentence: the score and how sure it is, or why there is none. */
export function sayScore({ answers, nps }: NpsSummary): Sentence {
  if (!nps) return { key: 'report.nobody', params: {} };
  if (nps.shown === null) return { key: 'report.oneAnswer', params: {} };
  const score = signed(nps.shown);
  if (nps.low === null || nps.high === null)
    return { key: 'report.oneAccount', params: { nps: score, count: answers } };
  return { key: 'report.score', params: { nps: score, low: signed(nps.low), high: signed(nps.high) } };
}

const changes = {
  dropped: 'report.dropped',
  rose: 'report.rose',
  'no-real-change': 'report.noRealChange',
  'cant-tell-yet': 'report.cantTellYet',
  'too-few-answers': 'report.tooFewAnswers',
} as const;

/**
 * Whether three months differ from the three before, in one sentence.
 * @param difference of the two; null when one cannot be bounded
 * @returns null when there is no score now, or nothing before to compare it with.
 */
export function sayChange(now: NpsSummary, before: NpsSummary, difference: NpsDifference | null): Sentence | null {
  if (now.nps?.shown == null || before.answers === 0) return null;
  return { key: changes[describeChange(difference).state], params: { nps: signed(now.nps.shown) } };
}

/** A whole number of points with a true minus sign, as charts write it. */
function signed(points: number): string {
  const whole = Math.round(points);
  return whole < 0 ? `−${-whole}` : `${Math.abs(whole)}`;
}
