import { quantileAt } from './effective-sample.ts';
import type { NpsFigure } from './summary.ts';

/**
 * How many decimals of a score mean something: one when its interval is narrower than ±1 point (from about 23,000 independent
 * answers on), none otherwise.
 */
export function decimalsOf({ standardError, level, df }: Pick<NpsFigure, 'standardError' | 'level' | 'df'>): 0 | 1 {
  return standardError !== null && quantileAt(level, df) * standardError < 1 ? 1 : 0;
}

/** The score as told: whole or with one decimal, halves away from zero; null for a single answer. */
export function toldScore(figure: NpsFigure): number | null {
  if (figure.shown === null || decimalsOf(figure) === 0) return figure.shown;
  const tenths = Math.floor(10 * Math.abs(figure.exact) + 0.5 + 1e-9);
  return figure.exact < 0 && tenths > 0 ? -tenths / 10 : tenths / 10;
}
