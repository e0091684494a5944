import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { messageIdOf } from '../../outbox/delivery.ts';
import { Tokens } from '../../tokens.ts';
import { fromBase32, toBase32 } from './base32.ts';
import { readInboundPlace } from './inbound-place.ts';
import { ReturnAddresses } from './return-addresses.ts';

const tokens = new Tokens(randomBytes(32));
const addresses = new ReturnAddresses(tokens, 'bounce.acme.com');

describe('base32', () => {
  it('writes the vectors of RFC 4648 in lower case and without padding', () => {
    const vectors = {
      '': '',
      f: 'my',
      fo: 'mzxq',
      foo: 'mzxw6',
      foob: 'mzxw6yq',
      fooba: 'mzxw6ytb',
      foobar: 'mzxw6ytboi',
    };
    for (const [plain, written] of Object.entries(vectors)) {
      expect(toBase32(Buffer.from(plain))).toBe(written);
      expect(fromBase32(written.toUpperCase())?.toString()).toBe(plain);
    }
  });

  it('reads back whatever it wrote, and one spelling only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect([...fromBase32(toBase32(bytes))!]).toEqual([...bytes]);
      }),
    );
    for (const other of ['mz', 'mzxr', 'm', '0', 'mzxw6===', 'mz xq']) expect(fromBase32(other)).toBeNull();
  });
});

describe('the envelope sender of a mail', () => {
  const messageId = messageIdOf('invite:wav_a:con_b:1', 'acme.com');
  const address = addresses.forReports(messageId)!;

  it('has 28 characters that name the mail and are the same at every attempt', () => {
    expect(address).toMatch(/^b\+[a-z2-7]{28}@bounce\.acme\.com$/);
    expect(addresses.forReports(messageId)).toBe(address);
    expect(addresses.forReports(messageIdOf('invite:wav_a:con_b:2', 'acme.com'))).not.toBe(address);
  });

  it('is read whatever the case, and names the beginning of the Message-ID', () => {
    const meant = { kind: 'report', reference: messageId.slice(0, 24) };
    expect(addresses.read(address)).toEqual(meant);
    expect(addresses.read(address.toUpperCase())).toEqual(meant);
  });

  it('is refused when one character differs, at another domain and under another secret', () => {
    for (let at = 2; at < 30; at += 1) {
      const other = address[at] === 'a' ? 'b' : 'a';
      expect(addresses.read(address.slice(0, at) + other + address.slice(at + 1))).toBeNull();
    }
    expect(addresses.read(address.replace('bounce.', 'bounces.'))).toBeNull();
    expect(new ReturnAddresses(new Tokens(randomBytes(32)), 'bounce.acme.com').read(address)).toBeNull();
  });

  it('does not exist without a domain', () => {
    const none = new ReturnAddresses(tokens, null);
    expect([none.forReports(messageId), none.forUnsubscribing(tokens.link('unsubscribe', 'con_a'))]).toEqual([
      null,
      null,
    ]);
    expect(none.read(address)).toBeNull();
  });
});

describe('the address that unsubscribes', () => {
  it('gives the token back after a system wrote it in capitals', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const token = tokens.link('unsubscribe', id);
        const address = addresses.forUnsubscribing(token)!;
        expect(address).toMatch(/^u\+[a-z2-7]{27}@bounce\.acme\.com$/);
        expect(addresses.read(address.toUpperCase())).toEqual({ kind: 'unsubscribe', token });
      }),
    );
  });

  it('and nothing else is ours', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `b+${text}@bounce.acme.com`),
        ),
        (address) => {
          expect(addresses.read(address)).toBeNull();
        },
      ),
    );
    for (const address of [
      '',
      '@bounce.acme.com',
      'b+@bounce.acme.com',
      'u+@bounce.acme.com',
      'x@bounce.acme.com',
      'b+a',
    ]) {
      expect(addresses.read(address)).toBeNull();
    }
    expect(addresses.read('Complaints@Bounce.Acme.com')).toEqual({ kind: 'complaints' });
  });
});

describe('the place where mail is taken', () => {
  it('is this machine unless another host is named', () => {
    expect(readInboundPlace('lmtp://:2424')).toEqual({ protocol: 'lmtp', host: '127.0.0.1', port: 2424 });
    expect(readInboundPlace('SMTP://0.0.0.0:25')).toEqual({ protocol: 'smtp', host: '0.0.0.0', port: 25 });
    expect(readInboundPlace('smtp://[::1]:2525/')).toEqual({ protocol: 'smtp', host: '::1', port: 2525 });
  });

  it('is refused in any other form', () => {
    for (const text of [
      '',
      '2424',
      '127.0.0.1:2424',
      'http://a:1',
      'smtp://a',
      'smtp://a:99999',
      'smtp://a b:1',
      'smtp://u:p@a:1',
    ]) {
      expect(readInboundPlace(text)).toBeNull();
    }
  });
});
