import type { StoredAnswer } from '../../server/features/answers/answers.ts';
import type { SmtpPost } from '../support/smtp-post.ts';
import type { AnswerLoad } from './answer-load.ts';
import type { Site } from './site.ts';

/** What everybody got, by the mail server's own log, against what Rumo says. */
export interface MailReckoning {
  people: number;
  duplicates: number;
  /** Got nothing and stand in no list that says why not. */
  forgotten: number;
  sent: number;
  failed: number;
  uncertain: number;
  cancelled: number;
  /** Neither ended: must be none when a wave is over. */
  unfinished: number;
  /** Said to be sent, and the mail server knows nothing of it. */
  sentInVain: number;
}

export async function reckonMails(site: Site, post: SmtpPost, people: number): Promise<MailReckoning> {
  const copies = post.copies();
  const deliveries = await site.deliveries();
  const states = await site.states();
  const excused = new Set(deliveries.filter(({ status }) => status !== 'sent').map(({ email }) => email));
  const addresses = await site.db.collection('contacts').distinct('email');
  return {
    people,
    duplicates: [...copies.values()].filter((count) => count > 1).length,
    forgotten: addresses.filter((email) => !copies.has(email as string) && !excused.has(email as string)).length,
    sent: states.sent,
    failed: states.failed,
    uncertain: states.uncertain,
    cancelled: states.cancelled,
    unfinished: deliveries.length - states.sent - states.failed - states.uncertain - states.cancelled,
    sentInVain: deliveries.filter(({ status, email }) => status === 'sent' && !copies.has(email)).length,
  };
}

/** The answers that people were told are saved, against those that are. */
export interface AnswerReckoning {
  acknowledged: number;
  lost: number;
  /** Saved with another score than the one that was acknowledged. */
  changed: number;
  /** Taken more than once into one answer, or counted more than once in the sums. */
  doubled: number;
  brokenConnections: number;
  unavailable: number;
  unavailableWithoutRetryAfter: number;
  otherErrors: number;
  /** The slowest 503, in seconds. */
  slowestRefusal: number;
  longestGap: number;
}

export async function reckonAnswers(site: Site, load: AnswerLoad): Promise<AnswerReckoning> {
  const answers = await site.db.collection<StoredAnswer>('answers').find().toArray();
  const byId = new Map(answers.map((answer) => [answer._id, answer]));
  const counted = answers.filter(({ status }) => status === 'counted').length;
  await site.until(async () => (await summed(site)) >= counted, 'the sums');
  const unavailable = load.refusals.filter(({ status }) => status === 503);
  const acknowledged = [...load.acknowledged];
  const taken = answers.filter(({ revisions }) => revisions.length > 1).length;
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter(([id]) => !byId.has(id)).length,
    changed: acknowledged.filter(([id, score]) => byId.has(id) && byId.get(id)!.score !== score).length,
    doubled: taken + Math.max(0, (await summed(site)) - counted),
    brokenConnections: load.refusals.filter(({ status }) => status === 0).length,
    unavailable: unavailable.length,
    unavailableWithoutRetryAfter: unavailable.filter(({ retryAfter }) => !retryAfter).length,
    otherErrors: load.refusals.filter(({ status }) => status !== 0 && status !== 503).length,
    slowestRefusal: Math.max(0, ...unavailable.map(({ ms }) => ms)) / 1000,
    longestGap: load.longestGap,
  };
}

async function summed(site: Site): Promise<number> {
  const [total] = await site.db
    .collection('sums')
    .aggregate<{ n: number }>([{ $group: { _id: null, n: { $sum: '$n' } } }])
    .toArray();
  return total?.n ?? 0;
}
