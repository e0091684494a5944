import { randomBytes } from 'node:crypto';

/** What a report is about. Everything else in it is as the named system writes it. */
export interface ReportAbout {
  /** The address it goes to. */
  to: string;
  /** Whose mail did not arrive. */
  email: string;
  messageId?: string;
  status?: string;
  action?: string;
  diagnostic?: string;
  /** Envelope sender of the mail that is reported. */
  returnPath?: string;
}

const freshId = () => `<${randomBytes(8).toString('hex')}@mx.example.net>`;
const wire = (text: string) => text.replace(/\r?\n/g, '\r\n');
const base64 = (text: string, encoding: BufferEncoding = 'utf8') =>
  Buffer.from(text, encoding).toString('base64').replace(/.{76}/g, '$&\n');

/** Postfix: text in Latin-1, three parts, folded diagnostic. */
export function postfixReport({
  to,
  email,
  messageId = freshId(),
  status = '5.1.1',
  action = 'failed',
  diagnostic = `smtp; 550 5.1.1 <${email}>: Recipient address rejected:\n    User unknown in local recipient table`,
  returnPath = to,
}: ReportAbout): string {
  return wire(`Received: by mx.acme.net (Postfix)
\tid 4F2B71C0D3; Mon,  4 Jan 2027 12:00:00 -0300 (-03)
Date: Mon,  4 Jan 2027 12:00:00 -0300 (-03)
From: MAILER-DAEMON@mx.acme.net (Mail Delivery System)
Subject: ${action === 'delayed' ? 'Delayed Mail (still being retried)' : 'Undelivered Mail Returned to Sender'}
To: ${to}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="4F2B71C0D3.1799064000/mx.acme.net"
Content-Transfer-Encoding: 8bit
Message-Id: ${messageId}

This is a MIME-encapsulated message.

--4F2B71C0D3.1799064000/mx.acme.net
Content-Description: Notification
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

This is the mail system at host mx.acme.net.

N=E3o foi poss=EDvel entregar a sua mensagem.

--4F2B71C0D3.1799064000/mx.acme.net
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.acme.net
X-Postfix-Queue-ID: 4F2B71C0D3
X-Postfix-Sender: rfc822; ${to}
Arrival-Date: Mon,  4 Jan 2027 12:00:00 -0300 (-03)

Final-Recipient: rfc822; ${email}
Original-Recipient: rfc822;${email}
Action: ${action}
Status: ${status}
Remote-MTA: dns; mail.shop.com
Diagnostic-Code: ${diagnostic}

--4F2B71C0D3.1799064000/mx.acme.net
Content-Description: Undelivered Message
Content-Type: message/rfc822
Content-Transfer-Encoding: 8bit

Return-Path: <${returnPath}>
From: feedback@acme.com
To: ${email}
Subject: How are we doing?
Message-ID: <abc.1@acme.com>

0 1 2 3 4 5 6 7 8 9 10

--4F2B71C0D3.1799064000/mx.acme.net--
`);
}

/** Exchange Online: text in UTF-16 as base64, recipients with a comment, its own headers. */
export function exchangeReport({ to, email, messageId = freshId(), status = '5.1.10' }: ReportAbout): string {
  return wire(`From: <postmaster@contoso.onmicrosoft.com>
To: <${to}>
Date: Mon, 4 Jan 2027 15:00:00 +0000
Content-Type: multipart/report; report-type=delivery-status;
 boundary="a6f5f4e5-9d7c-4a52-8f6d-000000000001"
X-MS-Exchange-Message-Is-Ndr:
Content-Language: pt-BR
Message-ID: ${messageId}
Subject: =?utf-8?B?${Buffer.from('Não é possível entregar: Como estamos indo?').toString('base64')}?=
Auto-Submitted: auto-replied
MIME-Version: 1.0

--a6f5f4e5-9d7c-4a52-8f6d-000000000001
Content-Type: multipart/alternative; differences=Content-Type;
 boundary="a6f5f4e5-9d7c-4a52-8f6d-000000000002"

--a6f5f4e5-9d7c-4a52-8f6d-000000000002
Content-Type: text/plain; charset="utf-16le"
Content-Transfer-Encoding: base64

${base64(`A mensagem não pôde ser entregue a ${email}: o endereço não foi encontrado.`, 'utf16le')}

--a6f5f4e5-9d7c-4a52-8f6d-000000000002
Content-Type: text/html; charset="us-ascii"

<html><body><script>alert(1)</script><b>${email}</b></body></html>

--a6f5f4e5-9d7c-4a52-8f6d-000000000002--

--a6f5f4e5-9d7c-4a52-8f6d-000000000001
Content-Type: message/delivery-status

Reporting-MTA: dns;DM6PR02MB0000.namprd02.prod.outlook.com
Received-From-MTA: dns;mail-ot1.example.net
Arrival-Date: Mon, 4 Jan 2027 15:00:00 +0000

Final-Recipient: rfc822;${email.toUpperCase()} (Ana (Compras))
Action: failed (by policy of the house)
Status: ${status} (Recipient not found)
Diagnostic-Code: smtp;550 ${status} RESOLVER.ADR.RecipientNotFound; Recipient ${email} not found by SMTP address lookup
X-Display-Name: Ana

--a6f5f4e5-9d7c-4a52-8f6d-000000000001--
`);
}

