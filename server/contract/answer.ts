import { z } from 'zod';
import { idSchema } from './ids.ts';
import { Instant, PageQuery, pageOf } from './paging.ts';
import { metrics } from './survey.ts';
import { Period } from './wave.ts';

/** Counted in every figure; or kept and shown, but not counted (a provisional one: not yet), and why. */
export const AnswerStatus = z.enum(['counted', 'provisional', 'suspect', 'late', 'withdrawn']);
export type AnswerStatus = z.infer<typeof AnswerStatus>;

/** What made an answer look like a mail scanner's. */
export const SuspicionName = z.enum([
  'no-page',
  'too-quick',
  'many-scores',
  'trap',
  'quiet',
  'not-visible',
  'many-posts',
  'no-gesture',
  'webdriver',
  'setting',
  'domain',
]);
export type SuspicionName = z.infer<typeof SuspicionName>;

/** How an answer came: its page sent it by itself, a hand was seen on the page, or a form came back without a script's word. */
export const AnswerSource = z.enum(['auto', 'gesture', 'form']);
export type AnswerSource = z.infer<typeof AnswerSource>;

/** What also came in for the same person and was kept beside the answer, because it may not take its place. */
export const AlsoReceived = z.strictObject({
  score: z.number().int(),
  status: AnswerStatus,
  source: AnswerSource,
  suspicions: z.array(SuspicionName),
  at: Instant,
});
export type AlsoReceived = z.infer<typeof AlsoReceived>;

/** An answer is called by wave and contact: one person, one answer in a wave. */
export const AnswerId = z.string().regex(/^wav_[a-z2-7]{20}:con_[a-z2-7]{20}$/, 'must be the id of an answer');

/** One answer by name. */
export const AnswerRow = z.strictObject({
  id: AnswerId,
  waveId: idSchema('wave'),
  contactId: idSchema('contact'),
  /** Null for someone who was erased. */
  name: z.string().nullable(),
  /** As the account was called when the person was asked. */
  account: z.string().nullable(),
  score: z.number().int(),
  /** The scale of the score. */
  metric: z.enum(metrics).nullable(),
  comments: z.array(z.strictObject({ questionId: z.string(), question: z.string(), text: z.string() })),
  status: AnswerStatus,
  suspicions: z.array(SuspicionName),
  source: AnswerSource,
  /** When a provisional answer is decided by itself. */
  decidedFrom: Instant.nullable(),
  /** Never counted; the newest first, at most ten. */
  alsoReceived: z.array(AlsoReceived),
  answeredAt: Instant,
  rev: z.number().int(),
});
export type AnswerRow = z.infer<typeof AnswerRow>;

export const AnswerQuery = PageQuery.extend({ status: AnswerStatus.optional() });
export type AnswerQuery = z.infer<typeof AnswerQuery>;
export const MonthAnswerQuery = AnswerQuery.extend({ period: Period });
export const AnswerPage = pageOf(AnswerRow);
export type AnswerPage = z.infer<typeof AnswerPage>;

/** What a member of staff decides about an answer; `rev` is the one that was seen. */
export const JudgeAnswer = z.strictObject({ counts: z.boolean(), rev: z.number().int() });
export type JudgeAnswer = z.infer<typeof JudgeAnswer>;

/**
 * The form of the answer page, as any browser sends it: fields are read one by one, and what does not fit is as if it
 * were not there.
 */
export const AnswerForm = z.looseObject({
  step: z.enum(['score', 'words']).catch('score'),
  at: z.string().max(200).catch(''),
  /** What the page's script saw of a hand; a form without script leaves it empty. */
  by: z.enum(['hand', 'none', 'program', 'unsaid']).catch('unsaid'),
  score: z
    .string()
    .regex(/^(?:\d|10)$/)
    .transform(Number)
    .nullable()
    .catch(null),
});
export type AnswerForm = z.infer<typeof AnswerForm>;

/**
 * What the script of the answer page sends: the number of the link once the page has been seen (`auto`), or a number that
 * somebody chose by hand (`gesture`), or that a program seems to have chosen (`program`).
 */
export const OpenedPage = z.strictObject({
  kind: z.enum(['auto', 'gesture', 'program']),
  score: z.number().int().min(0).max(10),
  /** The page's stamp; one showing of a page sends by itself once. */
  nonce: z.string().max(200),
  visibleMs: z.number().int().min(0).max(86_400_000).default(0),
});
export type OpenedPage = z.infer<typeof OpenedPage>;
