import type { ReportMessage } from '../../contract/report.ts';
import type { GoalView, StarsView } from '../../contract/stars-report.ts';
import type { GoalReached } from '../../domain/stars/goal.ts';
import { sayGoal, sayStars } from '../../domain/stars/say-stars.ts';
import { summariseStars, type StarSummary } from '../../domain/stars/star-summary.ts';
import { decimalsOfMean } from '../../domain/stars/star-mean.ts';
import type { StarRow } from '../../domain/stars/star-rows.ts';

/** Stars of a window as a reader may see them. */
export function starsView(rows: readonly StarRow[], above: number, hidden: ReportMessage | null): StarsView {
  const summary = summariseStars(rows, above);
  const { answers, accounts, counts, note } = summary;
  if (hidden)
    return {
      ...{ mean: null, decimals: 1, low: null, high: null, answers, accounts, counts: null, csat: null, goal: null },
      ...{ headline: hidden, note: null, hidden },
    };
  const { params, key } = sayStars(summary);
  return {
    ...shownMean(summary),
    answers,
    accounts,
    counts: [...counts],
    csat: summary.csat,
    goal: summary.goal && goalView(summary.goal),
    headline: { key, params: { ...params } },
    note: note && { key: note.key, params: { ...note.params } },
    hidden: null,
  };
}

/** The mean as it is told, with its interval; a single answer is none. */
export function shownMean({
  mean,
  interval,
  answers,
}: StarSummary): Pick<StarsView, 'mean' | 'decimals' | 'low' | 'high'> {
  const shown = mean?.shown ?? null;
  return {
    mean: shown,
    decimals: decimalsOfMean(answers),
    low: shown === null ? null : (interval?.low ?? null),
    high: shown === null ? null : (interval?.high ?? null),
  };
}

function goalView(goal: GoalReached): GoalView {
  const { key, params } = sayGoal(goal);
  const { above, state, moreAnswers } = goal;
  return { above, state, moreAnswers, message: { key, params: { ...params } } };
}
