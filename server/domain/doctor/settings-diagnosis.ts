import type { Finding } from '../../contract/doctor.ts';
import { fault, fine, mailFault } from './finding.ts';

/** What the environment of a process says about mails. */
export interface SettingsFacts {
  readonly publicUrl: string;
  readonly mailFrom: string;
  /** null: mails are caught. */
  readonly mailServer: { readonly isLoopback: boolean; readonly user: string | null } | null;
  /** The made-up day, or why it cannot be read; null: the day of the machine. */
  readonly clock: { readonly moment: string } | { readonly text: string } | null;
  /** The domain to which mails come back; null: nobody hears of them. */
  readonly bounceDomain: string | null;
  /** Whether this process takes the mail of that domain; another one may. */
  readonly takesBounces: boolean;
  /** The domain for which Rumo signs mails; null: it leaves that to the mail server. */
  readonly dkimDomain: string | null;
}

/** Names and networks that exist on one machine or in one house only (RFC 6761, RFC 1918, RFC 4193, RFC 3927). */
const LOCAL = /^(localhost|.*\.localhost|127\..*|0\.0\.0\.0|\[::1?\])$/;
const PRIVATE =
  /^((10|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)(\.\d+){2,3}|\[f[cd].*\]|.*\.(local|lan|internal|home\.arpa)|[^.:]+)$/;

/**
 * What is to be said about settings that can be used: whether links lead somewhere, whether the sender fits the mail
 * server, whether the day is real, who hears of mails that come back. While mails are caught, only what matters then.
 */
export function diagnoseSettings(facts: SettingsFacts): Finding[] {
  return [
    ...(facts.clock === null ? [] : [clockFinding(facts.clock)]),
    ...(facts.mailServer === null ? [] : [addressFinding(facts.publicUrl, facts.mailServer.isLoopback)]),
    ...(facts.mailServer === null ? [] : senderFindings(facts, facts.mailServer.user)),
    ...(facts.mailServer === null || facts.mailServer.isLoopback ? [] : channelFindings(facts)),
  ];
}

/**
 * Findings for settings that stop the start: one for each line `VARIABLE: what is wrong`. A line of another form is
 * told as it is.
 */
export function settingsFaults(lines: readonly string[]): Finding[] {
  return lines.map((line) => {
    const [, variable = 'Rumo', text = line] = /^([A-Z_]+): (.*)$/s.exec(line) ?? [];
    if (variable === 'PUBLIC_URL' && text.includes('is needed'))
      return fault('settings', 'problem', 'publicUrlMissing');
    if (variable === 'MAIL_FROM' && text.includes('is needed')) return fault('settings', 'problem', 'mailFromMissing');
    if (variable === 'SMTP_URL') return mailFault('problem', 'addressWrong', { text });
    return fault('settings', 'problem', 'settingsWrong', { variable, text });
  });
}

function clockFinding(clock: { readonly moment: string } | { readonly text: string }): Finding {
  if ('text' in clock) return fault('settings', 'problem', 'clockUnreadable', clock);
  return fault('settings', 'advice', 'clockSetByHand', clock);
}

function addressFinding(address: string, isRehearsal: boolean): Finding {
  const { protocol, hostname } = new URL(address);
  // With a mail server on this machine people try things out: then nothing has to be reached from elsewhere.
  const state = isRehearsal ? 'advice' : 'problem';
  if (LOCAL.test(hostname)) return fault('settings', state, 'publicUrlLocal', { address });
  if (PRIVATE.test(hostname)) return fault('settings', 'advice', 'publicUrlPrivate', { address });
  if (protocol === 'http:') return fault('settings', 'advice', 'publicUrlPlain', { address });
  return fine('settings', 'publicUrlFine', { address });
}

function senderFindings({ mailFrom }: SettingsFacts, user: string | null): Finding[] {
  const domain = user === null ? null : domainOf(user);
  const senderDomain = domainOf(mailFrom);
  if (domain === null || senderDomain === null || isSameHouse(domain, senderDomain)) return [];
  return [fault('settings', 'advice', 'senderElsewhere', { sender: mailFrom, user: user!, domain, senderDomain })];
}

function channelFindings({ bounceDomain: domain, takesBounces, dkimDomain }: SettingsFacts): Finding[] {
  const bounces =
    domain === null
      ? fault('settings', 'advice', 'bouncesUnknown')
      : takesBounces
        ? fine('settings', 'bouncesHeard', { domain })
        : fault('settings', 'advice', 'bouncesNowhere', { domain });
  return dkimDomain === null ? [bounces] : [bounces, fine('settings', 'dkimSigned', { domain: dkimDomain })];
}

/** What follows the last @, or null where there is none: a user name need not be an address. */
function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  return at < 0 ? null : address.slice(at + 1).toLowerCase();
}

/** One domain is the other or lies below it. */
function isSameHouse(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
