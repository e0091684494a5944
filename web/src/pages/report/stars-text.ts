import type { StarsReport } from '../../../../server/contract/stars-report.ts';
import { numberText } from '../../lib/format.ts';
import { tell, words } from '../../lib/words.svelte.ts';
import type { Window } from './report-view.ts';

/** Stars with one decimal, two where the mean is known that well. */
export function starsText(stars: number | null, decimals: 1 | 2 = 1): string {
  return numberText(words.locale, stars, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** The first line of a report of stars: the mean, how sure it is, and whether the goal is reached. */
export function starsLead(report: StarsReport, window: Window): string {
  const { headline, goal } = window === 'month' ? report.ofMonth : report.ofQuarter;
  return [headline, goal?.message].flatMap((one) => (one ? [tell(one)] : [])).join(' ');
}
