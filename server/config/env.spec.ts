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

  it('looks into the address of the mail server, so that a wrong one stops the start', () => {
    const given = { PUBLIC_URL: 'https://a.example.com', MAIL_FROM: 'a@example.com' };
    const faultOf = (url: string) => {
      try {
        parseEnv({ ...given, SMTP_URL: url });
        return null;
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(faultOf('smtp://user:p%40ss@mail.example.com:587?tls=required')).toBeNull();
    expect(faultOf('mail.example.com')).toBe('SMTP_URL: must begin with smtp:// or smtps://');
    expect(faultOf('smtp://user:pa/ss@mail.example.com')).toMatch(/^SMTP_URL: is not of the form smtp:/);
    expect(faultOf('smtp://user:100%@mail.example.com')).toMatch(/^SMTP_URL: holds a %/);
    expect(faultOf('smtp://mail.example.com?tls=maybe')).toMatch(/^SMTP_URL: takes no other option/);
  });

  it('refuses a made-up day with a mail server of another machine', () => {
    const real = { PUBLIC_URL: 'https://a.example.com', MAIL_FROM: 'a@example.com', RUMO_CLOCK_FILE: 'day' };
    expect(() => parseEnv({ ...real, SMTP_URL: 'smtp://mail.example.com' })).toThrow(/RUMO_CLOCK_FILE/);
    expect(parseEnv({ ...real, SMTP_URL: 'smtp://127.0.0.1:2525' }).clockFile).toMatch(/day$/);
  });

  it('takes mail for a domain only at a place it can read, and only for a domain', () => {
    const given = { BOUNCE_DOMAIN: 'Bounce.Example.com', INBOUND_SMTP: 'lmtp://:2424' };
    expect(parseEnv(given)).toMatchObject({
      bounceDomain: 'bounce.example.com',
      inbound: { protocol: 'lmtp', host: '127.0.0.1', port: 2424 },
    });
    expect(parseEnv({})).toMatchObject({ bounceDomain: null, inbound: null });
    expect(() => parseEnv({ INBOUND_SMTP: 'lmtp://:2424' })).toThrow(/^BOUNCE_DOMAIN: is needed/);
    expect(() => parseEnv({ BOUNCE_DOMAIN: 'me@example.com', INBOUND_SMTP: ':2424' })).toThrow(
      /BOUNCE_DOMAIN: must be a domain.*\nINBOUND_SMTP: must be lmtp:/,
    );
  });

  it('takes rates that are numbers, and none by default', () => {
    expect(parseEnv({}).mailRates).toEqual({ perSecond: null, perDomainPerSecond: null });
    expect(parseEnv({ MAIL_PER_SECOND: '14', MAIL_PER_DOMAIN_PER_SECOND: '0.5' }).mailRates).toEqual({
      perSecond: 14,
      perDomainPerSecond: 0.5,
    });
    expect(() => parseEnv({ MAIL_PER_SECOND: '0', MAIL_PER_DOMAIN_PER_SECOND: 'fast' })).toThrow(
      /MAIL_PER_SECOND.*\nMAIL_PER_DOMAIN/,
    );
  });

  it('signs mails with all three of domain, selector and key, in the name of the sender', () => {
    const dkim = { DKIM_DOMAIN: 'Acme.com', DKIM_SELECTOR: 's1', DKIM_KEY_FILE: 'dkim.pem' };
    expect(parseEnv({}).dkim).toBeNull();
    expect(parseEnv({ MAIL_FROM: 'nps@mail.acme.com', ...dkim }).dkim).toMatchObject({
      domain: 'acme.com',
      selector: 's1',
      keyFile: expect.stringMatching(/^\/.*dkim\.pem$/),
    });
    expect(() => parseEnv({ MAIL_FROM: 'nps@acme.com', DKIM_DOMAIN: 'acme.com' })).toThrow(
      /^DKIM_SELECTOR: is needed.*\nDKIM_KEY_FILE: is needed/,
    );
    expect(() => parseEnv({ MAIL_FROM: 'nps@badacme.com', ...dkim })).toThrow(/DKIM_DOMAIN: must be the domain/);
    expect(() => parseEnv({ ...dkim, DKIM_SELECTOR: 's1; p=' })).toThrow(/DKIM_SELECTOR: must be the name/);
  });

  it('sends texts to a service only when address and model are both named', () => {
    expect(parseEnv({}).matching).toEqual({ embedder: 'auto', modelDir: null, service: null });
    expect(
      parseEnv({ EMBEDDINGS_URL: 'http://127.0.0.1:9/v1/', EMBEDDINGS_MODEL: 'm', EMBEDDINGS_KEY: 'k' }).matching,
    ).toMatchObject({ service: { url: 'http://127.0.0.1:9/v1', model: 'm', key: 'k' } });
    expect(() => parseEnv({ EMBEDDINGS_URL: 'http://127.0.0.1:9/v1' })).toThrow(/^EMBEDDINGS_MODEL: is needed/);
    expect(() => parseEnv({ EMBEDDINGS_KEY: 'k', EMBEDDER: 'best' })).toThrow(/^EMBEDDER: must be auto or lexical$/);
    expect(() => parseEnv({ EMBEDDINGS_KEY: 'k' })).toThrow(/^EMBEDDINGS_KEY: says nothing/);
  });

  it('has summaries written only by a service that is named with its model', () => {
    expect(parseEnv({}).summaries).toBeNull();
    expect(parseEnv({ SUMMARIES_URL: 'http://127.0.0.1:8080/v1/', SUMMARIES_MODEL: 'small' }).summaries).toEqual({
      url: 'http://127.0.0.1:8080/v1',
      model: 'small',
      key: null,
    });
    expect(() => parseEnv({ SUMMARIES_URL: 'http://127.0.0.1:8080' })).toThrow(/SUMMARIES_MODEL/);
    expect(() => parseEnv({ SUMMARIES_KEY: 'x' })).toThrow(/SUMMARIES_KEY.*SUMMARIES_URL/);
    expect(() => parseEnv({ SUMMARIES_URL: 'ftp://x', SUMMARIES_MODEL: 'small' })).toThrow(/SUMMARIES_URL/);
  });
});
