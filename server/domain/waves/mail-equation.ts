/** What is known of a wave at one instant. */
export interface WaveMailFacts {
  /** People whom the wave decided to invite. */
  readonly decided: number;
  /** Their invitations: the personal links. */
  readonly invitations: number;
  /** Invitation mails by where they stand; a status without mails may be left out. */
  readonly mails: Readonly<Partial<Record<MailStatus, number>>>;
  /** The wave is still deciding: an invitation is written before the decision that promises it. */
  readonly planning: boolean;
}

export type MailStatus = 'queued' | 'held' | 'claimed' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'cancelled';

/** Everyone invited, by what became of their mail. */
export interface MailEquation {
  readonly invited: number;
  /** No mail yet, or one that has not come to an end: queued, held, or in the hands of a sender. */
  readonly waiting: number;
  readonly sent: number;
  readonly failed: number;
  readonly uncertain: number;
  readonly cancelled: number;
  /** Whether invited = sent + failed + uncertain + cancelled + waiting, and every decision has its invitation. */
  readonly holds: boolean;
}

/**
 * The equation of a wave: invited = sent + failed + uncertain + cancelled + waiting. An invitation without a mail waits.
 * It does not hold when there are more mails than invitations, or other invitations than decisions (while people are
 * still being chosen there may be more); then what waits is at least 0 and the sum shows the fault.
 */
export function mailEquation({ decided, invitations, mails, planning }: WaveMailFacts): MailEquation {
  const { queued = 0, held = 0, claimed = 0, sending = 0, sent = 0, failed = 0, uncertain = 0, cancelled = 0 } = mails;
  const unfinished = queued + held + claimed + sending;
  const ended = sent + failed + uncertain + cancelled;
  const withoutMail = invitations - unfinished - ended;
  const everyoneHasALink = planning ? invitations >= decided : invitations === decided;
  return {
    invited: invitations,
    waiting: unfinished + Math.max(0, withoutMail),
    sent,
    failed,
    uncertain,
    cancelled,
    holds: withoutMail >= 0 && everyoneHasALink,
  };
}

/** Whether nobody of a wave waits any more and nobody is missing: only then may it be called finished. */
export function isFinished({ holds, waiting }: MailEquation): boolean {
  return holds && waiting === 0;
}
