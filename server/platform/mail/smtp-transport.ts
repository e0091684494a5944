import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { letterHeaders, oneLine, type Letter, type MailAddress } from './letter.ts';
import type { MailTransport, SendResult } from './mail-transport.ts';
import { outcomeOf, readReply, type Handover, type SmtpFailure } from './smtp-outcome.ts';
import { readSmtpUrl } from './smtp-url.ts';

export interface SmtpOptions {
  /** Connections kept open side by side. */
  connections?: number;
  /** Silence on a connection after which it is given up; keep it below the lease of a sending mail. */
  socketTimeoutMs?: number;
}

/** Names that exist for examples and tests (RFC 2606): sample people live there, and no mail may look for them. */
const RESERVED = /(^|[@.])(example|test|invalid)$/i;
const Address = z.email();

/** Sends by SMTP. `url` is `smtp://user:password@host:587` or `smtps://…`; see {@link readSmtpUrl}. */
export function smtpTransport(url: string, options: SmtpOptions = {}): MailTransport {
  const transporter = createTransport({
    ...readSmtpUrl(url),
    pool: true,
    maxConnections: options.connections ?? 10,
    maxMessages: 1000,
    // The outbox alone decides what is sent again.
    maxRequeues: 0,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: options.socketTimeoutMs ?? 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // nodemailer's errors do not tell a connection lost before the final dot from one lost after it. The stream of the
  // letter does: it is read only once the server asked for it, and it has ended only when all of it was passed on.
  const streams = new Map<string, Readable>();
  transporter.use('stream', (mail, done) => {
    const message = mail.message;
    const open = message.createReadStream.bind(message);
    message.createReadStream = (streamOptions) => {
      const stream = open(streamOptions);
      streams.set(String(mail.data.messageId), stream);
      return stream;
    };
    done();
  });

  return {
    idempotent: false,
    async send(letter, signal) {
      const unfit = refusalBeforeSending(letter);
      if (unfit !== null) return unfit;
      const messageId = `<${letter.messageId}>`;
      try {
        const info = await transporter.sendMail({
          envelope: { from: letter.from.address, to: [letter.to.address] },
          from: addressObject(letter.from),
          to: addressObject(letter.to),
          ...(letter.replyTo ? { replyTo: addressObject(letter.replyTo) } : {}),
          ...(letter.inReplyTo ? { inReplyTo: `<${letter.inReplyTo}>`, references: `<${letter.inReplyTo}>` } : {}),
          subject: oneLine(letter.subject),
          html: letter.html,
          text: letter.text,
          messageId,
          headers: letterHeaders(letter),
          xMailer: false,
          disableFileAccess: true,
          disableUrlAccess: true,
          ...(signal ? { signal } : {}),
        });
        return { outcome: 'sent', ...readReply(info.response), systemic: false };
      } catch (error) {
        return outcomeOf(error as SmtpFailure, handoverOf(streams.get(messageId)));
      } finally {
        streams.delete(messageId);
      }
    },
    async verify() {
      await transporter.verify();
    },
    close() {
      transporter.close();
      return Promise.resolve();
    },
  };
}

function handoverOf(stream: Readable | undefined): Handover {
  if (!stream?.readableDidRead) return 'none';
  return stream.readableEnded ? 'whole' : 'part';
}

/** Refuses, without opening a socket, what must not or cannot be addressed. */
function refusalBeforeSending(letter: Letter): SendResult | null {
  const refused = (text: string): SendResult => ({
    outcome: 'refused',
    code: null,
    enhanced: null,
    text,
    systemic: false,
  });
  if (!Address.safeParse(letter.to.address).success)
    return refused('not sent: the recipient is not one plain e-mail address');
  if (RESERVED.test(letter.to.address)) {
    return refused('not sent: .example, .test and .invalid are names for examples, no mail goes there');
  }
  return null;
}

function addressObject({ name, address }: MailAddress): { name: string; address: string } {
  return { name: oneLine(name ?? ''), address };
}
