import type { InboundMessage } from './inbound-message.ts';
import { addressIn, parseReportFields, withoutComments, type Fields } from './report-fields.ts';
import { refusalKind, statusIn, type RefusalKind } from './refusal.ts';

/** What a mail to a return address says. `nothing`: an automatic answer or something else that asks for no action. */
export type Finding =
  | { kind: 'bounce'; refusal: RefusalKind; status: string | null; text: string }
  | { kind: 'complaint' }
  | { kind: 'delayed' }
  | { kind: 'nothing' };

const MOST_TEXT = 300;
/** Feedback types (RFC 5965 section 7.3) by which a person says: I did not want this. */
const COMPLAINTS = ['abuse', 'fraud', 'virus', 'other', 'opt-out', 'opt-out-list'];

const MACHINE = /^(mailer-daemon|mail-daemon|mdaemon|postmaster|postoffice|mailerdaemon)@/;
const FAILURE =
  /fail|undeliver|not? (be )?deliver|returned (mail|to sender)|n[ãa]o (foi )?(poss[íi]vel )?(entreg|envi)|devolvid|unzustellbar|non remis|no se (ha podido|pudo) entregar/i;
const DELAY = /delay|warning|atras|ainda n[ãa]o|verz[öo]gert|retras/i;

/**
 * What the mail says about the one that was sent to `email`. Spam reports come first (RFC 5965: only those of a person,
 * not `not-spam` and `auth-failure`), then reports of delivery (RFC 3464: of several recipients the one we wrote to, or
 * the mildest if none is), then the words of systems that send no report (qmail, older Exim): those give a soft bounce
 * without status. Out-of-office notes, delays and people's own mails are no bounce.
 */
export function findingIn(message: InboundMessage, email: string): Finding {
  if (message.feedbackReport !== null) return complaintIn(message.feedbackReport);
  if (message.deliveryStatus !== null) return deliveryIn(message.deliveryStatus, message.text, email);
  if (!isFromMachine(message)) return { kind: 'nothing' };
  if (DELAY.test(message.subject)) return { kind: 'delayed' };
  const isFailure = FAILURE.test(message.subject) || message.failedRecipients !== '';
  // Without words of failure nothing is held against anybody.
  if (!isFailure) return { kind: 'nothing' };
  return { kind: 'bounce', refusal: 'soft', status: null, text: brief(message.text || message.subject) };
}

/** Whether a mail system wrote it about a failure. A postmaster's automatic reply is a person's note like any other. */
function isFromMachine({ from, autoSubmitted, failedRecipients }: InboundMessage): boolean {
  if (failedRecipients !== '') return true;
  if (from.startsWith('postmaster@') && autoSubmitted.startsWith('auto-replied')) return false;
  return MACHINE.test(from);
}

/** Return addresses named in a spam report: where the reported mail's envelope says it came from, newest first. */
export function returnAddressesIn(message: InboundMessage): string[] {
  const report = message.feedbackReport === null ? [] : parseReportFields(message.feedbackReport);
  const headers = parseReportFields(message.reportedHeaders).slice(0, 1);
  const found = [
    ...report.map((fields) => addressIn(fields.get('original-mail-from'))),
    ...headers.map((fields) => addressIn(fields.get('return-path'))),
  ];
  return [...new Set(found.filter((address) => address !== null))];
}

function complaintIn(report: string): Finding {
  const type = parseReportFields(report)[0]?.get('feedback-type');
  return { kind: COMPLAINTS.includes(withoutComments(type ?? '').toLowerCase()) ? 'complaint' : 'nothing' };
}

function deliveryIn(report: string, words: string, email: string): Finding {
  const blocks = parseReportFields(report);
  const recipients = blocks.filter((fields) => fields.has('action') || fields.has('status'));
  const ours = recipients.filter((fields) => isAbout(fields, email.toLowerCase()));
  const judged = (ours.length > 0 ? ours : recipients).map((fields) => recipientFinding(fields, words));
  const order = (finding: Finding) =>
    finding.kind === 'bounce'
      ? ['soft', 'policy', 'hard'].indexOf(finding.refusal) + 2
      : finding.kind === 'delayed'
        ? 1
        : 0;
  return judged.sort((one, other) => order(one) - order(other))[0] ?? { kind: 'nothing' };
}

function recipientFinding(fields: Fields, words: string): Finding {
  const status = statusIn(withoutComments(fields.get('status') ?? ''));
  const action = withoutComments(fields.get('action') ?? '').toLowerCase();
  if (action === 'delayed') return { kind: 'delayed' };
  // Some systems leave Action out; a status of success is no failure whatever they call it.
  if ((action !== 'failed' && action !== '') || (status ?? '').startsWith('2')) return { kind: 'nothing' };
  const diagnostic = (fields.get('diagnostic-code') ?? '').replace(/^\s*[\w-]+\s*;\s*/, '');
  const text = brief(diagnostic || words);
  return { kind: 'bounce', refusal: refusalKind(status, diagnostic), status: status ?? statusIn(diagnostic), text };
}

function isAbout(fields: Fields, email: string): boolean {
  return [fields.get('original-recipient'), fields.get('final-recipient')].some((value) => addressIn(value) === email);
}

/** One line, at most 300 characters. */
function brief(text: string): string {
  return text
    .slice(0, 5000)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_TEXT);
}
