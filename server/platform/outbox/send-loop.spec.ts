import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MongoNetworkError } from 'mongodb';
import { plainCourier, plainLetter } from '../../../e2e/support/plain-courier.ts';
import { startSmtpSink, type SmtpSink } from '../../../e2e/support/smtp-sink.ts';
import { testDatabase, type TestDatabase } from '../../../e2e/support/test-database.ts';
import type { MailTransport } from '../mail/mail-transport.ts';
import { smtpTransport } from '../mail/smtp-transport.ts';
import { migration } from '../migrations/004-deliveries.ts';
import type { Courier, Prepared } from './courier.ts';
import type { NewDelivery } from './delivery.ts';
import { Outbox } from './outbox.ts';
import { SendLoop, type SendLoopOptions } from './send-loop.ts';
import { TransportHealth } from './transport-health.ts';

const NOW = new Date('2027-01-04T12:00:00Z');
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

function invites(count: number): NewDelivery[] {
  return Array.from({ length: count }, (_, i) => ({
    kind: 'invite' as const,
    source: 'wave1',
    recipient: `con${i}`,
    contactId: `con${i}`,
    email: `con${i}@shop.com`,
    locale: 'en',
    dueAt: NOW,
    expiresAt: after(14 * 24 * 60),
  }));
}

