import type { Answer } from './threshold-learning.ts';

/** A request that somebody took out of one theme and put into another. */
export interface Handed {
  readonly request: string;
  /** Null when it was in none. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What moving a request by hand says of it and one theme. */
export interface Lesson {
  readonly request: string;
  readonly theme: string;
  readonly same: boolean;
  /** How much it counts beside an answer, which counts 1. */
  readonly weight: number;
}

/** A move says less than an answer: it may have been made for other reasons. Each side of a change counts that much. */
const SIDE = 0.5;
/** Requests of one change that are looked at. */
const MOST = 3;
/** All moves together count no more than so many answers, or than all answers if those are more. */
const ALONE = 10;

/**
 * What one change by hand teaches: a request is not the same as the theme that it was taken out of, and the same as the
 * one it was put into. However many requests went along, each side counts half an answer in all, and three requests speak
 * for all of them: the first, the middle and the last. None for requests that stayed where they were.
 */
export function lessonsOf(handed: readonly Handed[]): Lesson[] {
  const moved = handed.filter(({ from, to }) => from !== to);
  const left = some(moved.filter(({ from }) => from !== null));
  const entered = some(moved.filter(({ to }) => to !== null));
  return [
    ...left.map(({ request, from }) => ({ request, theme: from!, same: false, weight: SIDE / left.length })),
    ...entered.map(({ request, to }) => ({ request, theme: to!, same: true, weight: SIDE / entered.length })),
  ];
}

function some(handed: readonly Handed[]): Handed[] {
  if (handed.length <= MOST) return [...handed];
  const step = (handed.length - 1) / (MOST - 1);
  return Array.from({ length: MOST }, (_, at) => handed[Math.round(at * step)]!);
}

/**
 * Answers with what was done by hand, so that the latter never drowns the former: their weights together are ten at the
 * most, or as much as those of the answers. None of either: none.
 * @param answers, byHand with weights from 0 to 1; several answers to one question count one together.
 */
export function weighTogether(answers: readonly Answer[], byHand: readonly Answer[]): Answer[] {
  const total = byHand.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const answered = answers.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const share = Math.min(1, Math.max(ALONE, answered) / (total || 1));
  return [
    ...answers.map(({ score, same, weight = 1 }) => ({ score, same, weight })),
    ...byHand.map(({ score, same, weight = 1 }) => ({ score, same, weight: weight * share })),
  ];
}
