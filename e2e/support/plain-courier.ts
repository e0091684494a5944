import type { Letter } from '../../server/platform/mail/letter.ts';
import type { Courier } from '../../server/platform/outbox/courier.ts';
import type { Delivery } from '../../server/platform/outbox/delivery.ts';

/** Writes a short letter for every delivery, whatever it is about. */
export const plainCourier: Courier = {
  prepare: (deliveries) =>
    Promise.resolve(new Map(deliveries.map((delivery) => [delivery._id, plainLetter(delivery)]))),
};

export function plainLetter(delivery: Delivery): Letter {
  return {
    id: delivery._id,
    from: { name: 'Acme', address: 'feedback@acme.com' },
    to: { address: delivery.email },
    subject: 'How are we doing?',
    html: `<p>${delivery.seq}</p>`,
    text: String(delivery.seq),
    messageId: delivery.messageId,
  };
}
