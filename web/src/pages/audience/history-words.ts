import type { DeliveryRow } from '../../../../server/contract/delivery.ts';
import type { GivenScore, HistoryEntry, RequestStep } from '../../../../server/contract/history.ts';
import type { SuppressionReason } from '../../../../server/contract/audience.ts';
import type { Need } from '../../../../server/contract/need.ts';
import type { Metric } from '../../../../server/contract/survey.ts';
import type { ThemeStatus } from '../../../../server/contract/theme.ts';
import type { WordKey } from '../../../../server/contract/words.ts';
import type { Speech } from '../../../../server/domain/history/say-history.ts';
import { dayText, monthText, numberText } from '../../lib/format.ts';
import { say, words } from '../../lib/words.svelte.ts';
import { needWords } from '../requests/change-text.ts';

type MailEntry = Extract<HistoryEntry, { kind: 'mail' }>;

export const metricWords = {
  nps: 'history.scoresNps',
  stars: 'history.scoresStars',
  csat: 'history.scoresCsat',
  ces: 'history.scoresCes',
} as const satisfies Record<Metric, WordKey>;

export const markWords = {
  unsubscribed: 'history.markUnsubscribed',
  complained: 'history.markComplained',
  bounced: 'history.markBounced',
  manual: 'history.markManual',
  erased: 'history.markErased',
} as const satisfies Record<SuppressionReason, WordKey>;

const statusSteps = {
  open: 'history.stepOpen',
  planned: 'history.stepPlanned',
  doing: 'history.stepDoing',
  shipped: 'history.stepShipped',
  declined: 'history.stepDeclined',
} as const satisfies Record<ThemeStatus, WordKey>;

const mailStates = {
  queued: 'history.mailWaiting',
  held: 'history.mailWaiting',
  claimed: 'history.mailWaiting',
  sending: 'history.mailWaiting',
  sent: 'history.mailSent',
  failed: 'history.mailFailed',
  uncertain: 'history.mailUncertain',
  cancelled: 'history.mailFailed',
} as const satisfies Record<DeliveryRow['status'], WordKey>;

/** Months and scores as the first line of a person or an account says them. */
export const speech: Speech = {
  month: (month) => monthText(words.locale, month),
  score: scoreOf,
};

/** `4`, `6.5`, `4 of 5 stars`. */
export function scoreOf(score: number, metric: Metric | null): string {
  const figure = numberText(words.locale, score);
  return metric === 'stars' ? say('history.ofFive', { score: figure }) : figure;
}

export function needText(need: Need): string {
  return need === 'not-needed' ? say('history.needNot') : say(needWords[need]);
}

/** What became of a request, one step of it. */
export function stepText(step: RequestStep): string {
  switch (step.kind) {
    case 'grouped':
      return say('history.stepGrouped', { count: step.others });
    case 'voted':
      return say('history.stepVoted', { need: needText(step.need), day: dayText(words.locale, step.at) });
    case 'status':
      return words.spoken.tell({ key: statusSteps[step.status], params: { day: dayText(words.locale, step.at) } });
    case 'released':
      return say('history.stepReleased', { day: dayText(words.locale, step.at), title: step.title });
    case 'told':
      return say('history.stepTold', { day: dayText(words.locale, step.at) });
  }
}

export function mailText({ mail, about }: MailEntry): string {
  if (about === null) return say('history.mailOther');
  switch (mail) {
    case 'invite':
      return say('history.mailInvite', { about });
    case 'reminder':
      return say('history.mailReminder', { about });
    case 'ballot':
      return say('history.mailBallot', { about });
    case 'release':
      return say('history.mailRelease', { about });
    default:
      return say('history.mailOther');
  }
}

/** How a mail ended, in a word. */
export function mailState({ status, bounced, complained }: MailEntry): string {
  if (complained) return say('history.mailComplained');
  return say(bounced ? 'history.mailBounced' : mailStates[status]);
}

/** Why an answer stands aside; null for one that counts. */
export function asideText(status: GivenScore['status']): string | null {
  if (status === 'counted') return null;
  return say(status === 'provisional' ? 'history.undecided' : 'history.notCounted');
}
