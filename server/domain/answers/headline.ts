import type { Message } from '../../contract/words.ts';
import type { Change, ChangeState } from '../nps/change.ts';
import type { NpsDifference } from '../nps/difference.ts';
import { decimalsOf, toldScore } from '../nps/shown-decimals.ts';
import type { NpsSummary } from '../nps/summary.ts';

/** A sentence with its parameters, none when it needs none. */
export interface Sentence extends Message {
  readonly params: Readonly<Record<string, string | number>>;
}

const headlines = {
  month: {
    dropped: 'report.droppedMonth',
    rose: 'report.roseMonth',
    'no-real-change': 'report.sameMonth',
    'cant-tell-yet': 'report.unclearMonth',
    'too-few-answers': 'report.fewMonth',
  },
  quarter: {
    dropped: 'report.droppedQuarter',
    rose: 'report.roseQuarter',
    'no-real-change': 'report.sameQuarter',
    'cant-tell-yet': 'report.unclearQuarter',
    'too-few-answers': 'report.fewQuarter',
  },
} as const;

/** Below this many answers there is an interval, and no single number that one would remember. */
export const FEWEST_FOR_A_NUMBER = 10;

/**
 * How are we doing, in one sentence: the score, how sure it is, and whether it changed; or why there is no score.
 * @param state against the window before; null when there is nothing to compare with
 */
export function sayHeadline(
  { answers, nps }: NpsSummary,
  window: keyof typeof headlines,
  state: ChangeState | null,
): Sentence {
  if (!nps) return { key: 'report.nobody', params: {} };
  if (nps.shown === null) return { key: 'report.oneAnswer', params: {} };
  const decimals = decimalsOf(nps);
  const score = points(toldScore(nps)!, decimals);
  if (nps.low === null || nps.high === null)
    return { key: 'report.oneAccount', params: { nps: score, count: answers } };
  const interval = { low: points(nps.low, decimals), high: points(nps.high, decimals) };
  if (answers < FEWEST_FOR_A_NUMBER) return { key: 'report.fewAnswers', params: { ...interval, count: answers } };
  const params = { nps: score, ...interval };
  return { key: state === null ? 'report.score' : headlines[window][state], params };
}

/** What is behind the words of a change: how much, at least and at most, and what would settle it. */
export function sayChange({ state, moreAnswers }: Change, difference: NpsDifference | null): Sentence {
  if (difference === null || state === 'too-few-answers') return { key: 'report.tooFewAnswers', params: {} };
  const { low, high } = difference;
  switch (state) {
    case 'dropped':
    case 'rose': {
      const [least, most] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number];
      const decimals = least < 1 ? 1 : 0;
      const key = state === 'rose' ? 'report.roseBy' : 'report.droppedBy';
      const size = points(Math.abs(difference.difference), decimals);
      return { key, params: { points: size, low: points(least, decimals), high: points(most, decimals) } };
    }
    case 'no-real-change': {
      const decimals = Math.max(Math.abs(low), Math.abs(high)) < 1 ? 1 : 0;
      return { key: 'report.sameWithin', params: { low: signed(low, decimals), high: signed(high, decimals) } };
    }
    case 'cant-tell-yet': {
      const params = { low: signed(low, 0), high: signed(high, 0) };
      return moreAnswers === null
        ? { key: 'report.couldBe', params }
        : { key: 'report.couldBeUntil', params: { ...params, count: aboutAsMany(moreAnswers) } };
    }
  }
}

/** A count rounded up to two digits that are told: it is an estimate. */
export function aboutAsMany(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.ceil(count / step) * step;
}

/** Whole points as charts write them, with a true minus sign; with a decimal as a number, which readers' languages write. */
function points(value: number, decimals: 0 | 1): string | number {
  if (decimals === 1) return Math.round(10 * value) / 10 + 0;
  const whole = Math.round(value);
  return whole < 0 ? `−${-whole}` : `${Math.abs(whole)}`;
}

/** The same with a plus sign for what is more. */
function signed(value: number, decimals: 0 | 1): string | number {
  const told = points(value, decimals);
  return decimals === 0 && Math.round(value) > 0 ? `+${told}` : told;
}
