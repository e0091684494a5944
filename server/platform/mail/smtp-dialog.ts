import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { CertificateFacts } from '../../domain/doctor/smtp-facts.ts';

/** A reply of an SMTP server: its code and every line as it came. */
export interface SmtpReply {
  readonly code: number;
  readonly lines: readonly string[];
}

/** A conversation that cannot go on: by a code of the system, of TLS, or TIMEOUT, CLOSED, NO_SMTP. */
export class SmtpBreak extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'SmtpBreak';
    this.code = code;
  }
}

export interface DialogOptions {
  readonly host: string;
  readonly port: number;
  /** How long any one step may take. */
  readonly stepMs: number;
  /** Certificates trusted beside those of this machine, as PEM. */
  readonly ca?: readonly string[];
}

const LINES_LIMIT = 100;
const BYTES_LIMIT = 32_768;

/** One connection to a mail server, spoken line by line, so that every word of the server can be shown. */
export class SmtpDialog {
  private socket: Socket;
  private heard = '';
  private ended: SmtpBreak | null = null;
  private wake: (() => void) | null = null;
  private readonly options: DialogOptions;

  private constructor(socket: Socket, options: DialogOptions) {
    this.socket = socket;
    this.options = options;
    this.listen(socket);
  }

  static async open(options: DialogOptions): Promise<SmtpDialog> {
    const socket = connectTcp({ host: options.host, port: options.port });
    await opened(socket, 'connect', options.stepMs);
    return new SmtpDialog(socket, options);
  }

  /** The server's next reply. */
  async read(): Promise<SmtpReply> {
    const until = performance.now() + this.options.stepMs;
    for (;;) {
      const reply = this.takeReply();
      if (reply) return reply;
      if (this.ended) throw this.ended;
      const left = until - performance.now();
      if (left <= 0) throw new SmtpBreak('TIMEOUT', `no answer within ${this.options.stepMs / 1000} s`);
      await this.news(left);
    }
  }

  /** Says one line and hears the answer. */
  say(line: string): Promise<SmtpReply> {
    if (/[\r\n]/.test(line)) throw new Error('one line at a time');
    if (!this.ended) this.socket.write(`${line}\r\n`);
    return this.read();
  }

  /**
   * Encrypts the connection. Whatever the certificate is worth, the handshake goes through, so that it can be looked at:
   * `distrust` is why nobody should rely on it, null when it is good. The caller must not say anything secret otherwise.
   */
  async encrypt(): Promise<{ certificate: CertificateFacts; distrust: string | null; protocol: string }> {
    const { host, stepMs, ca } = this.options;
    this.socket.removeAllListeners('data').removeAllListeners('close').removeAllListeners('error');
    // What was said before the handshake counts for nothing: somebody else may have said it.
    this.heard = '';
    const secured = connectTls({
      socket: this.socket,
      host,
      ...(isIP(host) ? {} : { servername: host }),
      rejectUnauthorized: false,
      ...(ca ? { ca: [...ca] } : {}),
    });
    await opened(secured, 'secureConnect', stepMs);
    this.socket = secured;
    this.listen(secured);
    const reason = secured.authorized ? null : String(secured.authorizationError ?? 'UNKNOWN');
    return { certificate: certificateOf(secured), distrust: reason, protocol: secured.getProtocol() ?? 'TLS' };
  }

  /** Takes leave without waiting for an answer. */
  close(): void {
    if (!this.ended) this.socket.end('QUIT\r\n');
    this.socket.destroySoon();
    const { socket } = this;
    setTimeout(() => socket.destroy(), 500).unref();
  }

  private listen(socket: Socket): void {
    socket.on('data', (bytes: Buffer) => {
      this.heard += bytes.toString('utf8');
      if (this.heard.length > BYTES_LIMIT) this.end(new SmtpBreak('NO_SMTP', 'it talks without end'));
      this.wake?.();
    });
    socket.on('error', (error) => this.end(breakOf(error)));
    socket.on('close', () => this.end(new SmtpBreak('CLOSED', 'the server closed the connection')));
  }

  private end(cause: SmtpBreak): void {
    this.ended ??= cause;
    this.wake?.();
  }

  private news(ms: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, ms);
      this.wake = () => {
        clearTimeout(timer);
        this.wake = null;
        done();
      };
    });
  }

  /** A whole reply from what was heard: lines `250-…` up to the one with a blank, `250 …` (RFC 5321 4.2.1). */
  private takeReply(): SmtpReply | null {
    const lines: string[] = [];
    let from = 0;
    for (;;) {
      const end = this.heard.indexOf('\n', from);
      if (end < 0) return null;
      const line = this.heard.slice(from, end).replace(/\r$/, '');
      from = end + 1;
      const parts = /^([2-5]\d\d)([ -]|$)/.exec(line);
      if (!parts || lines.length >= LINES_LIMIT) throw new SmtpBreak('NO_SMTP', line.slice(0, 500));
      lines.push(line);
      if (parts[2] === '-') continue;
      this.heard = this.heard.slice(from);
      return { code: Number(parts[1]), lines };
    }
  }
}

/** Waits for `event`; the socket is destroyed when it does not come. */
export function opened(socket: Socket, event: 'connect' | 'secureConnect', ms: number): Promise<void> {
  return new Promise((done, fail) => {
    const refuse = (cause: SmtpBreak) => {
      clearTimeout(timer);
      socket.destroy();
      // A socket that was given up may still report: nobody wants to know.
      socket.on('error', () => {});
      fail(cause);
    };
    const timer = setTimeout(() => refuse(new SmtpBreak('TIMEOUT', `no answer within ${ms / 1000} s`)), ms);
    const onError = (error: Error) => refuse(breakOf(error));
    const onClose = () => refuse(new SmtpBreak('CLOSED', 'the server closed the connection'));
    socket.once('error', onError).once('close', onClose);
    socket.once(event, () => {
      clearTimeout(timer);
      socket.off('error', onError).off('close', onClose);
      done();
    });
  });
}

function breakOf(error: Error & { code?: string; errors?: readonly Error[] }): SmtpBreak {
  // A host with several addresses fails once for each.
  const words = error.errors?.map(({ message }) => message).join('; ');
  return new SmtpBreak(error.code ?? 'UNKNOWN', (words ?? error.message).trim() || String(error.code));
}

function certificateOf(socket: TLSSocket): CertificateFacts {
  const { issuer, subject, subjectaltname, valid_from, valid_to } = socket.getPeerCertificate();
  const named = (name: typeof issuer | undefined) => [name?.O, name?.CN].flat().filter(Boolean).join(', ');
  return {
    issuer: named(issuer),
    subject: [subject?.CN].flat().join(', '),
    names: (subjectaltname ?? '')
      .split(', ')
      .map((name) => name.replace(/^(DNS|IP Address):/, ''))
      .filter((name) => name !== ''),
    validFrom: new Date(valid_from),
    validTo: new Date(valid_to),
  };
}
