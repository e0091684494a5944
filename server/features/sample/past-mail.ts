import { deliveryId, messageIdOf, type Delivery, type DeliveryKind } from '../../platform/outbox/delivery.ts';

export interface PastMail {
  readonly kind: DeliveryKind;
  readonly source: string;
  readonly contactId: string;
  readonly email: string;
  readonly locale: string;
  readonly at: Date;
  readonly expiresAt: Date;
  readonly hasBounced?: boolean;
  readonly mailDomain: string;
}

/** A mail as the outbox would have left it: taken by the mail server, or refused for good. Nothing is ever sent. */
export function pastMail({ kind, source, contactId, email, locale, at, expiresAt, ...mail }: PastMail): Delivery {
  const parts = { kind, source, recipient: contactId, seq: 1 };
  const _id = deliveryId(parts);
  const hasBounced = mail.hasBounced ?? false;
  const refusal = `550 5.1.1 <${email}>: no such mailbox here`;
  return {
    _id,
    ...parts,
    contactId,
    email,
    domain: email.slice(email.lastIndexOf('@') + 1),
    locale,
    data: {},
    status: hasBounced ? 'failed' : 'sent',
    reason: hasBounced ? 'refused' : null,
    dueAt: at,
    expiresAt,
    attempt: 1,
    lease: null,
    leaseUntil: null,
    sendingAt: at,
    sentAt: hasBounced ? null : at,
    smtp: hasBounced
      ? { code: 550, enhanced: '5.1.1', text: refusal }
      : { code: 250, enhanced: '2.0.0', text: '250 2.0.0 accepted' },
    bounce: hasBounced ? { at, kind: 'hard', status: '5.1.1', text: refusal } : null,
    complainedAt: null,
    messageId: messageIdOf(_id, mail.mailDomain),
    createdAt: at,
    sample: true,
  };
}
