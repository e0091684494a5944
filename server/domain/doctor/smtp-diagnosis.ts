import type { Finding } from '../../contract/doctor.ts';
import { mailFault, mailFine, type MailFault } from './finding.ts';
import type { SmtpCheck, SmtpTrouble } from './smtp-facts.ts';

const DAY_MS = 24 * 3_600_000;
/** A certificate that is renewed by a machine is renewed 30 days before its end: fewer left means that nobody does. */
const SOON_DAYS = 21;

/** TLS libraries' words for "this is no TLS at all". */
const NOT_TLS = /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|UNKNOWN_PROTOCOL|RECORD_TOO_SMALL/;
const TOO_OLD =
  /UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|VERSION_TOO_LOW|DH_KEY_TOO_SMALL|NO_PROTOCOLS|INAPPROPRIATE_FALLBACK/;

/**
 * What a conversation with a mail server means: the one fault that ended it and what mends it, or that it is ready; and
 * what works now and may be regretted later (a certificate near its end, a password that travels unencrypted). `now` is
 * the time of the machine, by which certificates are judged.
 */
export function diagnoseSmtp(check: SmtpCheck, now: Date): Finding[] {
  const { wishes, trouble, certificate, encrypted } = check;
  const { host } = wishes;
  if (trouble !== null) return [mailFault('problem', nameOf(check, trouble, now), paramsOf(check, trouble))];
  const findings = [mailFine('ready', { server: `${host}:${wishes.port}`, sender: wishes.sender })];
  const unasked = unaskedFault(check);
  if (unasked !== null) findings.push(mailFault('advice', unasked, { host, port: String(wishes.port) }));
  if (certificate !== null && certificate.validTo.getTime() - now.getTime() < SOON_DAYS * DAY_MS)
    findings.push(mailFault('advice', 'certificateSoon', { host, day: dayOf(certificate.validTo) }));
  if (!encrypted && !wishes.isLoopback && unasked === null)
    findings.push(mailFault('advice', wishes.user === null ? 'notEncrypted' : 'passwordInClear', { host }));
  return findings;
}

/** Everything that a sentence about a fault may name. */
function paramsOf(check: SmtpCheck, trouble: SmtpTrouble): Record<string, string> {
  const { host, port, user, sender } = check.wishes;
  const other = check.openPorts[0] ?? port;
  return {
    host,
    // As text: a port is written without the separators of numbers.
    port: String(port),
    other: String(other),
    address: `${other === 465 ? 'smtps' : 'smtp'}://${host}:${other}`,
    user: user ?? '',
    sender,
    text: trouble.text,
    methods: check.offersAuth.join(', '),
    issuer: check.certificate?.issuer ?? '',
    names: (check.certificate?.names ?? []).slice(0, 3).join(', ') || (check.certificate?.subject ?? ''),
    day: certificateDay(check, trouble),
  };
}

/** A password that the server did not ask for. */
function unaskedFault({ wishes, offersAuth, encrypted, offersStarttls }: SmtpCheck): MailFault | null {
  if (wishes.user === null || offersAuth.length > 0) return null;
  return !encrypted && offersStarttls ? 'authNeedsTls' : 'authNotOffered';
}

function nameOf(check: SmtpCheck, trouble: SmtpTrouble, now: Date): MailFault {
  switch (trouble.step) {
    case 'resolve':
      return /^(ENOTFOUND|ENODATA|EAI_NONAME)$/.test(trouble.code ?? '') ? 'hostUnknown' : 'resolverSilent';
    case 'connect':
      return connectFault(check, trouble);
    case 'tls':
      return tlsFault(trouble, check.speaksPlain);
    case 'greeting':
      return greetingFault(check, trouble);
    case 'ehlo':
      return trouble.reply === null ? 'interrupted' : 'ehloRefused';
    case 'starttls':
      if (trouble.code === 'NO_STARTTLS') return 'starttlsMissing';
      return trouble.reply === null ? tlsFault(trouble, false) : 'starttlsRefused';
    case 'certificate':
      return certificateFault(trouble.code ?? '', check, now);
    case 'auth':
      return authFault(check, trouble);
    case 'sender':
      return senderFault(check, trouble);
  }
}

function connectFault({ wishes, openPorts }: SmtpCheck, { code }: SmtpTrouble): MailFault {
  if (code === 'ECONNREFUSED') return openPorts.length > 0 ? 'wrongPort' : 'refused';
  if (openPorts.length > 0) return 'portBlocked';
  return wishes.port === 25 ? 'port25Blocked' : 'unreachable';
}

function tlsFault({ code }: SmtpTrouble, speaksPlain: boolean): MailFault {
  if (speaksPlain || NOT_TLS.test(code ?? '')) return 'plainPort';
  return TOO_OLD.test(code ?? '') ? 'tlsTooOld' : 'tlsFailed';
}

function greetingFault({ wishes, speaksTls }: SmtpCheck, { code, reply }: SmtpTrouble): MailFault {
  if (reply !== null) return 'greetingRefused';
  if (speaksTls || (!wishes.secure && wishes.port === 465)) return 'tlsPort';
  if (code === 'NO_SMTP') return 'notSmtp';
  return code === 'TIMEOUT' ? 'greetingSilent' : 'greetingClosed';
}

function certificateFault(code: string, { certificate, wishes }: SmtpCheck, now: Date): MailFault {
  // A mail server comes with such a certificate where nobody gave it another: on one's own machine that is usual.
  if (code === 'DEPTH_ZERO_SELF_SIGNED_CERT') return wishes.isLoopback ? 'selfSignedHere' : 'selfSigned';
  if (code === 'CERT_HAS_EXPIRED' || (certificate !== null && certificate.validTo < now)) return 'certificateExpired';
  if (code === 'CERT_NOT_YET_VALID') return 'certificateNotYet';
  return code === 'ERR_TLS_CERT_ALTNAME_INVALID' ? 'wrongName' : 'untrusted';
}

function authFault({ encrypted, offersStarttls }: SmtpCheck, { code, reply, text }: SmtpTrouble): MailFault {
  const couldEncrypt = !encrypted && offersStarttls;
  if (code === 'AUTH_METHOD') return couldEncrypt ? 'authNeedsTls' : 'authMethod';
  if (reply === null) return 'interrupted';
  // RFC 4954: 538 encryption required, 530 something else must come first, 534 the mechanism is too weak.
  if (!encrypted && (reply === 538 || reply === 530)) return 'authNeedsTls';
  if (/5\.7\.139|SmtpClientAuthentication/i.test(text)) return 'authDisabled';
  if (reply === 534 || /application-specific|app password/i.test(text)) return 'appPassword';
  return reply < 500 ? 'authLater' : 'wrongPassword';
}

function senderFault(check: SmtpCheck, { reply, text }: SmtpTrouble): MailFault {
  const { wishes, encrypted } = check;
  if (reply === null) return 'interrupted';
  if (reply === 530 && !encrypted && /tls/i.test(text)) return 'authNeedsTls';
  const wantsLogin = reply === 530 || /\bauth|log ?in|sign ?in/i.test(text);
  const unasked = unaskedFault(check);
  if (wantsLogin && unasked !== null) return unasked;
  if (wantsLogin && wishes.user === null) return 'authMissing';
  return reply < 500 ? 'senderLater' : 'senderRefused';
}

function certificateDay({ certificate }: SmtpCheck, { code }: SmtpTrouble): string {
  if (certificate === null) return '';
  return dayOf(code === 'CERT_NOT_YET_VALID' ? certificate.validFrom : certificate.validTo);
}

function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '?' : date.toISOString().slice(0, 10);
}
