import { lookup } from 'node:dns/promises';
import { connect } from 'node:net';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { smtpStepNames, type SmtpStep, type SmtpStepName } from '../../contract/doctor.ts';
import type { CertificateFacts, SmtpCheck, SmtpTrouble, SmtpWishes } from '../../domain/doctor/smtp-facts.ts';
import { readAuthMethods, logIn } from './smtp-login.ts';
import { opened, SmtpBreak, SmtpDialog, type SmtpReply } from './smtp-dialog.ts';
import { isLoopback, readSmtpUrl, type SmtpServer } from './smtp-url.ts';

export interface SmtpCheckOptions {
  /** How long any one step may take. */
  readonly stepMs?: number;
  /** After that long no further step is begun. */
  readonly totalMs?: number;
  /** Certificates trusted beside those of this machine, as PEM. */
  readonly ca?: readonly string[];
  /** Where else a mail server is looked for when nothing answers. */
  readonly usualPorts?: readonly number[];
  /** How a name is looked up; the machine's own way by default. */
  readonly lookUp?: (host: string) => Promise<readonly { address: string }[]>;
}

const STEP_MS = 5000;
const TOTAL_MS = 15_000;
const USUAL_PORTS = [587, 465, 25];
/** Words of a server that are shown at most: 40 lines of 500 characters. */
const SHOWN_LINES = 40;
const SHOWN_LENGTH = 500;

/** What the check has learnt so far. */
interface Notes {
  encrypted: boolean;
  offersStarttls: boolean;
  offersAuth: readonly string[];
  certificate: CertificateFacts | null;
}

/** A step that failed, by the server's reply or by a code. */
class StepFailed extends Error {
  readonly trouble: Omit<SmtpTrouble, 'step'>;
  readonly said: readonly string[];

  constructor(trouble: Omit<SmtpTrouble, 'step'>, said: readonly string[] = []) {
    super(trouble.text);
    this.trouble = trouble;
    this.said = said;
  }
}

/**
 * Goes the whole way to a mail server that sending would go, up to the sender, and takes leave: no mail is sent. Every
 * step is kept with the server's own words; neither the password nor what encodes it is ever among them. Name and
 * password are told only where sending would tell them, never behind a certificate that cannot be trusted.
 */
export async function checkSmtp(url: string, sender: string, options: SmtpCheckOptions = {}): Promise<SmtpCheck> {
  const server = readSmtpUrl(url);
  const stepMs = options.stepMs ?? STEP_MS;
  const notes: Notes = { encrypted: false, offersStarttls: false, offersAuth: [], certificate: null };
  const log = new StepLog(server, options.totalMs ?? TOTAL_MS);
  const talk = new Talk(server, sender, { ...options, stepMs }, log, notes);
  let trouble: SmtpTrouble | null = null;
  try {
    await talk.run();
  } catch (error) {
    if (log.failed === null) throw error;
    trouble = log.failed;
  } finally {
    talk.close();
  }
  return {
    wishes: wishesOf(server, sender),
    steps: log.all(),
    trouble,
    ...notes,
    ...(await lookAround(server, trouble, options.usualPorts ?? USUAL_PORTS, Math.min(stepMs, 2000))),
  };
}

function wishesOf(server: SmtpServer, sender: string): SmtpWishes {
  return {
    host: server.host,
    port: server.port,
    secure: server.secure,
    tls: server.ignoreTLS ? 'off' : server.requireTLS ? 'required' : 'optional',
    isLoopback: isLoopback(server.host),
    user: server.auth?.user ?? null,
    sender,
  };
}

/** The steps in their order, with a dialog that goes through them. */
class Talk {
  private dialog: SmtpDialog | null = null;

  constructor(
    private readonly server: SmtpServer,
    private readonly sender: string,
    private readonly options: SmtpCheckOptions & { stepMs: number },
    private readonly log: StepLog,
    private readonly notes: Notes,
  ) {}

  async run(): Promise<void> {
    const { server, log } = this;
    await log.step('resolve', () => this.resolve());
    await log.step('connect', () => this.connect());
    if (server.secure) await this.encrypt('tls', () => Promise.resolve([]));
    await log.step('greeting', async () => accepted(await this.talk.read()));
    await log.step('ehlo', () => this.hello());
    if (!server.secure) await this.startTls();
    const { auth } = server;
    // Like sending: whoever is not asked for a password tells none, and what comes of it shows at the sender.
    if (auth && this.notes.offersAuth.length > 0) await log.step('auth', () => this.logIn(auth));
    else log.skip('auth');
    await log.step('sender', async () => {
      const said = accepted(await this.talk.say(`MAIL FROM:<${this.sender}>`));
      await this.talk.say('RSET').catch(() => {});
      return said;
    });
  }

