import type { Finding } from '../../contract/doctor.ts';
import { fault, fine } from './finding.ts';

/** How the work of a deployment goes on. */
export interface WorkFacts {
  /** Of the ticks that workers share: when one last began, and the earliest that is due. null: there are none. */
  readonly ticks: { readonly lastRunAt: Date | null; readonly nextRunAt: Date | null } | null;
  /** By the clock of the machine, as the ticks are. */
  readonly now: Date;
}

/** How the mails stand, by business time. */
export interface MailFacts {
  readonly waiting: number;
  readonly overdue: number;
  /** Of the overdue ones; null when none is. */
  readonly oldestDueAt: Date | null;
  readonly uncertain: number;
  /** In the last 30 days. */
  readonly failed: number;
  readonly now: Date;
}

/** What the owner has decided so far. */
export interface SetUpFacts {
  /** null: not set up. */
  readonly organisation: { readonly privacyUrl: string } | null;
  /** When the next wave opens by itself; null: none does. */
  readonly nextWaveAt: string | null;
}

const MINUTE_MS = 60_000;
/** Ticks come every minute; a worker that is only busy misses some. */
const GONE_MINUTES = 5;

/** Whether somebody does the work that is due. */
export function diagnoseWorker({ ticks, now }: WorkFacts): Finding {
  if (ticks === null) return fault('work', 'problem', 'workerNever');
  const minutesSince = (date: Date) => (now.getTime() - date.getTime()) / MINUTE_MS;
  const { lastRunAt, nextRunAt } = ticks;
  const isAlive =
    (lastRunAt !== null && minutesSince(lastRunAt) < GONE_MINUTES) ||
    (nextRunAt !== null && minutesSince(nextRunAt) < GONE_MINUTES);
  if (isAlive && lastRunAt === null) return fine('work', 'workerNew');
  if (isAlive) return fine('work', 'workerFine', { seconds: Math.max(0, Math.round(minutesSince(lastRunAt!) * 60)) });
  const since = lastRunAt ?? nextRunAt;
  if (since === null) return fault('work', 'problem', 'workerNever');
  return fault('work', 'problem', 'workerGone', { minutes: Math.round(minutesSince(since)) });
}

/** Whether mails wait too long, and which need a person. */
export function diagnoseMails({ waiting, overdue, oldestDueAt, uncertain, failed, now }: MailFacts): Finding[] {
  const findings: Finding[] = [];
  if (overdue > 0 && oldestDueAt !== null) {
    const minutes = Math.round((now.getTime() - oldestDueAt.getTime()) / MINUTE_MS);
    findings.push(fault('work', 'problem', 'mailsOverdue', { count: overdue, minutes }));
  } else {
    findings.push(waiting > 0 ? fine('work', 'mailsFine', { count: waiting }) : fine('work', 'mailsNone'));
  }
  if (uncertain > 0) findings.push(fault('work', 'problem', 'mailsUncertain', { count: uncertain }));
  if (failed > 0) findings.push(fault('work', 'advice', 'mailsFailed', { count: failed }));
  return findings;
}

/** Whether the deployment is set up and asks by itself. */
export function diagnoseSetUp({ organisation, nextWaveAt }: SetUpFacts): Finding[] {
  if (organisation === null) return [fault('settings', 'advice', 'notSetUp')];
  const address = organisation.privacyUrl;
  const isExample = /(^|\.)(example(\.(com|net|org))?|test|invalid)$/.test(new URL(address).hostname);
  return [
    isExample ? fault('settings', 'advice', 'privacyExample', { address }) : fine('settings', 'organisationFine'),
    nextWaveAt === null
      ? fault('work', 'advice', 'scheduleOff')
      : fine('work', 'scheduleOn', { day: nextWaveAt.slice(0, 10) }),
  ];
}
