import { Logger } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { usualLimits, type InboundLimits } from './inbound-limits.ts';
import type { InboundPlace } from './inbound-place.ts';
import { readMessage, type ReadMessage } from './read-message.ts';
import type { ReturnAddress, ReturnAddresses } from './return-addresses.ts';

/** A mail that came in; `message` is null when nobody can read it. */
export interface InboundMail {
  to: readonly ReturnAddress[];
  message: ReadMessage | null;
  raw: Buffer;
}

/** What becomes of the mail: a throw makes the other side keep it and come again. */
export interface Inbox {
  isKnown(address: ReturnAddress): Promise<boolean>;
  take(mail: InboundMail): Promise<void>;
}

interface Connection {
  address: string;
  refusals: number;
  isReceiving: boolean;
  deadline: NodeJS.Timeout;
}

interface OpenConnection {
  session: SMTPServerSession;
  send(code: number, text: string): void;
}

/**
 * Takes mail for our return addresses and for nothing else: everyone else's is refused before its content, so that
 * there is neither relaying nor a bounce about a bounce. A mail is acknowledged when what follows from it is on disk.
 * Nothing that names a person is logged.
 */
export class InboundServer {
  private readonly log = new Logger('InboundMail');
  private readonly limits: InboundLimits;
  private readonly connections = new Map<string, Connection>();
  private readonly budget: RateLimiterMemory;
  private server: SMTPServer | null = null;

  constructor(
    private readonly place: InboundPlace,
    private readonly addresses: ReturnAddresses,
    private readonly inbox: Inbox,
    limits: Partial<InboundLimits> = {},
  ) {
    this.limits = { ...usualLimits, ...limits };
    this.budget = new RateLimiterMemory({ points: this.limits.mailsOfOneAddressPerMinute, duration: 60 });
  }

  /** Listens unless it does already; throws when the place cannot be had. Returns the port. */
  async listen(): Promise<number> {
    if (this.server === null) {
      const server = this.newServer();
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(this.place.port, this.place.host, () => {
          server.off('error', fail);
          done();
        });
      });
      server.on('error', (error: NodeJS.ErrnoException) => {
        this.log.debug(`a connection broke: ${error.code ?? error.name}`);
      });
      this.server = server;
    }
    const bound = this.server.server.address();
    return typeof bound === 'object' && bound ? bound.port : this.place.port;
  }

  get isListening(): boolean {
    return this.server !== null;
  }

  /** Takes no more, ends connections that are between two mails, and waits a little for the others. */
  async stop(): Promise<void> {
    const server = this.server;
    if (server === null) return;
    this.server = null;
    const closed = new Promise<void>((done) => server.close(done));
    for (const connection of [...(server.connections as Set<OpenConnection>)]) {
      if (!this.connections.get(connection.session.id)?.isReceiving) connection.send(421, '4.3.2 Closing');
    }
    await closed;
  }

  private newServer(): SMTPServer {
    return new SMTPServer({
      name: this.addresses.domain ?? 'localhost',
      banner: 'Rumo',
      lmtp: this.place.protocol === 'lmtp',
      size: this.limits.bytes,
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      maxClients: this.limits.connections,
      socketTimeout: this.limits.silenceMs,
      closeTimeout: this.limits.drainMs,
      onConnect: (session, done) => done(this.connect(session)),
      onClose: (session) => this.disconnect(session.id),
      onMailFrom: (_address, session, done) => void this.begin(session).then(done),
      onRcptTo: ({ address }, session, done) => void this.recipient(address, session).then(done),
      onData: (stream, session, done) => void this.receive(stream, session).then((end) => end && done(end.error)),
    });
  }

  private connect({ id, remoteAddress }: SMTPServerSession): Error | null {
    const alike = [...this.connections.values()].filter(({ address }) => address === remoteAddress).length;
    if (alike >= this.limits.connectionsOfOneAddress) return reply(421, '4.7.0 Too many connections, try again later');
    const deadline = setTimeout(() => this.end(id), this.limits.connectionMs).unref();
    this.connections.set(id, { address: remoteAddress, refusals: 0, isReceiving: false, deadline });
    return null;
  }

  private disconnect(id: string): void {
    clearTimeout(this.connections.get(id)?.deadline);
    this.connections.delete(id);
  }

  private end(id: string): void {
    for (const connection of [...((this.server?.connections ?? []) as Iterable<OpenConnection>)]) {
      if (connection.session.id === id) connection.send(421, '4.4.2 This connection has been open for long enough');
    }
  }

  private async begin({ remoteAddress }: SMTPServerSession): Promise<Error | null> {
    try {
      await this.budget.consume(remoteAddress);
      return null;
    } catch {
      return reply(451, '4.7.1 Too many messages, try again later');
    }
  }

  private async recipient(address: string, session: SMTPServerSession): Promise<Error | null> {
    if (session.envelope.rcptTo.length >= this.limits.recipients) return reply(452, '4.5.3 Too many recipients');
    const meant = this.addresses.read(address);
    try {
      if (meant !== null && (await this.inbox.isKnown(meant))) return null;
    } catch (error) {
      return this.later(error);
    }
    const connection = this.connections.get(session.id);
    if (connection && ++connection.refusals > this.limits.refusals)
      return reply(421, '4.7.0 Too many unknown recipients');
    return reply(550, '5.1.1 No such address here');
  }

  /** Null when the other side went away in the middle. */
  private async receive(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
  ): Promise<{ error: Error | null } | null> {
    const connection = this.connections.get(session.id);
    if (connection) connection.isReceiving = true;
    const to = session.envelope.rcptTo.flatMap(({ address }) => this.addresses.read(address) ?? []);
    try {
      const raw = await bytesOf(stream, this.limits.bytes);
      if (raw === null) return null;
      if (raw === 'too large') return { error: reply(552, '5.3.4 Too large') };
      await this.inbox.take({ to, raw, message: await readMessage(raw) });
      return { error: null };
    } catch (error) {
      return { error: this.later(error) };
    } finally {
      if (connection) connection.isReceiving = false;
    }
  }

  private later(error: unknown): Error {
    // Messages of errors may hold what they failed on, and that may name a person.
    this.log.error(`a mail was put off: ${error instanceof Error ? error.name : 'unknown error'}`);
    return reply(451, '4.3.0 Not now, try again later');
  }
}

/** Everything in a stream, however large: past the limit it is read and dropped. Null when it broke off. */
function bytesOf(stream: SMTPServerDataStream, limit: number): Promise<Buffer | 'too large' | null> {
  return new Promise((done) => {
    let chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks = [];
    });
    stream.on('end', () => done(size > limit ? 'too large' : Buffer.concat(chunks)));
    stream.on('error', () => done(null));
    stream.on('close', () => done(null));
  });
}

function reply(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
