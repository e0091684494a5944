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

/**
 * A wave's mails: at every moment invited = sent + failed + uncertain + cancelled + waiting. Reminders are counted apart:
 * they are second mails to people who have got their first.
 */
export const WaveMails = z.strictObject({
  invited: Count,
  /** No mail yet, or one that is queued, held, or in the hands of a sender. */
  waiting: Count,
  sent: Count,
  failed: Count,
  uncertain: Count,
  cancelled: Count,
  /** Of those sent, how many came back because the address takes no mail. */
  bounced: Count,
  /** False when the sum does not come out: somebody is missing or there twice. */
  holds: z.boolean(),
  reminders: z.strictObject({
    /** How many each person may get. */
    each: Count,
    waiting: Count,
    sent: Count,
    failed: Count,
    uncertain: Count,
    /** Not sent because the person had answered. */
    answered: Count,
    /** Not sent for another reason. */
    cancelled: Count,
    /** When the next goes out, or the first is expected to; null when none is to come. */
    nextAt: Instant.nullable(),
  }),
});
export type WaveMails = z.infer<typeof WaveMails>;

/** One mail by name, with the mail server's own words. */
export const DeliveryRow = z.strictObject({
  id: z.string(),
  kind: z.string(),
  contactId: z.string().nullable(),
  /** Null when the person is not known any more. */
  name: z.string().nullable(),
  /** Empty when the person had no address when the mail was to be queued. */
  email: z.string(),
  status: DeliveryStatus,
  reason: z.string().nullable(),
  reply: z.string().nullable(),
  /** What came back after it was sent. */
  bounce: z
    .strictObject({ kind: z.enum(['hard', 'soft', 'policy']), status: z.string().nullable(), text: z.string() })
    .nullable(),
  complainedAt: Instant.nullable(),
  /** By this it can be found in the mail server's log. */
  messageId: z.string(),
  attempt: Count,
  dueAt: Instant,
  sentAt: Instant.nullable(),
});
export type DeliveryRow = z.infer<typeof DeliveryRow>;

/** `search` looks in names and addresses; `waiting` is every mail that has not come to an end. */
export const DeliveryQuery = PageQuery.extend({
  status: z.union([DeliveryStatus, z.literal('waiting')]).optional(),
  kind: z.enum(['invite', 'reminder']).optional(),
});
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
