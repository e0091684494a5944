import { type SampleComment } from '../../contract/sample.ts';
import { type UnusedComments } from './comment-order.ts';
import { type Random } from '../statistics/random.ts';
import { drawOrder, drawWeighted, drawWithin } from './draw.ts';
import { type SampleContact } from './people.ts';
import { courseOfMonths, drawScores } from './scores.ts';

/** What one person answered. `topic` is what the comment wishes for, as its author meant it. */
export interface SampleAnswer {
  readonly contactIndex: number;
  readonly score: number;
  readonly why: string | null;
  readonly wish: string | null;
  readonly topic: string | null;
  readonly answeredAt: Date;
}

/** One wave: opened at noon UTC of the month's first weekday, so that it is the same month in every zone; open for 14 days. */
export interface SampleMonth {
  /** YYYY-MM */
  readonly period: string;
  readonly openedAt: Date;
  readonly closedAt: Date;
  readonly invitedContactIndexes: readonly number[];
  readonly answers: readonly SampleAnswer[];
}

/** Months drawn. */
const MONTHS = courseOfMonths.length;
/** Percent of those invited who answer. */
const RESPONSE_RATE = { min: 32, max: 38 };
/** The latest months, which have most of the comments. */
const TALKATIVE_MONTHS = 6;
/** Of those who answer, how many write something: in those months, and before. */
const COMMENT_SHARE = { lately: 0.8, before: 0.3 };
/** Days after the opening on which an answer comes, and how often: most at once, a second crest after the reminder. */
const answerDays = [
  [0, 40],
  [1, 18],
  [2, 9],
  [3, 5],
  [4, 4],
  [6, 12],
  [7, 6],
  [8, 3],
  [10, 2],
  [12, 1],
] as const;

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/**
 * Draws the waves of the fourteen calendar months before that of `now`, oldest first. Each asks a third of the contacts, by turns; those of
 * one account tend to the same mood; no comment is used twice, and only by somebody of its language who gave its score.
 */
export function drawMonths(
  contacts: readonly SampleContact[],
  unused: UnusedComments,
  random: Random,
  now: Date,
): SampleMonth[] {
  const moods = new Map<number, number>();
  for (const { accountIndex } of contacts) if (!moods.has(accountIndex)) moods.set(accountIndex, random());

  const drawMonth = (index: number): SampleMonth => {
    const shares = courseOfMonths[index]!;
    const commentShare = index < MONTHS - TALKATIVE_MONTHS ? COMMENT_SHARE.before : COMMENT_SHARE.lately;
    const openedAt = openingOf(now.getUTCFullYear(), now.getUTCMonth() - MONTHS + index);
    const month = openedAt.getUTCFullYear() * 12 + openedAt.getUTCMonth();
    const invited = contacts.map((_, contactIndex) => contactIndex).filter((contact) => contact % 3 === month % 3);
    const answering = howManyAnswer(invited.length, random);
    const inMood = drawOrder(random, invited)
      .slice(0, answering)
      .map((contactIndex) => {
        const accountMood = moods.get(contacts[contactIndex]?.accountIndex ?? -1) ?? 0;
        return { contactIndex, mood: accountMood + random() };
      })
      .sort((a, b) => b.mood - a.mood);
    const scores = drawScores(random, answering, shares);
    const answers = inMood.map(({ contactIndex }, place) => {
      const score = scores[place] ?? 0;
      const locale = contacts[contactIndex]?.locale ?? 'en';
      const comment = random() < commentShare ? takeComment(unused[locale], score) : null;
      const answeredAt = drawInstant(random, openedAt);
      return {
        contactIndex,
        score,
        why: comment?.why ?? null,
        wish: comment?.wish ?? null,
        topic: comment?.topic ?? null,
        answeredAt,
      };
    });
    return {
      period: openedAt.toISOString().slice(0, 7),
      openedAt,
      closedAt: new Date(openedAt.getTime() + 14 * DAY),
      invitedContactIndexes: invited,
      answers: answers.sort(byTime),
    };
  };
  // The latest months are drawn first and so have the choice of comments.
  const places = courseOfMonths.map((_, index) => index);
  return places.reverse().map(drawMonth).reverse();
}

/** A share of those invited that is usual for a good survey of customers. */
export function howManyAnswer(invited: number, random: Random): number {
  return Math.round((invited * drawWithin(random, RESPONSE_RATE)) / 100);
}

/** Earlier answers first. */
export function byTime(a: SampleAnswer, b: SampleAnswer): number {
  return a.answeredAt.getTime() - b.answeredAt.getTime() || a.contactIndex - b.contactIndex;
}

/** Noon UTC of the first Monday to Friday of a month; `month` counts from 0 and may be negative. */
export function openingOf(year: number, month: number): Date {
  const first = new Date(Date.UTC(year, month, 1, 12));
  const weekday = first.getUTCDay();
  const wait = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return new Date(first.getTime() + wait * DAY);
}

/** The next unused comment of just that score, which it takes off the list; null when there is none left. */
function takeComment(unused: SampleComment[], score: number): SampleComment | null {
  const place = unused.findIndex((comment) => comment.score === score);
  return place < 0 ? null : (unused.splice(place, 1)[0] ?? null);
}

/** On the opening day from 10 minutes to 8 hours after it; later from 9:00 to 19:00 UTC. */
export function drawInstant(random: Random, openedAt: Date): Date {
  const day = drawWeighted(random, answerDays);
  const wait = day === 0 ? HOUR / 6 + random() ** 2 * 7.5 * HOUR : day * DAY - 3 * HOUR + random() * 10 * HOUR;
  return new Date(openedAt.getTime() + Math.round(wait / 1000) * 1000);
}
