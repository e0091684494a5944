import { z } from 'zod';
import { Instant, PageQuery, pageOf } from './paging.ts';

/** Where a mail stands. Uncertain: it may have gone out, and nobody can tell. */
export const DeliveryStatus = z.enum([
  'queued',
  'held',
  'claimed',
  'sending',
  'sent',
  'failed',
  'uncertain',
  'cancelled',
]);

const Count = z.number().int();

/** The mails of a wave, ballot or release: their sum is everyone who was to get one, at every moment. */
export const DeliveryCounts = z.strictObject({
  total: Count,
  waiting: Count,
  sending: Count,
  sent: Count,
  failed: Count,
  uncertain: Count,
  cancelled: Count,
});
export type DeliveryCounts = z.infer<typeof DeliveryCounts>;

/** One mail by name, with the mail server's own words. */
export const DeliveryRow = z.strictObject({
  id: z.string(),
  contactId: z.string().nullable(),
  email: z.string(),
  status: DeliveryStatus,
  reason: z.string().nullable(),
  reply: z.string().nullable(),
  attempt: Count,
  dueAt: Instant,
  sentAt: Instant.nullable(),
});
export type DeliveryRow = z.infer<typeof DeliveryRow>;

export const DeliveryQuery = PageQuery.omit({ search: true }).extend({ status: DeliveryStatus.optional() });
export type DeliveryQuery = z.infer<typeof DeliveryQuery>;
export const DeliveryPage = pageOf(DeliveryRow);

/** A mail that was caught instead of sent. */
export const CaughtMailRow = z.strictObject({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  at: Instant,
  /** How often it came: more than once means that it was sent again. */
  times: Count,
});
export const CaughtMailPage = pageOf(CaughtMailRow);
export const CaughtMail = CaughtMailRow.extend({
  from: z.string(),
  text: z.string(),
  headers: z.array(z.strictObject({ name: z.string(), value: z.string() })),
});
