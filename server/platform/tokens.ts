import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a link may be used for; a token of one purpose never opens another. */
export type TokenPurpose = 'answer' | 'unsubscribe' | 'ballot' | 'receipt';

const KEY_VERSION = 'a';
/** Bytes of a block of SHA-256. */
const SHA256_BLOCK = 64;

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
  private readonly inner: Buffer;
  private readonly outer: Buffer;

  constructor(secret: Buffer) {
    const block = Buffer.alloc(SHA256_BLOCK);
    (secret.length > SHA256_BLOCK ? hash('sha256', secret, 'buffer') : secret).copy(block);
    this.inner = Buffer.from(block.map((byte) => byte ^ 0x36));
    this.outer = Buffer.from(block.map((byte) => byte ^ 0x5c));
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
    return `${value}.${this.mac(`sign|${purpose}|${value}`).subarray(0, 12).toString('base64url')}`;
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

  /**
   * HMAC-SHA-256 (RFC 2104) by two one-shot hashes: a wave needs hundreds of thousands, and the objects of createHmac keep
   * the garbage collector busy for longer than the hashing takes.
   */
  private mac(text: string): Buffer {
    const message = hash('sha256', Buffer.concat([this.inner, Buffer.from(text)]), 'buffer');
    return hash('sha256', Buffer.concat([this.outer, message]), 'buffer');
  }
}

/** Whether a text has the form of a link's token; anything else need not be looked up. */
export function looksLikeToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{22}[a-z]$/.test(text);
}
