import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Duplex, Readable } from 'node:stream';
import type { ConnectionOptions } from 'node:tls';
import type { SendResult } from './mail-transport.ts';
import { outcomeOf, readReply, type Handover, type SmtpFailure } from './smtp-outcome.ts';
import type { SmtpServer } from './smtp-url.ts';

/** How much of a letter is passed on before it is asked whether the socket still takes it. */
const SLICE = 64 * 1024;
const LINE_DOT = Buffer.from('\n.');

export interface Envelope {
  from: string;
  to: string;
}

export interface SessionOptions extends SmtpServer {
  /** Silence on a connection after which it is given up. */
  socketTimeoutMs: number;
  /** Further certificates to trust, and other particulars of the encryption. */
  tls?: ConnectionOptions;
}

/** One connection to the mail server, logged in, for one letter at a time. */
export class SmtpSession {
  private readonly connection: SMTPConnection;
  private settle: ((result: SendResult) => void) | null = null;
  private letter: PassedOn | null = null;
  private lost = false;
  /** Letters that were offered to the server. */
  letters = 0;
  idleSince = 0;

  private constructor(connection: SMTPConnection) {
    this.connection = connection;
    const forget = () => (this.lost = true);
    connection.on('error', forget);
    connection.once('end', forget);
  }

  /** Connects, encrypts and logs in; fails with what nodemailer says about it. */
  static open({ auth, socketTimeoutMs, tls, ...server }: SessionOptions): Promise<SmtpSession> {
    const connection = new SMTPConnection({
      ...server,
      ...(tls ? { tls } : {}),
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: socketTimeoutMs,
      socketCloseTimeout: 1000,
    });
    const session = new SmtpSession(connection);
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        connection.close();
        reject(error);
      };
      connection.on('error', fail);
      const ready = (error?: Error | null) => {
        if (error) return fail(error);
        connection.removeListener('error', fail);
        resolve(session);
      };
      connection.connect((error?: Error) => {
        if (error) fail(error);
        else if (auth && connection.allowsAuth) connection.login({ ...auth }, ready);
        else ready();
      });
    });
  }

  get usable(): boolean {
    return !this.lost;
  }

  /** Sends one letter. The session is free again when `released` is fulfilled, or it is no longer usable. */
  deliver(envelope: Envelope, message: Buffer): Promise<{ result: SendResult; released: Promise<void> }> {
    const letter = new PassedOn(message);
    this.letter = letter;
    this.letters += 1;
    return new Promise((resolve) => {
      this.settle = (result) => {
        this.settle = null;
        resolve({ result, released: this.afterLetter(result) });
      };
      this.connection.send(
        { from: envelope.from, to: [envelope.to], size: message.length },
        letter as unknown as Readable,
        (error: SmtpFailure | null, info?: { response: string }) => {
          this.settle?.(
            error
              ? outcomeOf(error, letter.handover)
              : { outcome: 'sent', ...readReply(info?.response ?? ''), fault: null },
          );
        },
      );
    });
  }

  /** Waits no longer for what the server says to the letter in hand. */
  giveUp(): void {
    const { settle, letter } = this;
    this.close();
    if (settle && letter) settle(outcomeOf({ message: 'no answer in time', code: 'ETIMEDOUT' }, letter.handover));
  }

  /** Says goodbye where there is time for it. */
  quit(): void {
    if (this.lost) return;
    this.lost = true;
    this.connection.quit();
  }

  close(): void {
    this.lost = true;
    this.connection.close();
  }

  /** A letter that was refused leaves a transaction open (RFC 5321 4.1.1.5); after a failure there is no session left. */
  private afterLetter(result: SendResult): Promise<void> {
    if (result.outcome === 'sent' || this.lost) return Promise.resolve();
    if (result.code === null || result.code === 421) {
      this.close();
      return Promise.resolve();
    }
    return new Promise((done) => {
      this.connection.once('end', () => done());
      this.connection.reset((error?: Error | null) => {
        if (error) this.close();
        done();
      });
    });
  }
}

/**
 * A letter as nodemailer takes it from a stream, which knows how much of it was passed on. The final dot follows the
 * end, so as long as the end was not reached the server cannot have the whole letter.
 */
class PassedOn {
  handover: Handover = 'none';
  private readonly message: Buffer;

  constructor(message: Buffer) {
    this.message = message;
  }

  pipe(stream: Duplex): void {
    this.handover = 'part';
    // nodemailer looks at every byte for a dot that begins a line. In a letter without one there is nothing to change,
    // and it is passed on behind that search; the line that ends it is added as always.
    if (this.message.length <= SLICE && !this.message.includes(LINE_DOT)) {
      this.handover = 'whole';
      stream.push(this.message);
      stream.end();
      return;
    }
    const next = (from: number): void => {
      if (from + SLICE >= this.message.length) {
        this.handover = 'whole';
        stream.end(this.message.subarray(from));
        return;
      }
      const goOn = () => next(from + SLICE);
      if (stream.write(this.message.subarray(from, from + SLICE))) goOn();
      else stream.once('drain', goOn);
    };
    next(0);
  }
}
