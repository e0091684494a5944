import { isIP } from 'node:net';

export interface SmtpServer {
  host: string;
  port: number;
  secure: boolean;
  requireTLS: boolean;
  ignoreTLS: boolean;
  auth?: { user: string; pass: string };
}

const TLS_CHOICES = ['required', 'optional', 'off'];

/**
 * Reads `smtp://user:password@host:587?tls=required|optional|off` or `smtps://host:465`. Ports default to 587 and 465.
 * Without `tls` a server elsewhere must encrypt (STARTTLS) and one on this machine may.
 */
export function readSmtpUrl(text: string): SmtpServer {
  const form = 'smtp://user:password@host:587 or smtps://user:password@host:465';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '') {
    throw new Error(`SMTP_URL is not of the form ${form}`);
  }
  const secure = url.protocol === 'smtps:';
  const host = decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1');
  const unknown = [...url.searchParams.keys()].filter((key) => key !== 'tls');
  const tls = url.searchParams.get('tls') ?? (isLoopback(host) ? 'optional' : 'required');
  if (unknown.length > 0 || !TLS_CHOICES.includes(tls)) {
    throw new Error(`SMTP_URL takes no other option than tls=${TLS_CHOICES.join('|')}`);
  }
  return {
    host,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && tls === 'required',
    ignoreTLS: tls === 'off',
    ...(url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
  };
}

/** Whether a host is this machine itself. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
