import { describe, expect, it } from '@jest/globals';
import { diagnoseSettings, settingsFaults, type SettingsFacts } from './settings-diagnosis.ts';

const real: SettingsFacts = {
  publicUrl: 'https://feedback.shop.com',
  mailFrom: 'feedback@shop.com',
  mailServer: { isLoopback: false, user: 'rumo@mail.shop.com' },
  clock: null,
  bounceDomain: 'bounce.shop.com',
  takesBounces: true,
  dkimDomain: null,
};
const says = (more: Partial<SettingsFacts>) =>
  diagnoseSettings({ ...real, ...more }).map(({ state, sentence }) => `${state} ${sentence.key.split('.')[1]}`);

describe('settings that can be used', () => {
  it('are well', () => {
    expect(says({})).toEqual(['ok publicUrlFine', 'ok bouncesHeard']);
  });

  it('matter less while mails are caught', () => {
    expect(says({ mailServer: null, publicUrl: 'http://localhost:3000', bounceDomain: null })).toEqual([]);
  });

  it.each([
    ['http://localhost:3000', 'problem publicUrlLocal'],
    ['https://127.0.0.1', 'problem publicUrlLocal'],
    ['http://[::1]:3000', 'problem publicUrlLocal'],
    ['http://10.1.2.3', 'advice publicUrlPrivate'],
    ['http://172.20.0.1', 'advice publicUrlPrivate'],
    ['https://rumo.local', 'advice publicUrlPrivate'],
    ['https://rumo', 'advice publicUrlPrivate'],
    ['http://172.32.0.1', 'advice publicUrlPlain'],
    ['http://feedback.shop.com', 'advice publicUrlPlain'],
    ['https://10.shop.com', 'ok publicUrlFine'],
  ])('links that begin with %s: %s', (publicUrl, finding) => {
    expect(says({ publicUrl })[0]).toBe(finding);
  });

  it('let people try things out with a mail server on this machine', () => {
    const mailServer = { isLoopback: true, user: null };
    expect(says({ mailServer, publicUrl: 'http://localhost:3000' })).toEqual(['advice publicUrlLocal']);
  });

  it('warn of a sender of another house than the login', () => {
    const user = (name: string) => says({ mailServer: { isLoopback: false, user: name } });
    expect(user('apikey')).not.toContain('advice senderElsewhere');
    expect(user('me@SHOP.com')).not.toContain('advice senderElsewhere');
    expect(user('me@myshop.com')).toContain('advice senderElsewhere');
  });

  it('tell of a made-up day and of mails that come back unheard', () => {
    expect(says({ clock: { moment: '2027-01-04T12:00:00Z' } })[0]).toBe('advice clockSetByHand');
    expect(says({ clock: { text: 'no such file' } })[0]).toBe('problem clockUnreadable');
    expect(says({ bounceDomain: null }).at(-1)).toBe('advice bouncesUnknown');
    expect(says({ takesBounces: false }).at(-1)).toBe('advice bouncesNowhere');
    expect(says({ dkimDomain: 'shop.com' }).at(-1)).toBe('ok dkimSigned');
  });
});

describe('settings that stop the start', () => {
  it('each have a sentence and what mends it', () => {
    const lines = [
      'PUBLIC_URL: is needed with SMTP_URL, because the links in the mails begin with it',
      'MAIL_FROM: is needed with SMTP_URL: the address that the mails come from',
      'SMTP_URL: must begin with smtp:// or smtps://',
      'PORT: must be a port number',
      'something else',
    ];
    const findings = settingsFaults(lines);
    expect(findings.map(({ sentence, fix }) => [sentence.key, fix!.key])).toEqual([
      ['doctor.publicUrlMissing', 'doctor.publicUrlMissingFix'],
      ['doctor.mailFromMissing', 'doctor.mailFromMissingFix'],
      ['doctorMail.addressWrong', 'doctorMail.addressWrongFix'],
      ['doctor.settingsWrong', 'doctor.settingsWrongFix'],
      ['doctor.settingsWrong', 'doctor.settingsWrongFix'],
    ]);
    expect(findings[3]!.sentence.params).toEqual({ variable: 'PORT', text: 'must be a port number' });
    expect(findings.every(({ state }) => state === 'problem')).toBe(true);
  });
});
