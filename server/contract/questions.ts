import { z } from 'zod';
import { idSchema } from './ids.ts';
import { RequestRow, RequestSeen } from './request.ts';
import { ThemeRow } from './theme.ts';
import { ThemeSeen } from './theme-corrections.ts';

/** A theme with what tells it from others. */
export const ThemeInQuestion = z.strictObject({ theme: ThemeRow, quotes: z.array(z.string()) });
export type ThemeInQuestion = z.infer<typeof ThemeInQuestion>;

const asked = {
  id: z.string().max(100),
  /** How alike the two are, a cosine. */
  score: z.number(),
};

/** "Are these two the same?" or "does this request belong here?" */
export const Question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('themes'), ...asked, a: ThemeInQuestion, b: ThemeInQuestion }),
  z.strictObject({ kind: z.literal('request'), ...asked, request: RequestRow, b: ThemeInQuestion }),
]);
export type Question = z.infer<typeof Question>;

/** From which likeness on requests count as the same here, and why. */
export const LearnedThreshold = z.strictObject({
  usual: z.number(),
  learned: z.number().nullable(),
  answers: z.number().int(),
  /** Changes by hand that it was learned from, too. */
  corrections: z.number().int(),
  /** Chosen by a person; it holds before what was learned. */
  fixed: z.number().nullable(),
});
export type LearnedThreshold = z.infer<typeof LearnedThreshold>;

export const QuestionsQuery = z.strictObject({
  theme: idSchema('theme').optional(),
  limit: z.coerce.number().int().min(1).max(20).default(5),
});
export type QuestionsQuery = z.infer<typeof QuestionsQuery>;

export const Questions = z.strictObject({
  /** Those that teach most first. */
  items: z.array(Question),
  /** How many there are, those of the reply among them. */
  total: z.number().int(),
  threshold: LearnedThreshold,
});
export type Questions = z.infer<typeof Questions>;

/** The answer about two themes: yes makes `b` part of `a`, whose name stays. */
export const AnswerThemes = z.strictObject({ same: z.boolean(), a: ThemeSeen, b: ThemeSeen });
export type AnswerThemes = z.infer<typeof AnswerThemes>;

/** The answer about a request: no puts it into a theme of its own. */
export const AnswerRequest = z.strictObject({ belongs: z.boolean(), request: RequestSeen });
export type AnswerRequest = z.infer<typeof AnswerRequest>;

/** Not now: it is asked again after a month. */
export const SkipQuestion = z.strictObject({ id: z.string().max(100) });
