import { createHash } from 'node:crypto';
import { addressField, exactField, messageIdIn, textField } from './header.ts';
import { letterHeaders, type Letter } from './letter.ts';
import { quotedPrintableRoom, writeQuotedPrintable } from './quoted-printable.ts';

/** Where letters are put together; it grows to the largest one. */
let desk = Buffer.allocUnsafeSlow(256 * 1024);

/**
 * A letter as it goes over the wire (RFC 5322, 2045-2047): plain text and HTML as alternatives, ASCII only, lines of at
 * most 76 signs, CRLF at every end. Throws when an address or a header could say something else than it should.
 */
export function writeMessage(letter: Letter, date: Date): Buffer {
  // In quoted-printable text `=_` cannot occur, so no part can hold the boundary.
  const boundary = `=_${createHash('sha256').update(letter.messageId).digest('hex').slice(0, 32)}`;
  const head = `${headOf(letter, date, boundary)}\r\n\r\n--${boundary}\r\n${partHead('plain')}`;
  const middle = `\r\n--${boundary}\r\n${partHead('html')}`;
  const foot = `\r\n--${boundary}--\r\n`;
  makeRoom(
    head.length + middle.length + foot.length + quotedPrintableRoom(letter.text) + quotedPrintableRoom(letter.html),
  );
  let at = desk.write(head, 0, 'latin1');
  at = writeQuotedPrintable(letter.text, desk, at);
  at += desk.write(middle, at, 'latin1');
  at = writeQuotedPrintable(letter.html, desk, at);
  at += desk.write(foot, at, 'latin1');
  return Buffer.from(desk.subarray(0, at));
}

function headOf(letter: Letter, date: Date, boundary: string): string {
  const lines = [
    addressField('From', letter.from),
    addressField('To', letter.to),
    ...(letter.replyTo ? [addressField('Reply-To', letter.replyTo)] : []),
    textField('Subject', letter.subject),
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    exactField('Message-ID', messageIdIn(letter.messageId)),
  ];
  if (letter.inReplyTo !== undefined) {
    lines.push(exactField('In-Reply-To', messageIdIn(letter.inReplyTo)));
    lines.push(exactField('References', messageIdIn(letter.inReplyTo)));
  }
  for (const [name, value] of Object.entries(letterHeaders(letter))) {
    lines.push(name.startsWith('List-') ? exactField(name, value) : textField(name, value));
  }
  lines.push('MIME-Version: 1.0', `Content-Type: multipart/alternative;\r\n boundary="${boundary}"`);
  return lines.join('\r\n');
}

function partHead(kind: 'plain' | 'html'): string {
  return `Content-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`;
}

function makeRoom(bytes: number): void {
  if (desk.length < bytes) desk = Buffer.allocUnsafeSlow(bytes);
}
