const LINE = 75;
const HEX = Buffer.from('0123456789ABCDEF');
const TAB = 9;
const NEW_LINE = 10;
const RETURN = 13;
const SPACE = 32;
const DOT = 46;
const EQUALS = 61;

/** 1 for a byte that stands for itself. */
const literal = new Uint8Array(256);
for (let byte = 33; byte <= 126; byte += 1) literal[byte] = byte === EQUALS ? 0 : 1;

/** The bytes of the text that is being encoded; it grows to the longest one. */
let scratch = Buffer.allocUnsafeSlow(64 * 1024);

/** Bytes that a text can take at most. */
export function quotedPrintableRoom(text: string): number {
  // Three bytes for each of at most three of a code unit, and three for a break after every 75.
  return Math.ceil(text.length * 9.5) + 8;
}

/**
 * Writes a text as quoted-printable UTF-8 (RFC 2045 6.7) into `target` from `at` on and returns where it ends. Every
 * kind of line break becomes CRLF. A dot never begins a line, so that nothing has to be stuffed on the way.
 */
export function writeQuotedPrintable(text: string, target: Buffer, at: number): number {
  if (scratch.length < text.length * 3) scratch = Buffer.allocUnsafeSlow(text.length * 3);
  const source = scratch;
  const end = source.write(text);
  let column = 0;
  for (let i = 0; i < end; i += 1) {
    const byte = source[i]!;
    if (byte === NEW_LINE || byte === RETURN) {
      if (byte === RETURN && i + 1 < end && source[i + 1] === NEW_LINE) i += 1;
      target[at++] = RETURN;
      target[at++] = NEW_LINE;
      column = 0;
      continue;
    }
    let plain = literal[byte] === 1;
    if (byte === SPACE || byte === TAB) {
      const next = source[i + 1];
      plain = i + 1 < end && next !== NEW_LINE && next !== RETURN;
    }
    if (column + (plain ? 1 : 3) > LINE) {
      target[at++] = EQUALS;
      target[at++] = RETURN;
      target[at++] = NEW_LINE;
      column = 0;
    }
    if (plain && !(byte === DOT && column === 0)) {
      target[at++] = byte;
      column += 1;
    } else {
      target[at++] = EQUALS;
      target[at++] = HEX[byte >> 4]!;
      target[at++] = HEX[byte & 15]!;
      column += 3;
    }
  }
  return at;
}

/** Ends a line that goes on (RFC 2045 6.7, rule 5), unless one has just ended. Returns where it ends. */
export function writeSoftBreak(target: Buffer, at: number): number {
  if (at === 0 || target[at - 1] === NEW_LINE) return at;
  target[at++] = EQUALS;
  target[at++] = RETURN;
  target[at++] = NEW_LINE;
  return at;
}
