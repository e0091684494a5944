import { randomBytes } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { ReturnAddresses } from '../mail/inbound/return-addresses.ts';
import { letterHeaders, type Letter } from '../mail/letter.ts';
import { Tokens } from '../tokens.ts';
import type { Courier, Prepared } from './courier.ts';
import { messageIdOf, type Delivery } from './delivery.ts';
import { returningCourier } from './returning-courier.ts';

const tokens = new Tokens(randomBytes(32));
const token = tokens.link('unsubscribe', 'con_a');
const delivery = (id: string) => ({ _id: id, messageId: messageIdOf(id, 'acme.com') }) as Delivery;
const letter = (id: string, more: Partial<Letter> = {}): Letter => ({
  ...{ id, from: { address: 'f@acme.com' }, to: { address: 'a@shop.com' }, subject: 's', html: 'h', text: 't' },
  ...{ messageId: messageIdOf(id, 'acme.com') },
  ...more,
});

const given: Prepared[] = [
  letter('invite:w:a:1', { listUnsubscribeUrl: `https://fb.acme.com/rumo/u/${token}` }),
  letter('staff:w:b:1'),
  { cancel: 'gone' },
  { later: new Date(0) },
];
const ids = ['invite:w:a:1', 'staff:w:b:1', 'invite:w:c:1', 'invite:w:d:1'];
const inner: Courier = { prepare: () => Promise.resolve(new Map(ids.map((id, at) => [id, given[at]!]))) };
const prepare = async (domain: string | null) => {
  const addresses = new ReturnAddresses(tokens, domain);
  const prepared = await returningCourier(inner, addresses).prepare(ids.map(delivery), new Date(0));
  return { addresses, letters: ids.map((id) => prepared.get(id)) };
};

it('names the address for reports in every letter, and the mailbox that unsubscribes where there is a link that does', async () => {
  const { addresses, letters } = await prepare('bounce.acme.com');
  const [invite, staff, ...others] = letters as [Letter, Letter, ...Prepared[]];
  expect(addresses.read(invite.returnPath!)).toEqual({ kind: 'report', reference: invite.messageId.slice(0, 24) });
  expect(addresses.read(invite.listUnsubscribeMailto!)).toEqual({ kind: 'unsubscribe', token });
  expect(letterHeaders(invite)).toMatchObject({
    'List-Unsubscribe': `<https://fb.acme.com/rumo/u/${token}>, <mailto:${invite.listUnsubscribeMailto}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
  expect(staff.returnPath).toMatch(/^b\+/);
  expect(staff.listUnsubscribeMailto).toBeUndefined();
  expect(others).toEqual(given.slice(2));
});

it('changes nothing without a domain', async () => {
  expect((await prepare(null)).letters).toEqual(given);
});
