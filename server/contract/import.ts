import { z } from 'zod';
import { BasisKind } from './audience.ts';
import type { ColumnField } from './columns.ts';
import { idSchema } from './ids.ts';
import { Instant } from './paging.ts';

/** The facts of an account that a file may carry; each has its synonyms in columns.ts. */
export const accountFields = [
  'accountId',
  'accountName',
  'plan',
  'mrr',
  'seats',
  'sector',
  'size',
  'lifecycle',
] as const satisfies ColumnField[];

/** The facts of a person that a file may carry. */
export const contactFields = [
  'contactId',
  'email',
  'name',
  'role',
  'locale',
  'customerSince',
] as const satisfies ColumnField[];

export const importFields = [...accountFields, ...contactFields] as const;
export const ImportField = z.enum(importFields);
export type ImportField = z.infer<typeof ImportField>;

/** Which column, by its heading, holds each field; null where none does. */
export const ImportMapping = z.partialRecord(ImportField, z.string().max(4000).nullable());
export type ImportMapping = z.infer<typeof ImportMapping>;

/** A document that travels in a query. */
export const QueryJson = z
  .string()
  .max(20_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'must be a JSON object' });
      return z.NEVER;
    }
  });

export const DayOrder = z.enum(['dmy', 'mdy']);

/** What travels in the query beside the bytes of a file. */
export const ImportOptions = z.strictObject({
  dryRun: z.stringbool().default(false),
  /** What to read otherwise than the headings suggest. */
  mapping: QueryJson.pipe(ImportMapping).optional(),
  /** How 05/06/2024 is meant when the column does not show it. */
  dates: DayOrder.optional(),
  /** The ground on which the new people of the file may be asked. */
  basis: BasisKind.default('legitimate-interest'),
});
export type ImportOptions = z.infer<typeof ImportOptions>;

/** The bytes of an upload. */
export const UploadedBytes = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.byteLength > 0,
  'must be the bytes of a file',
);

export const ImportColumn = z.strictObject({
  field: ImportField,
  /** The heading of its column; null when no column holds it. */
  column: z.string().nullable(),
  /** Headings that could all be this field, so that one must be chosen. */
  candidates: z.array(z.string()),
});

export const ImportPreview = z.strictObject({
  header: z.array(z.string()),
  rows: z.number().int(),
  encoding: z.string(),
  separator: z.string(),
  warnings: z.array(z.string()),
  columns: z.array(ImportColumn),
  ignored: z.array(z.string()),
  /** How the days of the file are written: `open` when both orders are possible, `mixed` when neither fits all. */
  dates: z.enum(['dmy', 'mdy', 'none', 'open', 'mixed']),
  /** The first rows, as many cells as headings. */
  sample: z.array(z.array(z.string())),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** A row, or a remark on it, by the line where it starts in the file. */
export const ImportRemark = z.strictObject({
  line: z.number().int(),
  column: z.string().nullable(),
  message: z.string(),
});
export type ImportRemark = z.infer<typeof ImportRemark>;

const changes = z.strictObject({
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
});

/** What became of every row: rows = created + updated + unchanged + refused. Accounts and contacts are counted once each. */
export const ImportReport = z.strictObject({
  rows: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  refused: z.number().int(),
  accounts: changes,
  contacts: changes,
  /** The first thousand refused rows; all of them are in the download. */
  refusals: z.array(ImportRemark),
  /** Rows that were taken, but not all of what they say; the first thousand. */
  notes: z.array(ImportRemark),
});
export type ImportReport = z.infer<typeof ImportReport>;

export const ImportStatus = z.strictObject({
  id: idSchema('import'),
  state: z.enum(['running', 'done', 'failed']),
  dryRun: z.boolean(),
  rows: z.number().int(),
  /** Rows that are through. */
  done: z.number().int(),
  startedAt: Instant,
  report: ImportReport.nullable(),
  /** Why it failed. Rows that are through stay; the same file can be imported again. */
  problem: z.string().nullable(),
});
export type ImportStatus = z.infer<typeof ImportStatus>;
