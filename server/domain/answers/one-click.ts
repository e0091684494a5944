import {
  BURST_SCORES,
  BURST_WINDOW,
  distinctNumbers,
  openings,
  TRAP_WINDOW,
  type Evidence,
  type LinkVisit,
  type Suspicion,
} from './evidence.ts';
import { PROVISIONAL_FOR } from './status.ts';

/** Scanners come with the mail: so long after its sending an opened page is not taken for a person; milliseconds. */
export const QUIET_FOR = 600_000;
/** So long a page must have been before somebody's eyes, in milliseconds. */
export const VISIBLE_FOR = 1500;
/** So long after its showing a page may send by itself, in milliseconds. */
export const PAGE_GOOD_FOR = 600_000;
/** So many different numbers sent by opened pages no person sends. */
export const MANY_POSTS = 3;

/** What is known when a link with a number is opened. All instants are of the machine's clock, in milliseconds. */
export interface Opening {
  readonly shownAt: number;
  /** When the newest mail with this link began to go out; null when that is not known. */
  readonly sentAt: number | null;
  /** The openings of this link up to now, this one among them. */
  readonly visits: readonly LinkVisit[];
  /** The organisation wants a press of the button always. */
  readonly alwaysConfirm: boolean;
  /** Many links to this mail domain are opened by machines. */
  readonly scannedDomain: boolean;
}

/**
 * Why the page that is shown must not send by itself but wait for somebody to press its button; empty when it may.
 * Without a known sending, that is so too: one more press is the smaller harm.
 */
export function tapReasons({ shownAt, sentAt, visits, alwaysConfirm, scannedDomain }: Opening): Suspicion[] {
  const { distinctScores, trap } = openings(visits, shownAt);
  const reasons: Suspicion[] = [];
  if (sentAt === null || shownAt - sentAt < QUIET_FOR) reasons.push('quiet');
  if (distinctScores >= BURST_SCORES) reasons.push('many-scores');
  if (trap) reasons.push('trap');
  if (alwaysConfirm) reasons.push('setting');
  if (scannedDomain) reasons.push('domain');
  return reasons;
}

/** What a page sends by itself. */
export interface AutoPost extends Omit<Opening, 'shownAt'> {
  /** When its page was shown; null when it carries no stamp of ours. */
  readonly shownAt: number | null;
  readonly now: number;
  /** For how long the page says it was seen. */
  readonly visibleMs: number;
  /** Names the showing of the page. */
  readonly nonce: string | null;
}

/**
 * Judges what a page sent by itself at `now`, by the rules of its opening and anew: nothing that the page says about its own
 * mode is believed. A page that was shown longer ago than PAGE_GOOD_FOR counts as none of ours.
 */
export function weighAuto({ now, visibleMs, nonce, ...opening }: AutoPost): Evidence {
  const { visits, shownAt } = opening;
  const stamped = shownAt !== null && nonce !== null && now >= shownAt && now - shownAt <= PAGE_GOOD_FOR;
  const found = new Set(tapReasons({ ...opening, shownAt: shownAt ?? now }));
  const { distinctScores, trap } = openings(visits, now);
  if (distinctScores >= BURST_SCORES) found.add('many-scores');
  if (trap) found.add('trap');
  if (!stamped) found.add('no-page');
  else if (Math.min(visibleMs, now - shownAt) < VISIBLE_FOR) found.add('not-visible');
  return {
    source: 'auto',
    quiet: found.has('quiet'),
    visibleMs,
    gesture: false,
    ...(nonce === null ? {} : { nonce }),
    shownFor: shownAt === null ? null : now - shownAt,
    distinctScores,
    trap: found.has('trap'),
    suspicions: [...found],
  };
}

/** A number that an opened page sent by itself. */
export interface AutoScore {
  readonly at: number;
  readonly score: number;
}

/**
 * What speaks against a provisional answer once its time is over: the trap or several numbers opened around it, before or
 * after, or several numbers sent by opened pages. Empty: it counts.
 * @param at when it came, in milliseconds
 * @param visits the openings of its link, also later ones
 * @param autoScores every number that pages sent by themselves for this person, this one among them
 */
export function doubtsAfter(
  at: number,
  visits: readonly LinkVisit[],
  autoScores: readonly AutoScore[],
): Extract<Suspicion, 'many-scores' | 'trap' | 'many-posts'>[] {
  const around = <T extends { readonly at: number }>(some: readonly T[], window: number) =>
    some.filter((one) => Math.abs(one.at - at) <= window);
  const found: ReturnType<typeof doubtsAfter> = [];
  if (distinctNumbers(around(visits, BURST_WINDOW)) >= BURST_SCORES) found.push('many-scores');
  if (around(visits, TRAP_WINDOW).some(({ score }) => score === 'x')) found.push('trap');
  const posted = new Set(around(autoScores, PROVISIONAL_FOR).map(({ score }) => score));
  if (posted.size >= MANY_POSTS) found.push('many-posts');
  return found;
}
