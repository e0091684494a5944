import { createHash, createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

/** What signs in the name of a domain: its public half stands in the DNS at `selector._domainkey.domain`. */
export interface DkimKey {
  domain: string;
  selector: string;
  key: KeyObject;
}

/** Verifiers ignore shorter keys (RFC 8301 3.2). */
const FEWEST_BITS = 1024;
/** Signed where they occur; both of List-Unsubscribe must be (RFC 8058 4). */
const SIGNED = [
  ...['from', 'to', 'reply-to', 'subject', 'date', 'message-id', 'in-reply-to', 'references', 'list-id'],
  ...['list-unsubscribe', 'list-unsubscribe-post', 'auto-submitted', 'mime-version', 'content-type'],
];
const signature = promisify(sign);

/** Where the key is. */
export interface DkimSettings {
  readonly domain: string;
  readonly selector: string;
  readonly keyFile: string;
}

/** Reads the key from its file; throws with what is wrong with it. */
export function loadDkimKey({ domain, selector, keyFile }: DkimSettings): DkimKey {
  let pem: Buffer;
  try {
    pem = readFileSync(keyFile);
  } catch (error) {
    throw new Error(`cannot be read (${(error as NodeJS.ErrnoException).code})`, { cause: error });
  }
  return { domain, selector, key: readDkimKey(pem) };
}

/** Reads a private RSA key in PEM; throws when it is none or too short to be believed. */
export function readDkimKey(pem: string | Buffer): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch (error) {
    throw new Error('holds no private key in PEM without a password', { cause: error });
  }
  if (key.asymmetricKeyType !== 'rsa') throw new Error('holds no RSA key');
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < FEWEST_BITS) throw new Error(`has ${bits} bits, mail servers ignore keys below ${FEWEST_BITS}`);
  return key;
}

/** Puts a DKIM-Signature (RFC 6376, rsa-sha256, relaxed/relaxed) before a message of CRLF lines. */
export async function signMessage(message: Buffer, { domain, selector, key }: DkimKey): Promise<Buffer> {
  const end = message.indexOf('\r\n\r\n');
  const fields = fieldsOf(message.toString('latin1', 0, end));
  const bodyHash = createHash('sha256')
    .update(relaxedBody(message.toString('latin1', end + 4)), 'latin1')
    .digest('base64');
  const names = SIGNED.filter((name) => fields.has(name));
  const field = [
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain};`,
    ` s=${selector}; h=${names.join(':\r\n  ')};`,
    ` bh=${bodyHash};`,
    ' b=',
  ].join('\r\n');
  const signed = [...names.map((name) => fields.get(name)!), relaxedField(field)].join('\r\n');
  const signatureBytes = await signature('RSA-SHA256', Buffer.from(signed, 'latin1'), key);
  const folded = signatureBytes.toString('base64').replace(/.{70}(?=.)/g, '$&\r\n  ');
  return Buffer.concat([Buffer.from(`${field}${folded}\r\n`, 'latin1'), message]);
}

/** The last field of each name in its relaxed form; of a field that occurs twice the last is signed (RFC 6376 5.4.2). */
function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const field of head.split(/\r\n(?![ \t])/)) {
    const relaxed = relaxedField(field);
    fields.set(relaxed.slice(0, relaxed.indexOf(':')), relaxed);
  }
  return fields;
}

/** RFC 6376 3.4.2 */
function relaxedField(field: string): string {
  const colon = field.indexOf(':');
  const name = field.slice(0, colon).trimEnd().toLowerCase();
  const value = field
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return `${name}:${value}`;
}

/** RFC 6376 3.4.4 */
function relaxedBody(body: string): string {
  const lines = body
    .replace(/[ \t]+\r\n/g, '\r\n')
    .replace(/[ \t]+/g, ' ')
    .replace(/(\r\n)+$/, '');
  return lines === '' ? '' : `${lines}\r\n`;
}
