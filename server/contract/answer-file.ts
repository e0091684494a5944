import { z } from 'zod';
import { AnswerSource, AnswerStatus, SuspicionName } from './answer.ts';
import { DayOrder, ImportRemark } from './import.ts';
import { Month } from './report.ts';
import { AnswerValues } from './survey.ts';
import { TableQuery } from './table-file.ts';
import { Instant } from './paging.ts';

/** Answers as a file: of one month or of all, of every status or of one. */
export const AnswerFileQuery = z.strictObject({
  month: Month.optional(),
  status: AnswerStatus.optional(),
  ...TableQuery.shape,
});
export type AnswerFileQuery = z.infer<typeof AnswerFileQuery>;

/** What was known when an answer came in, as a file carries it. */
export const FiledEvidence = z.strictObject({
  source: AnswerSource.optional(),
  quiet: z.boolean().nullable().optional(),
  visibleMs: z.number().nullable().optional(),
  gesture: z.boolean().optional(),
  nonce: z.string().max(400).optional(),
  shownFor: z.number().nullable(),
  distinctScores: z.number().int(),
  trap: z.boolean(),
  suspicions: z.array(SuspicionName),
});
export type FiledEvidence = z.infer<typeof FiledEvidence>;

/** One form that came back, or one decision of staff, as a file carries it. */
export const FiledRevision = z.strictObject({
  at: Instant,
  status: AnswerStatus,
  values: AnswerValues,
  evidence: FiledEvidence.nullable(),
  /** The member of staff who decided, as the deployment called them that wrote the file. */
  by: z.string().max(200).nullable(),
  beside: z.literal(true).optional(),
});
export type FiledRevision = z.infer<typeof FiledRevision>;
export const FiledRevisions = z.array(FiledRevision).max(100);

/** What travels in the query beside the bytes of a file of answers. */
export const ImportAnswersOptions = z.strictObject({
  dryRun: z.stringbool().default(false),
  /** How 05/06/2024 is meant when the column does not show it. */
  dates: DayOrder.optional(),
});
export type ImportAnswersOptions = z.infer<typeof ImportAnswersOptions>;

const Count = z.number().int();

/** What became of every row: rows = created + changed + unchanged + blank + refused. */
export const ImportAnswersReport = z.strictObject({
  dryRun: z.boolean(),
  rows: Count,
  created: Count,
  changed: Count,
  unchanged: Count,
  /** Rows without a score: asked, and not answered. */
  blank: Count,
  refused: Count,
  /** The months that are in the file, the oldest first; `isNew` when there was no wave of that month. */
  months: z.array(z.strictObject({ period: z.string(), answers: Count, isNew: z.boolean() })),
  /** Accounts and people who are known from their answers only; they are archived, so that nobody asks them. */
  newAccounts: Count,
  newContacts: Count,
  /** Headings of columns that are not read. */
  ignored: z.array(z.string()),
  warnings: z.array(z.string()),
  /** The first thousand refused rows. */
  refusals: z.array(ImportRemark),
});
export type ImportAnswersReport = z.infer<typeof ImportAnswersReport>;
