import type { DeliveryRow } from '../../../../server/contract/delivery.ts';
import type { WordKey } from '../../../../server/contract/words.ts';
import { say, tell } from '../../lib/words.svelte.ts';

const reasons: Readonly<Record<string, WordKey>> = {
  refused: 'wavePage.reasonRefused',
  gave_up: 'wavePage.reasonGaveUp',
  render: 'wavePage.reasonRender',
  sender_lost: 'wavePage.reasonSenderLost',
  answer_lost: 'wavePage.reasonAnswerLost',
  expired: 'wavePage.reasonExpired',
  paused: 'wavePage.reasonPaused',
  closed: 'wavePage.reasonClosed',
  wave_cancelled: 'wavePage.reasonWaveCancelled',
  gone: 'wavePage.reasonGone',
  no_address: 'wavePage.reasonNoAddress',
  bounced: 'wavePage.reasonBounced',
  complained: 'wavePage.reasonComplained',
  unsubscribed: 'wavePage.reasonUnsubscribed',
  answered: 'wavePage.reasonAnswered',
  too_late: 'wavePage.reasonTooLate',
  not_invited: 'wavePage.reasonNotInvited',
  evidence: 'wavePage.reasonEvidence',
  reported: 'wavePage.reasonReported',
  person: 'wavePage.reasonPerson',
};

/** Why a mail stands where it stands, in our words; null when there is nothing to say. */
export function reasonText({ reason }: Pick<DeliveryRow, 'reason'>): string | null {
  if (reason === null) return null;
  const key = reasons[reason];
  return key ? tell({ key }) : reason;
}

/** What came back after a mail had left; null when nothing did. */
export function returnedText({
  status,
  bounce,
  complainedAt,
}: Pick<DeliveryRow, 'status' | 'bounce' | 'complainedAt'>): string | null {
  if (complainedAt) return say('wavePage.returnedComplaint');
  if (!bounce || status === 'failed') return null;
  const key = {
    hard: 'wavePage.returnedHard',
    soft: 'wavePage.returnedSoft',
    policy: 'wavePage.returnedPolicy',
  } as const;
  return say(key[bounce.kind]);
}
