import { z } from 'zod';
import { idSchema } from './ids.ts';
import { Month, ReportMessage } from './report.ts';
import { SegmentState } from './segments.ts';

const Count = z.number().int();

/** What people are told apart by: as they were on the day of asking, and what they had answered before. */
export const responseProperties = ['plan', 'sector', 'size', 'role', 'locale', 'tenure', 'lastScore'] as const;
export const ResponseProperty = z.enum(responseProperties);
export type ResponseProperty = z.infer<typeof ResponseProperty>;

export const ResponseRate = z.strictObject({
  /**
   * Empty: not known; null: several values of few people each. For `lastScore` promoter, passive, detractor, or empty for
   * no answer within half a year.
   */
  value: z.string().nullable(),
  /** Got the mail. Null where hidden. */
  asked: Count.nullable(),
  answered: Count.nullable(),
  /** 0 to 1, with its interval at 95 %. */
  rate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Too small to be shown, or so that a smaller one stays hidden. */
  hidden: z.boolean(),
});
export type ResponseRate = z.infer<typeof ResponseRate>;

export const ResponseOfProperty = z.strictObject({
  property: ResponseProperty,
  /** R-indicator: 1 when all values answer alike. */
  indicator: z.number(),
  /** Low enough, of enough people, to doubt the score. */
  warns: z.boolean(),
  /** Points by which it could at most have moved the score; null where nobody answered, or the survey has no NPS. */
  largestBias: z.number().nullable(),
  rates: z.array(ResponseRate),
});
export type ResponseOfProperty = z.infer<typeof ResponseOfProperty>;

/** NPS of some answers; null where there is none to show. */
export const ResponseFigure = z.strictObject({
  answers: Count,
  nps: Count.nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type ResponseFigure = z.infer<typeof ResponseFigure>;

/** Who answered a month's mails and who stayed silent. */
export const ResponseReport = z.strictObject({
  surveyId: idSchema('survey'),
  month: Month.nullable(),
  /** Got the mail. */
  asked: Count,
  answered: Count,
  /** 0 to 1; null when nobody was asked. */
  rate: z.number().nullable(),
  headline: ReportMessage,
  /** Properties with two values or more. */
  properties: z.array(ResponseOfProperty),
  /** Before the first reminder against after it; null when nobody was reminded before answering. */
  arrival: z
    .strictObject({
      early: ResponseFigure,
      late: ResponseFigure,
      state: SegmentState,
      /** Late minus early, in points. */
      difference: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
    })
    .nullable(),
  /** The score as it is, and weighed so that its answers have the shares of all customers; null when there is no need or no way. */
  weighted: z
    .strictObject({ raw: ResponseFigure, weighted: ResponseFigure, properties: z.array(ResponseProperty).min(1) })
    .nullable(),
  /** The score if all who were silent were detractors, and promoters; null without a score. */
  silence: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
});
export type ResponseReport = z.infer<typeof ResponseReport>;
