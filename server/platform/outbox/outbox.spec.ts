import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../e2e/support/test-database.ts';
import { migration } from '../migrations/004-deliveries.ts';
import type { Delivery, NewDelivery } from './delivery.ts';
import type { Answered } from './outbox-leases.ts';
import { Outbox } from './outbox.ts';

const NOW = new Date('2027-01-04T12:00:00Z');
const LEASE_MS = 60_000;

const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

function invite(recipient: string, more: Partial<NewDelivery> = {}): NewDelivery {
  return {
    kind: 'invite',
    source: 'wave1',
    recipient,
    contactId: recipient,
    email: `${recipient}@Acme.com`,
    locale: 'pt-BR',
    data: { name: 'Ana' },
    dueAt: NOW,
    expiresAt: after(14 * 24 * 60),
    ...more,
  };
}

function answer(outcome: Answered['result']['outcome'], text = '250 2.0.0 Ok'): Answered['result'] {
  return { outcome, code: Number(text.slice(0, 3)), enhanced: text.slice(4, 9), text, fault: null };
}

describe('the outbox', () => {
  let database: TestDatabase;
  let outbox: Outbox;

  beforeAll(async () => {
    database = await testDatabase('outbox');
    await migration.up(database.db);
    await migration.up(database.db);
    outbox = new Outbox(database.db, { mailDomain: 'acme.com' });
  });
  beforeEach(async () => {
    await database.db.collection('deliveries').deleteMany({});
  });
  afterAll(() => database.drop());

  const claim = (limit = 10, now = NOW) => outbox.leases.claim({ limit, now, leaseMs: LEASE_MS });
  const status = async (recipient: string) => (await outbox.get(`invite:wave1:${recipient}:1`))?.status;
  const endLeases = () =>
    database.db
      .collection('deliveries')
      .updateMany({ leaseUntil: { $ne: null } }, { $set: { leaseUntil: new Date(Date.now() - 1000) } });

  async function claimOne(recipient: string): Promise<{ delivery: Delivery; lease: string }> {
    await outbox.enqueue([invite(recipient)], NOW);
    const { deliveries, lease } = await claim(1);
    return { delivery: deliveries[0]!, lease };
  }

  async function beginSending(recipient: string) {
    const { delivery, lease } = await claimOne(recipient);
    expect(await outbox.leases.markSending([delivery._id], lease, LEASE_MS)).toEqual([delivery._id]);
    return { delivery, lease };
  }

  it('queues an intent once and says how many are new', async () => {
    expect(await outbox.enqueue([invite('a'), invite('b'), invite('a')], NOW)).toBe(2);
    expect(await outbox.enqueue([invite('b', { email: 'other@acme.com' }), invite('c')], NOW)).toBe(1);
    const stored = await outbox.get('invite:wave1:b:1');
    expect(stored).toMatchObject({ email: 'b@Acme.com', domain: 'acme.com', status: 'queued', attempt: 0 });
    expect(stored?.messageId).toMatch(/^[0-9a-f]{32}\.1@acme\.com$/);
  });

  it('passes on an error that is not a repeated key', async () => {
    await expect(
      outbox.enqueue([invite('a', { data: { $bad: () => 1, big: 'x'.repeat(17_000_000) } })], NOW),
    ).rejects.toThrow();
  });

  it('claims only what is due and not expired, and nothing twice', async () => {
    await outbox.enqueue(
      [invite('due'), invite('later', { dueAt: after(1) }), invite('over', { expiresAt: NOW })],
      NOW,
    );
    expect((await claim()).deliveries.map(({ recipient }) => recipient)).toEqual(['due']);
    expect((await claim()).deliveries).toEqual([]);
    expect((await claim(10, after(1))).deliveries.map(({ recipient }) => recipient)).toEqual(['later']);
  });

  it('shares the due mails between workers that claim at the same time', async () => {
    await outbox.enqueue(
      Array.from({ length: 60 }, (_, i) => invite(`c${i}`)),
      NOW,
    );
    const claims = await Promise.all([claim(25), claim(25), claim(25), claim(25)]);
    const ids = claims.flatMap(({ deliveries }) => deliveries.map(({ _id }) => _id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(claims.map(({ lease }) => lease)).size).toBe(4);
  });

  it('marks as sending only for the holder of a living lease', async () => {
    const { delivery, lease } = await claimOne('a');
    expect(await outbox.leases.markSending([delivery._id], 'someone-else', LEASE_MS)).toEqual([]);
    await endLeases();
    expect(await outbox.leases.markSending([delivery._id], lease, LEASE_MS)).toEqual([]);
    expect(await status('a')).toBe('claimed');
  });

  it('tells which of a group are still ours', async () => {
    await outbox.enqueue([invite('a'), invite('b'), invite('c')], NOW);
    const { deliveries, lease } = await claim();
    await outbox.cancel({ contactId: 'b' }, 'unsubscribed');
    const ours = await outbox.leases.markSending(
      deliveries.map(({ _id }) => _id),
      lease,
      LEASE_MS,
    );
    expect(ours.sort()).toEqual(['invite:wave1:a:1', 'invite:wave1:c:1']);
    expect(await outbox.get('invite:wave1:b:1')).toMatchObject({
      status: 'cancelled',
      reason: 'unsubscribed',
      lease: null,
    });
  });

  it('keeps the words of the mail server', async () => {
    const { delivery, lease } = await beginSending('a');
    const text = '550 5.1.1 No such user here';
    expect(await outbox.leases.record([{ delivery, result: answer('refused', text) }], lease, NOW)).toBe(1);
    expect(await outbox.get(delivery._id)).toMatchObject({
      status: 'failed',
      reason: 'refused',
      smtp: { code: 550, enhanced: '5.1.1', text },
      attempt: 1,
      lease: null,
      sentAt: null,
    });
  });

  it('writes a result once, and only for the holder of the lease', async () => {
    const { delivery, lease } = await beginSending('a');
    expect(await outbox.leases.record([{ delivery, result: answer('sent') }], 'someone-else', NOW)).toBe(0);
    expect(await outbox.leases.record([{ delivery, result: answer('sent') }], lease, after(1))).toBe(1);
    expect(await outbox.leases.record([{ delivery, result: answer('refused') }], lease, after(2))).toBe(0);
    expect(await outbox.get(delivery._id)).toMatchObject({ status: 'sent', sentAt: after(1) });
  });

  it('does not write a result for a mail that never began to be sent', async () => {
    const { delivery, lease } = await claimOne('a');
    expect(await outbox.leases.record([{ delivery, result: answer('sent') }], lease, NOW)).toBe(0);
    expect(await status('a')).toBe('claimed');
  });

  it('tries again later while the mail makes sense, then gives up', async () => {
    await outbox.enqueue([invite('a', { expiresAt: after(30) })], NOW);
    let now = NOW;
    const waits: number[] = [];
    for (;;) {
      const { deliveries, lease } = await claim(1, now);
      const delivery = deliveries[0]!;
      await outbox.leases.markSending([delivery._id], lease, LEASE_MS);
      await outbox.leases.record([{ delivery, result: answer('retry', '451 4.3.0 Try later') }], lease, now);
      const stored = (await outbox.get(delivery._id))!;
      if (stored.status !== 'queued') {
        expect(stored).toMatchObject({ status: 'failed', reason: 'gave_up', attempt: 3, smtp: { code: 451 } });
        break;
      }
      expect((await claim(1, now)).deliveries).toEqual([]);
      waits.push((stored.dueAt.getTime() - now.getTime()) / 60_000);
      now = stored.dueAt;
    }
    expect(waits).toEqual([5, 15]);
  });

  it('queues claims whose lease ran out and doubts mails that were being sent', async () => {
    await claimOne('claimed');
    await beginSending('sending');
    expect(await outbox.leases.reap({ idempotent: false })).toEqual({ queued: 0, uncertain: 0 });
    await endLeases();
    expect(await outbox.leases.reap({ idempotent: false })).toEqual({ queued: 1, uncertain: 1 });
    expect(await status('claimed')).toBe('queued');
    expect(await outbox.get('invite:wave1:sending:1')).toMatchObject({ status: 'uncertain', reason: 'sender_lost' });
    expect((await claim()).deliveries.map(({ recipient }) => recipient)).toEqual(['claimed']);
  });

  it('sends again what was being sent when the other side drops repetitions', async () => {
    await beginSending('a');
    await endLeases();
    expect(await outbox.leases.reap({ idempotent: true })).toEqual({ queued: 1, uncertain: 0 });
    expect(await status('a')).toBe('queued');
  });

  it('lets a slow sender settle what was given up as uncertain, unless a person decided meanwhile', async () => {
    const slow = await beginSending('slow');
    const decided = await beginSending('decided');
    await endLeases();
    await outbox.leases.reap({ idempotent: false });
    expect(await outbox.sendAgain(['invite:wave1:decided:1'], NOW)).toBe(1);
    expect(await outbox.leases.record([{ delivery: slow.delivery, result: answer('sent') }], slow.lease, NOW)).toBe(1);
    expect(
      await outbox.leases.record([{ delivery: decided.delivery, result: answer('sent') }], decided.lease, NOW),
    ).toBe(0);
    expect(await status('slow')).toBe('sent');
    expect(await status('decided')).toBe('queued');
  });

  it('puts back what a clean stop leaves', async () => {
    const { lease } = await claimOne('claimed');
    const { delivery, lease: other } = await beginSending('sending');
    expect(await outbox.leases.release(lease)).toBe(1);
    expect(await outbox.leases.release(other)).toBe(0);
    await outbox.leases.giveBack([delivery._id], 'someone-else');
    expect(await status('sending')).toBe('sending');
    await outbox.leases.giveBack([delivery._id], other);
    expect(await outbox.get(delivery._id)).toMatchObject({
      status: 'queued',
      attempt: 0,
      lease: null,
      sendingAt: null,
    });
    expect((await claim()).deliveries).toHaveLength(2);
  });

  it('cancels what has not begun to go out, by source, contact and kind', async () => {
    await beginSending('going');
    await claimOne('claimed');
    await outbox.enqueue(
      [invite('queued'), invite('queued', { kind: 'reminder' }), invite('queued', { source: 'wave2' })],
      NOW,
    );
    expect(await outbox.cancel({ source: 'wave1', contactId: 'queued', kinds: ['reminder'] }, 'answered')).toBe(1);
    expect(await outbox.cancel({ source: 'wave1' }, 'wave_closed')).toBe(2);
    expect(await outbox.countByStatus('wave1')).toMatchObject({ sending: 1, cancelled: 3, queued: 0, sent: 0 });
    expect(await outbox.countByStatus('wave1', ['reminder'])).toMatchObject({ sending: 0, cancelled: 1 });
    expect(await outbox.countByStatus('wave2')).toMatchObject({ queued: 1 });
    await expect(outbox.cancel({ kinds: ['invite'] }, 'all')).rejects.toThrow('whose');
  });

  it('holds what has not begun to go out until it is let go, and its holder of the lease sends none of it', async () => {
    await beginSending('going');
    const { delivery, lease } = await claimOne('claimed');
    await outbox.enqueue([invite('queued'), invite('other', { source: 'wave2' })], NOW);
    expect(await outbox.hold('wave1', 'paused')).toBe(2);
    expect(await outbox.countByStatus('wave1')).toMatchObject({ sending: 1, held: 2, queued: 0 });
    expect(await outbox.leases.markSending([delivery._id], lease, LEASE_MS)).toEqual([]);
    expect((await claim()).deliveries.map(({ source }) => source)).toEqual(['wave2']);
    expect(await outbox.letGo('wave1')).toBe(2);
    expect(await outbox.get(delivery._id)).toMatchObject({ status: 'queued', reason: null, lease: null });
    expect((await claim()).deliveries).toHaveLength(2);
  });

  it('ends doubt once, and only doubt', async () => {
    const { delivery, lease } = await beginSending('a');
    await outbox.leases.record([{ delivery, result: answer('uncertain') }], lease, NOW);
    await outbox.enqueue([invite('b')], NOW);
    const ids = [delivery._id, 'invite:wave1:b:1'];
    expect(await outbox.settle(ids, { reason: 'person', by: '$stf_1' })).toBe(1);
    expect(await outbox.get(delivery._id)).toMatchObject({
      status: 'sent',
      reason: 'person',
      settledBy: '$stf_1',
      sentAt: NOW,
    });
    expect(await status('b')).toBe('queued');
    expect(await outbox.settle(ids, { reason: 'evidence' })).toBe(0);
  });

  it('lists a mail that shall not be sent at all as cancelled', async () => {
    await outbox.enqueue([invite('nowhere', { email: '', cancelled: 'no_address' })], NOW);
    expect(await outbox.get('invite:wave1:nowhere:1')).toMatchObject({ status: 'cancelled', reason: 'no_address' });
    expect((await claim()).deliveries).toEqual([]);
  });

  it('lets either a cancellation or a sender win, never both', async () => {
    await outbox.enqueue(
      Array.from({ length: 40 }, (_, i) => invite(`c${i}`)),
      NOW,
    );
    const { deliveries, lease } = await claim(40);
    const [marked] = await Promise.all([
      Promise.all(deliveries.map(({ _id }) => outbox.leases.markSending([_id], lease, LEASE_MS))),
      Promise.all(deliveries.map(({ recipient }) => outbox.cancel({ contactId: recipient }, 'unsubscribed'))),
    ]);
    const counts = await outbox.countByStatus('wave1');
    expect(counts.sending).toBe(marked.flat().length);
    expect(counts.sending + counts.cancelled).toBe(40);
  });

  it('cancels what was not sent in time', async () => {
    await outbox.enqueue([invite('old', { expiresAt: after(1) }), invite('new')], NOW);
    expect(await outbox.leases.expire(NOW)).toBe(0);
    expect(await outbox.leases.expire(after(1))).toBe(1);
    expect(await outbox.get('invite:wave1:old:1')).toMatchObject({ status: 'cancelled', reason: 'expired' });
    expect(await status('new')).toBe('queued');
  });

  it('lists a source page by page', async () => {
    await outbox.enqueue(
      ['a', 'b', 'c', 'd', 'e'].map((recipient) => invite(recipient)),
      NOW,
    );
    await outbox.cancel({ contactId: 'c' }, 'unsubscribed');
    const first = await outbox.list({ source: 'wave1', status: 'queued', limit: 2 });
    const second = await outbox.list({ source: 'wave1', status: 'queued', after: first.at(-1)!._id, limit: 10 });
    expect([...first, ...second].map(({ recipient }) => recipient)).toEqual(['a', 'b', 'd', 'e']);
    expect(await outbox.list({ source: 'wave1', status: ['cancelled', 'failed'], limit: 9 })).toHaveLength(1);
    expect(await outbox.list({ source: 'wave1', limit: 9 })).toHaveLength(5);
    await outbox.enqueue([invite('a', { source: 'wave2' })], NOW);
    expect(await outbox.list({ status: 'queued', limit: 9 })).toHaveLength(5);
  });
});