/** Gmail: status without detail, the code only in the words of the other side, over several lines. */
export function gmailReport({
  to,
  email,
  messageId = freshId(),
  status = '5.0.0',
  diagnostic = `smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try
 550-5.1.1 double-checking the recipient's email address for typos or
 550 5.1.1 unnecessary spaces. https://support.example.com/NoSuchUser a1si2.0 - gsmtp`,
}: ReportAbout): string {
  return wire(`Content-Type: multipart/report; boundary="000000000000b5fd5d0600000001"; report-type=delivery-status
To: ${to}
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Subject: Delivery Status Notification (Failure)
Message-ID: ${messageId}
X-Failed-Recipients: ${email}
Auto-Submitted: auto-replied
MIME-Version: 1.0

--000000000000b5fd5d0600000001
Content-Type: text/plain; charset="UTF-8"
Content-Transfer-Encoding: base64

${base64('** Endereço não encontrado **\nSua mensagem não foi entregue.')}

--000000000000b5fd5d0600000001
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.com
Arrival-Date: Mon, 04 Jan 2027 07:00:00 -0800 (PST)
X-Original-Message-ID: <abc.1@acme.com>

Final-Recipient: rfc822; ${email}
Action: failed
Status: ${status}
Remote-MTA: dns; gmail-smtp-in.l.example.com. (192.0.2.26, the server for the domain.)
Diagnostic-Code: ${diagnostic}
Last-Attempt-Date: Mon, 04 Jan 2027 07:00:01 -0800 (PST)

--000000000000b5fd5d0600000001--
`);
}

/** qmail: words and no report. */
export function qmailReport({ to, email, messageId = freshId() }: ReportAbout): string {
  return wire(`Date: 4 Jan 2027 15:00:00 -0000
From: MAILER-DAEMON@old.shop.com
To: ${to}
Subject: failure notice
Message-ID: ${messageId}

Hi. This is the qmail-send program at old.shop.com.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<${email}>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.
`);
}

/** Amazon SES: report in one part with comments and several fields of its own; the text in Windows-1252. */
export function sesReport({ to, email, messageId = freshId(), status = '5.2.2' }: ReportAbout): string {
  return wire(`From: MAILER-DAEMON@amazonses.com
To: ${to}
Subject: Delivery Status Notification (Failure)
Message-ID: ${messageId}
MIME-Version: 1.0
Content-Type: multipart/report; report-type="delivery-status"; boundary="_ses_1"

--_ses_1
Content-Type: text/plain; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

An error occurred while trying to deliver the mail =96 caixa cheia:
${email}

--_ses_1
Content-Type: message/delivery-status

Reporting-MTA: dns; a8-50.smtp-out.example-ses.com

Action: failed
Final-Recipient: rfc822; ${email}
Diagnostic-Code: smtp; 552 ${status} <${email}>: user is over quota
Status: ${status}

--_ses_1
Content-Type: text/rfc822-headers

Return-Path: <${to}>
Subject: How are we doing?

--_ses_1--
`);
}

/** A provider's spam report (RFC 5965). */
export function spamReport(about: ReportAbout & { type?: string }): string {
  const { to, email, messageId = freshId(), type = 'abuse', returnPath = to } = about;
  return wire(`From: <staff@hotmail.example>
Date: Mon, 4 Jan 2027 15:00:00 +0000
Subject: FW: How are we doing?
To: <${to}>
Message-ID: ${messageId}
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report;
     boundary="part1_13d.2e68ed54_boundary"

--part1_13d.2e68ed54_boundary
Content-Type: text/plain; charset="US-ASCII"

This is an email abuse report for an email message received from IP 192.0.2.1.

--part1_13d.2e68ed54_boundary
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: SomeGenerator/1.0
Version: 1
Original-Mail-From: <${returnPath}>
Original-Rcpt-To: <${email}>
Arrival-Date: Mon, 4 Jan 2027 14:00:00 GMT
Source-IP: 192.0.2.1

--part1_13d.2e68ed54_boundary
Content-Type: message/rfc822
Content-Disposition: inline

Return-Path: <${returnPath}>
From: <feedback@acme.com>
Subject: How are we doing?
Message-ID: <abc.1@acme.com>

0 1 2 3 4 5 6 7 8 9 10

--part1_13d.2e68ed54_boundary--
`);
}

/** A person on holiday (RFC 3834). */
export function holidayNote({ to, email, messageId = freshId() }: ReportAbout): string {
  return wire(`From: Ana <${email}>
To: ${to}
Subject: Out of office / Fora do escrit=?utf-8?Q?=C3=B3?=rio: How are we doing?
Auto-Submitted: auto-replied
Message-ID: ${messageId}
Content-Type: text/plain; charset=utf-8

Your mail could not be delivered to my desk, because I am at the beach.
`);
}
