import { z } from 'zod';
import { idSchema } from './ids.ts';
import { Instant } from './paging.ts';
import { Sample, Segment } from './sampling.ts';
import { ScheduleRule } from './schedule.ts';
import { Zone } from './settings.ts';
import { metrics, SurveyDefinition } from './survey.ts';

/** A survey of the catalogue that comes with Rumo. */
export const CatalogueEntry = z.strictObject({
  catalogueId: z.string(),
  name: z.string(),
  kind: z.enum(['relationship', 'transactional']),
  questions: z.array(z.string()),
  chosen: z.boolean(),
});
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;

/** Whom a wave asks: this month's third of each account's contacts, or everyone who may be asked. */
export const Who = z.enum(['third', 'everyone']);
export type Who = z.infer<typeof Who>;

/** When its mails leave: at once, or in the morning hours of the contact's own zone, spread over three business days. */
export const Sending = z.enum(['now', 'window']);
export type Sending = z.infer<typeof Sending>;

/** How often a wave asks again who has not answered: never, 4 business days after the mail, and 8 days after it too. */
export const Reminders = z.int().min(0).max(2);

export const Schedule = z.strictObject({
  rule: ScheduleRule,
  /** The rule in words, as `rumo schedule` reads it. */
  words: z.string(),
  zone: z.string(),
  enabled: z.boolean(),
  who: Who,
  /** How many of those; null for all of them. */
  sample: Sample.nullable(),
  /** Only these people; null for everyone. */
  segment: Segment.nullable(),
  reminders: Reminders,
  nextWaveAt: Instant.nullable(),
});
export type Schedule = z.infer<typeof Schedule>;

/** A mean of 1 to 5 stars that is to be exceeded: in steps of a tenth, below 5, which nothing exceeds. */
export const StarsGoal = z.number().min(1).max(4.9).multipleOf(0.1);

/** A survey this organisation chose: its own copy, asked by its own schedule. */
export const ChosenSurvey = z.strictObject({
  id: idSchema('survey'),
  catalogueId: z.string(),
  name: z.string(),
  kind: z.enum(['relationship', 'transactional']),
  /** What its score means, and so which report it has. */
  metric: z.enum(metrics).nullable(),
  /** For stars: the mean that is to be exceeded; null for other scores. */
  goal: StarsGoal.nullable(),
  versionNumber: z.number().int(),
  schedule: Schedule,
  archived: z.boolean(),
  rev: z.number().int(),
});
export type ChosenSurvey = z.infer<typeof ChosenSurvey>;

export const SurveyDetail = ChosenSurvey.extend({ definition: SurveyDefinition });
export type SurveyDetail = z.infer<typeof SurveyDetail>;

/** A rule may be given in words ("first workday at 09:00"). */
export const ChangeSchedule = z.strictObject({
  rev: z.number().int(),
  rule: z.string().trim().max(80).optional(),
  zone: Zone.optional(),
  enabled: z.boolean().optional(),
  who: Who.optional(),
  sample: Sample.nullable().optional(),
  segment: Segment.nullable().optional(),
  reminders: Reminders.optional(),
});
export type ChangeSchedule = z.infer<typeof ChangeSchedule>;

/** The goal of a survey of stars. */
export const ChangeGoal = z.strictObject({ rev: z.number().int(), goal: StarsGoal });
export type ChangeGoal = z.infer<typeof ChangeGoal>;
