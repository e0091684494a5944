import type { Letter } from './letter.ts';

/**
 * sent: the server took it. refused: it will never take it. retry: it provably did not take it, later it may.
 * uncertain: it had the whole mail and its answer is lost; nobody can tell (RFC 1047). unsent: it was not begun, because
 * the sender did not want it any more.
 */
export type SendOutcome = 'sent' | 'refused' | 'retry' | 'uncertain' | 'unsent';

/**
 * What ails the way out as a whole, so that the next letter would fare alike. connection: nobody answers, or not in a
 * way that can be understood. tls: no encrypted connection, or not with who it should be. auth: we are not let in.
 * sender: our own address is refused. busy: the server asks everybody to come back later.
 */
export type SendFault = 'connection' | 'tls' | 'auth' | 'sender' | 'busy';

/** What came of one letter, in the mail server's own words. */
export interface SendResult {
  outcome: SendOutcome;
  code: number | null;
  enhanced: string | null;
  text: string;
  /** Null when only this letter or its recipient is concerned. */
  fault: SendFault | null;
}

/** A result and the letter it is about. */
export interface LetterResult extends SendResult {
  id: string;
}

/** How the one who sends stays in charge of letters that it handed over. */
export interface SendControl {
  /** Ends the wait for an answer; what was handed over whole by then is uncertain. */
  signal?: AbortSignal;
  /** Asked right before a letter is begun; false: it is given back unsent. */
  mayBegin?: (letter: Letter) => boolean;
}

/** A way out for letters. */
export interface MailTransport {
  /** True when the other side drops a letter that it has already taken, so that sending it again does no harm. */
  readonly idempotent: boolean;
  /** Sends letters side by side. Never throws; reports on each letter, once, as soon as that is known. */
  send(batch: readonly Letter[], control?: SendControl): AsyncIterable<LetterResult>;
  /** Throws with the server's words when it cannot be reached or does not let us in. */
  verify(): Promise<void>;
  close(): Promise<void>;
}
