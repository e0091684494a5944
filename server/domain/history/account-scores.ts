import { monthsBetween } from '../answers/kept-sums.ts';

/** A counted score of a person of the account. */
export interface PersonScore {
  readonly person: string;
  /** The month it belongs to, `2027-01`. */
  readonly month: string;
  /** Order among answers of a person: ISO instants or dates of one kind. */
  readonly at: string;
  readonly score: number;
}

/** What the people of an account gave on average, each by the latest score. */
export interface AccountScore {
  readonly month: string;
  /** On the scale of the scores. */
  readonly mean: number;
  readonly people: number;
}

/** As long as a score speaks for a person, in months; the same as in the ranking. */
const SPEAKS_FOR = 12;

/**
 * The account's score in every month in which one of its people answered: the mean of the people's latest scores in the
 * twelve months that end with it, one voice each. The oldest month first; no scores give none.
 * @throws RangeError for a month that is not `YYYY-MM`.
 */
export function accountScores(scores: readonly PersonScore[]): AccountScore[] {
  const months = [...new Set(scores.map(({ month }) => month))].sort();
  return months.map((month) => {
    const latest = new Map<string, PersonScore>();
    for (const score of scores) {
      const before = monthsBetween(score.month, month);
      if (before < 0 || before >= SPEAKS_FOR) continue;
      const kept = latest.get(score.person);
      if (!kept || isLater(score, kept)) latest.set(score.person, score);
    }
    const sum = [...latest.values()].reduce((total, { score }) => total + score, 0);
    return { month, mean: sum / latest.size, people: latest.size };
  });
}

/** Months before instants: an answer belongs to the month of its wave, whenever it came. */
function isLater(a: PersonScore, b: PersonScore): boolean {
  return a.month === b.month ? a.at >= b.at : a.month > b.month;
}
