import type { Letter } from '../mail/letter.ts';
import type { ReturnAddresses } from '../mail/inbound/return-addresses.ts';
import type { Courier } from './courier.ts';

/**
 * Gives every letter the envelope sender by which a report about it finds its mail and, beside the link that unsubscribes,
 * a mailbox that does the same. Without a domain for them it changes nothing.
 */
export function returningCourier(courier: Courier, addresses: ReturnAddresses): Courier {
  return {
    async prepare(deliveries, now) {
      const prepared = new Map(await courier.prepare(deliveries, now));
      for (const { _id, messageId } of deliveries) {
        const letter = prepared.get(_id);
        if (letter && 'html' in letter) prepared.set(_id, withReturn(letter, messageId, addresses));
      }
      return prepared;
    },
  };
}

function withReturn(letter: Letter, messageId: string, addresses: ReturnAddresses): Letter {
  const returnPath = addresses.forReports(messageId);
  if (returnPath === null) return letter;
  // Link and mailbox carry the same token.
  const token = letter.listUnsubscribeUrl?.slice(letter.listUnsubscribeUrl.lastIndexOf('/') + 1);
  const mailbox = token === undefined ? null : addresses.forUnsubscribing(token);
  return { ...letter, returnPath, ...(mailbox === null ? {} : { listUnsubscribeMailto: mailbox }) };
}
