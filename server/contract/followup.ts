import { z } from 'zod';
import { AnswerId } from './answer.ts';
import { idSchema } from './ids.ts';
import { Locale } from './locale.ts';
import { Instant, PageQuery, pageOf } from './paging.ts';
import { Month } from './report.ts';
import { RoleSchema } from './staff.ts';

/** The longest note; the log of one follow-up holds at most fifty. */
export const NOTE_LIMIT = 1000;
export const MOST_NOTES = 50;

/** Why somebody is followed up: the score itself (NPS 0 to 6, one or two stars), or that it fell into a lower band. */
export const followUpReasons = ['unhappy', 'fell'] as const;
export const FollowUpReason = z.enum(followUpReasons);
export type FollowUpReason = z.infer<typeof FollowUpReason>;

/** What came of it, in a person's word. */
export const outcomes = ['called', 'mailed', 'no-answer', 'nothing-to-do'] as const;
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

/** How a follow-up ended; `withdrawn` when its answer does not count any more, which nobody has to press. */
export const Ending = z.enum([...outcomes, 'withdrawn']);
export type Ending = z.infer<typeof Ending>;

/** A line of the log. `by` is null for somebody who is not staff any more; `mine` may be taken back by its author. */
export const FollowUpNote = z.strictObject({
  number: z.number().int(),
  at: Instant,
  by: z.string().nullable(),
  mine: z.boolean(),
  text: z.string(),
});
export type FollowUpNote = z.infer<typeof FollowUpNote>;

/** A mail to begin with, in the person's language; it leaves by the reader's own mail program or not at all. */
export const MailDraft = z.strictObject({ to: z.string(), subject: z.string(), body: z.string() });
export type MailDraft = z.infer<typeof MailDraft>;

/** One person whom somebody should get back to about one wave; named as the answer is. */
export const FollowUp = z.strictObject({
  id: AnswerId,
  surveyId: idSchema('survey'),
  month: Month,
  contactId: idSchema('contact'),
  /** Null for someone who was erased. */
  name: z.string().nullable(),
  accountId: idSchema('account').nullable(),
  account: z.string().nullable(),
  metric: z.enum(['nps', 'stars']),
  /** The score it was opened with. */
  score: z.number().int(),
  /** The score of the same person before; null when there was none. */
  previousScore: z.number().int().nullable(),
  /** What the person has changed the score to since. */
  changedTo: z.number().int().nullable(),
  reason: FollowUpReason,
  /** It came after the wave had closed, and is in no figure. */
  late: z.boolean(),
  comments: z.array(z.string()),
  locale: Locale,
  answeredAt: Instant,
  dueAt: Instant,
  overdue: z.boolean(),
  owner: z.strictObject({ id: idSchema('staff'), name: z.string() }).nullable(),
  notes: z.array(FollowUpNote),
  state: z.enum(['open', 'done']),
  outcome: Ending.nullable(),
  doneAt: Instant.nullable(),
  /** Null when it ended by itself, or for somebody who is not staff any more. */
  doneBy: z.string().nullable(),
  /** Null without an address. */
  draft: MailDraft.nullable(),
  rev: z.number().int(),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** Everyone open, the most pressing first; those of mine; those done, the newest first. */
export const followUpViews = ['open', 'mine', 'done'] as const;
export const FollowUpView = z.enum(followUpViews);
export type FollowUpView = z.infer<typeof FollowUpView>;

export const FollowUpQuery = PageQuery.extend({
  view: FollowUpView.default('open'),
  survey: idSchema('survey').optional(),
  reason: FollowUpReason.optional(),
});
export type FollowUpQuery = z.infer<typeof FollowUpQuery>;
export const FollowUpPage = pageOf(FollowUp);
export type FollowUpPage = z.infer<typeof FollowUpPage>;

/** How many wait; `overdue` and `mine` are among the open ones. */
export const FollowUpCounts = z.strictObject({
  open: z.number().int(),
  overdue: z.number().int(),
  mine: z.number().int(),
});
export type FollowUpCounts = z.infer<typeof FollowUpCounts>;

/** Who takes care, and what came of it; an outcome of null opens it again. `rev` is the one that was seen. */
export const ChangeFollowUp = z.strictObject({
  rev: z.number().int(),
  ownerId: idSchema('staff').nullable().optional(),
  outcome: Outcome.nullable().optional(),
});
export type ChangeFollowUp = z.infer<typeof ChangeFollowUp>;

export const AddNote = z.strictObject({ rev: z.number().int(), text: z.string().trim().min(1).max(NOTE_LIMIT) });
export type AddNote = z.infer<typeof AddNote>;

/** How quickly a month's unhappy customers heard from somebody. */
export const Resolution = z.strictObject({
  month: Month,
  /** Too few people or accounts to be shown to a viewer: then every figure is null. */
  hidden: z.boolean(),
  /** Those that ended by themselves are not among them. */
  followUps: z.number().int().nullable(),
  open: z.number().int().nullable(),
  /** Open ones past their due time. */
  overdue: z.number().int().nullable(),
  /** Of the organisation now; every follow-up keeps the due time it began with. */
  goalHours: z.number().int(),
  /** Hours on workdays from the answer until done; open ones count with the time they have waited. Null: most still wait. */
  medianHours: z.number().nullable(),
  /** Of those that are done or overdue, how many were done in time; null when there is none. */
  inTime: z.strictObject({ count: z.number().int(), of: z.number().int() }).nullable(),
});
export type Resolution = z.infer<typeof Resolution>;

/** Hours on workdays within which somebody should have got back to a customer. */
export const FollowUpGoal = z.strictObject({ hours: z.number().int().min(1).max(240), rev: z.number().int() });
export type FollowUpGoal = z.infer<typeof FollowUpGoal>;

/** When a member of staff hears of new follow-ups by mail: never, within minutes but at most every half hour, each workday. */
export const alertTimes = ['off', 'at-once', 'morning'] as const;
export const AlertTime = z.enum(alertTimes);
export type AlertTime = z.infer<typeof AlertTime>;

export const AlertSetting = z.strictObject({
  id: idSchema('staff'),
  name: z.string(),
  role: RoleSchema,
  when: AlertTime,
});
export type AlertSetting = z.infer<typeof AlertSetting>;
