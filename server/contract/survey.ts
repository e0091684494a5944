import { z } from 'zod';
import { locales } from './locale.ts';

/** Longest comment an answer may carry, in characters. */
export const ANSWER_TEXT_LIMIT = 10_000;

/** The one hole a survey's text may have: the name of the organisation that asks. */
const HOLE = '{organisation}';

/** The same text in each language: one line, trimmed, at most `limit` characters, with no hole but `{organisation}`. */
function localeTexts(limit: number) {
  const text = z
    .string()
    .max(limit, `must have at most ${limit} characters`)
    .refine((value) => value.trim() !== '', 'must not be empty')
    .refine((value) => value === value.trim(), 'must not begin or end with a blank')
    .refine((value) => !/\p{Cc}/u.test(value), 'must be one line, without control characters')
    .refine((value) => !/[{}]/.test(value.replaceAll(HOLE, '')), `may have no other hole than ${HOLE}`);
  const [en, ptBR, ptPT] = locales;
  return z.strictObject({ [en]: text, [ptBR]: text, [ptPT]: text } as Record<(typeof locales)[number], typeof text>);
}

/** One text in each of the three languages. */
export type LocaleTexts = z.infer<ReturnType<typeof localeTexts>>;

const QuestionId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be 1 to 40 small letters, digits or hyphens, beginning with a letter');

/** What the number of a scale question means. Null: a number that no report sums up. */
export const metrics = ['nps', 'csat', 'stars', 'ces'] as const;
export type Metric = (typeof metrics)[number];

/** The scale a metric is defined on; its reports would be wrong on another. */
export const metricRanges: Readonly<Record<Metric, { readonly min: number; readonly max: number }>> = {
  nps: { min: 0, max: 10 },
  csat: { min: 1, max: 5 },
  stars: { min: 1, max: 5 },
  ces: { min: 1, max: 7 },
};

/** A whole number from `min` to `max`, both included; `ends` are the words beside the lowest and the highest. */
export const ScaleQuestion = z
  .strictObject({
    id: QuestionId,
    type: z.literal('scale'),
    metric: z.enum(metrics).nullable(),
    min: z.int().min(0).max(1),
    max: z.int().min(2).max(10),
    required: z.boolean(),
    texts: localeTexts(300),
    ends: z.strictObject({ low: localeTexts(60), high: localeTexts(60) }),
    role: z.null().default(null),
  })
  .refine(({ metric, min, max }) => !metric || (min === metricRanges[metric].min && max === metricRanges[metric].max), {
    path: ['metric'],
    error: ({ input }) => {
      const { metric } = input as { metric: Metric };
      return `a question of metric "${metric}" runs from ${metricRanges[metric].min} to ${metricRanges[metric].max}`;
    },
  });
export type ScaleQuestion = z.infer<typeof ScaleQuestion>;

/** Which part of the scale a score is in; for metrics other than nps: satisfied, in between, dissatisfied. */
export const scoreGroups = ['promoter', 'passive', 'detractor'] as const;
export type ScoreGroup = (typeof scoreGroups)[number];

/** Scores as keys: whole numbers from 0 to 10. */
const ScoreKey = z.string().regex(/^(?:\d|10)$/, 'must be a score, such as "4"');

/**
 * A comment in the person's own words. `byScore` and `byScoreGroup` word the question by the score given before it, a
 * single score before its group; without either, `texts` is asked. `role` says what the question asks for: reasons (`why`: praise and complaints, wishes among them) or a `wish` (nearly every sentence is one).
 */
export const TextQuestion = z.strictObject({
  id: QuestionId,
  type: z.literal('text'),
  metric: z.null().default(null),
  required: z.boolean(),
  texts: localeTexts(300),
  byScoreGroup: z
    .strictObject({ promoter: localeTexts(300), passive: localeTexts(300), detractor: localeTexts(300) })
    .optional(),
  byScore: z.record(ScoreKey, localeTexts(300)).optional(),
  role: z.enum(['why', 'wish']).nullable(),
});
export type TextQuestion = z.infer<typeof TextQuestion>;

export const SurveyQuestion = z.discriminatedUnion('type', [ScaleQuestion, TextQuestion]);
export type SurveyQuestion = z.infer<typeof SurveyQuestion>;

const ANONYMOUS =
  'anonymous surveys are not offered yet: write "identity": "named"; the page then tells people that their name is shown';

/**
 * A survey as data, as in the files of `surveys/`: its questions in order and everything a respondent reads, in three
 * languages. Ids of questions never change their meaning between versions of a survey.
 */
export const SurveyDefinition = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be small letters and digits, joined by hyphens')
      .max(60),
    kind: z.enum(['relationship', 'transactional']),
    identity: z.literal('named', {
      error: ({ input }) => (input === 'anonymous' ? ANONYMOUS : 'must be "named"'),
    }),
    name: localeTexts(80),
    questions: z.array(SurveyQuestion).min(1).max(20),
    mail: z.strictObject({ subject: localeTexts(120), preheader: localeTexts(160), opening: localeTexts(500) }),
    thanks: localeTexts(500),
  })
  .superRefine(({ questions }, context) => {
    const seen = new Set<string>();
    questions.forEach(({ id }, index) => {
      if (seen.has(id)) {
        context.addIssue({ code: 'custom', path: ['questions', index, 'id'], message: `"${id}" is there twice` });
      }
      seen.add(id);
    });
    const scored = questions.filter(({ metric }) => metric !== null);
    if (scored.length === 0) {
      context.addIssue({ code: 'custom', path: ['questions'], message: 'one question must have a metric: the score' });
    }
    const score = scored.find(({ metric }) => metric === 'nps') ?? scored[0];
    questions.forEach((question, index) => {
      if (question.type !== 'text' || score?.type !== 'scale') return;
      for (const key of Object.keys(question.byScore ?? {})) {
        if (Number(key) >= score.min && Number(key) <= score.max) continue;
        const message = `no score is ${key}: it runs from ${score.min} to ${score.max}`;
        context.addIssue({ code: 'custom', path: ['questions', index, 'byScore', key], message });
      }
    });
    if (scored.filter(({ metric }) => metric === 'nps').length > 1) {
      context.addIssue({ code: 'custom', path: ['questions'], message: 'only one question may be of metric "nps"' });
    }
  });
export type SurveyDefinition = z.infer<typeof SurveyDefinition>;

/** What came back: a whole number for a scale question, text for a text question, by question id. Not yet checked against a definition. */
export const AnswerValues = z.record(QuestionId, z.union([z.int(), z.string().max(ANSWER_TEXT_LIMIT)]));
export type AnswerValues = z.infer<typeof AnswerValues>;
