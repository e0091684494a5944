import { describe, expect, it } from '@jest/globals';
import type { SmtpCheck, SmtpTrouble } from './smtp-facts.ts';
import { diagnoseSmtp } from './smtp-diagnosis.ts';

const NOW = new Date('2027-01-04T12:00:00Z');
const certificate = {
  issuer: 'Good Authority',
  subject: 'mail.shop.example',
  names: ['mail.shop.example'],
  validFrom: new Date('2026-12-01T00:00:00Z'),
  validTo: new Date('2027-03-01T00:00:00Z'),
};
const well: SmtpCheck = {
  wishes: {
    host: 'mail.shop.example',
    port: 587,
    secure: false,
    tls: 'required',
    isLoopback: false,
    user: 'rumo@shop.example',
    sender: 'feedback@shop.example',
  },
  steps: [],
  trouble: null,
  encrypted: true,
  offersStarttls: false,
  offersAuth: ['PLAIN'],
  certificate,
  openPorts: [],
  speaksTls: false,
  speaksPlain: false,
};
const trouble = (step: SmtpTrouble['step'], code: string | null, reply: number | null = null, text = 'words') => ({
  step,
  code,
  reply,
  text,
});
const wishes = (more: Partial<SmtpCheck['wishes']>) => ({ wishes: { ...well.wishes, ...more } });
const says = (more: Partial<SmtpCheck>) =>
  diagnoseSmtp({ ...well, ...more }, NOW).map(({ state, sentence }) => `${state} ${sentence.key.split('.')[1]}`);

describe('a mail server that takes our mails', () => {
  it('is ready, and nothing else is said', () => {
    expect(diagnoseSmtp(well, NOW)).toEqual([
      {
        area: 'mail',
        state: 'ok',
        sentence: {
          key: 'doctorMail.ready',
          params: { server: 'mail.shop.example:587', sender: 'feedback@shop.example' },
        },
        fix: null,
      },
    ]);
  });

  it('warns of a certificate that ends within three weeks', () => {
    const until = (day: string) => says({ certificate: { ...certificate, validTo: new Date(`${day}T12:00:00Z`) } });
    expect(until('2027-01-25')).toEqual(['ok ready']);
    expect(until('2027-01-24')).toEqual(['ok ready', 'advice certificateSoon']);
  });

  it('warns of what travels unencrypted to another machine, not of what stays on this one', () => {
    const plain = { encrypted: false, certificate: null };
    expect(says(plain)).toEqual(['ok ready', 'advice passwordInClear']);
    expect(says({ ...plain, ...wishes({ user: null }) })).toEqual(['ok ready', 'advice notEncrypted']);
    expect(says({ ...plain, ...wishes({ isLoopback: true }) })).toEqual(['ok ready']);
  });
});

describe('what ended the conversation', () => {
  it.each<[string, Partial<SmtpCheck>]>([
    ['unreachable', { trouble: trouble('connect', 'TIMEOUT') }],
    ['unreachable', { trouble: trouble('connect', 'EHOSTUNREACH') }],
    ['port25Blocked', { ...wishes({ port: 25 }), trouble: trouble('connect', 'TIMEOUT') }],
    ['portBlocked', { openPorts: [465], trouble: trouble('connect', 'ETIMEDOUT') }],
    ['wrongPort', { openPorts: [465], trouble: trouble('connect', 'ECONNREFUSED') }],
    ['plainPort', { trouble: trouble('tls', 'ERR_SSL_WRONG_VERSION_NUMBER') }],
    ['plainPort', { speaksPlain: true, trouble: trouble('tls', 'ECONNRESET') }],
    ['tlsTooOld', { trouble: trouble('tls', 'ERR_SSL_UNSUPPORTED_PROTOCOL') }],
    ['tlsTooOld', { trouble: trouble('starttls', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION') }],
    ['tlsFailed', { trouble: trouble('tls', 'ECONNRESET') }],
    ['tlsPort', { ...wishes({ port: 465 }), trouble: trouble('greeting', 'TIMEOUT') }],
    ['greetingSilent', { ...wishes({ port: 465, secure: true }), trouble: trouble('greeting', 'TIMEOUT') }],
    ['ehloRefused', { trouble: trouble('ehlo', null, 501) }],
    ['starttlsRefused', { trouble: trouble('starttls', null, 454) }],
    ['certificateNotYet', { trouble: trouble('certificate', 'CERT_NOT_YET_VALID') }],
    ['selfSigned', { trouble: trouble('certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT') }],
    ['untrusted', { trouble: trouble('certificate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE') }],
    ['untrusted', { trouble: trouble('certificate', 'SOMETHING_NEW') }],
    ['authMethod', { offersAuth: ['XOAUTH2'], trouble: trouble('auth', 'AUTH_METHOD') }],
    ['authNeedsTls', { encrypted: false, trouble: trouble('auth', null, 538) }],
    ['authNeedsTls', { encrypted: false, trouble: trouble('sender', null, 530, '530 Must issue STARTTLS first') }],
    ['authMissing', { ...wishes({ user: null }), trouble: trouble('sender', null, 554, '554 please log in') }],
    ['authNeedsTls', { offersAuth: [], offersStarttls: true, encrypted: false, trouble: trouble('sender', null, 530) }],
    ['authNotOffered', { offersAuth: [], trouble: trouble('sender', null, 530) }],
    ['senderRefused', { trouble: trouble('sender', null, 550, '550 authentication of this domain failed') }],
    ['interrupted', { trouble: trouble('sender', 'CLOSED') }],
  ])('%s', (name, more) => {
    expect(says(more)).toEqual([`problem ${name}`]);
  });

  it('names the address to write when another port answers', () => {
    const [finding] = diagnoseSmtp({ ...well, openPorts: [465, 25], trouble: trouble('connect', 'ECONNREFUSED') }, NOW);
    expect(finding!.fix).toMatchObject({
      key: 'doctorMail.wrongPortFix',
      params: { address: 'smtps://mail.shop.example:465', other: '465' },
    });
  });

  it('writes ports as they are written, not as numbers with separators', () => {
    const [finding] = diagnoseSmtp({ ...well, ...wishes({ port: 2525 }), trouble: trouble('connect', 'TIMEOUT') }, NOW);
    expect(finding!.sentence.params['port']).toBe('2525');
  });
});
