import type { Message } from '../../contract/words.ts';
import { sumByAccount, totalOf, type AccountSums, type NpsAnswer } from './account-sums.ts';
import { adjustedWald } from './adjusted-wald.ts';
import { countBuckets, type BucketCounts } from './bucket.ts';
import { effectiveSample, quantileAt } from './effective-sample.ts';
import { normalTwoSidedP } from '../statistics/normal.ts';
import { scoreInterval } from './score-interval.ts';
import { exactNps, shownNps } from './score.ts';

/** How an interval is computed; both at the effective size of the answers. */
export const intervalMethods = ['adjusted-wald', 'score'] as const;
export type IntervalMethod = (typeof intervalMethods)[number];

/** NPS and how sure it is, in points. */
export interface NpsFigure {
  /** Whole number; null for a single answer, which says nothing as a score. */
  readonly shown: number | null;
  readonly exact: number;
  /** Null when all answers come from one account: nothing tells how others would answer. */
  readonly low: number | null;
  readonly high: number | null;
  /** Confidence of low and high, 0 to 1. */
  readonly level: number;
  readonly method: IntervalMethod;
  /** Whether answers of one account were taken to resemble each other. */
  readonly clustered: boolean;
  /** Independent answers that would be as sure. */
  readonly effectiveAnswers: number | null;
  /** Degrees of freedom of Student's t; null where the normal distribution serves. */
  readonly df: number | null;
  /** The middle of the adjusted Wald interval before clipping: the score drawn a little to 0. */
  readonly adjusted: number | null;
  readonly standardError: number | null;
}

export interface NpsSummary extends BucketCounts {
  readonly answers: number;
  /** Accounts that answered, each person alone as one; null when accounts are not looked at. */
  readonly accounts: number | null;
  /** Null when there are no answers; never 0 for nothing. */
  readonly nps: NpsFigure | null;
  /** What a reader must know before the number. */
  readonly note: Message | null;
}

export interface NpsOptions {
  /** Confidence, strictly between 0 and 1; 0.95 unless told. */
  readonly level?: number;
  /** Whether accounts are looked at; true unless told. */
  readonly clustered?: boolean;
  /** Adjusted Wald unless told; the score interval is a little wider and safer where nearly all answers are alike. */
  readonly method?: IntervalMethod;
}

/**
 * NPS of a list of answers: counts, score, interval. Weights move score and interval, never the counts.
 * @throws RangeError for a score that is not a whole number from 0 to 10.
 */
export function summariseNps(answers: readonly NpsAnswer[], options: NpsOptions = {}): NpsSummary {
  const rows = sumByAccount(
    options.clustered === false ? answers.map((answer) => ({ ...answer, account: null })) : answers,
  );
  return { ...summariseSums(rows, options), ...countBuckets(answers.map((answer) => answer.score)) };
}

/** NPS from sums kept for each account; the same figures as from the answers behind them. */
export function summariseSums(rows: readonly AccountSums[], options: NpsOptions = {}): NpsSummary {
  const { level = 0.95, clustered = true, method = 'adjusted-wald' } = options;
  const { n, ...counts } = totalOf(rows);
  const sample = effectiveSample(rows, clustered);
  const accounts = clustered ? (sample?.accounts ?? 0) : null;
  const exact = exactNps(counts);
  if (sample === null || exact === null) return { answers: n, accounts, ...counts, nps: null, note: null };

  const errors = quantileAt(level, sample.df);
  const wald = sample.effectiveCounts && adjustedWald(sample.effectiveCounts, errors);
  const bounds = method === 'score' && sample.effectiveCounts ? scoreBounds(sample.effectiveCounts, errors) : wald;
  return {
    answers: n,
    accounts,
    ...counts,
    nps: {
      shown: n === 1 ? null : shownNps(counts),
      exact,
      low: bounds?.low ?? null,
      high: bounds?.high ?? null,
      level,
      method,
      clustered,
      effectiveAnswers: sample.effectiveAnswers,
      df: sample.df,
      adjusted: wald?.adjusted ?? null,
      standardError: wald?.standardError ?? null,
    },
    note: n === 1 ? { key: 'nps.oneAnswer' } : bounds ? null : { key: 'nps.oneAccount' },
  };
}

/** In points, as wide as so many standard errors of the normal distribution. */
function scoreBounds(counts: BucketCounts, errors: number): { low: number; high: number } {
  const { low, high } = scoreInterval(counts, 1 - normalTwoSidedP(errors))!;
  return { low: 100 * low, high: 100 * high };
}
