import { createServer, type AddressInfo, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { TestCertificate } from './certificates.ts';

export interface MailServer {
  readonly port: number;
  close(): Promise<void>;
}

export interface MailServerSettings {
  /** The certificate of STARTTLS, or of the whole port with `secure`; none: the server cannot encrypt. */
  certificate?: TestCertificate;
  /** TLS from the first byte. */
  secure?: boolean;
  /** Who may log in; left out: nobody is asked. `early` takes the password also without encryption. */
  login?: { user: string; password: string; early?: boolean; reply?: string };
  /** Without name and password no mail. */
  loginIsAMust?: boolean;
  /** Answers the sender with a refusal such as `550 5.7.1 Not yours`. */
  refusesSender?: string;
  /** Answers the connection with a refusal. */
  refusesAll?: string;
}

/** A real mail server on a free port of this machine that checks logins and takes mails without keeping them. */
export async function startMailServer(settings: MailServerSettings = {}): Promise<MailServer> {
  const { certificate, secure = false, login, refusesSender, refusesAll } = settings;
  const disabled = [...(certificate && !secure ? [] : ['STARTTLS']), ...(login ? [] : ['AUTH'])];
  const options: SMTPServerOptions = {
    secure,
    ...(certificate ?? {}),
    authOptional: settings.loginIsAMust !== true,
    allowInsecureAuth: login?.early === true,
    disabledCommands: disabled,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onConnect: (_session, done) => done(refusesAll ? refusal(refusesAll) : undefined),
    onAuth: (given, _session, done) => {
      if (given.username === login?.user && given.password === login?.password) done(null, { user: given.username });
      else done(refusal(login?.reply ?? '535 5.7.8 Not you'));
    },
    onMailFrom: (_address, _session, done) => done(refusesSender ? refusal(refusesSender) : undefined),
    onData: (stream, _session, done) => {
      stream.resume().on('end', () => done());
    },
  };
  const server = new SMTPServer(options);
  server.on('error', () => {});
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** A port of this machine that does with each connection what `talk` says; what is still open is cut at the end. */
export async function startPort(talk: (socket: Socket) => void): Promise<MailServer> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => {});
    talk(socket);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        for (const socket of open) socket.destroy();
        server.close(() => closed());
      }),
  };
}

/** A port on which nothing listens (any more). */
export async function closedPort(): Promise<number> {
  const port = await startPort(() => {});
  await port.close();
  return port.port;
}

/** `550 5.7.1 Not yours` as the error that the server answers with. */
function refusal(reply: string): Error {
  const [, code, text] = /^(\d{3}) (.+)$/s.exec(reply)!;
  return Object.assign(new Error(text), { responseCode: Number(code) });
}
