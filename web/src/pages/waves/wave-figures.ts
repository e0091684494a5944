import type { DeliveryCounts } from '../../../../server/contract/delivery.ts';

/** How far the mails of a wave are. Everyone invited is in exactly one of the other five. */
export interface WaveFigures {
  readonly invited: number;
  readonly sent: number;
  readonly failed: number;
  readonly uncertain: number;
  readonly cancelled: number;
  /** Not yet due, not yet in the outbox, or on its way at this moment. */
  readonly waiting: number;
}

/** The equation of a wave: waiting is whoever was invited and whose mail has not come to an end. */
export function waveFigures(invited: number, counts: DeliveryCounts): WaveFigures {
  const { sent, failed, uncertain, cancelled } = counts;
  const waiting = Math.max(0, invited - sent - failed - uncertain - cancelled);
  return { invited, sent, failed, uncertain, cancelled, waiting };
}
