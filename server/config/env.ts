import { resolve } from 'node:path';
import { z } from 'zod';
import { loadDkimKey, type DkimSettings } from '../platform/mail/dkim.ts';
import { readInboundPlace, type InboundPlace } from '../platform/mail/inbound/inbound-place.ts';
import { readSmtpUrl } from '../platform/mail/smtp-url.ts';

const text = z.string().trim().min(1);
const flag = z.enum(['0', '1', 'false', 'true']).transform((value) => value === '1' || value === 'true');

const rate = z.coerce
  .number('must be a number')
  .min(0.01, 'must be at least 0.01')
  .max(100_000, 'must be at most 100000');

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
    .regex(/^smtps?:\/\//, { error: 'must begin with smtp:// or smtps://', abort: true })
    .superRefine((value, context) => {
      const message = smtpUrlFault(value);
      if (message !== null) context.addIssue({ code: 'custom', message });
    })
    .optional(),
  MAIL_FROM: z.email('must be an e-mail address').default(NO_SENDER),
  MAIL_PER_SECOND: rate.optional(),
  MAIL_PER_DOMAIN_PER_SECOND: rate.optional(),
  DKIM_DOMAIN: z
    .string()
    .toLowerCase()
    .regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/, 'must be a domain, such as example.com')
    .optional(),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/, 'must be the name before ._domainkey in the DNS')
    .optional(),
  DKIM_KEY_FILE: text.optional(),
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
  EMBEDDER: z.enum(['auto', 'lexical'], 'must be auto or lexical').default('auto'),
  MODEL_DIR: text.optional(),
  EMBEDDINGS_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  EMBEDDINGS_MODEL: text.max(120, 'must have at most 120 characters').optional(),
  EMBEDDINGS_KEY: text.optional(),
  SUMMARIES_URL: z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional(),
  SUMMARIES_MODEL: text.max(120, 'must have at most 120 characters').optional(),
  SUMMARIES_KEY: text.optional(),
  RUMO_OFFLINE: flag.default(false),
  RUMO_CACHE_DIR: text.optional(),
  RUMO_CLOCK_FILE: text.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});

/** A service that turns texts into vectors, spoken to as OpenAI's is. */
export interface EmbeddingsService {
  /** Without a slash at its end. */
  readonly url: string;
  readonly model: string;
  /** null: it wants none. */
  readonly key: string | null;
}

/** A service that writes texts, spoken to as OpenAI's is. */
export interface SummariesSettings {
  /** Without a slash at its end. */
  readonly url: string;
  readonly model: string;
  /** null: it wants none. */
  readonly key: string | null;
}

export interface MatchingSettings {
  /** lexical: by wording, even where a model is at hand. */
  readonly embedder: 'auto' | 'lexical';
  /** Where the weights of the model lie; null: in the cache, or fetched. */
  readonly modelDir: string | null;
  /** null: texts of customers leave the machine for nobody. */
  readonly service: EmbeddingsService | null;
}

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
  /** Mails that one process hands to the mail server in a second, in all and for one domain; null: as many as it takes. */
  readonly mailRates: { readonly perSecond: number | null; readonly perDomainPerSecond: number | null };
  /** null: mails are signed by the mail server, or not at all. */
  readonly dkim: DkimSettings | null;
  /** Where reports about mails and unsubscribing mails go; null: the sender's own mailbox gets the reports. */
  readonly bounceDomain: string | null;
  /** Where mail for that domain is taken; null: this process takes none. */
  readonly inbound: InboundPlace | null;
  /** Without a slash at its end; every link that leaves Rumo begins with it. */
  readonly publicUrl: string;
  /** Addresses or networks of proxies whose X-Forwarded-For is believed; none by default. */
  readonly trustedProxies: readonly string[];
  /** How requests are matched. */
  readonly matching: MatchingSettings;
  /** Who writes summaries of themes; null: nobody, and quotes of customers leave the machine for none. */
  readonly summaries: SummariesSettings | null;
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
    mailRates: {
      perSecond: variables.MAIL_PER_SECOND ?? null,
      perDomainPerSecond: variables.MAIL_PER_DOMAIN_PER_SECOND ?? null,
    },
    dkim: dkimOf(variables),
    bounceDomain: variables.BOUNCE_DOMAIN ?? null,
    inbound: variables.INBOUND_SMTP ? readInboundPlace(variables.INBOUND_SMTP) : null,
    publicUrl: (variables.PUBLIC_URL ?? `http://localhost:${variables.PORT}`).replace(/\/+$/, ''),
    trustedProxies: variables.TRUSTED_PROXIES.split(',')
      .map((proxy) => proxy.trim())
      .filter(Boolean),
    matching: matchingOf(variables),
    summaries: summariesOf(variables),
    offline: variables.RUMO_OFFLINE,
    cacheDir: variables.RUMO_CACHE_DIR ?? null,
    clockFile: variables.RUMO_CLOCK_FILE ? resolve(variables.RUMO_CLOCK_FILE) : null,
    logLevel: variables.LOG_LEVEL,
  };
}

