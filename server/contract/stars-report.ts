import { z } from 'zod';
import { StarsGoal } from './chosen-survey.ts';
import { idSchema } from './ids.ts';
import { Funnel, Month, ReportMessage } from './report.ts';

const Count = z.number().int();

/** Whether the mean of all customers is above the goal, as far as the answers show. */
export const GoalView = z.strictObject({
  above: StarsGoal,
  state: z.enum(['met', 'missed', 'not-yet-shown']),
  /** Answers more at the same shares until it would be met or missed; null when it is, or no number would do. */
  moreAnswers: Count.nullable(),
  message: ReportMessage,
});
export type GoalView = z.infer<typeof GoalView>;

/** Stars of one month, or of three, and how sure they are at 95 %. Everything that nobody told is null, never 0. */
export const StarsView = z.strictObject({
  /** 1 to 5, with as many `decimals`; null without answers, for a single one, and where hidden. */
  mean: z.number().nullable(),
  /** One; two from 400 answers on. */
  decimals: z.union([z.literal(1), z.literal(2)]),
  /** Null as well where nothing tells how others would answer. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  answers: Count,
  /** Accounts that were heard; a person without account counts as one. */
  accounts: Count,
  /** Answers of 1, 2, 3, 4 and 5 stars; null where hidden. */
  counts: z.array(Count).length(5).nullable(),
  /** The share that gave 4 or 5 stars; 0 to 1. */
  csat: z.strictObject({ share: z.number(), low: z.number(), high: z.number() }).nullable(),
  goal: GoalView.nullable(),
  /** How satisfied people are, in one sentence. */
  headline: ReportMessage,
  /** What must be known before the number is read. */
  note: ReportMessage.nullable(),
  /** Why the result is not shown to this reader; null when it is. */
  hidden: ReportMessage.nullable(),
});
export type StarsView = z.infer<typeof StarsView>;

/** A month of the trend; a mean of null is a gap: nobody answered, a single answer that is no mean, or it is hidden. */
export const StarsMonth = z.strictObject({
  month: Month,
  mean: z.number().nullable(),
  decimals: z.union([z.literal(1), z.literal(2)]),
  low: z.number().nullable(),
  high: z.number().nullable(),
  answers: Count,
});
export type StarsMonth = z.infer<typeof StarsMonth>;

export const StarsReport = z.strictObject({
  surveyId: idSchema('survey'),
  surveyName: z.string(),
  /** The month that is reported; null before the first wave. */
  month: Month.nullable(),
  /** Which of the two is told first: the month where its answers are enough, else the quarter. */
  window: z.enum(['month', 'quarter']),
  ofMonth: StarsView,
  /** The latest answer of each person in the three months that end with `month`. */
  ofQuarter: StarsView,
  /** Of the month; null for a cut, of which only the answers are known here. */
  funnel: Funnel.nullable(),
  /** Answered by one click and not confirmed: in no mean yet. */
  provisional: Count,
  /** Kept but not counted. */
  suspect: Count,
  late: Count,
  /** Ends with the latest month, or with the reported one when that is long past. */
  trend: z.array(StarsMonth).length(12),
  /** The mean that is to be exceeded. */
  goal: StarsGoal,
  hasWaves: z.boolean(),
});
export type StarsReport = z.infer<typeof StarsReport>;
