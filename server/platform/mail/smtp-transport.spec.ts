import { createServer } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sendOne } from '../../../e2e/support/send-one.ts';
import { startSmtpSink, type SmtpSink } from '../../../e2e/support/smtp-sink.ts';
import type { Letter } from './letter.ts';
import type { MailTransport } from './mail-transport.ts';
import { smtpTransport } from './smtp-transport.ts';

function letterTo(address: string, more: Partial<Letter> = {}): Letter {
  return {
    id: `invite:wave1:${address}:1`,
    from: { name: 'Acme, pesquisa', address: 'feedback@acme.com' },
    to: { name: 'Ana Conceição', address },
    subject: 'Como está sendo?',
    html: '<p>Olá</p>',
    text: 'Olá',
    messageId: `${address.replace(/\W/g, '')}.1@acme.com`,
    listUnsubscribeUrl: 'https://fb.acme.com/u/abc',
    listId: 'nps',
    ...more,
  };
}

describe('mail by SMTP', () => {
  let sink: SmtpSink;
  let transport: MailTransport;

  beforeAll(async () => {
    sink = await startSmtpSink();
    transport = smtpTransport(sink.url, { connections: 2, socketTimeoutMs: 5000 });
  });
  beforeEach(() => sink.behave());
  afterAll(async () => {
    await transport.close();
    await sink.close();
  });

  it('delivers a letter with exactly its headers', async () => {
    expect(await sendOne(transport, letterTo('ana@shop.com', { replyTo: { address: 'team@acme.com' } }))).toMatchObject(
      {
        outcome: 'sent',
        code: 250,
        fault: null,
      },
    );
    const [mail] = sink.mailsTo('ana@shop.com');
    expect(mail!.envelopeFrom).toBe('feedback@acme.com');
    expect(mail!.parsed).toMatchObject({
      subject: 'Como está sendo?',
      from: { value: [{ name: 'Acme, pesquisa', address: 'feedback@acme.com' }] },
      to: { value: [{ name: 'Ana Conceição', address: 'ana@shop.com' }] },
      replyTo: { value: [{ address: 'team@acme.com' }] },
      messageId: '<anashopcom.1@acme.com>',
      html: '<p>Olá</p>',
    });
    expect(mail!.parsed.text?.trim()).toBe('Olá');
    const unfolded = mail!.rawHeaders.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
    expect(unfolded).toEqual(
      expect.arrayContaining([
        'Auto-Submitted: auto-generated',
        'X-Auto-Response-Suppress: OOF, AutoReply',
        'List-Unsubscribe: <https://fb.acme.com/u/abc>',
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
        'List-ID: <nps.acme.com>',
      ]),
    );
    expect(unfolded.map((line) => line.slice(0, line.indexOf(':')).toLowerCase()).sort()).toEqual(
      [
        ...['auto-submitted', 'content-type', 'date', 'from', 'list-id', 'list-unsubscribe', 'list-unsubscribe-post'],
        ...['message-id', 'mime-version', 'reply-to', 'subject', 'to', 'x-auto-response-suppress'],
      ].sort(),
    );
  });

  it.each([
    ['name', { to: { name: 'N\r\nBcc: eve@evil.com', address: 'bo@shop.com' } }],
    ['sender', { from: { name: 'A\r\nBcc: eve@evil.com', address: 'feedback@acme.com' } }],
    ['subject', { subject: 'Hi\r\nBcc: eve@evil.com\r\n\r\nbody' }],
    ['header', { headers: { 'X-Note': 'a\r\nBcc: eve@evil.com' } }],
  ])('cannot be given another recipient through the %s', async (_where, more) => {
    const before = sink.mails.length;
    expect((await sendOne(transport, letterTo('bo@shop.com', more))).outcome).toBe('sent');
    const taken = sink.mails.slice(before);
    expect(taken.map(({ to }) => to)).toEqual(['bo@shop.com']);
    expect(taken[0]!.parsed.bcc).toBeUndefined();
    expect(taken[0]!.parsed.headers.has('bcc')).toBe(false);
  });

  it.each(['a@x.com, eve@evil.com', 'G: eve@evil.com;', '"eve@evil.com x"@shop.com', 'a@x.com\n', 'Ana <a@x.com>', ''])(
    'refuses %j as a recipient without a connection',
    async (address) => {
      const before = sink.connections();
      expect(await sendOne(transport, letterTo(address))).toMatchObject({ outcome: 'refused', fault: null });
      expect(sink.connections()).toBe(before);
    },
  );

  it.each(['ana@acme.example', 'ana@shop.test', 'ana@a.b.INVALID'])('never looks for %s', async (address) => {
    const opened: string[] = [];
    const trap = createServer((socket) => {
      opened.push('connection');
      socket.destroy();
    });
    await new Promise<void>((listening) => trap.listen(0, '127.0.0.1', listening));
    const { port } = trap.address() as { port: number };
    const outside = smtpTransport(`smtp://127.0.0.1:${port}`);
    const result = await sendOne(outside, letterTo(address));
    await outside.close();
    await new Promise((closed) => trap.close(closed));
    expect(result).toMatchObject({ outcome: 'refused', code: null });
    expect(result.text).toContain('.example');
    expect(opened).toEqual([]);
  });

  it.each([
    [{ refuse: 'rcpt', reply: '550 5.1.1 No such user here' }, 'refused', 550, '5.1.1', null],
    [{ refuse: 'rcpt', reply: '451 4.3.0 Try later' }, 'retry', 451, '4.3.0', null],
    [{ refuse: 'dot', reply: '554 5.7.1 Looks like spam' }, 'refused', 554, '5.7.1', null],
    [{ refuse: 'dot', reply: '452 4.3.1 No space' }, 'retry', 452, '4.3.1', null],
    [{ refuse: 'mail', reply: '550 5.7.1 Sender not allowed' }, 'retry', 550, '5.7.1', 'sender'],
    [{ drop: 'mail' }, 'retry', null, null, 'connection'],
    [{ drop: 'rcpt' }, 'retry', null, null, 'connection'],
    [{ drop: 'dot' }, 'uncertain', null, null, null],
  ] as const)('reports %j', async (rule, outcome, code, enhanced, fault) => {
    sink.behave(rule);
    const result = await sendOne(transport, letterTo('cy@shop.com'));
    expect(result).toMatchObject({ outcome, code, enhanced, fault });
    if ('reply' in rule) expect(result.text).toBe(rule.reply);
    sink.behave();
    expect((await sendOne(transport, letterTo('cy@shop.com'))).outcome).toBe('sent');
  });

  it('tries a letter again that was cut before its end', async () => {
    sink.behave({ drop: 'data' });
    const long = `${'x'.repeat(70)}\n`.repeat(400_000);
    expect(await sendOne(transport, letterTo('di@shop.com', { text: long }))).toMatchObject({
      outcome: 'retry',
      code: null,
    });
    expect(sink.accepted('di@shop.com')).toBe(0);
  });

  it('does not wait for an answer beyond its limit, and then does not know', async () => {
    sink.behave({ silent: 'dot' });
    const limit = new AbortController();
    const result = sendOne(transport, letterTo('ed@shop.com'), limit.signal);
    while (sink.accepted('ed@shop.com') === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    limit.abort();
    expect(await result).toMatchObject({ outcome: 'uncertain', code: null });
  });

  it('knows that nothing was sent when the limit comes before the server asked for the letter', async () => {
    expect(await sendOne(transport, letterTo('eva@shop.com'), AbortSignal.abort())).toMatchObject({
      outcome: 'unsent',
    });
    expect(sink.accepted('eva@shop.com')).toBe(0);
  });

  it('tries again when nobody listens', async () => {
    const gone = await startSmtpSink();
    await gone.close();
    const nobody = smtpTransport(gone.url);
    expect(await sendOne(nobody, letterTo('flo@shop.com'))).toMatchObject({
      outcome: 'retry',
      code: null,
      fault: 'connection',
    });
    await expect(nobody.verify()).rejects.toThrow('ECONNREFUSED');
    await nobody.close();
    await transport.verify();
  });

  it('does not read files or the web for a body', async () => {
    const result = await sendOne(
      transport,
      letterTo('gil@shop.com', { html: { path: '/etc/hostname' } as unknown as string }),
    );
    expect(result.outcome).not.toBe('sent');
    expect(sink.accepted('gil@shop.com')).toBe(0);
  });
});
