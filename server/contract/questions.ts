import { z } from 'zod';
import { idSchema } from './ids.ts';
import { RequestRow, RequestSeen } from './request.ts';
import { ThemeRow } from './theme.ts';
import { ThemeSeen } from './theme-corrections.ts';

/** A theme with what tells it from others. */
export const ThemeInQuestion = z.strictObject({ theme: ThemeRow, quotes: z.array(z.string()) });
export type ThemeInQuestion = z.infer<typeof ThemeInQuestion>;

/** The ids of what is compared; a question with several candidates names each pair. */
const questionId = z.string().max(400);
/** Candidates beside one theme. */
const MOST_OTHERS = 3;

const asked = {
  id: questionId,
  /** How alike the two are, a cosine; of several the most alike. */
  score: z.number(),
};

/** "Are these two the same?", "which of these are the same as this one?" or "does this request belong here?" */
export const Question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('themes'), ...asked, a: ThemeInQuestion, b: ThemeInQuestion }),
  z.strictObject({
    kind: z.literal('which'),
    ...asked,
    theme: ThemeInQuestion,
    /** Two or three, the most alike first. */
    others: z
      .array(ThemeInQuestion.extend({ score: z.number() }))
      .min(2)
      .max(MOST_OTHERS),
  }),
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
  /** Only those about two themes, or only those about a request. */
  kind: z.enum(['themes', 'request']).optional(),
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

/**
 * The answer about a theme and others: all of `same` become part of `into`, whose name stays, and those of `notSame` are
 * kept apart from it. Where nothing is the same, `into` is the theme that was asked about.
 */
export const AnswerWhich = z
  .strictObject({
    /** The theme that was asked about: one of `into` and `same`. */
    theme: idSchema('theme'),
    into: ThemeSeen,
    same: z.array(ThemeSeen).max(MOST_OTHERS),
    notSame: z.array(ThemeSeen).max(MOST_OTHERS),
  })
  .refine(({ theme, into, same }) => [into, ...same].some(({ id }) => id === theme), { path: ['theme'] })
  .refine(({ same, notSame }) => same.length + notSame.length > 0, { path: ['notSame'] });
export type AnswerWhich = z.infer<typeof AnswerWhich>;

/** The answer about a request: no puts it into a theme of its own. */
export const AnswerRequest = z.strictObject({ belongs: z.boolean(), request: RequestSeen });
export type AnswerRequest = z.infer<typeof AnswerRequest>;

/** Not now: it is asked again after a month. */
export const SkipQuestion = z.strictObject({ id: questionId });
