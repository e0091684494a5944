import type { IndexDescription } from 'mongodb';

export const DELIVERIES = 'deliveries';

/** What the outbox reads by; the natural key in `_id` is what keeps an intent single. */
export const outboxIndexes: IndexDescription[] = [
  { key: { status: 1, dueAt: 1, _id: 1 }, name: 'due' },
  { key: { status: 1, expiresAt: 1 }, name: 'expiry', partialFilterExpression: { status: 'queued' } },
  { key: { lease: 1 }, name: 'lease', partialFilterExpression: { lease: { $type: 'string' } } },
  { key: { source: 1, status: 1, _id: 1 }, name: 'source' },
  { key: { contactId: 1, status: 1 }, name: 'contact', partialFilterExpression: { contactId: { $type: 'string' } } },
];
