import { afterEach, describe, expect, it } from '@jest/globals';
import type { Socket } from 'node:net';
import {
  expiredCertificate,
  goodCertificate,
  otherNameCertificate,
  selfSignedCertificate,
  testAuthority,
} from '../../../e2e/support/certificates.ts';
import { closedPort, startMailServer, startPort, type MailServer } from '../../../e2e/support/mail-server.ts';
import type { MailServerSettings } from '../../../e2e/support/mail-server.ts';
import type { SmtpStep } from '../../contract/doctor.ts';
import { diagnoseSmtp } from '../../domain/doctor/smtp-diagnosis.ts';
import { checkSmtp, type SmtpCheckOptions } from './smtp-check.ts';

const PASSWORD = 'Gaivota-2027';
const login = { user: 'rumo', password: PASSWORD };

const running: MailServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function portOf(settings: MailServerSettings): Promise<number> {
  const server = await startMailServer(settings);
  running.push(server);
  return server.port;
}
async function portWhere(talk: (socket: Socket) => void): Promise<number> {
  const server = await startPort(talk);
  running.push(server);
  return server.port;
}

async function check(url: string, options: SmtpCheckOptions = {}) {
  const found = await checkSmtp(url, 'feedback@shop.example', {
    stepMs: 10000,
    ca: [testAuthority],
    usualPorts: [],
    ...options,
  });
  const findings = diagnoseSmtp(found, new Date());
  return {
    found,
    findings,
    /** The sentences, without the name of their subject. */
    says: findings.map(({ sentence }) => sentence.key.replace('doctorMail.', '')),
    fixes: findings.map(({ fix }) => fix?.key ?? null),
    states: Object.fromEntries(found.steps.map(({ name, state }) => [name, state])) as Record<
      string,
      SmtpStep['state']
    >,
    said: (name: string) => found.steps.find((step) => step.name === name)!.said.join('\n'),
  };
}

describe('a server that is well', () => {
  it('goes from the name to the sender by STARTTLS and shows what the server said', async () => {
    const port = await portOf({ certificate: goodCertificate, login });
    const { found, says, states, said } = await check(`smtp://rumo:${PASSWORD}@localhost:${port}?tls=required`);
    expect(says).toEqual(['ready']);
    expect(Object.entries(states)).toEqual([
      ['resolve', 'ok'],
      ['connect', 'ok'],
      ['greeting', 'ok'],
      ['ehlo', 'ok'],
      ['starttls', 'ok'],
      ['certificate', 'ok'],
      ['auth', 'ok'],
      ['sender', 'ok'],
    ]);
    expect(said('greeting')).toMatch(/^220 /);
    // What is offered once the connection is encrypted, and no longer STARTTLS.
    expect(said('ehlo')).toMatch(/AUTH/);
    expect(said('ehlo')).not.toMatch(/STARTTLS/);
    expect(said('starttls')).toMatch(/^220 .*\nTLSv1\.\d/);
    expect(said('certificate')).toMatch(
      /localhost, 127\.0\.0\.1\nTest authority, Test authority\n2020-01-01 – 2126-01-01/,
    );
    expect(said('auth')).toMatch(/^235 /);
    expect(said('sender')).toMatch(/^250 /);
    expect(found).toMatchObject({ trouble: null, encrypted: true, offersStarttls: false });
    for (const step of found.steps) expect(step.ms).toBeGreaterThanOrEqual(0);
  });

  it('speaks TLS from the first byte with smtps://', async () => {
    const port = await portOf({ certificate: goodCertificate, secure: true, login });
    const { says, states } = await check(`smtps://rumo:${PASSWORD}@localhost:${port}`);
    expect(says).toEqual(['ready']);
    expect(Object.keys(states)).toEqual([
      ...['resolve', 'connect', 'tls', 'certificate', 'greeting', 'ehlo', 'auth', 'sender'],
    ]);
  });

  it('skips what is not needed on this machine', async () => {
    const port = await portOf({});
    const { says, states } = await check(`smtp://127.0.0.1:${port}`);
    expect(says).toEqual(['ready']);
    expect(states).toMatchObject({ starttls: 'skipped', certificate: 'skipped', auth: 'skipped', sender: 'ok' });
  });

  it('logs in by LOGIN or CRAM-MD5 where PLAIN is not offered', async () => {
    for (const method of ['LOGIN', 'CRAM-MD5']) {
      const heard: string[] = [];
      const port = await portWhere((socket) => {
        socket.write('220 here\r\n');
        socket.on('data', (bytes: Buffer) => {
          const line = bytes.toString().trim();
          heard.push(line);
          if (line.startsWith('EHLO')) socket.write(`250-here\r\n250 AUTH ${method}\r\n`);
          else if (line.startsWith('AUTH'))
            socket.write('334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+\r\n');
          else if (line === Buffer.from('rumo').toString('base64')) socket.write('334 UGFzc3dvcmQ6\r\n');
          else if (/^(MAIL|RSET)/.test(line)) socket.write('250 ok\r\n');
          else socket.write('235 welcome\r\n');
        });
      });
      expect((await check(`smtp://rumo:tanstaaftanstaaf@127.0.0.1:${port}`)).says).toEqual(['ready']);
      const last = heard[heard.findIndex((line) => line.startsWith('MAIL')) - 1]!;
      // The second is the example of RFC 2195 with another user: the digest is that of the RFC.
      const expected = method === 'LOGIN' ? 'tanstaaftanstaaf' : 'rumo b913a602c7eda7a495b4e6e7334d3890';
      expect(Buffer.from(last, 'base64').toString()).toBe(expected);
    }
  });
});

