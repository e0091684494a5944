import { describe, expect, it } from '@jest/globals';
import { outcomeOf, readReply, type SmtpFailure } from './smtp-outcome.ts';
import { isLoopback, readSmtpUrl } from './smtp-url.ts';

const reply = (response: string, command: string, code = 'EENVELOPE'): SmtpFailure => ({
  message: `failed: ${response}`,
  code,
  response,
  responseCode: Number(response.slice(0, 3)),
  command,
});
const lost: SmtpFailure = { message: 'Connection closed unexpectedly', code: 'ECONNECTION', command: 'CONN' };

describe('what a failure means for the letter', () => {
  it.each([
    ['550 5.1.1 No such user', 'RCPT TO', 'refused', null],
    ['452 4.2.2 Mailbox full', 'RCPT TO', 'retry', null],
    ['554 5.7.1 Spam', 'DATA', 'refused', null],
    ['421 4.7.0 Too many', 'DATA', 'retry', null],
    ['552 5.3.4 Too big', 'MAIL FROM', 'refused', null],
    ['550 5.7.1 Sender not yours', 'MAIL FROM', 'retry', 'sender'],
    ['451 4.7.1 Slow down', 'MAIL FROM', 'retry', 'busy'],
    ['530 5.7.0 Authenticate first', 'MAIL FROM', 'retry', 'auth'],
    ['535 5.7.8 Bad password', 'AUTH PLAIN', 'retry', 'auth'],
    ['454 4.7.0 Temporary authentication failure', 'AUTH PLAIN', 'retry', 'busy'],
    ['454 4.7.0 TLS not available', 'STARTTLS', 'retry', 'busy'],
    ['502 5.5.1 Unknown command', 'STARTTLS', 'retry', 'tls'],
    ['421 4.3.2 Too many connections', 'CONN', 'retry', 'busy'],
    ['554 5.7.1 Go away', 'CONN', 'retry', 'connection'],
  ] as const)('%s to %s is %s, %s', (response, command, outcome, fault) => {
    const code = command === 'STARTTLS' ? 'ETLS' : command.startsWith('AUTH') ? 'EAUTH' : 'EENVELOPE';
    expect(outcomeOf(reply(response, command, code), 'none')).toMatchObject({
      outcome,
      fault,
      code: Number(response.slice(0, 3)),
      text: response,
    });
  });

  it('tells a connection lost before the final dot from one lost after it', () => {
    expect(outcomeOf(lost, 'none')).toMatchObject({
      ...{ outcome: 'retry', fault: 'connection', code: null, text: lost.message },
    });
    expect(outcomeOf(lost, 'part')).toMatchObject({ outcome: 'retry', fault: null });
    expect(outcomeOf(lost, 'whole')).toMatchObject({ outcome: 'uncertain', fault: null });
  });

  it.each(['DEPTH_ZERO_SELF_SIGNED_CERT', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'EPROTO'])(
    'knows %s for a fault of the encryption',
    (originalCode) => {
      expect(outcomeOf({ ...lost, code: 'ESOCKET', originalCode }, 'none')).toMatchObject({ fault: 'tls' });
    },
  );

  it('knows a login without an answer, and a port where nobody listens', () => {
    expect(outcomeOf({ message: 'Missing credentials', code: 'EAUTH', command: 'API' }, 'none').fault).toBe('auth');
    expect(outcomeOf({ ...lost, code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, 'none').fault).toBe('connection');
  });

  it('believes a refusal of the whole letter', () => {
    expect(outcomeOf(reply('451 4.3.0 Later', 'DATA', 'EMESSAGE'), 'whole')).toMatchObject({ outcome: 'retry' });
    expect(outcomeOf(reply('550 5.7.1 No', 'DATA', 'EMESSAGE'), 'whole')).toMatchObject({ outcome: 'refused' });
  });

  it('refuses a letter that could not even be offered', () => {
    expect(outcomeOf({ message: 'Invalid recipient', code: 'EENVELOPE', command: 'API' }, 'none').outcome).toBe(
      'refused',
    );
  });

  it('reads replies with and without an enhanced code, and cuts long ones', () => {
    expect(readReply('250 2.0.0 Ok: queued as 4F')).toEqual({
      code: 250,
      enhanced: '2.0.0',
      text: '250 2.0.0 Ok: queued as 4F',
    });
    expect(readReply('250-first\n250 second')).toMatchObject({ code: 250, enhanced: null });
    expect(readReply('no number')).toEqual({ code: null, enhanced: null, text: 'no number' });
    expect(readReply(`550 ${'x'.repeat(2000)}`).text).toHaveLength(500);
  });
});

describe('the address of the mail server', () => {
  it('asks a server elsewhere to encrypt and lets one on this machine choose', () => {
    expect(readSmtpUrl('smtp://ana%40acme.com:p%3Aw@mail.acme.com')).toEqual({
      host: 'mail.acme.com',
      port: 587,
      secure: false,
      requireTLS: true,
      ignoreTLS: false,
      auth: { user: 'ana@acme.com', pass: 'p:w' },
    });
    expect(readSmtpUrl('smtps://mail.acme.com')).toMatchObject({ port: 465, secure: true, requireTLS: false });
    expect(readSmtpUrl('smtp://127.0.0.1:2525')).toMatchObject({ port: 2525, requireTLS: false, ignoreTLS: false });
    expect(readSmtpUrl('smtp://relay.lan:25?tls=off')).toMatchObject({ requireTLS: false, ignoreTLS: true });
    expect(readSmtpUrl('smtp://[::1]:25')).toMatchObject({ host: '::1', requireTLS: false });
  });

  it.each([
    'mail.acme.com',
    'http://mail.acme.com',
    'smtp://mail.acme.com?tls=maybe',
    'smtp://mail.acme.com?logger=true',
    'smtp:///x',
  ])('refuses %s', (url) => expect(() => readSmtpUrl(url)).toThrow('SMTP_URL'));

  it('knows this machine', () => {
    expect(['localhost', '127.0.0.1', '127.8.8.8', '::1'].every(isLoopback)).toBe(true);
    expect(['mail.acme.com', '10.0.0.1', '127.evil.com'].some(isLoopback)).toBe(false);
  });
});
