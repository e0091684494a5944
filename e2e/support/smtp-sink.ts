import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** The moment of a mail transaction at which the sink misbehaves. */
export type SinkPoint = 'mail' | 'rcpt' | 'data' | 'dot';

/**
 * What the sink does to mails for `to` (everybody when left out; at `mail` nobody is named yet). `refuse` answers with
 * `reply`, such as `550 5.1.1 No such user`. `drop` cuts the connection: at `data` while the letter is coming in, at
 * `dot` after it was taken. `silent` takes the letter and never answers.
 */
export type SinkRule =
  { refuse: SinkPoint; reply: string; to?: RegExp } | { drop: SinkPoint; to?: RegExp } | { silent: 'dot'; to?: RegExp };

export interface SunkMail {
  to: string;
  envelopeFrom: string;
  parsed: ParsedMail;
  /** The header block as it came over the wire. */
  rawHeaders: string;
}

export interface SmtpSink {
  readonly url: string;
  readonly port: number;
  /** Every mail taken, in order. */
  readonly mails: SunkMail[];
  /** Connections that were ever opened. */
  readonly connections: () => number;
  /** How often a mail for this address was taken, whether or not the sender learned of it. */
  accepted(address: string): number;
  mailsTo(address: string): SunkMail[];
  /** Rules in order, the first that fits holds; none: everything is taken. */
  behave(...rules: SinkRule[]): void;
  close(): Promise<void>;
}

/** A real SMTP server on a free loopback port that keeps what it takes and fails as told. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const mails: SunkMail[] = [];
  let rules: SinkRule[] = [];
  let connections = 0;

  const cut = (session: SMTPServerSession) => {
    for (const connection of server.connections as Set<{ session: SMTPServerSession; _socket: Socket }>) {
      if (connection.session === session) connection._socket.destroy();
    }
  };
  const ruleAt = (point: SinkPoint, recipients: readonly string[]): SinkRule | undefined =>
    rules.find((rule) => pointOf(rule) === point && (!rule.to || recipients.some((address) => rule.to!.test(address))));

  /** True when the transaction goes on. */
  const passes = (
    point: SinkPoint,
    session: SMTPServerSession,
    recipients: string[],
    done: (error?: Error) => void,
  ) => {
    const rule = ruleAt(point, recipients);
    if (!rule) return true;
    if ('refuse' in rule) done(refusal(rule.reply));
    else if ('drop' in rule) cut(session);
    return false;
  };

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onConnect: (_session, done) => {
      connections += 1;
      done();
    },
    onMailFrom: (_address, session, done) => {
      if (passes('mail', session, [], done)) done();
    },
    onRcptTo: ({ address }, session, done) => {
      if (passes('rcpt', session, [address], done)) done();
    },
    onData: (stream, session, done) => {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      const early = ruleAt('data', recipients);
      // A sender that goes away in the middle leaves nothing: what is not whole was not taken.
      stream.on('error', () => {});
      if (early && 'drop' in early) {
        stream.once('data', () => cut(session));
        return;
      }
      void (async () => {
        const raw = await buffer(stream).catch(() => null);
        if (raw === null) return;
        if (early && 'refuse' in early) return done(refusal(early.reply));
        const rule = ruleAt('dot', recipients);
        if (rule && 'refuse' in rule) return done(refusal(rule.reply));
        const parsed = await simpleParser(raw);
        const rawHeaders = raw.subarray(0, raw.indexOf('\r\n\r\n')).toString('utf8');
        const sender = session.envelope.mailFrom;
        for (const to of recipients) mails.push({ to, envelopeFrom: sender ? sender.address : '', parsed, rawHeaders });
        if (!rule) return done();
        if ('drop' in rule) cut(session);
      })();
    },
  });
  server.on('error', () => {});
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails,
    connections: () => connections,
    accepted: (to) => mails.filter((mail) => mail.to === to).length,
    mailsTo: (to) => mails.filter((mail) => mail.to === to),
    behave: (...next) => {
      rules = next;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
      }),
  };
}

function pointOf(rule: SinkRule): SinkPoint {
  if ('refuse' in rule) return rule.refuse;
  return 'drop' in rule ? rule.drop : rule.silent;
}

/** `451 4.3.0 Try later` as the error that the server answers with. */
function refusal(reply: string): Error {
  const [, code, text] = /^(\d{3}) (.+)$/s.exec(reply) ?? [];
  if (!code) throw new Error(`"${reply}" is not an SMTP reply such as 550 5.1.1 No such user`);
  return Object.assign(new Error(text), { responseCode: Number(code) });
}