describe('the send loop', () => {
  let database: TestDatabase;
  let outbox: Outbox;
  let sink: SmtpSink;
  let transport: MailTransport;

  beforeAll(async () => {
    database = await testDatabase('sendloop');
    await migration.up(database.db);
    outbox = new Outbox(database.db, { mailDomain: 'acme.com' });
  });
  beforeEach(async () => {
    await database.db.collection('deliveries').deleteMany({});
    sink = await startSmtpSink();
    transport = smtpTransport(sink.url, { socketTimeoutMs: 5000 });
  });
  afterEach(async () => {
    await transport.close();
    await sink.close();
  });
  afterAll(() => database.drop());

  const loopOf = (options: Partial<SendLoopOptions> = {}, courier: Courier = plainCourier) =>
    new SendLoop(outbox, courier, transport, options);
  const counts = () => outbox.countByStatus('wave1');
  const copies = () => sink.mails.reduce((most, { to }) => Math.max(most, sink.accepted(to)), 0);

  it('sends two hundred mails once each from two workers', async () => {
    await outbox.enqueue(invites(200), NOW);
    const workers = [loopOf({ limit: 30 }), loopOf({ limit: 30, group: 4 })];
    const totals = await Promise.all(workers.map((worker) => worker.drain(NOW)));
    expect(totals[0]!.sent + totals[1]!.sent).toBe(200);
    expect(sink.mails).toHaveLength(200);
    expect(copies()).toBe(1);
    expect(await counts()).toMatchObject({ sent: 200, queued: 0, claimed: 0, sending: 0, uncertain: 0 });
    const [first] = await outbox.list({ source: 'wave1', limit: 1 });
    expect(first).toMatchObject({ attempt: 1, smtp: { code: 250 } });
    expect(first!.sentAt!.getTime()).toBeGreaterThanOrEqual(NOW.getTime());
    expect(sink.mailsTo(first!.email)[0]!.parsed.messageId).toBe(`<${first!.messageId}>`);
  });

  it('has the mark on disk before the mail server hears of a letter', async () => {
    await outbox.enqueue(invites(3), NOW);
    const seen: string[] = [];
    const inner = transport;
    transport = {
      ...inner,
      async *send(batch, control) {
        for (const letter of batch) seen.push((await outbox.get(letter.id))!.status);
        yield* inner.send(batch, control);
      },
    };
    await loopOf().drain(NOW);
    expect(seen).toEqual(['sending', 'sending', 'sending']);
  });

  it('keeps refusals, retries and doubts apart and goes on with the others', async () => {
    await outbox.enqueue(invites(6), NOW);
    sink.behave(
      { refuse: 'rcpt', reply: '550 5.1.1 No such user here', to: /^con0@/ },
      { refuse: 'rcpt', reply: '451 4.3.0 Try later', to: /^con1@/ },
      { drop: 'dot', to: /^con2@/ },
    );
    const report = await loopOf().drain(NOW);
    expect(report).toMatchObject({ sent: 3, refused: 1, retry: 1, uncertain: 1, halted: null });
    const [refused, later, doubtful] = await outbox.list({ source: 'wave1', limit: 3 });
    expect(refused).toMatchObject({
      status: 'failed',
      smtp: { code: 550, enhanced: '5.1.1', text: '550 5.1.1 No such user here' },
    });
    expect(later).toMatchObject({ status: 'queued', smtp: { code: 451 } });
    expect(doubtful).toMatchObject({ status: 'uncertain', reason: 'answer_lost', smtp: { code: null } });

    sink.behave();
    expect(await loopOf().drain(after(4))).toMatchObject({ claimed: 0 });
    expect(await loopOf().drain(after(6))).toMatchObject({ claimed: 1, sent: 1 });
    expect(copies()).toBe(1);
    expect(sink.accepted('con2@shop.com')).toBe(1);
  });

  it('stops asking a mail server that lets nobody in, and loses nothing', async () => {
    await outbox.enqueue(invites(20), NOW);
    sink.behave({ refuse: 'mail', reply: '530 5.7.0 Authenticate first' });
    const report = await loopOf({ group: 2 }).drain(NOW);
    expect(report.halted).toEqual({ fault: 'auth', text: '530 5.7.0 Authenticate first' });
    expect(report.retry).toBeLessThanOrEqual(2);
    expect(await counts()).toMatchObject({ queued: 20, failed: 0 });
    sink.behave();
    expect(await loopOf().drain(after(6))).toMatchObject({ sent: 20 });
  });

  it('rests after such a fault, tells everybody of it, and then tries one mail before the others', async () => {
    await outbox.enqueue(invites(20), NOW);
    const health = new TransportHealth(database.db);
    const loop = loopOf({ health });
    sink.behave({ refuse: 'mail', reply: '535 5.7.8 Wrong password' });
    const first = await loop.drain(NOW);
    expect(await health.trouble()).toEqual({
      ...{ fault: 'auth', text: '535 5.7.8 Wrong password' },
      since: expect.any(Date),
      at: expect.any(Date),
    });
    const seconds = (count: number) => new Date(NOW.getTime() + count * 1000);
    expect(await loop.drain(seconds(10))).toMatchObject({ claimed: 0 });
    expect(await loop.drain(seconds(20))).toMatchObject({ retry: 1, halted: { fault: 'auth' } });
    // Twice as long as before.
    expect(await loop.drain(seconds(45))).toMatchObject({ claimed: 0 });
    sink.behave();
    const waiting = first.retry + 1;
    expect(await loop.drain(seconds(60))).toMatchObject({ sent: 20 - waiting, halted: null });
    expect(await health.trouble()).toBeNull();
    expect(await loop.drain(after(7))).toMatchObject({ sent: waiting });
    // None of that was an attempt at a mail.
    expect((await outbox.list({ source: 'wave1', limit: 20 })).map(({ attempt }) => attempt)).toEqual(
      Array.from({ length: 20 }, () => 1),
    );
  });

  it('goes on with the others while a domain does not answer', async () => {
    const to = (domain: string) => (invite: NewDelivery, i: number) => ({
      ...invite,
      recipient: `${domain}${i}`,
      email: `p${i}@${domain}.com`,
    });
    await outbox.enqueue([...invites(60).map(to('a-tar')), ...invites(60).map(to('quick'))], NOW);
    sink.behave({ silent: 'dot', to: /@a-tar/ });
    const loop = loopOf({ limit: 40 });
    const drain = loop.drain(NOW);
    const quick = () => sink.mails.filter((mail) => mail.to.endsWith('@quick.com')).length;
    await until(() => quick() === 60);
    await loop.stop(1);
    await drain;
    const { sent, queued, uncertain, claimed, sending } = await counts();
    expect({ sent, claimed, sending }).toEqual({ sent: 60, claimed: 0, sending: 0 });
    // Of a domain of which nothing is known two are in hand, then one at a time while it is slow.
    expect(uncertain).toBeLessThanOrEqual(4);
    expect(queued).toBe(60 - uncertain);
  });

  it('keeps to the rate for all', async () => {
    await outbox.enqueue(invites(12), NOW);
    const start = performance.now();
    expect(await loopOf({ perSecond: 10 }).drain(NOW)).toMatchObject({ sent: 12 });
    // Ten at once and two more at ten a second.
    expect(performance.now() - start).toBeGreaterThan(190);
  });

  it('does not send what the courier cancels, and fails only the letter that cannot be written', async () => {
    await outbox.enqueue(invites(5), NOW);
    const courier: Courier = {
      prepare: (deliveries) =>
        Promise.resolve(
          new Map(
            deliveries.map((delivery) => {
              if (delivery.recipient === 'con3') throw new TypeError('template fault');
              return [delivery._id, delivery.recipient === 'con1' ? { cancel: 'answered' } : plainLetter(delivery)];
            }),
          ),
        ),
    };
    const lines: string[] = [];
    const log = { error: (...said: unknown[]) => lines.push(said.join(' ')) };
    expect(await loopOf({ log }, courier).drain(NOW)).toMatchObject({ sent: 3, cancelled: 1, broken: 1 });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/kind invite \(wave1\).*template fault/s);
    expect(lines[0]).not.toContain('@');
    expect(await outbox.get('invite:wave1:con1:1')).toMatchObject({
      status: 'cancelled',
      reason: 'answered',
      attempt: 0,
    });
    expect(await outbox.get('invite:wave1:con3:1')).toMatchObject({ status: 'failed', reason: 'render', attempt: 0 });
    expect(sink.mails.map(({ to }) => to).sort()).toEqual(['con0@shop.com', 'con2@shop.com', 'con4@shop.com']);
  });

  it('holds what the courier holds, and leaves what it puts off for its hour', async () => {
    await outbox.enqueue(invites(3), NOW);
    const courier: Courier = {
      prepare: (deliveries) =>
        Promise.resolve(
          new Map(
            deliveries.map((delivery): [string, Prepared] => {
              if (delivery.recipient === 'con0') return [delivery._id, { hold: 'paused' }];
              if (delivery.recipient === 'con1' && delivery.dueAt < after(60))
                return [delivery._id, { later: after(60) }];
              return [delivery._id, plainLetter(delivery)];
            }),
          ),
        ),
    };
    expect(await loopOf({}, courier).drain(NOW)).toMatchObject({ sent: 1, cancelled: 0, broken: 0 });
    expect(await outbox.get('invite:wave1:con0:1')).toMatchObject({ status: 'held', reason: 'paused', attempt: 0 });
    expect(await outbox.get('invite:wave1:con1:1')).toMatchObject({ status: 'queued', dueAt: after(60), attempt: 0 });
    expect(await loopOf({}, courier).drain(after(60))).toMatchObject({ claimed: 1, sent: 1 });
    expect(await counts()).toMatchObject({ sent: 2, held: 1 });
  });

  it('puts everything back when the database fails the courier', async () => {
    await outbox.enqueue(invites(3), NOW);
    const courier: Courier = { prepare: () => Promise.reject(new MongoNetworkError('gone')) };
    await expect(loopOf({}, courier).drain(NOW)).rejects.toThrow('gone');
    expect(await counts()).toMatchObject({ queued: 3 });
  });

  it('does not send a mail that is cancelled between claim and sending', async () => {
    await outbox.enqueue(invites(4), NOW);
    const probe: SendLoopOptions['probe'] = async (point) => {
      if (point === 'claimed') await outbox.cancel({ contactId: 'con2' }, 'unsubscribed');
    };
    expect(await loopOf({ probe }).drain(NOW)).toMatchObject({ claimed: 4, sent: 3 });
    expect(sink.accepted('con2@shop.com')).toBe(0);
    expect(await counts()).toMatchObject({ sent: 3, cancelled: 1 });
  });

  it('does not send with a lease that it lost while it was held up', async () => {
    await outbox.enqueue(invites(1), NOW);
    let heldUp = 0;
    const probe: SendLoopOptions['probe'] = async (point) => {
      if (point !== 'sending' || heldUp > 0) return;
      heldUp += 1;
      const wakeUp = performance.now() + 250;
      await until(() => performance.now() > wakeUp);
      await outbox.leases.reap({ idempotent: false });
      expect(await outbox.get('invite:wave1:con0:1')).toMatchObject({ status: 'uncertain', reason: 'sender_lost' });
    };
    await loopOf({ probe, leaseMs: 200 }).runOnce(NOW);
    expect(sink.mails).toEqual([]);
    // Nothing was sent and its sender knows it, so the doubt is lifted.
    expect(await outbox.get('invite:wave1:con0:1')).toMatchObject({ status: 'queued', attempt: 0, dueAt: NOW });
  });

  it('does not begin a letter in the second half of its lease', async () => {
    await outbox.enqueue(invites(1), NOW);
    let heldUp = 0;
    const probe: SendLoopOptions['probe'] = async (point) => {
      if (point !== 'sending' || heldUp > 0) return;
      heldUp += 1;
      const wakeUp = performance.now() + 2600;
      await until(() => performance.now() > wakeUp);
    };
    await loopOf({ probe, leaseMs: 5000 }).runOnce(NOW);
    expect(sink.mails).toEqual([]);
    expect(await outbox.get('invite:wave1:con0:1')).toMatchObject({ status: 'queued', attempt: 0, dueAt: NOW });
  });

  it('ends a letter in time when the mail server never answers', async () => {
    await outbox.enqueue(invites(1), NOW);
    sink.behave({ silent: 'dot' });
    // A tenth of a lease is left for the words about it: as much as a busy machine may need.
    const leaseMs = 10_000;
    await transport.close();
    transport = smtpTransport(sink.url, { socketTimeoutMs: 2 * leaseMs });
    let begun = Infinity;
    const probe: SendLoopOptions['probe'] = async (point) => {
      if (point === 'sending') begun = performance.now();
    };
    expect(await loopOf({ leaseMs, probe }).runOnce(NOW)).toMatchObject({ uncertain: 1 });
    expect(performance.now() - begun).toBeLessThan(leaseMs);
    expect(await outbox.get('invite:wave1:con0:1')).toMatchObject({ status: 'uncertain', reason: 'answer_lost' });
  });

  it('takes a transport that throws for one that may have sent', async () => {
    await outbox.enqueue(invites(1), NOW);
    const inner = transport;
    transport = {
      ...inner,
      // eslint-disable-next-line require-yield
      async *send() {
        await Promise.resolve();
        throw new Error('fault');
      },
    };
    expect(await loopOf().drain(NOW)).toMatchObject({ uncertain: 1 });
  });

  it('stops without losing anything and can be started again', async () => {
    await outbox.enqueue(invites(60), NOW);
    let reached = () => {};
    const someSent = new Promise<void>((resolve) => (reached = resolve));
    const probe: SendLoopOptions['probe'] = async (point) => {
      if (point === 'accepted' && sink.mails.length >= 10) reached();
    };
    const loop = loopOf({ probe, limit: 60, group: 5 });
    const errors: unknown[] = [];
    const poll = { everyMs: 5, now: () => NOW, onError: (error: unknown) => errors.push(error) };
    loop.start(poll);
    await someSent;
    await loop.stop();
    const stopped = await counts();
    expect(stopped.queued).toBeGreaterThan(0);
    expect(stopped).toMatchObject({ claimed: 0, sending: 0, uncertain: 0, sent: 60 - stopped.queued });
    expect(sink.mails).toHaveLength(stopped.sent);
    expect(await loop.runOnce(NOW)).toMatchObject({ claimed: 0 });

    loop.start(poll);
    await until(async () => (await counts()).sent === 60);
    await loop.stop();
    expect(copies()).toBe(1);
    expect(errors).toEqual([]);
  });
});

/** Waits for a condition, looking again every few milliseconds; the test's own time limit ends it. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}
