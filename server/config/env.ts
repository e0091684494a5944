import { resolve } from 'node:path';
import { z } from 'zod';
import { readInboundPlace, type InboundPlace } from '../platform/mail/inbound/inbound-place.ts';

const text = z.string().trim().min(1);
const flag = z.enum(['0', '1', 'false', 'true']).transform((value) => value === '1' || value === 'true');

/** Stands under mails that are caught; a real mail server wants a real address. */
const NO_SENDER = 'feedback@rumo.example';

const Variables = z.object({
  PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(3000),
  HOST: text.default('127.0.0.1'),
  DATA_DIR: text.default('.data'),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://')
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.email('must be an e-mail address').default(NO_SENDER),
  BOUNCE_DOMAIN: z
    .string()
    .toLowerCase()
    .regex(
      /^(?=.{4,200}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/,
      'must be a domain, such as bounce.example.com',
    )
    .optional(),
  INBOUND_SMTP: z
    .string()
    .refine(
      (value) => readInboundPlace(value) !== null,
      'must be lmtp://host:port or smtp://host:port, such as lmtp://127.0.0.1:2424',
    )
    .optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  TRUSTED_PROXIES: z.string().default(''),
  RUMO_OFFLINE: flag.default(false),
  RUMO_CACHE_DIR: text.optional(),
  RUMO_CLOCK_FILE: text.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});

/** The settings of one process, read once at start. */
export interface Env {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** null: Rumo runs a MongoDB of its own. */
  readonly mongodbUri: string | null;
  /** null: mails are caught and shown to the owner instead of being sent. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Where reports about mails and unsubscribing mails go; null: the sender's own mailbox gets the reports. */
  readonly bounceDomain: string | null;
  /** Where mail for that domain is taken; null: this process takes none. */
  readonly inbound: InboundPlace | null;
  /** Without a slash at its end; every link that leaves Rumo begins with it. */
  readonly publicUrl: string;
  /** Addresses or networks of proxies whose X-Forwarded-For is believed; none by default. */
  readonly trustedProxies: readonly string[];
  readonly offline: boolean;
  readonly cacheDir: string | null;
  /** A file that holds one ISO instant: business time for rehearsals. */
  readonly clockFile: string | null;
  readonly logLevel: string;
}

/** Settings that cannot be used: every fault, one a line. */
export class EnvFault extends Error {}

/** Reads the settings; throws an EnvFault that names every fault at once. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Variables.safeParse(given);
  const faults = parsed.success
    ? faultsBetween(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (!parsed.success || faults.length > 0) throw new EnvFault(faults.join('\n'));
  const variables = parsed.data;
  return {
    port: variables.PORT,
    host: variables.HOST,
    dataDir: resolve(variables.DATA_DIR),
    mongodbUri: variables.MONGODB_URI ?? null,
    smtpUrl: variables.SMTP_URL ?? null,
    mailFrom: variables.MAIL_FROM,
    bounceDomain: variables.BOUNCE_DOMAIN ?? null,
    inbound: variables.INBOUND_SMTP ? readInboundPlace(variables.INBOUND_SMTP) : null,
    publicUrl: (variables.PUBLIC_URL ?? `http://localhost:${variables.PORT}`).replace(/\/+$/, ''),
    trustedProxies: variables.TRUSTED_PROXIES.split(',')
      .map((proxy) => proxy.trim())
      .filter(Boolean),
    offline: variables.RUMO_OFFLINE,
    cacheDir: variables.RUMO_CACHE_DIR ?? null,
    clockFile: variables.RUMO_CLOCK_FILE ? resolve(variables.RUMO_CLOCK_FILE) : null,
    logLevel: variables.LOG_LEVEL,
  };
}

/** The settings of this process. */
export function readEnv(): Env {
  return parseEnv(process.env);
}

/** For a command that lives in another folder than the rest, unless DATA_DIR says which. Returns the one it is. */
export function preferDataDir(folder: string): string {
  process.env.DATA_DIR ||= folder;
  return resolve(process.env.DATA_DIR);
}

function faultsBetween(variables: z.infer<typeof Variables>): string[] {
  const faults: string[] = [];
  if (variables.SMTP_URL && !variables.PUBLIC_URL) {
    faults.push('PUBLIC_URL: is needed with SMTP_URL, because the links in the mails begin with it');
  }
  if (variables.SMTP_URL && variables.MAIL_FROM === NO_SENDER) {
    faults.push('MAIL_FROM: is needed with SMTP_URL: the address that the mails come from');
  }
  if (variables.INBOUND_SMTP && !variables.BOUNCE_DOMAIN) {
    faults.push('BOUNCE_DOMAIN: is needed with INBOUND_SMTP: the domain whose mail is taken');
  }
  if (variables.SMTP_URL && variables.RUMO_CLOCK_FILE && !isLoopback(new URL(variables.SMTP_URL).hostname)) {
    faults.push(
      'RUMO_CLOCK_FILE: is refused with an SMTP_URL of another machine, because real people would get mails of a made-up day',
    );
  }
  return faults;
}

const isLoopback = (host: string) => host === 'localhost' || host === '[::1]' || host.startsWith('127.');