  close(): void {
    this.dialog?.close();
  }

  private get talk(): SmtpDialog {
    return this.dialog!;
  }

  private async resolve(): Promise<string[]> {
    const late = wait(this.options.stepMs, null, { ref: false });
    const lookUp = this.options.lookUp ?? ((host: string) => lookup(host, { all: true }));
    const found = await Promise.race([lookUp(this.server.host), late]);
    if (found === null) throw new SmtpBreak('EAI_AGAIN', 'the name server does not answer');
    return found.map(({ address }) => address);
  }

  private async connect(): Promise<string[]> {
    const { host, port } = this.server;
    const { stepMs, ca } = this.options;
    this.dialog = await SmtpDialog.open({ host, port, stepMs, ...(ca ? { ca } : {}) });
    return [];
  }

  private async hello(): Promise<string[]> {
    const reply = await this.talk.say(`EHLO ${ownName()}`);
    const said = accepted(reply);
    this.notes.offersStarttls = said.some((line) => /^250[ -]STARTTLS\b/i.test(line));
    this.notes.offersAuth = readAuthMethods(said);
    return said;
  }

  private async startTls(): Promise<void> {
    const { server, log, notes } = this;
    if (server.ignoreTLS || (!server.requireTLS && !notes.offersStarttls)) {
      log.skip('starttls');
      log.skip('certificate');
      return;
    }
    if (!notes.offersStarttls) {
      await log.step('starttls', () => {
        throw new StepFailed({
          code: 'NO_STARTTLS',
          reply: null,
          text: 'STARTTLS is not among what the server offers',
        });
      });
    }
    await this.encrypt('starttls', async () => accepted(await this.talk.say('STARTTLS')));
    // What a server offers counts only once the connection is encrypted (RFC 3207 4.2).
    await log.step('ehlo', () => this.hello());
  }

  /** The handshake belongs to the step that asked for it; its certificate is a step of its own. */
  private async encrypt(step: 'tls' | 'starttls', ask: () => Promise<string[]>): Promise<void> {
    let distrust: string | null = null;
    await this.log.step(step, async () => {
      const said = await ask();
      const secured = await this.talk.encrypt();
      this.notes.encrypted = true;
      this.notes.certificate = secured.certificate;
      distrust = secured.distrust;
      return [...said, secured.protocol];
    });
    await this.log.step('certificate', () => {
      const said = certificateWords(this.notes.certificate!);
      if (distrust !== null) throw new StepFailed({ code: distrust, reply: null, text: distrust }, [...said, distrust]);
      return said;
    });
  }

  private async logIn(auth: { user: string; pass: string }): Promise<string[]> {
    const { offersAuth } = this.notes;
    const reply = await logIn(this.talk, offersAuth, auth);
    if (reply === null)
      throw new StepFailed({ code: 'AUTH_METHOD', reply: null, text: `AUTH ${offersAuth.join(' ')}` });
    // Anything but 2xx has not let us in: 334 would go on asking.
    return accepted(reply, 300);
  }
}

/** The steps as they went: how long each took and what was said, without the password. */
class StepLog {
  failed: SmtpTrouble | null = null;
  private readonly done = new Map<SmtpStepName, SmtpStep>();
  private readonly order: readonly SmtpStepName[];
  private readonly secrets: readonly string[];

  private readonly start = performance.now();
  private readonly totalMs: number;

  constructor(server: SmtpServer, totalMs: number) {
    this.totalMs = totalMs;
    this.secrets = secretsOf(server);
    this.order = orderOf(server);
  }

  /** Runs a step. Of one that is done a second time the later words count, and the time of both. */
  async step(name: SmtpStepName, work: () => Promise<string[]> | string[]): Promise<void> {
    const start = performance.now();
    try {
      if (start - this.start > this.totalMs) throw new SmtpBreak('TIMEOUT', 'the server is too slow altogether');
      this.keep(name, 'ok', start, await work());
    } catch (error) {
      if (!(error instanceof StepFailed || error instanceof SmtpBreak || isSystemError(error))) throw error;
      const trouble = error instanceof StepFailed ? error.trouble : { ...breakFacts(error), reply: null };
      const said = error instanceof StepFailed && error.said.length > 0 ? error.said : [trouble.text];
      this.keep(name, 'failed', start, said);
      this.failed = { step: name, ...trouble, text: this.hide(trouble.text) };
      throw error;
    }
  }

