import { addressField, exactField, messageIdIn, textField } from './header.ts';
import { letterHeaders, type Letter } from './letter.ts';
import { quotedPrintableRoom, writeQuotedPrintable, writeSoftBreak } from './quoted-printable.ts';

/** Where letters are put together; it grows to the largest one. */
let desk = Buffer.allocUnsafeSlow(256 * 1024);

/** In quoted-printable text `=_` cannot occur, so no part can hold the boundary. */
const BOUNDARY = '=_alternative';
/** How many encoded texts are kept. */
const KEPT = 400;
/** Parts of a text, and bytes for the breaks between those of both texts. */
const MOST_PARTS = 200;
const JOINTS = 2 * 3 * MOST_PARTS;
const encoded = new Map<string, Buffer>();
const fields = new Map<string, string>();

/**
 * A letter as it goes over the wire (RFC 5322, 2045-2047): plain text and HTML as alternatives, ASCII only, lines of at
 * most 76 signs, CRLF at every end; in memory that `room` gives. Throws when an address or a header could say something else than it should.
 */
export function writeMessage(letter: Letter, date: Date, room: (bytes: number) => Buffer = Buffer.allocUnsafe): Buffer {
  const head = `${headOf(letter, date)}\r\n\r\n--${BOUNDARY}\r\n${partHead('plain')}`;
  const rest = MIDDLE.length + FOOT.length + quotedPrintableRoom(letter.text) + quotedPrintableRoom(letter.html);
  makeRoom(head.length + rest + JOINTS);
  let at = desk.write(head, 0, 'latin1');
  at = writeBody(letter.text, letter.parts?.text, at);
  at += desk.write(MIDDLE, at, 'latin1');
  at = writeBody(letter.html, letter.parts?.html, at);
  at += desk.write(FOOT, at, 'latin1');
  const message = room(at);
  desk.copy(message, 0, 0, at);
  return message;
}

/** A text begins at the start of a line. Its parts are set apart by soft breaks, which a reader takes away again. */
function writeBody(text: string, parts: readonly string[] | undefined, at: number): number {
  if (parts === undefined || parts.length > MOST_PARTS) return writeQuotedPrintable(text, desk, at);
  for (const [index, part] of parts.entries()) {
    if (index > 0) at = writeSoftBreak(desk, at);
    at = index % 2 === 0 ? at + encodedOnce(part).copy(desk, at) : writeQuotedPrintable(part, desk, at);
  }
  return at;
}

function encodedOnce(text: string): Buffer {
  const known = encoded.get(text);
  if (known) return known;
  if (encoded.size >= KEPT) encoded.delete(encoded.keys().next().value!);
  const target = Buffer.allocUnsafeSlow(quotedPrintableRoom(text));
  const bytes = Buffer.from(target.subarray(0, writeQuotedPrintable(text, target, 0)));
  encoded.set(text, bytes);
  return bytes;
}

function headOf(letter: Letter, date: Date): string {
  const lines = [
    once(`From ${letter.from.name ?? ''} ${letter.from.address}`, () => addressField('From', letter.from)),
    addressField('To', letter.to),
    ...(letter.replyTo ? [addressField('Reply-To', letter.replyTo)] : []),
    once(`Subject ${letter.subject}`, () => textField('Subject', letter.subject)),
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
  lines.push('MIME-Version: 1.0', `Content-Type: multipart/alternative;\r\n boundary="${BOUNDARY}"`);
  return lines.join('\r\n');
}

/** Fields that many letters share are written once. */
function once(key: string, write: () => string): string {
  const known = fields.get(key);
  if (known !== undefined) return known;
  if (fields.size >= KEPT) fields.delete(fields.keys().next().value!);
  const field = write();
  fields.set(key, field);
  return field;
}

function partHead(kind: 'plain' | 'html'): string {
  return `Content-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`;
}

const MIDDLE = `\r\n--${BOUNDARY}\r\n${partHead('html')}`;
const FOOT = `\r\n--${BOUNDARY}--\r\n`;

function makeRoom(bytes: number): void {
  if (desk.length < bytes) desk = Buffer.allocUnsafeSlow(bytes);
}
