import { z } from 'zod';
import { Instant } from './paging.ts';
import type { WordKey } from './words.ts';

const Key = z.string() as unknown as z.ZodType<WordKey, string>;

/** A sentence not yet spoken. */
const Unspoken = z.strictObject({
  key: Key,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** What is done on the way to a mail server, each once; `tls` is the encryption of an `smtps://` address. */
export const smtpStepNames = [
  'resolve',
  'connect',
  'tls',
  'greeting',
  'ehlo',
  'starttls',
  'certificate',
  'auth',
  'sender',
] as const;
export const SmtpStepName = z.enum(smtpStepNames);
export type SmtpStepName = z.infer<typeof SmtpStepName>;

/** One step of a connection to the mail server. */
export const SmtpStep = z.strictObject({
  name: SmtpStepName,
  /** skipped: not needed with these settings. not-tried: a step before it failed. */
  state: z.enum(['ok', 'failed', 'skipped', 'not-tried']),
  /** How long it took, in milliseconds; null when it was not done. */
  ms: z.number().int().nullable(),
  /** The server's own words, or those of this machine when the server said none. Never a password. */
  said: z.array(z.string()),
});
export type SmtpStep = z.infer<typeof SmtpStep>;

/** `ok`: as it should be. `advice`: works, but someone may regret it. `problem`: something does not work. */
export const FindingState = z.enum(['ok', 'advice', 'problem']);
export type FindingState = z.infer<typeof FindingState>;

export const findingAreas = ['mail', 'settings', 'database', 'machine', 'work'] as const;

/** One thing that was looked at: a sentence, and unless it is well the sentence that mends it. */
export const Finding = z.strictObject({
  area: z.enum(findingAreas),
  state: FindingState,
  sentence: Unspoken,
  fix: Unspoken.nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** The whole of what the doctor saw. */
export const DoctorReport = z.strictObject({
  checkedAt: Instant,
  /** Whether a worker, a mail server and a day of our own making are in play: what the steps below refer to. */
  mail: z.strictObject({
    /** Mails are kept here instead of being sent. */
    isCaught: z.boolean(),
    /** Host and port; null while mails are caught. */
    server: z.string().nullable(),
    sender: z.string(),
    steps: z.array(SmtpStep),
  }),
  findings: z.array(Finding),
});
export type DoctorReport = z.infer<typeof DoctorReport>;

/** How far a test mail came. */
export const TestMail = z.strictObject({
  id: z.string(),
  to: z.string(),
  status: z.enum(['queued', 'held', 'claimed', 'sending', 'sent', 'failed', 'uncertain', 'cancelled']),
  attempt: z.number().int(),
  /** The mail server's words about it. */
  reply: z.string().nullable(),
});
export type TestMail = z.infer<typeof TestMail>;

/** How requests find each other in this process. */
export const Matching = z.strictObject({
  /** By meaning, whatever the words and the language, or by the words alone. */
  by: z.enum(['meaning', 'wording']),
  /** Of matching by meaning; `off`: wording was chosen. */
  model: z.enum(['absent', 'fetching', 'ready', 'failed', 'off']),
  /** Who matches by meaning: a model on this machine, or a service elsewhere. */
  from: z.enum(['machine', 'service']),
  trouble: z.enum(['offline', 'fetch', 'damaged', 'crashed', 'service']).nullable(),
});
export type Matching = z.infer<typeof Matching>;

/** What each step is called. */
export const stepWords = {
  resolve: 'doctorPage.stepResolve',
  connect: 'doctorPage.stepConnect',
  tls: 'doctorPage.stepTls',
  greeting: 'doctorPage.stepGreeting',
  ehlo: 'doctorPage.stepEhlo',
  starttls: 'doctorPage.stepStarttls',
  certificate: 'doctorPage.stepCertificate',
  auth: 'doctorPage.stepAuth',
  sender: 'doctorPage.stepSender',
} as const satisfies Record<SmtpStepName, WordKey>;
