/** The latest mails of a wave whose end is known: {@link PAUSE_WINDOW} of them, or as many as there are. */
export interface RecentMails {
  /** How many; 0 to {@link PAUSE_WINDOW}. */
  readonly tried: number;
  /** Addresses that do not exist, told at once or by a report. */
  readonly hardBounces: number;
  /** Reports as spam. */
  readonly complaints: number;
  /** Refusals of the sender and not of the person: enhanced status 5.7.x (RFC 3463). */
  readonly policyRefusals: number;
}

/** Why a wave stops by itself, and the count that decided, of how many. */
export interface PauseFinding {
  readonly reason: 'bounces' | 'complaints' | 'policy';
  readonly count: number;
  readonly of: number;
}

/** How far back the rule looks, in mails. */
export const PAUSE_WINDOW = 500;

const BOUNCE_SHARE = 0.05;
/** One in a thousand: from here on mailbox providers begin to refuse a sender. */
const COMPLAINT_SHARE = 0.001;
const POLICY_REFUSALS = 20;
/** In a small wave one wrong address is already more than a twentieth; that says little about the list. */
const FEWEST_BOUNCES = 5;
/** One complaint of fewer than a whole window says little about the mail. */
const FEWEST_COMPLAINTS = 2;

/**
 * Whether a wave has to stop before more harm is done: at 20 policy refusals or more; when more than 5 % of its latest
 * 500 mails bounced for good, at least 5 of them; when more than 0.1 % were reported as spam, at least 2 of them, or one
 * of a full 500. The most serious first; null when all is well.
 */
export function whyPause({ tried, hardBounces, complaints, policyRefusals }: RecentMails): PauseFinding | null {
  if (policyRefusals >= POLICY_REFUSALS) return { reason: 'policy', count: policyRefusals, of: tried };
  const enough = tried >= PAUSE_WINDOW ? 1 : FEWEST_COMPLAINTS;
  if (complaints >= enough && complaints > tried * COMPLAINT_SHARE) {
    return { reason: 'complaints', count: complaints, of: tried };
  }
  if (hardBounces >= FEWEST_BOUNCES && hardBounces > tried * BOUNCE_SHARE) {
    return { reason: 'bounces', count: hardBounces, of: tried };
  }
  return null;
}
