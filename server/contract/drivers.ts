import { z } from 'zod';
import { Cut } from './cut.ts';
import { idSchema } from './ids.ts';
import { Month, ReportMessage } from './report.ts';
import { ThemeRef, ThemeStatus } from './theme.ts';

const Count = z.number().int();

/** Months looked at: one, three, or four times three, in which everybody counts once in each three. */
export const driverWindows = ['1', '3', '12'] as const;
export const DriverWindow = z.enum(driverWindows);
export type DriverWindow = z.infer<typeof DriverWindow>;

export const DriverState = z.enum([
  'lower',
  'higher',
  'no-real-difference',
  'cant-tell-yet',
  'too-few-answers',
  /** Mentioned by fewer than ten answers: no figures. */
  'few',
  /** By every answer: nothing to set it against. */
  'everyone',
  /** This reader may not see its figures. */
  'hidden',
]);
export type DriverState = z.infer<typeof DriverState>;

/** A theme that answers mention, and what goes together with mentioning it. */
export const Driver = z.strictObject({
  theme: ThemeRef.extend({ status: ThemeStatus }),
  state: DriverState,
  /** Answers that mention it, each once, and their accounts. Null where hidden. */
  mentions: Count.nullable(),
  accounts: Count.nullable(),
  /** NPS of those who mention it and of all others, exact; null with too few mentions, and where hidden. */
  npsWith: z.number().nullable(),
  npsWithout: z.number().nullable(),
  /** Points by which the whole score differs from the score without the answers that mention it: share × (with − without). */
  pull: z.number().nullable(),
  /** With less without, adjusted, at 95 %, accounts as units; null where a side cannot be bounded. */
  gap: z.strictObject({ difference: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** Adjusted for all themes of the table (Benjamini and Hochberg). */
  p: z.number().nullable(),
  /** Why the figures are not shown to this reader; null when they are. */
  hidden: ReportMessage.nullable(),
});
export type Driver = z.infer<typeof Driver>;

export const DriversReport = z.strictObject({
  surveyId: idSchema('survey'),
  /** Null before the first wave. */
  month: Month.nullable(),
  window: DriverWindow,
  /** Counted answers of the window, those with a comment, and those that mention a theme. Null where hidden. */
  answers: Count.nullable(),
  commented: Count.nullable(),
  mentioning: Count.nullable(),
  headline: ReportMessage,
  /** The strongest pull first, then what too few mention. */
  themes: z.array(Driver),
  /** Grows with the figures; see the stream of a report. */
  version: Count,
});
export type DriversReport = z.infer<typeof DriversReport>;

export const DriversQuery = z.strictObject({
  month: Month.optional(),
  window: DriverWindow.default('3'),
  ...Cut.shape,
});
export type DriversQuery = z.infer<typeof DriversQuery>;
