import { type Cut, CUT_PROPERTIES } from '../../../../server/contract/cut.ts';
import type { Report, WindowReport } from '../../../../server/contract/report.ts';
import { monthsUpTo } from '../../../../server/domain/nps/rolling-window.ts';
import { monthsText } from '../../lib/format.ts';
import { router } from '../../lib/router.svelte.ts';
import { words } from '../../lib/words.svelte.ts';

export type Window = Report['window'];
/** What one voice is: an answer, an account, or a unit of revenue. */
export const ways = ['answers', 'accounts', 'revenue'] as const;
export type Way = (typeof ways)[number];

/** The months that are shown: as the address says, else those that tell enough. */
export function windowOf(report: Pick<Report, 'window'>): Window {
  const wanted = router.query.get('window');
  return wanted === 'month' || wanted === 'quarter' ? wanted : report.window;
}

export function figuresOf(report: Report, window: Window): WindowReport {
  return window === 'month' ? report.ofMonth : report.ofQuarter;
}

export function wayOf(): Way {
  return ways.find((way) => way === router.query.get('by')) ?? 'answers';
}

/** `September – November 2026`: the months of a window that ends with `last`. */
export function spanText(last: string, window: Window): string {
  const [first] = monthsUpTo(last, window === 'month' ? 1 : 3);
  return monthsText(words.locale, first!, last);
}

/** Which answers are looked at, as the address says. */
export function cutOf(): Cut {
  const named = CUT_PROPERTIES.map((property) => [property, router.query.get(property)] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== null)) as Cut;
}

/** Whether only some of the answers are looked at. */
export function isCut(cut: Cut): boolean {
  return Object.values(cut).some((value) => value !== undefined);
}
