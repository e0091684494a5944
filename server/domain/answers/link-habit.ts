import { BURST_SCORES, BURST_WINDOW, distinctNumbers, type LinkVisit } from './evidence.ts';

/** How links in mails to one domain are used: how many were opened at all, and how many by going through the numbers. */
export interface LinkHabit {
  readonly opened: number;
  readonly bursts: number;
}

/** Fewer opened links than this say nothing about a domain. */
export const FEWEST_OPENED = 10;
/** Above this share of bursts a domain's links are taken to be opened by machines. */
export const SCANNED_SHARE = 0.3;
/** At this many the older half is forgotten, so that a domain can change its habit. */
const LONG_MEMORY = 1000;

/**
 * What one link adds to the habit of its domain between two instants: that it was opened for the first time, and that several
 * numbers of it were opened together for the first time. Every link adds each at most once, however the time is cut.
 * @param visits all openings of the link, in any order
 * @param from milliseconds, not included
 * @param to milliseconds, included
 */
export function habitOf(visits: readonly LinkVisit[], from: number, to: number): LinkHabit {
  const sorted = [...visits].sort((a, b) => a.at - b.at);
  const isNew = (at: number | undefined) => at !== undefined && at > from && at <= to;
  const first = sorted[0]?.at;
  const burst = sorted.find(
    ({ at }) => distinctNumbers(sorted.filter((one) => one.at <= at && at - one.at <= BURST_WINDOW)) >= BURST_SCORES,
  )?.at;
  return { opened: isNew(first) ? 1 : 0, bursts: isNew(burst) ? 1 : 0 };
}

/** Adds what was seen to what is kept. */
export function addHabit(kept: LinkHabit, seen: LinkHabit): LinkHabit {
  const opened = kept.opened + seen.opened;
  const bursts = kept.bursts + seen.bursts;
  if (opened < LONG_MEMORY) return { opened, bursts };
  return { opened: Math.round(opened / 2), bursts: Math.round(bursts / 2) };
}

/** Whether the links of a domain are opened by machines so often that a page must wait for a press of its button. */
export function isScanned({ opened, bursts }: LinkHabit): boolean {
  return opened >= FEWEST_OPENED && bursts > opened * SCANNED_SHARE;
}
