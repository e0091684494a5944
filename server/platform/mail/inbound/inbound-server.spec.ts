import { randomBytes } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { handOver, MailDialog } from '../../../../e2e/support/mail-dialog.ts';
import { messageIdOf } from '../../outbox/delivery.ts';
import { Tokens } from '../../tokens.ts';
import type { InboundLimits } from './inbound-limits.ts';
import { InboundServer, type InboundMail } from './inbound-server.ts';
import { ReturnAddresses } from './return-addresses.ts';

const tokens = new Tokens(randomBytes(32));
const addresses = new ReturnAddresses(tokens, 'bounce.acme.com');
const address = addresses.forReports(messageIdOf('invite:wav_a:con_b:1', 'acme.com'))!;
const stranger = addresses.forUnsubscribing(tokens.link('unsubscribe', 'nobody'))!;
const raw = 'Subject: hi\r\n\r\nbody\r\n';

describe('the server that takes reports', () => {
  let stop = () => Promise.resolve();
  const logged: unknown[] = [];
  beforeAll(() => {
    const log = (...said: unknown[]) => void logged.push(...said);
    Logger.overrideLogger({ log, error: log, warn: log, debug: log, verbose: log, fatal: log });
  });
  afterEach(() => stop());

  async function start(
    options: {
      protocol?: 'smtp' | 'lmtp';
      limits?: Partial<InboundLimits>;
      take?: (mail: InboundMail) => Promise<void>;
      isKnown?: () => Promise<boolean>;
    } = {},
  ) {
    const taken: InboundMail[] = [];
    const place = { protocol: options.protocol ?? 'smtp', host: '127.0.0.1', port: 0 } as const;
    const inbox = {
      isKnown: options.isKnown ?? (({ kind }: { kind: string }) => Promise.resolve(kind !== 'unsubscribe')),
      take: async (mail: InboundMail) => {
        await options.take?.(mail);
        taken.push(mail);
      },
    };
    const server = new InboundServer(place, addresses, inbox, { drainMs: 200, ...options.limits });
    stop = () => server.stop();
    return { server, taken, port: await server.listen() };
  }

  it('takes a mail and acknowledges it after it was dealt with', async () => {
    let isDone = false;
    const { port, taken } = await start({
      take: async () => {
        await new Promise((resume) => setImmediate(resume));
        isDone = true;
      },
    });
    const { recipients, letter } = await handOver(port, 'smtp', { to: address, raw, from: 'ana@shop.com' });
    expect([recipients[0], letter[0], isDone]).toEqual(['250 Accepted', '250 OK: message queued', true]);
    expect(taken[0]).toMatchObject({ to: [{ kind: 'report' }], message: { subject: 'hi', text: 'body\n' } });
    expect(taken[0]!.raw.toString()).toBe(raw);
  });

  it('answers for each recipient in LMTP, and greets as LMTP only', async () => {
    const { port, taken } = await start({ protocol: 'lmtp' });
    const two = await handOver(port, 'lmtp', {
      to: [address, 'who@bounce.acme.com', 'complaints@bounce.acme.com'],
      raw,
    });
    expect(two.recipients.map((reply) => reply.slice(0, 3))).toEqual(['250', '550', '250']);
    expect(two.letter).toHaveLength(2);
    expect(taken[0]!.to.map(({ kind }) => kind)).toEqual(['report', 'complaints']);
    const { dialog, greeting } = await MailDialog.open(port);
    expect(greeting).toMatch(/^220 bounce\.acme\.com LMTP/);
    expect(await dialog.say('EHLO a')).toMatch(/^500/);
    dialog.end();
  });

  it('relays for nobody and knows nobody else', async () => {
    const { port, taken } = await start();
    const others = ['ana@shop.com', 'postmaster@acme.com', `${address}.evil.com`, stranger, `${address},x@y.com`];
    for (const to of others) {
      const { recipients } = await handOver(port, 'smtp', { to, raw });
      expect(recipients[0]).toMatch(/^(550 5\.1\.1|501)/);
    }
    expect(taken).toEqual([]);
  });

  it('offers neither a login nor encryption it has no certificate for', async () => {
    const { port } = await start();
    const { dialog } = await MailDialog.open(port);
    expect(await dialog.say('EHLO a')).toMatch(/^250/);
    expect(await dialog.say('AUTH PLAIN AGEAYg==')).toMatch(/^5/);
    expect(await dialog.say('STARTTLS')).toMatch(/^5/);
    expect(await dialog.say('VRFY ana')).toMatch(/^[25]5?\d/);
    dialog.end();
  });

  it('lets the other side come again when it could not deal with a mail', async () => {
    let isBroken = true;
    const { port, taken } = await start({
      take: () => (isBroken ? Promise.reject(new Error('ana@shop.com')) : Promise.resolve()),
    });
    expect((await handOver(port, 'smtp', { to: address, raw })).letter).toEqual(['451 4.3.0 Not now, try again later']);
    expect(logged).toContain('a mail was put off: Error');
    expect(JSON.stringify(logged)).not.toContain('@');
    isBroken = false;
    expect((await handOver(port, 'smtp', { to: address, raw })).letter[0]).toMatch(/^250/);
    expect(taken).toHaveLength(1);
  });

  it('does not call an address unknown because the database is away', async () => {
    const { port } = await start({ isKnown: () => Promise.reject(new Error('away')) });
    expect((await handOver(port, 'smtp', { to: address, raw })).recipients[0]).toMatch(/^451/);
  });

  it('refuses what is too large, declared or not, and goes on', async () => {
    const { port, taken } = await start({ limits: { bytes: 5000 } });
    const { dialog } = await MailDialog.open(port);
    await dialog.say('EHLO a');
    expect(await dialog.say('MAIL FROM:<> SIZE=6000')).toMatch(/^552/);
    await dialog.say('MAIL FROM:<>');
    await dialog.say(`RCPT TO:<${address}>`);
    await dialog.say('DATA');
    expect(await dialog.say(`Subject: a\r\n\r\n${'x'.repeat(60)}\r\n`.padEnd(9000, 'y\r\n') + '\r\n.')).toMatch(/^552/);
    expect(await dialog.say('NOOP')).toMatch(/^250/);
    dialog.end();
    expect(taken).toEqual([]);
  });

  it('takes nothing of a mail that broke off', async () => {
    const { port, taken } = await start();
    const { dialog } = await MailDialog.open(port);
    await dialog.say('EHLO a');
    await dialog.say('MAIL FROM:<>');
    await dialog.say(`RCPT TO:<${address}>`);
    await dialog.say('DATA');
    dialog.write('Subject: half');
    dialog.end();
    expect((await handOver(port, 'smtp', { to: address, raw })).letter[0]).toMatch(/^250/);
    expect(taken.map(({ message }) => message?.subject)).toEqual(['hi']);
  });

  it('ends a connection that guesses', async () => {
    const { port } = await start({ limits: { refusals: 3 } });
    const { dialog } = await MailDialog.open(port);
    await dialog.say('EHLO a');
    await dialog.say('MAIL FROM:<>');
    const replies: string[] = [];
    for (let guess = 0; guess < 5; guess += 1) replies.push(await dialog.say(`RCPT TO:<b+${guess}@bounce.acme.com>`));
    expect(replies.map((reply) => reply.slice(0, 3))).toEqual(['550', '550', '550', '421', 'clo']);
  });

  it('limits recipients, mails a minute and connections', async () => {
    const limits = { recipients: 2, mailsOfOneAddressPerMinute: 3, connectionsOfOneAddress: 2 };
    const { port } = await start({ limits });
    const { recipients } = await handOver(port, 'smtp', {
      to: Array.from({ length: 3 }, (_, at) => (at % 2 ? 'complaints@bounce.acme.com' : address.toUpperCase())),
      raw,
    });
    expect(recipients.map((reply) => reply.slice(0, 3))).toEqual(['250', '250', '452']);
    const first = await MailDialog.open(port);
    await first.dialog.say('EHLO a');
    const replies: string[] = [];
    for (let mail = 0; mail < 3; mail += 1) {
      replies.push(await first.dialog.say('MAIL FROM:<>'));
      await first.dialog.say('RSET');
    }
    expect(replies.map((reply) => reply.slice(0, 3))).toEqual(['250', '250', '451']);
    const second = await MailDialog.open(port);
    const third = await MailDialog.open(port);
    expect([second.greeting.slice(0, 3), third.greeting.slice(0, 3)]).toEqual(['220', '421']);
    for (const { dialog } of [first, second, third]) dialog.end();
  });

  it('ends a connection that stays for too long', async () => {
    const { port } = await start({ limits: { connectionMs: 300 } });
    const { dialog } = await MailDialog.open(port);
    await dialog.say('EHLO a');
    expect(await dialog.reply()).toMatch(/^421/);
    dialog.end();
  });

  it('finishes the mail in hand before it stops, and ends who only waits', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resume) => (letGo = resume));
    let begin = () => {};
    const begun = new Promise<void>((resume) => (begin = resume));
    const { server, port, taken } = await start({
      limits: { drainMs: 5000 },
      take: async () => {
        begin();
        await held;
      },
    });
    const waiting = await MailDialog.open(port);
    await waiting.dialog.say('EHLO a');
    const sent = handOver(port, 'smtp', { to: address, raw });
    await begun;
    const stopped = server.stop();
    expect(await waiting.dialog.reply()).toMatch(/^421/);
    letGo();
    expect((await sent).letter[0]).toMatch(/^250/);
    await stopped;
    expect(taken).toHaveLength(1);
    waiting.dialog.end();
    expect((await MailDialog.open(port)).greeting).toBe('closed');
  });

  it('says when the place is taken', async () => {
    const { port } = await start();
    const second = new InboundServer({ protocol: 'smtp', host: '127.0.0.1', port }, addresses, {
      isKnown: () => Promise.resolve(true),
      take: () => Promise.resolve(),
    });
    await expect(second.listen()).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(second.isListening).toBe(false);
  });
});