  skip(name: SmtpStepName): void {
    this.done.set(name, { name, state: 'skipped', ms: null, said: [] });
  }

  all(): SmtpStep[] {
    return this.order.map((name) => this.done.get(name) ?? { name, state: 'not-tried', ms: null, said: [] });
  }

  private keep(name: SmtpStepName, state: SmtpStep['state'], start: number, said: readonly string[]): void {
    const before = this.done.get(name);
    const ms = Math.round(performance.now() - start) + (before?.ms ?? 0);
    const words = said.slice(0, SHOWN_LINES).map((line) => this.hide(line));
    this.done.set(name, { name, state, ms, said: words });
  }

  /** Without secrets, and without what a terminal or a page would obey. */
  private hide(line: string): string {
    const hidden = this.secrets.reduce((text, secret) => text.replaceAll(secret, '•••'), line);
    return hidden.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, SHOWN_LENGTH);
  }
}

function orderOf({ secure }: SmtpServer): SmtpStepName[] {
  if (!secure) return smtpStepNames.filter((name) => name !== 'tls');
  return ['resolve', 'connect', 'tls', 'certificate', 'greeting', 'ehlo', 'auth', 'sender'];
}

/** A server may repeat what it was told: the password, and the forms in which a login carries it. */
function secretsOf({ auth }: SmtpServer): string[] {
  if (!auth || auth.pass === '') return [];
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  return [base64(`\0${auth.user}\0${auth.pass}`), base64(auth.pass), encodeURIComponent(auth.pass), auth.pass];
}

function accepted({ code, lines }: SmtpReply, below = 400): string[] {
  if (code < below) return [...lines];
  throw new StepFailed({ code: null, reply: code, text: lines.join(' ') }, lines);
}

function certificateWords(certificate: CertificateFacts): string[] {
  const day = (date: Date) => (Number.isNaN(date.getTime()) ? '?' : date.toISOString().slice(0, 10));
  const names = certificate.names.length > 0 ? certificate.names.slice(0, 10).join(', ') : certificate.subject;
  return [names, certificate.issuer, `${day(certificate.validFrom)} – ${day(certificate.validTo)}`].filter(
    (line) => line !== '',
  );
}

const isSystemError = (error: unknown): error is Error & { code: string } =>
  typeof (error as { code?: unknown } | null)?.code === 'string';

function breakFacts(error: Error & { code: string }) {
  return { code: error.code, text: error.message };
}

/** How this machine calls itself, as mail servers want it: a name with a dot, or an address literal. */
function ownName(): string {
  const name = hostname();
  return /^[\w-]+(\.[\w-]+)+$/.test(name) ? name : '[127.0.0.1]';
}

type Surroundings = Pick<SmtpCheck, 'openPorts' | 'speaksTls' | 'speaksPlain'>;

/** After a failure that has a usual cause: whether it is that one. */
async function lookAround(
  { host, port, secure }: SmtpServer,
  trouble: SmtpTrouble | null,
  usualPorts: readonly number[],
  ms: number,
): Promise<Surroundings> {
  const answers = async (work: (dialog: SmtpDialog) => Promise<unknown>): Promise<boolean> => {
    const dialog = await SmtpDialog.open({ host, port, stepMs: ms }).catch(() => null);
    const isSo = dialog !== null && (await work(dialog).then(Boolean, () => false));
    dialog?.close();
    return isSo;
  };
  const opens = async (other: number) => {
    const socket = connect({ host, port: other });
    const isOpen = await opened(socket, 'connect', ms).then(
      () => true,
      () => false,
    );
    socket.destroy();
    return isOpen;
  };
  const others = trouble?.step === 'connect' ? usualPorts.filter((other) => other !== port) : [];
  const open = await Promise.all(others.map(opens));
  const wasSilent = trouble?.step === 'greeting' && !secure;
  return {
    openPorts: others.filter((_, place) => open[place]),
    speaksTls: wasSilent && (await answers((dialog) => dialog.encrypt())),
    speaksPlain: trouble?.step === 'tls' && (await answers((dialog) => dialog.read())),
  };
}
