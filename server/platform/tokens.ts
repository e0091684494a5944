import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a link may be used for; a token of one purpose never opens another. */
export type TokenPurpose = 'answer' | 'unsubscribe' | 'ballot' | 'receipt';

const KEY_VERSION = 'a';
/** Bytes of a block of SHA-256, and of what it makes. */
const SHA256_BLOCK = 64;
const SHA256 = 32;
/** Characters of a signature: 96 bits in base64url. */
const SIGNATURE = 16;
/** Bytes of the texts for which there is room at hand; longer ones get room of their own. */
const ROOM = 1024;

/** The secret of this deployment: made at the first start, readable by its owner only. */
export function loadSecret(dataDir: string): Buffer {
  const path = join(dataDir, 'secret');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  chmodSync(path, 0o600);
  const secret = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url');
  if (secret.length < 32) throw new Error(`${path} must hold 32 random bytes in base64url; restore it from a backup`);
  return secret;
}

/**
 * Links and keyed hashes. A link's token is an HMAC of the id it stands for, so that a reminder renders the same link;
 * the database keeps only its hash.
 */
export class Tokens {
  /** The two keyed blocks of the MAC, with room after them for what is hashed. */
  private readonly inner = Buffer.alloc(SHA256_BLOCK + ROOM);
  private readonly outer = Buffer.alloc(SHA256_BLOCK + SHA256);

  constructor(secret: Buffer) {
    const block = Buffer.alloc(SHA256_BLOCK);
    (secret.length > SHA256_BLOCK ? hash('sha256', secret, 'buffer') : secret).copy(block);
    this.inner.set(block.map((byte) => byte ^ 0x36));
    this.outer.set(block.map((byte) => byte ^ 0x5c));
  }

  /** 23 characters: 128 bits in base64url and the version of the key. */
  link(purpose: TokenPurpose, id: string): string {
    return this.mac(`link|${purpose}|${id}`).subarray(0, 16).toString('base64url') + KEY_VERSION;
  }

  /** A random single-use token (setup, invitation, reset, session, API key): 256 bits. */
  random(): string {
    return randomBytes(32).toString('base64url');
  }

  /** What is stored of a token. */
  hash(token: string): string {
    return hash('sha256', token, 'base64url');
  }

  /** A keyed hash of personal data that must be recognised but not kept, such as a suppressed address. */
  fingerprint(purpose: string, value: string): string {
    return this.mac(`fingerprint|${purpose}|${value}`).toString('base64url');
  }

  /** Signs a short value that travels through a page, such as the instant it was shown. */
  sign(purpose: string, value: string): string {
    return `${value}.${hash('sha256', this.keyed(`sign|${purpose}|${value}`), 'base64url').slice(0, SIGNATURE)}`;
  }

  /** The value of a signed text; null when it was not signed by us for this purpose. */
  verify(purpose: string, signed: string): string | null {
    const dot = signed.lastIndexOf('.');
    const value = signed.slice(0, Math.max(dot, 0));
    return dot > 0 && this.sign(purpose, value) === signed ? value : null;
  }

  /** Seals a secret that must rest in the database for a while, such as an invitation's token until its mail is sent. */
  seal(value: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.mac('seal'), nonce);
    const sealed = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Opens what `seal` closed; throws when it was touched. */
  open(sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.mac('seal'), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
  }

  private mac(text: string): Buffer {
    return hash('sha256', this.keyed(text), 'buffer');
  }

  /**
   * HMAC-SHA-256 (RFC 2104) but for its last hash, by one-shot hashes in room that is used again: a wave needs hundreds of
   * thousands, each press of a number two, and the objects of createHmac cost more than the hashing.
   */
  private keyed(text: string): Buffer {
    // A character takes three bytes at most.
    const fits = text.length * 3 <= ROOM;
    const message = fits
      ? this.inner.subarray(0, SHA256_BLOCK + this.inner.write(text, SHA256_BLOCK))
      : Buffer.concat([this.inner.subarray(0, SHA256_BLOCK), Buffer.from(text)]);
    this.outer.write(hash('sha256', message, 'binary'), SHA256_BLOCK, 'latin1');
    return this.outer;
  }
}

/** Whether a text has the form of a link's token; anything else need not be looked up. */
export function looksLikeToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{22}[a-z]$/.test(text);
}
