import type { SendResult } from './mail-transport.ts';

/** How far a letter had come when sending ended: nothing of it, a part, or the whole with its final dot. */
export type Handover = 'none' | 'part' | 'whole';

/** What nodemailer tells about a failure. */
export interface SmtpFailure {
  message: string;
  code?: string;
  response?: string;
  responseCode?: number;
  command?: string;
}

const TEXT_LIMIT = 500;
/** The letter itself was turned down before it was offered to the server. */
const LOCAL_REFUSALS = ['EENVELOPE', 'EMESSAGE', 'EMAXRECIPIENTS', 'EFILEACCESS', 'EURLACCESS'];

/** The parts of a reply such as `550 5.1.1 No such user` (RFC 5321 4.2, RFC 3463). */
export function readReply(reply: string): Pick<SendResult, 'code' | 'enhanced' | 'text'> {
  const parts = /^(\d{3})[ -](?:([245]\.\d{1,3}\.\d{1,3})(?=\s|$))?/.exec(reply);
  return {
    code: parts ? Number(parts[1]) : null,
    enhanced: parts?.[2] ?? null,
    text: reply.trim().slice(0, TEXT_LIMIT),
  };
}

/**
 * What a failure means for the letter. A reply to the recipient or to the letter decides: 5xx for good, 4xx for now.
 * What went wrong earlier (connection, TLS, login, sender) says nothing about the person and is tried again. Without a
 * reply it matters whether the final dot was written: before that the server cannot have accepted; after it nobody knows.
 */
export function outcomeOf(failure: SmtpFailure, handover: Handover): SendResult {
  const reply = readReply(failure.response ?? failure.message);
  const code = failure.responseCode ?? null;
  const answered = code !== null && code >= 400;
  if (answered && (failure.command === 'RCPT TO' || failure.command === 'DATA')) {
    return { ...reply, code, outcome: code >= 500 ? 'refused' : 'retry', systemic: code === 421 };
  }
  if (handover === 'whole') return { ...reply, code, outcome: 'uncertain', systemic: false };
  if (handover === 'part') return { ...reply, code, outcome: 'retry', systemic: false };
  const tooLarge = failure.command === 'MAIL FROM' && (code === 552 || reply.enhanced === '5.3.4');
  const local = code === null && LOCAL_REFUSALS.includes(failure.code ?? '');
  if (tooLarge || local) return { ...reply, code, outcome: 'refused', systemic: false };
  return { ...reply, code, outcome: 'retry', systemic: true };
}