describe('each typical fault has its sentence', () => {
  it.each([
    ['ENOTFOUND', 'hostUnknown'],
    ['EAI_AGAIN', 'resolverSilent'],
  ])('a name that leads nowhere: %s', async (code, sentence) => {
    const lookUp = () => Promise.reject(Object.assign(new Error(`getaddrinfo ${code} mial.shop.example`), { code }));
    const { says, states, said } = await check('smtp://mial.shop.example', { lookUp });
    expect(says).toEqual([sentence]);
    expect(said('resolve')).toContain(code);
    expect(states).toMatchObject({ resolve: 'failed', connect: 'not-tried', sender: 'not-tried' });
  });

  it('a name server that is silent', async () => {
    const lookUp = () => new Promise<never>(() => {});
    expect((await check('smtp://mail.shop.example', { lookUp, stepMs: 50 })).says).toEqual(['resolverSilent']);
  });

  it('a port on which nothing listens, and the one that does', async () => {
    const port = await closedPort();
    expect((await check(`smtp://127.0.0.1:${port}`)).says).toEqual(['refused']);
    const right = await portOf({});
    const { says, findings } = await check(`smtp://127.0.0.1:${port}`, { usualPorts: [right] });
    expect(says).toEqual(['wrongPort']);
    expect(findings[0]!.fix!.params['address']).toBe(`smtp://127.0.0.1:${right}`);
  });

  it('smtps:// on a port that speaks plainly', async () => {
    const port = await portOf({});
    const { says, states } = await check(`smtps://127.0.0.1:${port}`);
    expect(says).toEqual(['plainPort']);
    expect(states).toMatchObject({ connect: 'ok', tls: 'failed', certificate: 'not-tried', greeting: 'not-tried' });
  });

  it('smtp:// on a port that speaks TLS', async () => {
    const port = await portOf({ certificate: goodCertificate, secure: true });
    const { says, findings } = await check(`smtp://localhost:${port}`, { stepMs: 1000 });
    expect(says).toEqual(['tlsPort']);
    expect(findings[0]!.fix!.key).toBe('doctorMail.tlsPortFix');
  });

  it('a server that never says a word', async () => {
    const port = await portWhere(() => {});
    const started = performance.now();
    const { says, states } = await check(`smtp://127.0.0.1:${port}`, { stepMs: 1000 });
    expect(says).toEqual(['greetingSilent']);
    expect(states).toMatchObject({ greeting: 'failed', ehlo: 'not-tried' });
    expect(performance.now() - started).toBeLessThan(8000);
  });

  it('something that is no mail server, or hangs up, or sends us away', async () => {
    const web = await portWhere((socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect((await check(`smtp://127.0.0.1:${web}`)).says).toEqual(['notSmtp']);
    const shy = await portWhere((socket) => socket.end());
    expect((await check(`smtp://127.0.0.1:${shy}`)).says).toEqual(['greetingClosed']);
    const harsh = await portOf({ refusesAll: '554 5.7.1 Listed at block.example' });
    const { says, said } = await check(`smtp://127.0.0.1:${harsh}`);
    expect(says).toEqual(['greetingRefused']);
    expect(said('greeting')).toContain('Listed at block.example');
  });

  it('a server that takes its time at every step', async () => {
    const port = await portWhere((socket) => {
      const speak = (words: string) => setTimeout(() => socket.write(words), 60);
      speak('220 here\r\n');
      socket.on('data', () => speak('250 ok\r\n'));
    });
    const { found, states } = await check(`smtp://127.0.0.1:${port}`, { totalMs: 50 });
    expect(found.trouble!.text).toBe('the server is too slow altogether');
    expect(states).toMatchObject({ sender: 'not-tried' });
  });

  it('a server that breaks off in the middle', async () => {
    const port = await portWhere((socket) => {
      socket.write('220 here\r\n');
      socket.once('data', () => socket.end());
    });
    expect((await check(`smtp://127.0.0.1:${port}`)).says).toEqual(['interrupted']);
  });

  it('no encryption where it is a must', async () => {
    const port = await portOf({ login: { ...login, early: true } });
    const { says, states } = await check(`smtp://rumo:${PASSWORD}@127.0.0.1:${port}?tls=required`);
    expect(says).toEqual(['starttlsMissing']);
    expect(states).toMatchObject({ ehlo: 'ok', starttls: 'failed', auth: 'not-tried' });
  });

  it.each([
    ['selfSignedHere', selfSignedCertificate],
    ['certificateExpired', expiredCertificate],
    ['wrongName', otherNameCertificate],
  ] as const)('a certificate that cannot be trusted: %s', async (sentence, certificate) => {
    for (const secure of [false, true]) {
      const port = await portOf({ certificate, secure, login });
      const scheme = secure ? 'smtps' : 'smtp';
      const { says, fixes, states } = await check(`${scheme}://rumo:${PASSWORD}@localhost:${port}`);
      expect(says).toEqual([sentence]);
      expect(fixes).toEqual([`doctorMail.${sentence}Fix`]);
      // The password is told to nobody who cannot prove who they are.
      expect(states).toMatchObject({ certificate: 'failed', auth: 'not-tried', sender: 'not-tried' });
    }
  });

  it('a certificate of an authority that nobody knows', async () => {
    const port = await portOf({ certificate: goodCertificate, login });
    expect((await check(`smtp://rumo:${PASSWORD}@localhost:${port}`, { ca: [] })).says).toEqual(['untrusted']);
  });

  it('a password before the encryption', async () => {
    const port = await portOf({ certificate: goodCertificate, login, loginIsAMust: true });
    const { says, states } = await check(`smtp://rumo:${PASSWORD}@localhost:${port}?tls=off`);
    expect(says).toEqual(['authNeedsTls']);
    expect(states).toMatchObject({ auth: 'failed', sender: 'not-tried' });
  });

  it('a wrong password, a missing one, and one that nobody asked for', async () => {
    const strict = await portOf({ certificate: goodCertificate, login, loginIsAMust: true });
    const wrong = await check(`smtp://rumo:wrong@localhost:${strict}`);
    expect(wrong.says).toEqual(['wrongPassword']);
    expect(wrong.said('auth')).toMatch(/^535 5\.7\.8 Not you/);
    expect(wrong.findings[0]!.sentence.params).toMatchObject({ user: 'rumo' });
    expect((await check(`smtp://localhost:${strict}`)).says).toEqual(['authMissing']);
    const open = await portOf({});
    const unasked = await check(`smtp://rumo:${PASSWORD}@127.0.0.1:${open}`);
    expect([unasked.says, unasked.findings[1]!.state]).toEqual([['ready', 'authNotOffered'], 'advice']);
  });

  it.each([
    ['534 5.7.9 Application-specific password required', 'appPassword'],
    ['535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled', 'authDisabled'],
    ['454 4.7.0 Too many login attempts', 'authLater'],
  ])('%s', async (reply, sentence) => {
    const port = await portOf({ certificate: goodCertificate, login: { ...login, reply } });
    expect((await check(`smtp://rumo:wrong@localhost:${port}`)).says).toEqual([sentence]);
  });

  it('a sender that the server does not take, for good or for now', async () => {
    const never = await portOf({ refusesSender: '550 5.7.1 Not yours' });
    const { says, said } = await check(`smtp://127.0.0.1:${never}`);
    expect(says).toEqual(['senderRefused']);
    expect(said('sender')).toBe('550 5.7.1 Not yours');
    const later = await portOf({ refusesSender: '451 4.3.0 Come back' });
    expect((await check(`smtp://127.0.0.1:${later}`)).says).toEqual(['senderLater']);
  });
});

it('never shows the password, not even when the server repeats it', async () => {
  const secret = 'pa55-wörd/ 1';
  const port = await portWhere((socket) => {
    socket.write('220 here\r\n');
    socket.on('data', (bytes: Buffer) => {
      const line = bytes.toString().trim();
      if (line.startsWith('EHLO')) socket.write('250-here\r\n250 AUTH PLAIN\r\n');
      else socket.write(`535-I heard ${line}\r\n535 and know ${secret}\r\n`);
    });
  });
  const { found, findings, said } = await check(`smtp://rumo:${encodeURIComponent(secret)}@127.0.0.1:${port}`);
  const shown = JSON.stringify([found, findings]);
  expect(said('auth')).toContain('I heard AUTH PLAIN •••');
  for (const form of [secret, encodeURIComponent(secret), Buffer.from(`\0rumo\0${secret}`).toString('base64')])
    expect(shown).not.toContain(form);
});
