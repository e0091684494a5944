import { createHash } from 'node:crypto';

export const deliveryKinds = ['invite', 'reminder', 'ballot', 'release', 'letter', 'staff', 'test', 'check'] as const;
export type DeliveryKind = (typeof deliveryKinds)[number];

/**
 * queued -> claimed -> sending -> sent, failed or uncertain; a retry goes back to queued. `sending` is on disk before
 * the first byte of SMTP, so whatever a crash leaves there may have gone out: it becomes uncertain and is listed. `held`
 * waits like queued, but for someone's word and not for its hour.
 */
export const deliveryStatuses = [
  'queued',
  'held',
  'claimed',
  'sending',
  'sent',
  'failed',
  'uncertain',
  'cancelled',
] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** What the mail server answered, in its own words. */
export interface SmtpReply {
  code: number | null;
  /** Enhanced status code (RFC 3463), such as 5.1.1. */
  enhanced: string | null;
  text: string;
}

/** What the recipient's side reported after the mail had left. */
export interface Bounce {
  at: Date;
  /** hard: the address does not exist. soft: it could not take the mail now. policy: the sender was refused, not the person. */
  kind: 'hard' | 'soft' | 'policy';
  /** Enhanced status code (RFC 3463), such as 5.1.1; null when the report gave none. */
  status: string | null;
  text: string;
}

/** One e-mail to one person and how far it came. */
export interface Delivery {
  /** `kind:source:recipient:seq`: the same intent cannot be written twice. */
  _id: string;
  kind: DeliveryKind;
  /** What the mail is about: a wave, a ballot, a release, a month. */
  source: string;
  /** The contact's or the member of staff's id, or a hash of the address. */
  recipient: string;
  /** 1 for the first mail of this kind, source and recipient. */
  seq: number;
  contactId: string | null;
  email: string;
  domain: string;
  locale: string;
  /** What the mail says, frozen when it was queued. */
  data: Readonly<Record<string, unknown>>;
  status: DeliveryStatus;
  /** Why it was cancelled, failed, is held or uncertain, or how doubt about it ended: a word of a feature or ours. */
  reason: string | null;
  /** The member of staff who said that it arrived. */
  settledBy?: string;
  dueAt: Date;
  expiresAt: Date;
  /** How often the mail server was tried. */
  attempt: number;
  lease: string | null;
  /** End of the lease by the database's clock. */
  leaseUntil: Date | null;
  /** When `sending` was written, by the database's clock. */
  sendingAt: Date | null;
  sentAt: Date | null;
  smtp: SmtpReply | null;
  /** The first report that it did not arrive. */
  bounce: Bounce | null;
  /** When the recipient reported it as spam. */
  complainedAt: Date | null;
  /** Without angle brackets. */
  messageId: string;
  createdAt: Date;
  sample?: true;
}

/** What a feature says to have a mail sent. */
export interface NewDelivery {
  kind: DeliveryKind;
  source: string;
  recipient: string;
  /** 1 when left out. */
  seq?: number;
  contactId?: string | null;
  email: string;
  locale: string;
  data?: Readonly<Record<string, unknown>>;
  dueAt: Date;
  expiresAt: Date;
  /** Why it shall not be sent at all: it is listed as cancelled, so that nobody is missing. */
  cancelled?: string;
  sample?: true;
}

/** Reasons the outbox itself writes; `cancelled` carries the feature's own otherwise. */
export const outboxReasons = {
  /** Nobody could send it before it stopped making sense. */
  expired: 'expired',
  /** The mail server refused it for good. */
  refused: 'refused',
  /** The mail server kept asking to try later until the mail expired. */
  gaveUp: 'gave_up',
  /** The mail could not be written. */
  render: 'render',
  /** The process that was sending it went away. */
  senderLost: 'sender_lost',
  /** The connection broke after the whole mail was handed over and before the answer. */
  answerLost: 'answer_lost',
} as const;

/** The natural key of a delivery. Parts hold no colon, so that two intents cannot share a key. */
export function deliveryId(parts: Pick<NewDelivery, 'kind' | 'source' | 'recipient' | 'seq'>): string {
  const { kind, source, recipient, seq = 1 } = parts;
  for (const part of [source, recipient]) {
    if (part === '' || part.includes(':')) throw new Error(`"${part}" cannot be part of a delivery's id`);
  }
  if (!Number.isSafeInteger(seq) || seq < 1) throw new RangeError(`seq counts from 1, got ${seq}`);
  return `${kind}:${source}:${recipient}:${seq}`;
}

/** The Message-ID (RFC 5322) of a delivery: the same at every attempt, and it tells nothing about the person. */
export function messageIdOf(id: string, domain: string): string {
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 32);
  return `${hash}.${id.slice(id.lastIndexOf(':') + 1)}@${domain}`;
}
