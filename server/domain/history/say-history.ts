import type { AccountSummary, GivenScore, PersonSummary, RequestTally } from '../../contract/history.ts';
import { metrics, type Metric } from '../../contract/survey.ts';
import type { Message } from '../../contract/words.ts';
import { monthsBetween } from '../answers/kept-sums.ts';

/** How a month and a score are said in the reader's language. */
export interface Speech {
  /** `2026-11` as the reader writes it. */
  readonly month: (month: string) => string;
  /** A score, or a mean of scores, on the scale of its metric. */
  readonly score: (score: number, metric: Metric | null) => string;
}

/** Points of an account that are compared lie at least this many apart: everyone is asked once in as many months. */
const MONTHS_APART = 3;

/**
 * The first line about a person: the latest counted score and the one before it of the same metric (NPS first), then
 * what became of their requests. Says so where nobody asked them, or they have not answered.
 */
export function sayPerson({ name, scores, asked, requests }: PersonSummary, speech: Speech): Message[] {
  const counted = scores.filter(({ status }) => status === 'counted');
  const metric = metrics.find((one) => counted.some((score) => score.metric === one)) ?? null;
  const told = counted.filter((score) => score.metric === metric);
  return [sayScore(name, told, asked, speech), ...sayRequests(requests)];
}

function sayScore(name: string, told: readonly GivenScore[], asked: number, { month, score }: Speech): Message {
  const latest = told.at(-1);
  if (!latest) return asked === 0 ? { key: 'history.neverAsked', params: { name } } : silent(name, asked);
  const params = { name, score: score(latest.score, latest.metric), month: month(latest.month) };
  const before = told.at(-2);
  if (!before) return { key: 'history.gave', params };
  if (before.score === latest.score) return { key: 'history.gaveSame', params };
  const key = latest.score > before.score ? 'history.gaveUp' : 'history.gaveDown';
  return { key, params: { ...params, before: score(before.score, before.metric) } };
}

function silent(name: string, count: number): Message {
  return { key: 'history.neverAnswered', params: { name, count } };
}

/**
 * The first line about an account: how many of those asked in twelve months answered and what their latest scores are on
 * average, what it was at least three months before, and what became of its requests.
 */
export function sayAccount({ name, series, coverage, requests }: AccountSummary, speech: Speech): Message[] {
  const shown = series[0];
  const latest = shown?.points.at(-1);
  const { asked } = coverage;
  if (asked === 0 && !latest) return [{ key: 'history.accountNeverAsked', params: { name } }, ...sayRequests(requests)];
  if (!shown || !latest)
    return [{ key: 'history.accountSilent', params: { name, count: asked } }, ...sayRequests(requests)];
  const told = { name, mean: speech.score(latest.mean, shown.metric), month: speech.month(latest.month) };
  const before = shown.points.findLast(({ month }) => monthsBetween(month, latest.month) >= MONTHS_APART);
  return [
    { key: 'history.accountScore', params: { ...told, count: latest.people } },
    ...(before
      ? [
          {
            key: 'history.accountBefore' as const,
            params: { month: speech.month(before.month), mean: speech.score(before.mean, shown.metric) },
          },
        ]
      : []),
    ...sayRequests(requests),
  ];
}

function sayRequests({ total, coming, shipped }: RequestTally): Message[] {
  if (total === 0) return [];
  if (shipped > 0) return [{ key: 'history.requestsShipped', params: { count: total, shipped } }];
  if (coming > 0) return [{ key: 'history.requestsComing', params: { count: total, coming } }];
  return [{ key: 'history.requestsOpen', params: { count: total } }];
}
