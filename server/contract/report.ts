import { z } from 'zod';
import { Cut } from './cut.ts';
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
  /** −100 to 100, with as many `decimals`; null without answers, for a single one, and where hidden. */
  nps: z.number().nullable(),
  /** How many are told: one where the interval is narrower than ±1 point, none otherwise. */
  decimals: z.union([z.literal(0), z.literal(1)]),
  /** At 95 %, in points; null where nothing tells how others would answer. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  answers: Count,
  /** Accounts that were heard; a person without account counts as one. */
  accounts: Count,
  /** Null where hidden. */
  promoters: Count.nullable(),
  passives: Count.nullable(),
  detractors: Count.nullable(),
  /** What must be known before the number is read. */
  note: ReportMessage.nullable(),
  /** Why the result is not shown to this reader; null when it is. */
  hidden: ReportMessage.nullable(),
});
export type ScoreView = z.infer<typeof ScoreView>;

/** The same answers counted another way. */
export const OtherView = z.strictObject({
  nps: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Those that have a voice in it. */
  accounts: Count,
});
export type OtherView = z.infer<typeof OtherView>;

export const ChangeState = z.enum(['dropped', 'rose', 'no-real-change', 'cant-tell-yet', 'too-few-answers']);
export type ChangeState = z.infer<typeof ChangeState>;

/** A month against the month before, three months against the three before: never two windows that share a month. */
export const Comparison = z.strictObject({
  /** The last month of the window before. */
  until: Month,
  /** What it was then. */
  nps: z.number().nullable(),
  state: ChangeState,
  /** Later less earlier of the adjusted scores with its bounds at 95 %, in points; null with too few answers. */
  difference: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** For `cant-tell-yet`: about how many more answers would settle it; null when none would. */
  moreAnswers: Count.nullable(),
  message: ReportMessage,
  /** Whether the wording of the survey changed in between. */
  newVersion: z.boolean(),
});
export type Comparison = z.infer<typeof Comparison>;

/** One month, or three: the score, what can be said about it, and the same answers counted in other ways. */
export const WindowReport = ScoreView.extend({
  /** The first line: the score, its interval and whether it changed. */
  headline: ReportMessage,
  /** Answers of each score from 0 to 10: eleven numbers; null where hidden. */
  distribution: z.array(Count).length(11).nullable(),
  /** Null when there is nothing before. */
  comparison: Comparison.nullable(),
  /** Points: a smaller change from the window before would be missed more often than once in five times. */
  smallestVisible: z.number().nullable(),
  /** Active accounts that were heard, of all that are active now; null for a cut. */
  coverage: z.strictObject({ heard: Count, active: Count }).nullable(),
  /** One voice for each account. */
  accountView: OtherView,
  /** Each account counted by its subscription on the day of asking. */
  revenueView: OtherView,
  /** What the ways of counting disagree about, and who dominates. */
  viewsNotes: z.array(ReportMessage),
});
export type WindowReport = z.infer<typeof WindowReport>;

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

/** A point of the trend; a score of null is a gap: nobody answered, a single answer that is no score, or it is hidden. */
const TrendScore = z.strictObject({
  score: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  answers: Count,
});

export const TrendMonth = TrendScore.extend({
  month: Month,
  /** Of the three months that end with this one: it shares two of them with its neighbours. */
  quarter: TrendScore,
  /** The moving average of the months since the base, and the limits that chance alone seldom leaves; null before. */
  average: z.strictObject({ value: z.number(), low: z.number(), high: z.number(), alarm: z.boolean() }).nullable(),
  /** Whether the survey was first asked with another wording in this month: what comes after is measured anew. */
  newVersion: z.boolean(),
});
export type TrendMonth = z.infer<typeof TrendMonth>;

/** The months that later ones are measured against. */
export const TrendBase = z.strictObject({ from: Month, to: Month, nps: z.number(), answers: Count });
export type TrendBase = z.infer<typeof TrendBase>;

/** From `since` on the level is another one, as far as chance can be excluded. */
export const ChangePoint = z.strictObject({ since: Month, before: z.number(), after: z.number() });
export type ChangePoint = z.infer<typeof ChangePoint>;

export const Report = z.strictObject({
  surveyId: idSchema('survey'),
  surveyName: z.string(),
  /** The month that is reported; null before the first wave. */
  month: Month.nullable(),
  /** Which answers it is of. */
  cut: Cut,
  /** Which of the two is told first: the month where it has enough answers to show a change of 15 points, else the quarter. */
  window: z.enum(['month', 'quarter']),
  /** The first line of that window. */
  headline: ReportMessage,
  /** Whether it differs from the one before; null when there is nothing before. */
  change: ReportMessage.nullable(),
  ofMonth: WindowReport,
  /** The latest answer of each person in the three months that end with `month`. */
  ofQuarter: WindowReport,
  /** Of the month; null for a cut, of which only the answers are known here. */
  funnel: Funnel.nullable(),
  /** Answered by one click and not confirmed: decided within a quarter of an hour. In the funnel, but in no score yet. */
  provisional: Count,
  /** Kept but not counted. */
  suspect: Count,
  late: Count,
  /** Ends with the latest month, or with the reported one when that is long past. */
  trend: z.array(TrendMonth).length(12),
  /** Of the months that the trend ends with; null while there are too few months or answers for one. */
  base: TrendBase.nullable(),
  /** Null when none is proven. */
  changePoint: ChangePoint.nullable(),
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
