import type { Env } from '../../config/env.ts';
import type { DoctorReport, Finding } from '../../contract/doctor.ts';
import { mailFault } from '../../domain/doctor/finding.ts';
import { diagnoseSettings } from '../../domain/doctor/settings-diagnosis.ts';
import { diagnoseSmtp } from '../../domain/doctor/smtp-diagnosis.ts';
import { fileClock } from '../../platform/clock.ts';
import { checkSmtp } from '../../platform/mail/smtp-check.ts';
import { isLoopback, readSmtpUrl } from '../../platform/mail/smtp-url.ts';

export interface MailExamination {
  readonly mail: DoctorReport['mail'];
  readonly findings: Finding[];
}

/** Goes the way to the mail server. Needs no database, so that it helps also while there is none. */
export async function examineMail(env: Env): Promise<MailExamination> {
  const sender = env.mailFrom;
  if (env.smtpUrl === null) {
    const mail = { isCaught: true, server: null, sender, steps: [] };
    return { mail, findings: [mailFault('advice', 'caught')] };
  }
  const { host, port } = readSmtpUrl(env.smtpUrl);
  // Reports about a mail go to its envelope sender, which is what a mail server is asked about.
  const envelopeSender = env.bounceDomain === null ? sender : `complaints@${env.bounceDomain}`;
  const check = await checkSmtp(env.smtpUrl, envelopeSender);
  return {
    mail: { isCaught: false, server: `${host}:${port}`, sender: envelopeSender, steps: [...check.steps] },
    // Certificates are judged by the machine's own time, also while the day of surveys is made up.
    findings: diagnoseSmtp(check, new Date()),
  };
}

/** Looks at what the environment says about links, sender and day. */
export function examineSettings(env: Env): Finding[] {
  const server = env.smtpUrl === null ? null : readSmtpUrl(env.smtpUrl);
  return diagnoseSettings({
    publicUrl: env.publicUrl,
    mailFrom: env.mailFrom,
    mailServer: server && { isLoopback: isLoopback(server.host), user: server.auth?.user ?? null },
    clock: env.clockFile === null ? null : readClock(env.clockFile),
    bounceDomain: env.bounceDomain,
    takesBounces: env.inbound !== null,
    dkimDomain: env.dkim?.domain ?? null,
  });
}

function readClock(path: string): { moment: string } | { text: string } {
  try {
    return { moment: fileClock(path).now().toISOString() };
  } catch (error) {
    return { text: (error as Error).message };
  }
}
