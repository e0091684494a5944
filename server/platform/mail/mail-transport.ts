import type { Letter } from './letter.ts';

/**
 * sent: the server took it. refused: it will never take it. retry: it provably did not take it, later it may.
 * uncertain: it had the whole mail and its answer is lost; nobody can tell (RFC 1047).
 */
export type SendOutcome = 'sent' | 'refused' | 'retry' | 'uncertain';

/** What came of one letter, in the mail server's own words. */
export interface SendResult {
  outcome: SendOutcome;
  code: number | null;
  enhanced: string | null;
  text: string;
  /** True when the connection, the login or the sender was at fault: the next letter would fare alike. */
  systemic: boolean;
}

/** A way out for letters. */
export interface MailTransport {
  /** True when the other side drops a letter that it has already taken, so that sending it again does no harm. */
  readonly idempotent: boolean;
  /** Sends one letter; gives up when `signal` fires. Reports, never throws, what the server answered. */
  send(letter: Letter, signal?: AbortSignal): Promise<SendResult>;
  /** Throws with the server's words when it cannot be reached or does not let us in. */
  verify(): Promise<void>;
  close(): Promise<void>;
}
