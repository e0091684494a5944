import { z } from 'zod';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Which one of a month: the first to the fifth, or the last. */
const Ordinal = z.union([z.int().min(1).max(5), z.literal('last')]);
export type Ordinal = z.infer<typeof Ordinal>;

/**
 * The day of a month: a number (31 means the last day of a shorter month), the last day, the nth workday, or the nth of
 * a weekday. A month without a fifth Friday has no day for that rule.
 */
export const ScheduleDay = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), day: z.int().min(1).max(31) }),
  z.strictObject({ kind: z.literal('last-day') }),
  z.strictObject({ kind: z.literal('workday'), n: Ordinal }),
  z.strictObject({ kind: z.literal('weekday'), weekday: z.enum(weekdays), n: Ordinal }),
]);
export type ScheduleDay = z.infer<typeof ScheduleDay>;

/** Where a day goes that is no workday: to the next or previous workday (never out of its month), or nowhere. */
export const ScheduleShift = z.enum(['next', 'previous', 'none']);
export type ScheduleShift = z.infer<typeof ScheduleShift>;

/** When the wave of a month opens, in local time of the schedule's zone; `at` is `HH:MM`, 00:00 to 23:59. */
export const ScheduleRule = z.strictObject({
  on: ScheduleDay,
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00')
    .default('09:00'),
  shift: ScheduleShift.default('next'),
});
export type ScheduleRule = z.infer<typeof ScheduleRule>;
