import type { SendFault, SendResult } from './mail-transport.ts';

/** How far a letter had come when sending ended: nothing of it, a part, or the whole with its final dot. */
export type Handover = 'none' | 'part' | 'whole';

/** What nodemailer tells about a failure. */
export interface SmtpFailure {
  message: string;
  code?: string;
  /** What the system called it, such as ECONNREFUSED or CERT_HAS_EXPIRED. */
  originalCode?: string;
  response?: string;
  responseCode?: number;
  command?: string;
}

const TEXT_LIMIT = 500;
/** The letter itself was turned down before it was offered to the server. */
const LOCAL_REFUSALS = ['EENVELOPE', 'EMESSAGE'];
/** Login needed, mechanism too weak, wrong password, encryption needed to log in (RFC 4954 6). */
const LOGIN_REPLIES = [530, 534, 535, 538];
/** How Node names what is wrong with a certificate or a handshake. */
const TLS_FAULTS = /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_(TLS|SSL)|^EPROTO$/;

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
    return { ...reply, code, outcome: code >= 500 ? 'refused' : 'retry', fault: null };
  }
  if (handover === 'whole') return { ...reply, code, outcome: 'uncertain', fault: null };
  if (handover === 'part') return { ...reply, code, outcome: 'retry', fault: null };
  const tooLarge = failure.command === 'MAIL FROM' && (code === 552 || reply.enhanced === '5.3.4');
  const local = code === null && LOCAL_REFUSALS.includes(failure.code ?? '');
  if (tooLarge || local) return { ...reply, code, outcome: 'refused', fault: null };
  return { ...reply, code, outcome: 'retry', fault: faultOf(failure) };
}

/** What ails the connection, the login or the sender, told by where the server or the socket gave up. */
export function faultOf(failure: SmtpFailure): SendFault {
  const { code, originalCode = '', command = '', responseCode: reply = null } = failure;
  // Also a login that is only put off (454): a password is not wrong because a server is busy.
  if (reply !== null && reply >= 400 && reply < 500) return 'busy';
  if (code === 'ETLS' || TLS_FAULTS.test(originalCode)) return 'tls';
  if (code === 'EAUTH' || command.startsWith('AUTH') || (reply !== null && LOGIN_REPLIES.includes(reply)))
    return 'auth';
  return command === 'MAIL FROM' ? 'sender' : 'connection';
}
