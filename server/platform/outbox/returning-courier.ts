import type { ReturnAddresses } from '../mail/inbound/return-addresses.ts';
import type { Courier } from './courier.ts';

/** Gives every letter the envelope sender by which a report about it finds its mail; without a domain for it, none. */
export function returningCourier(courier: Courier, addresses: ReturnAddresses): Courier {
  return {
    async prepare(deliveries, now) {
      const prepared = new Map(await courier.prepare(deliveries, now));
      for (const { _id, messageId } of deliveries) {
        const letter = prepared.get(_id);
        const returnPath = addresses.forReports(messageId);
        if (letter && 'html' in letter && returnPath !== null) prepared.set(_id, { ...letter, returnPath });
      }
      return prepared;
    },
  };
}
