import type { SmtpStep, SmtpStepName } from '../../contract/doctor.ts';

/** What SMTP_URL and MAIL_FROM ask for, without the password. */
export interface SmtpWishes {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte: `smtps://`. */
  readonly secure: boolean;
  /** Whether STARTTLS is a must, a may or not wanted; of no meaning when `secure`. */
  readonly tls: 'required' | 'optional' | 'off';
  /** The host is this machine itself. */
  readonly isLoopback: boolean;
  /** null: no name and password are given. */
  readonly user: string | null;
  /** Envelope sender. */
  readonly sender: string;
}

export interface CertificateFacts {
  readonly issuer: string;
  readonly subject: string;
  /** The names it is good for. */
  readonly names: readonly string[];
  readonly validFrom: Date;
  readonly validTo: Date;
}

/** Where the conversation ended before its end, and by what. */
export interface SmtpTrouble {
  readonly step: SmtpStepName;
  /**
   * A code of the system (ECONNREFUSED, ENOTFOUND …), of TLS (DEPTH_ZERO_SELF_SIGNED_CERT …) or one of ours: TIMEOUT,
   * CLOSED (the server hung up), NO_SMTP (what it says is no SMTP), NO_STARTTLS, AUTH_METHOD (offers no password
   * login). null: a reply decided.
   */
  readonly code: string | null;
  /** The three digits of the server's reply, when there was one. */
  readonly reply: number | null;
  /** The words of whoever reported it. */
  readonly text: string;
}

/** A conversation with a mail server up to the sender, and what was learnt on the way. */
export interface SmtpCheck {
  readonly wishes: SmtpWishes;
  readonly steps: readonly SmtpStep[];
  /** null: the server lets us in and takes our sender. */
  readonly trouble: SmtpTrouble | null;
  readonly encrypted: boolean;
  readonly offersStarttls: boolean;
  /** Login methods, in capitals; as offered last. */
  readonly offersAuth: readonly string[];
  readonly certificate: CertificateFacts | null;
  /** After a connection that failed: usual mail ports of the same host that do answer. */
  readonly openPorts: readonly number[];
  /** After silence: whether the port speaks TLS from the first byte. */
  readonly speaksTls: boolean;
  /** After a TLS handshake that failed: whether the port greets in plain SMTP. */
  readonly speaksPlain: boolean;
}
