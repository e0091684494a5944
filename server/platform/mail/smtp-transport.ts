import type { ConnectionOptions } from 'node:tls';
import { z } from 'zod';
import { signMessage, type DkimKey } from './dkim.ts';
import { plainAddress } from './header.ts';
import type { Letter } from './letter.ts';
import type { LetterResult, MailTransport, SendControl, SendResult } from './mail-transport.ts';
import { MessageBuffers } from './message-buffers.ts';
import { writeMessage } from './mime.ts';
import { outcomeOf, type SmtpFailure } from './smtp-outcome.ts';
import { SmtpPool } from './smtp-pool.ts';
import { SmtpSession, type Envelope } from './smtp-session.ts';
import { readSmtpUrl } from './smtp-url.ts';

export interface SmtpOptions {
  /** Connections kept open side by side. */
  connections?: number;
  /** Silence on a connection after which it is given up; keep it below the lease of a sending mail. */
  socketTimeoutMs?: number;
  /** Signs every letter; left out: the mail server does, or nobody. */
  dkim?: DkimKey | undefined;
  /** Further certificates to trust. */
  tls?: ConnectionOptions;
  /** The day that letters are dated. */
  now?: () => Date;
}

/** Names that exist for examples and tests (RFC 2606): sample people live there, and no mail may look for them. */
const RESERVED = /(^|[@.])(example|test|invalid)$/i;
const Address = z.email();
const unsent: SendResult = { outcome: 'unsent', code: null, enhanced: null, text: 'not begun', fault: null };

/** Sends by SMTP. `url` is `smtp://user:password@host:587` or `smtps://…`; see {@link readSmtpUrl}. */
export function smtpTransport(url: string, options: SmtpOptions = {}): MailTransport {
  const connections = options.connections ?? 10;
  const now = options.now ?? (() => new Date());
  const server = {
    ...readSmtpUrl(url),
    socketTimeoutMs: options.socketTimeoutMs ?? 60_000,
    ...(options.tls ? { tls: options.tls } : {}),
  };
  const open = () => SmtpSession.open(server);
  const pool = new SmtpPool(connections, open);
  const buffers = new MessageBuffers();

  async function write(letter: Letter): Promise<{ envelope: Envelope; message: Buffer }> {
    const envelope = {
      from: plainAddress(letter.returnPath ?? letter.from.address),
      to: plainAddress(letter.to.address),
    };
    const message = writeMessage(letter, now(), (bytes) => buffers.take(bytes));
    if (!options.dkim) return { envelope, message };
    const signed = await signMessage(message, options.dkim);
    buffers.give(message);
    return { envelope, message: signed };
  }

  async function sendOne(letter: Letter, control: SendControl, inHand: Set<SmtpSession>): Promise<SendResult> {
    const unfit = refusalBeforeSending(letter);
    if (unfit !== null) return unfit;
    let written: Awaited<ReturnType<typeof write>>;
    try {
      written = await write(letter);
    } catch (error) {
      return refused(`not sent: ${error instanceof Error ? error.message : String(error)}`);
    }
    const wanted = () => !control.signal?.aborted && (control.mayBegin?.(letter) ?? true);
    for (let fresh = false; ; fresh = true) {
      let session: SmtpSession | null;
      try {
        session = await pool.take(wanted, fresh);
      } catch (error) {
        return outcomeOf(error as SmtpFailure, 'none');
      }
      if (!session) return unsent;
      if (!wanted()) {
        pool.give(session);
        return unsent;
      }
      const used = session.letters > 0;
      inHand.add(session);
      const { result, released } = await session.deliver(written.envelope, written.message);
      inHand.delete(session);
      if (result.outcome === 'sent') buffers.give(written.message);
      void released.then(() => pool.give(session));
      // A server may end a connection that nobody used for a while: that says nothing about the next one.
      const stale = used && result.fault === 'connection' && result.code === null && !control.signal?.aborted;
      if (!stale) return result;
    }
  }

  return {
    idempotent: false,
    async *send(batch, control = {}) {
      const queue = [...batch];
      const results: LetterResult[] = [];
      const inHand = new Set<SmtpSession>();
      let tell = () => {};
      const lane = async () => {
        for (let letter = queue.shift(); letter; letter = queue.shift()) {
          results.push({ id: letter.id, ...(await sendOne(letter, control, inHand)) });
          tell();
        }
      };
      const giveUp = () => {
        for (const session of inHand) session.giveUp();
        pool.next();
      };
      control.signal?.addEventListener('abort', giveUp);
      try {
        for (let lanes = Math.min(connections, batch.length); lanes > 0; lanes -= 1) void lane();
        for (let told = 0; told < batch.length; told += 1) {
          if (results.length === 0) await new Promise<void>((resolve) => (tell = resolve));
          yield results.shift()!;
        }
      } finally {
        control.signal?.removeEventListener('abort', giveUp);
      }
    },
    async verify() {
      (await open()).quit();
    },
    close() {
      pool.close();
      return Promise.resolve();
    },
  };
}

/** Refuses, without opening a socket, what must not or cannot be addressed. */
function refusalBeforeSending(letter: Letter): SendResult | null {
  if (!Address.safeParse(letter.to.address).success)
    return refused('not sent: the recipient is not one plain e-mail address');
  if (RESERVED.test(letter.to.address)) {
    return refused('not sent: .example, .test and .invalid are names for examples, no mail goes there');
  }
  return null;
}

function refused(text: string): SendResult {
  return { outcome: 'refused', code: null, enhanced: null, text, fault: null };
}
