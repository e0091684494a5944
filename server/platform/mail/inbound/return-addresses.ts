import { timingSafeEqual } from 'node:crypto';
import { looksLikeToken, type Tokens } from '../../tokens.ts';
import { fromBase32, toBase32 } from './base32.ts';

const REFERENCE_BYTES = 12;
const SIGNATURE_BYTES = 5;
const TOKEN_BYTES = 16;

/** What stands behind one of our addresses. `reference` is how the Message-ID of the mail begins. */
export type ReturnAddress =
  { kind: 'report'; reference: string } | { kind: 'unsubscribe'; token: string } | { kind: 'complaints' };

/**
 * The addresses at which Rumo takes mail. `b+…` is the envelope sender of one mail (VERP): 12 bytes that name it and 5
 * bytes of HMAC, 28 characters, so that nobody can report about a mail they did not get. `u+…` is an unsubscribe link's
 * token in letters that survive a change of case. `complaints` takes the spam reports of providers.
 */
export class ReturnAddresses {
  /** null: nothing is received, and mails name no such address. */
  readonly domain: string | null;
  private readonly tokens: Tokens;

  constructor(tokens: Tokens, domain: string | null) {
    this.tokens = tokens;
    this.domain = domain;
  }

  /** The envelope sender of the mail with this Message-ID, which begins with 32 hexadecimal characters; null without a domain. */
  forReports(messageId: string): string | null {
    if (this.domain === null) return null;
    const reference = Buffer.from(messageId.slice(0, REFERENCE_BYTES * 2), 'hex');
    if (reference.length !== REFERENCE_BYTES) throw new Error('a Message-ID of ours begins with a hash');
    return `b+${toBase32(Buffer.concat([reference, this.signatureOf(reference)]))}@${this.domain}`;
  }

  /** Where a mail unsubscribes whoever holds this unsubscribe token; null without a domain. */
  forUnsubscribing(token: string): string | null {
    if (this.domain === null) return null;
    const body = toBase32(Buffer.from(token.slice(0, -1), 'base64url'));
    return `u+${body}${token.slice(-1)}@${this.domain}`;
  }

  /** What an address stands for; null for every other, and for one whose signature is not ours. */
  read(address: string): ReturnAddress | null {
    const at = address.lastIndexOf('@');
    if (this.domain === null || address.slice(at + 1).toLowerCase() !== this.domain) return null;
    const local = address.slice(0, Math.max(at, 0)).toLowerCase();
    if (local === 'complaints') return { kind: 'complaints' };
    if (local.startsWith('b+')) return this.readReport(local.slice(2));
    return local.startsWith('u+') ? readUnsubscribe(local.slice(2)) : null;
  }

  private readReport(body: string): ReturnAddress | null {
    const bytes = body.length === 28 ? fromBase32(body) : null;
    if (bytes?.length !== REFERENCE_BYTES + SIGNATURE_BYTES) return null;
    const reference = bytes.subarray(0, REFERENCE_BYTES);
    if (!timingSafeEqual(bytes.subarray(REFERENCE_BYTES), this.signatureOf(reference))) return null;
    return { kind: 'report', reference: reference.toString('hex') };
  }

  private signatureOf(reference: Buffer): Buffer {
    const keyed = this.tokens.fingerprint('return-address', reference.toString('hex'));
    return Buffer.from(keyed, 'base64url').subarray(0, SIGNATURE_BYTES);
  }
}

function readUnsubscribe(body: string): ReturnAddress | null {
  const bytes = fromBase32(body.slice(0, -1));
  if (bytes?.length !== TOKEN_BYTES) return null;
  const token = bytes.toString('base64url') + body.slice(-1);
  return looksLikeToken(token) ? { kind: 'unsubscribe', token } : null;
}
