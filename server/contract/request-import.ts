import { z } from 'zod';
import type { ColumnField } from './columns.ts';
import { idSchema } from './ids.ts';
import { DayOrder, ImportRemark, QueryJson } from './import.ts';
import { Instant, PageQuery, pageOf } from './paging.ts';

/** What a line of a file of requests may carry; each has its synonyms in columns.ts. */
export const requestFileFields = [
  'text',
  'id',
  'account',
  'email',
  'date',
  'lang',
  'need',
] as const satisfies ColumnField[];
export const RequestFileField = z.enum(requestFileFields);
export type RequestFileField = z.infer<typeof RequestFileField>;

/** Which column, by its heading, holds each field; null where none does. */
export const RequestFileMapping = z.partialRecord(RequestFileField, z.string().max(4000).nullable());
export type RequestFileMapping = z.infer<typeof RequestFileMapping>;

/** What a text of the file is: one request as it stands, or a comment in which there are none, one or several. */
export const TextsAre = z.enum(['requests', 'comments']);
export type TextsAre = z.infer<typeof TextsAre>;

/** A table whose first line names the columns, or a list with one text a line. */
export const FileLayout = z.enum(['table', 'list']);
export type FileLayout = z.infer<typeof FileLayout>;

/** What comments answer: what to add or change ("wish"), or why the score, or nothing in particular ("why"). */
export const CommentQuestion = z.enum(['wish', 'why']);

/** What travels in the query beside the bytes of a file. What is left out is guessed from the file. */
export const RequestImportOptions = z.strictObject({
  layout: FileLayout.optional(),
  /** What to read otherwise than the headings suggest, as JSON. */
  mapping: QueryJson.pipe(RequestFileMapping).optional(),
  textsAre: TextsAre.optional(),
  question: CommentQuestion.optional(),
  /** How 05/06/2024 is meant when the column does not show it. */
  dates: DayOrder.optional(),
  /** Lines that name an account or a person who is not known: left out, or taken without them. */
  unknown: z.enum(['refuse', 'without']).default('refuse'),
  /** The board or list from which the lines come: ids are told apart by it. */
  origin: z.string().trim().max(80).default(''),
});
export type RequestImportOptions = z.infer<typeof RequestImportOptions>;

const Count = z.number().int();

export const RequestFileColumn = z.strictObject({
  field: RequestFileField,
  /** The heading of its column; null when no column holds it. */
  column: z.string().nullable(),
  /** Headings that could all be this field, so that one must be chosen. */
  candidates: z.array(z.string()),
});

export const RequestImportPreview = z.strictObject({
  layout: FileLayout,
  header: z.array(z.string()),
  rows: Count,
  warnings: z.array(z.string()),
  columns: z.array(RequestFileColumn),
  /** Headings that are not read. */
  ignored: z.array(z.string()),
  /** How the days of the file are written: `open` when both orders are possible, `mixed` when neither fits all. */
  dates: z.enum(['dmy', 'mdy', 'none', 'open', 'mixed']),
  textsAre: TextsAre,
  question: CommentQuestion,
  /** The first rows, as many cells as headings. */
  sample: z.array(z.array(z.string())),
  /** Null while a column has to be chosen; rows = new + repeats + empty + refused. */
  outcome: z
    .strictObject({
      fresh: Count,
      repeats: Count,
      empty: Count,
      refused: Count,
      /** Lines that name somebody who is not known. */
      unknown: Count,
      refusals: z.array(ImportRemark),
      /** The first texts, and what would become a request of each. */
      examples: z.array(z.strictObject({ line: Count, text: z.string(), requests: z.array(z.string()) })),
    })
    .nullable(),
});
export type RequestImportPreview = z.infer<typeof RequestImportPreview>;

/** What became of every line so far: done = taken + silent + repeats + empty + refused. */
export const RequestImportCounts = z.strictObject({
  /** Lines of which at least one request came. */
  taken: Count,
  /** Comments in which there is no request. */
  silent: Count,
  repeats: Count,
  empty: Count,
  refused: Count,
  requests: Count,
  /** Requests of which a person shall say whether they are any. */
  unsure: Count,
});
export type RequestImportCounts = z.infer<typeof RequestImportCounts>;

export const RequestImportState = z.enum(['running', 'done', 'undoing', 'undone']);
export type RequestImportState = z.infer<typeof RequestImportState>;

export const RequestImportRow = z.strictObject({
  id: idSchema('import'),
  state: RequestImportState,
  origin: z.string(),
  textsAre: TextsAre,
  startedAt: Instant,
  /** Who brought it in, by name; null for a program. */
  by: z.string().nullable(),
  rows: Count,
  done: Count,
  counts: RequestImportCounts,
  /** What taking it back did: requests withdrawn, and those that stay because somebody had decided on them. */
  undo: z.strictObject({ withdrawn: Count, kept: Count }).nullable(),
});
export type RequestImportRow = z.infer<typeof RequestImportRow>;

export const RequestImportStatus = RequestImportRow.extend({
  /** Of its requests those that still have to be grouped. */
  waiting: Count,
  /** The first thousand refused lines; all of them are in the download. */
  refusals: z.array(ImportRemark),
});
export type RequestImportStatus = z.infer<typeof RequestImportStatus>;

const Named = <Kind extends 'account' | 'contact'>(kind: Kind) =>
  z.strictObject({ id: idSchema(kind), name: z.string() }).nullable();

/** A comment of a file in which no request was found; addresses and numbers of people are covered. */
export const SilentComment = z.strictObject({
  line: Count,
  text: z.string(),
  account: Named('account'),
  contact: Named('contact'),
  at: Instant,
  /** Requests that somebody found in it all the same, as far as they stand. */
  found: z.array(z.strictObject({ id: idSchema('request'), quote: z.string() })),
});
export type SilentComment = z.infer<typeof SilentComment>;

export const SilentCommentQuery = PageQuery.pick({ after: true, limit: true });
export type SilentCommentQuery = z.infer<typeof SilentCommentQuery>;
export const SilentCommentPage = pageOf(SilentComment);
export type SilentCommentPage = z.infer<typeof SilentCommentPage>;

/** A request in such a comment, in the words that stand there. */
export const FindRequest = z.strictObject({ text: z.string().trim().min(1).max(2_000) });
export type FindRequest = z.infer<typeof FindRequest>;
