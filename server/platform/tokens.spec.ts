import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSecret, looksLikeToken, Tokens } from './tokens.ts';

const tokens = new Tokens(Buffer.alloc(32, 7));

describe('Tokens', () => {
  it('writes the same link for the same id, another for every other id, purpose and secret', () => {
    const links = [
      tokens.link('answer', 'wav_a:con_b'),
      tokens.link('answer', 'wav_a:con_c'),
      tokens.link('unsubscribe', 'wav_a:con_b'),
      new Tokens(Buffer.alloc(32, 8)).link('answer', 'wav_a:con_b'),
    ];
    expect(tokens.link('answer', 'wav_a:con_b')).toBe(links[0]);
    expect(new Set(links).size).toBe(4);
    for (const link of links) expect(looksLikeToken(link)).toBe(true);
  });

  it('is HMAC-SHA-256 whatever the length of the secret', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 100 }), fc.string(), (secret, value) => {
        const expected = createHmac('sha256', secret).update(`fingerprint|suppression|${value}`).digest('base64url');
        expect(new Tokens(Buffer.from(secret)).fingerprint('suppression', value)).toBe(expected);
      }),
    );
  });

  it('does not look up what cannot be a token', () => {
    for (const text of ['', 'a'.repeat(22), 'a'.repeat(24), '../../etc/passwd/aaaaaa', '<script>alert(1)</scrip']) {
      expect(looksLikeToken(text)).toBe(false);
    }
  });

  it('verifies only what it signed for that purpose', () => {
    const signed = tokens.sign('page', '1700000000000');
    expect(tokens.verify('page', signed)).toBe('1700000000000');
    expect(tokens.verify('ballot', signed)).toBeNull();
    expect(tokens.verify('page', signed.replace('17', '18'))).toBeNull();
    // Every character of the signature counts.
    const another = signed.endsWith('A') ? 'B' : 'A';
    expect(tokens.verify('page', signed.slice(0, -1))).toBeNull();
    expect(tokens.verify('page', signed.slice(0, -1) + another)).toBeNull();
    for (const junk of ['', '.', 'x', '.abc', 'abc.']) expect(tokens.verify('page', junk)).toBeNull();
  });

  it('seals and opens, and notices a touched seal', () => {
    const sealed = tokens.seal('a secret');
    expect(tokens.open(sealed)).toBe('a secret');
    expect(sealed).not.toContain('secret');
    expect(() => tokens.open(`A${sealed.slice(1, -1)}A`)).toThrow();
  });
});

describe('loadSecret', () => {
  it('makes a secret once, for its owner only, and refuses a short one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rumo-secret-'));
    try {
      const first = loadSecret(folder);
      expect(first).toHaveLength(32);
      expect(loadSecret(folder)).toEqual(first);
      expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
      expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(first.toString('base64url'));
      writeFileSync(join(folder, 'secret'), 'short');
      expect(() => loadSecret(folder)).toThrow(/32 random bytes/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

it('signs with HMAC-SHA-256, also texts that are long and not of single bytes, one after the other', () => {
  const secret = Buffer.alloc(32, 7);
  const signer = new Tokens(secret);
  for (const value of ['short', 'ã'.repeat(340), '漢'.repeat(2000), 'x'.repeat(330), '', 'short']) {
    const mac = createHmac('sha256', secret)
      .update(`sign|page|${value}`)
      .digest()
      .subarray(0, 12)
      .toString('base64url');
    expect(signer.sign('page', value)).toBe(`${value}.${mac}`);
  }
});