/** The settings of this process; also throws an EnvFault when the key to sign mails with cannot be used. */
export function readEnv(): Env {
  const env = parseEnv(process.env);
  if (env.dkim) {
    try {
      loadDkimKey(env.dkim);
    } catch (error) {
      throw new EnvFault(`DKIM_KEY_FILE: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return env;
}

/** For a command that lives in another folder than the rest, unless DATA_DIR says which. Returns the one it is. */
export function preferDataDir(folder: string): string {
  process.env.DATA_DIR ||= folder;
  return resolve(process.env.DATA_DIR);
}

function dkimOf(variables: z.infer<typeof Variables>): DkimSettings | null {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY_FILE: file } = variables;
  return domain && selector && file ? { domain, selector, keyFile: resolve(file) } : null;
}

function matchingOf(variables: z.infer<typeof Variables>): MatchingSettings {
  const { EMBEDDINGS_URL: url, EMBEDDINGS_MODEL: model, EMBEDDINGS_KEY: key } = variables;
  return {
    embedder: variables.EMBEDDER,
    modelDir: variables.MODEL_DIR ? resolve(variables.MODEL_DIR) : null,
    service: url && model ? { url: url.replace(/\/+$/, ''), model, key: key ?? null } : null,
  };
}

function summariesOf(variables: z.infer<typeof Variables>): SummariesSettings | null {
  const { SUMMARIES_URL: url, SUMMARIES_MODEL: model, SUMMARIES_KEY: key } = variables;
  return url && model ? { url: url.replace(/\/+$/, ''), model, key: key ?? null } : null;
}

function faultsBetween(variables: z.infer<typeof Variables>): string[] {
  const faults: string[] = [];
  if (variables.SMTP_URL && !variables.PUBLIC_URL) {
    faults.push('PUBLIC_URL: is needed with SMTP_URL, because the links in the mails begin with it');
  }
  if (variables.SMTP_URL && variables.MAIL_FROM === NO_SENDER) {
    faults.push('MAIL_FROM: is needed with SMTP_URL: the address that the mails come from');
  }
  const signing = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'] as const;
  if (signing.some((name) => variables[name] !== undefined)) {
    for (const name of signing) {
      if (variables[name] === undefined) faults.push(`${name}: is needed too, to sign mails`);
    }
    const sender = variables.MAIL_FROM.slice(variables.MAIL_FROM.indexOf('@') + 1).toLowerCase();
    const signer = variables.DKIM_DOMAIN ?? sender;
    if (!`.${sender}`.endsWith(`.${signer}`) && !`.${signer}`.endsWith(`.${sender}`)) {
      faults.push(
        `DKIM_DOMAIN: must be the domain of MAIL_FROM (${sender}), or receivers will not count the signature`,
      );
    }
  }
  if (variables.EMBEDDINGS_URL && !variables.EMBEDDINGS_MODEL) {
    faults.push('EMBEDDINGS_MODEL: is needed with EMBEDDINGS_URL: the name of the model there');
  }
  for (const name of ['EMBEDDINGS_MODEL', 'EMBEDDINGS_KEY'] as const) {
    if (variables[name] !== undefined && !variables.EMBEDDINGS_URL) {
      faults.push(`${name}: says nothing without EMBEDDINGS_URL`);
    }
  }
  if (variables.SUMMARIES_URL && !variables.SUMMARIES_MODEL) {
    faults.push('SUMMARIES_MODEL: is needed with SUMMARIES_URL: the name of the model there');
  }
  for (const name of ['SUMMARIES_MODEL', 'SUMMARIES_KEY'] as const) {
    if (variables[name] !== undefined && !variables.SUMMARIES_URL) {
      faults.push(`${name}: says nothing without SUMMARIES_URL`);
    }
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

function smtpUrlFault(value: string): string | null {
  try {
    readSmtpUrl(value);
    return null;
  } catch (error) {
    if (error instanceof URIError) return 'holds a % that encodes nothing; a % itself is written %25';
    return (error as Error).message.replace(/^SMTP_URL /, '');
  }
}

const isLoopback = (host: string) => host === 'localhost' || host === '[::1]' || host.startsWith('127.');
