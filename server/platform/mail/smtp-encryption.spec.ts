import { afterEach, describe, expect, it } from '@jest/globals';
import {
  expiredCertificate,
  goodCertificate,
  otherNameCertificate,
  selfSignedCertificate,
  testAuthority,
} from '../../../e2e/support/certificates.ts';
import { startMailServer, type MailServer, type MailServerSettings } from '../../../e2e/support/mail-server.ts';
import { sendOne } from '../../../e2e/support/send-one.ts';
import type { LetterResult } from './mail-transport.ts';
import { smtpTransport } from './smtp-transport.ts';

const LOGIN = { user: 'ana@acme.com', password: 'p:w ç' };
const ME = `${encodeURIComponent(LOGIN.user)}:${encodeURIComponent(LOGIN.password)}`;

describe('an encrypted way out', () => {
  let server: MailServer | null = null;
  afterEach(async () => {
    await server?.close();
  });

  async function sendThrough(settings: MailServerSettings, url: (port: number) => string): Promise<LetterResult> {
    server = await startMailServer(settings);
    const transport = smtpTransport(url(server.port), { tls: { ca: testAuthority } });
    const result = await sendOne(transport, {
      id: 'invite:wave1:con1:1',
      from: { address: 'feedback@acme.com' },
      to: { address: 'bo@shop.com' },
      subject: 'How are we doing?',
      html: '<p>1</p>',
      text: '1',
      messageId: 'a.1@acme.com',
    });
    await transport.close();
    return result;
  }

  const startTls =
    (who = '') =>
    (port: number) =>
      `smtp://${who}localhost:${port}?tls=required`;
  const wholeTls =
    (who = '') =>
    (port: number) =>
      `smtps://${who}localhost:${port}`;

  it.each([
    ['STARTTLS', { certificate: goodCertificate }, startTls()],
    ['STARTTLS and a login', { certificate: goodCertificate, login: LOGIN, loginIsAMust: true }, startTls(`${ME}@`)],
    ['SMTPS', { certificate: goodCertificate, secure: true }, wholeTls()],
    [
      'SMTPS and a login',
      { certificate: goodCertificate, secure: true, login: LOGIN, loginIsAMust: true },
      wholeTls(`${ME}@`),
    ],
  ])('is %s', async (_name, settings, url) => {
    expect(await sendThrough(settings, url)).toMatchObject({ outcome: 'sent', code: 250, fault: null });
  });

  it.each([
    ['no encryption', {}, startTls(), 'tls'],
    ['a certificate that signed itself', { certificate: selfSignedCertificate }, startTls(), 'tls'],
    ['a certificate that is over', { certificate: expiredCertificate }, startTls(), 'tls'],
    [
      'a certificate of another name, from the start',
      { certificate: otherNameCertificate, secure: true },
      wholeTls(),
      'tls',
    ],
    ['a wrong password', { certificate: goodCertificate, login: LOGIN }, startTls('ana:wrong@'), 'auth'],
    ['no login', { certificate: goodCertificate, login: LOGIN, loginIsAMust: true }, startTls(), 'auth'],
    ['a refused sender', { certificate: goodCertificate, refusesSender: '550 5.7.1 Not yours' }, startTls(), 'sender'],
    ['a server that has no time', { refusesAll: '421 4.3.2 Too many connections' }, startTls(), 'busy'],
  ] as const)('with %s keeps the letter and says what is at fault', async (_name, settings, url, fault) => {
    expect(await sendThrough(settings, url)).toMatchObject({ outcome: 'retry', fault });
  });
});
