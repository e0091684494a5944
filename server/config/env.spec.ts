import { describe, expect, it } from '@jest/globals';
import { EnvFault, parseEnv } from './env.ts';

describe('parseEnv', () => {
  it('needs nothing', () => {
    const env = parseEnv({});
    expect(env).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      mongodbUri: null,
      smtpUrl: null,
      publicUrl: 'http://localhost:3000',
    });
  });

  it('takes the empty string for "not set", and cuts the slash off the public address', () => {
    expect(parseEnv({ SMTP_URL: '', PUBLIC_URL: 'https://feedback.example.com/' }).publicUrl).toBe(
      'https://feedback.example.com',
    );
  });

  it('names every fault at once', () => {
    let fault: unknown = null;
    try {
      parseEnv({ PORT: 'many', MONGODB_URI: 'localhost', PUBLIC_URL: 'javascript:alert(1)' });
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(EnvFault);
    const lines = (fault as EnvFault).message.split('\n').map((line) => line.split(':')[0]);
    expect(lines.sort()).toEqual(['MONGODB_URI', 'PORT', 'PUBLIC_URL']);
  });

  it('wants to know the links and the sender before it sends real mail', () => {
    expect(() => parseEnv({ SMTP_URL: 'smtp://mail.example.com' })).toThrow(/PUBLIC_URL.*\n.*MAIL_FROM/);
  });

  it('refuses a made-up day with a mail server of another machine', () => {
    const real = { PUBLIC_URL: 'https://a.example.com', MAIL_FROM: 'a@example.com', RUMO_CLOCK_FILE: 'day' };
    expect(() => parseEnv({ ...real, SMTP_URL: 'smtp://mail.example.com' })).toThrow(/RUMO_CLOCK_FILE/);
    expect(parseEnv({ ...real, SMTP_URL: 'smtp://127.0.0.1:2525' }).clockFile).toMatch(/day$/);
  });
});
