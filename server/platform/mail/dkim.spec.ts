import { createHash, createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDkimKey, signMessage, type DkimKey } from './dkim.ts';
import { writeMessage } from './mime.ts';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEY: DkimKey = { domain: 'acme.com', selector: 's1', key: pair.privateKey };

const message = (html = '<p>Olá</p>', subject = 'Como está sendo?', name = 'Ana') =>
  writeMessage(
    {
      id: 'invite:wave1:con1:1',
      from: { name: 'Acme', address: 'feedback@acme.com' },
      to: { name, address: 'ana@shop.com' },
      subject,
      html,
      text: 'Olá',
      messageId: 'abc.1@acme.com',
      listUnsubscribeUrl: 'https://fb.acme.com/u/abc',
    },
    new Date('2027-01-04T12:00:00Z'),
  );

/**
 * Verifies as a receiver does, byte by byte after RFC 6376 3.4.2, 3.4.4, 3.5 and 3.7, and shares nothing with what signs:
 * it walks over the bytes where the signer replaces patterns.
 */
function verify(signed: Buffer, publicKey: KeyObject): { tags: Map<string, string>; body: boolean; head: boolean } {
  const end = signed.indexOf('\r\n\r\n');
  const fields: { name: string; value: string }[] = [];
  for (const line of signed.subarray(0, end).toString('latin1').split('\r\n')) {
    if (line.startsWith(' ') || line.startsWith('\t')) fields.at(-1)!.value += line;
    else
      fields.push({ name: line.slice(0, line.indexOf(':')).toLowerCase(), value: line.slice(line.indexOf(':') + 1) });
  }
  const signature = fields.find(({ name }) => name === 'dkim-signature')!;
  const tags = new Map(
    signature.value.split(';').map((tag) => {
      const at = tag.indexOf('=');
      return [tag.slice(0, at).trim(), tag.slice(at + 1).replace(/\s/g, '')] as const;
    }),
  );

  let body = '';
  let blank = false;
  for (const sign of signed.subarray(end + 4).toString('latin1')) {
    if (sign === ' ' || sign === '\t') blank = true;
    else {
      if (blank && sign !== '\r') body += ' ';
      blank = false;
      body += sign;
    }
  }
  while (body.endsWith('\r\n\r\n')) body = body.slice(0, -2);
  const bodyHash = createHash('sha256').update(body, 'latin1').digest('base64');

  const single = (value: string) => {
    let out = '';
    for (const sign of value.trim()) {
      const space = sign === ' ' || sign === '\t';
      if (!space || !out.endsWith(' ')) out += space ? ' ' : sign;
    }
    return out;
  };
  const left = [...fields];
  let data = '';
  for (const name of tags.get('h')!.split(':')) {
    const at = left.findLastIndex((field) => field.name === name);
    if (at >= 0) data += `${name}:${single(left.splice(at, 1)[0]!.value)}\r\n`;
  }
  data += `dkim-signature:${single(signature.value.replace(/(b=)[^;]*$/, '$1'))}`;
  const verifier = createVerify('RSA-SHA256').update(data, 'latin1');
  return {
    tags,
    body: bodyHash === tags.get('bh'),
    head: verifier.verify(publicKey, tags.get('b')!, 'base64'),
  };
}

describe('a signed mail', () => {
  it('is verified by who has the public key', async () => {
    const signed = await signMessage(message(), KEY);
    const { tags, ...valid } = verify(signed, pair.publicKey);
    expect(valid).toEqual({ body: true, head: true });
    expect(Object.fromEntries(tags)).toMatchObject({
      ...{ v: '1', a: 'rsa-sha256', c: 'relaxed/relaxed', d: 'acme.com', s: 's1' },
    });
    expect(tags.get('h')!.split(':')).toEqual(
      expect.arrayContaining([
        ...['from', 'to', 'subject', 'date', 'message-id', 'list-unsubscribe', 'list-unsubscribe-post'],
        ...['mime-version', 'content-type'],
      ]),
    );
    for (const line of signed.toString('latin1').split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  });

  it.each([
    ['its text', 'Ol=C3=A1', 'Ol=C3=A0', { body: false }],
    ['its subject', 'Subject: =?UTF-8?B?Q', 'Subject: =?UTF-8?B?R', { head: false }],
    ['where it unsubscribes', '/u/abc>', '/u/abd>', { head: false }],
    ['its sender', 'feedback@acme.com', 'feedbacc@acme.com', { head: false }],
  ])('is no longer valid when somebody changes %s', async (_what, from, to, valid) => {
    const text = (await signMessage(message(), KEY)).toString('latin1');
    expect(text).toContain(from);
    expect(verify(Buffer.from(text.replace(from, to), 'latin1'), pair.publicKey)).toMatchObject(valid);
  });

  it('stays valid when a relay folds its headers anew and adds its own', async () => {
    const text = (await signMessage(message(), KEY)).toString('latin1');
    const relayed = `Received: from a by b;\r\n today\r\n${text.replace('Subject: ', 'subject:  \r\n\t')}\r\n\r\n`;
    expect(verify(Buffer.from(relayed, 'latin1'), pair.publicKey)).toMatchObject({ body: true, head: true });
  });

  it('is not valid for another key', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(verify(await signMessage(message(), KEY), other.publicKey).head).toBe(false);
  });

  it('is valid whatever it says', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (html, subject, name) => {
        const signed = await signMessage(message(`${html}  \n\n `, subject, name), KEY);
        expect(verify(signed, pair.publicKey)).toMatchObject({ body: true, head: true });
      }),
      { numRuns: 60 },
    );
  });
});

describe('the key', () => {
  it('has to be a private RSA key that receivers believe', () => {
    const pem = (key: KeyObject) => key.export({ format: 'pem', type: 'pkcs8' });
    expect(readDkimKey(pem(pair.privateKey)).asymmetricKeyType).toBe('rsa');
    expect(() => readDkimKey(pem(generateKeyPairSync('ed25519').privateKey))).toThrow('RSA');
    expect(() => readDkimKey(pem(generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey))).toThrow('512 bits');
    expect(() => readDkimKey('no key')).toThrow('private key');
  });
});
