import { z } from 'zod';
import { Reminders, Sending, Who } from './chosen-survey.ts';
import { idSchema } from './ids.ts';
import { Instant, PageQuery, pageOf } from './paging.ts';
import { Sample, Segment } from './sampling.ts';

/** Why a contact was not asked; the first that holds, in this order. */
export const skipReasons = [
  'no_address',
  'bounced',
  'complained',
  'unsubscribed',
  'account_inactive',
  'not_in_segment',
  'too_new',
  'asked_recently',
  'not_this_third',
  'account_cap',
  'not_sampled',
] as const;
export const SkipReason = z.enum(skipReasons);
export type SkipReason = z.infer<typeof SkipReason>;

/** `2027-01`; a second wave of the same month is `2027-01+1`. */
export const Period = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(\+[1-9]\d?)?$/, 'must be a month such as 2027-01');

/** A cancelled wave sends nothing more; what was answered counts until it would have closed. */
export const WaveStatus = z.enum(['planning', 'open', 'closed', 'cancelled']);

/** Why a wave sends nothing for now: a person said so, or Rumo saw that going on would do harm. */
export const pauseReasons = ['person', 'bounces', 'complaints', 'policy', 'transport'] as const;
export type PauseReason = (typeof pauseReasons)[number];

export const WavePause = z.strictObject({
  at: Instant,
  reason: z.enum(pauseReasons),
  /** Who paused it; null when Rumo did, or the person is no longer known. */
  by: z.string().nullable(),
  /** What decided: so many of so many mails. */
  count: z.number().int().nullable(),
  of: z.number().int().nullable(),
  /** What the mail server said. */
  words: z.string().nullable(),
});
export type WavePause = z.infer<typeof WavePause>;

/** How many were invited, and how many were not, by reason. */
export const Ledger = z.strictObject({
  invited: z.number().int(),
  skipped: z.array(z.strictObject({ reason: SkipReason, count: z.number().int() })),
});
export type Ledger = z.infer<typeof Ledger>;

export const Wave = z.strictObject({
  id: idSchema('wave'),
  surveyId: idSchema('survey'),
  surveyName: z.string(),
  period: Period,
  status: WaveStatus,
  who: Who,
  sample: Sample.nullable(),
  segment: Segment.nullable(),
  sending: Sending,
  /** How often who has not answered is asked again. */
  reminders: Reminders,
  openedAt: Instant,
  closesAt: Instant,
  pause: WavePause.nullable(),
  cancelledAt: Instant.nullable(),
  /** It asked elsewhere; its answers were brought in as a file. */
  imported: z.boolean(),
  rev: z.number().int(),
});
export type Wave = z.infer<typeof Wave>;

export const WaveDetail = Wave.extend({ ledger: Ledger });
export type WaveDetail = z.infer<typeof WaveDetail>;

/** What "open now" would do, before it is done. */
export const Opening = z.strictObject({
  period: Period,
  /** This month's wave, when it is open already. */
  openWaveId: idSchema('wave').nullable(),
  /** Of the schedule: the two ledgers are of these people only. */
  segment: Segment.nullable(),
  third: Ledger,
  everyone: Ledger,
  /** A small company asks everyone, a larger one this month's third. */
  suggested: Who,
});
export type Opening = z.infer<typeof Opening>;

export const OpenNow = z.strictObject({
  who: Who,
  sample: Sample.nullable().default(null),
  segment: Segment.nullable().default(null),
  sending: Sending,
  period: Period,
});
export type OpenNow = z.infer<typeof OpenNow>;

/** Pausing, resuming and cancelling name the revision that was seen. */
export const ChangeWave = z.strictObject({ rev: z.number().int() });
export type ChangeWave = z.infer<typeof ChangeWave>;

/** One row of the ledger by name. */
export const DecisionRow = z.strictObject({
  contactId: idSchema('contact'),
  name: z.string(),
  email: z.string().nullable(),
  account: z.string().nullable(),
  outcome: z.enum(['invited', 'skipped']),
  reason: SkipReason.nullable(),
});
export type DecisionRow = z.infer<typeof DecisionRow>;

export const DecisionQuery = PageQuery.extend({ reason: z.union([SkipReason, z.literal('invited')]).optional() });
export type DecisionQuery = z.infer<typeof DecisionQuery>;
export const DecisionPage = pageOf(DecisionRow);
