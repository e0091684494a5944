import { z } from 'zod';
import { idSchema } from './ids.ts';
import { Instant } from './paging.ts';
import { Period, WaveStatus } from './wave.ts';
import type { WordKey } from './words.ts';

const Count = z.number().int();

/** A month, `2027-01`: all waves of it together. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month such as 2027-01');

/** A sentence not yet spoken. */
export const ReportMessage = z.strictObject({
  key: z.string() as unknown as z.ZodType<WordKey, string>,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ReportMessage = z.infer<typeof ReportMessage>;

/** A score with what is behind it and how sure it is. Everything that nobody told is null, never 0. */
export const ScoreView = z.strictObject({
  /** −100 to 100, whole; null without answers, and for a single one. */
  nps: Count.nullable(),
  /** At 95 %, in points; null where nothing tells how others would answer. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  answers: Count,
  /** Accounts that were heard; a person without account counts as one. */
  accounts: Count,
  promoters: Count,
  passives: Count,
  detractors: Count,
  /** What must be known before the number is read. */
  note: ReportMessage.nullable(),
});
export type ScoreView = z.infer<typeof ScoreView>;

/** From the people that were chosen to those who wrote something. */
export const Funnel = z.strictObject({
  invited: Count,
  /** Mails that were handed over to the recipient's mail server. */
  delivered: Count,
  /** Failed, cancelled: these people were never reached. */
  notReached: Count,
  /** Perhaps handed over; nobody can tell. */
  uncertain: Count,
  waiting: Count,
  answered: Count,
  commented: Count,
  /** 0 to 1: answered of those invited and not known as never reached; null when that is nobody. */
  responseRate: z.number().nullable(),
});
export type Funnel = z.infer<typeof Funnel>;

export const TrendMonth = z.strictObject({
  month: Month,
  /** Null is a gap: nobody answered, or a single answer that is no score. */
  score: Count.nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  answers: Count,
});

export const Report = z.strictObject({
  surveyId: idSchema('survey'),
  surveyName: z.string(),
  /** The month that is reported; null before the first wave. */
  month: Month.nullable(),
  headline: ReportMessage,
  /** Whether the three months differ from the three before; null when there is nothing before. */
  change: ReportMessage.nullable(),
  ofMonth: ScoreView,
  /** The latest answer of each person in the three months that end with `month`. */
  ofQuarter: ScoreView,
  /** Answers of each score from 0 to 10 in the month: eleven numbers. */
  distribution: z.array(Count).length(11),
  funnel: Funnel,
  /** Answered by one click and not confirmed: decided within a quarter of an hour. In the funnel, but in no score yet. */
  provisional: Count,
  /** Kept but not counted. */
  suspect: Count,
  late: Count,
  /** Ends with the latest month, or with the reported one when that is long past. */
  trend: z.array(TrendMonth).length(12),
  waves: z.array(
    z.strictObject({
      id: idSchema('wave'),
      period: Period,
      status: WaveStatus,
      openedAt: Instant,
      closesAt: Instant,
    }),
  ),
});
export type Report = z.infer<typeof Report>;
