import { oneLine, type MailAddress } from './letter.ts';

/** A line should not be longer (RFC 5322 2.1.1), and one with an encoded word must not (RFC 2047 2). */
const LINE = 76;
/** A line must not be longer (RFC 5322 2.1.1, without its end). */
const LONGEST = 998;
/** `=?UTF-8?B?` and `?=`. */
const WRAPPING = 12;
const WORD_BYTES = 45;
const PLAIN = /^[\x20-\x7e]*$/;
const ATOMS = /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~ ]+$/;
/** One address that needs no quoting; what else RFC 5322 allows is not worth the risk of a second recipient. */
const ADDRESS = /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~.]+@[A-Za-z0-9.-]+$/;
const MESSAGE_ID = /^[\x21-\x3b\x3d\x3f\x41-\x7e]+@[\x21-\x3b\x3d\x3f\x41-\x7e]+$/;

/** A header field of free text, folded, with encoded words where it is not plain ASCII (RFC 2047). */
export function textField(name: string, text: string): string {
  const value = oneLine(text);
  if (PLAIN.test(value) && !value.includes('=?')) {
    const field = folded(name, value);
    if (field !== null) return field;
  }
  return `${name}:${encodedWords(value, name.length + 1)}`;
}

/** A header field of which every sign has a meaning: plain ASCII, folded at its spaces. */
export function exactField(name: string, value: string): string {
  const field = PLAIN.test(value) ? folded(name, value) : null;
  if (field === null) throw new Error(`the value of ${name} cannot stand in a header`);
  return field;
}

/** A header field that holds exactly one address. */
export function addressField(name: string, { name: person, address }: MailAddress): string {
  const spoken = oneLine(person ?? '');
  const target = `<${plainAddress(address)}>`;
  if (spoken === '') return exactField(name, plainAddress(address));
  const start = `${name}:${phrase(spoken, name.length + 1)}`;
  const last = start.length - (start.lastIndexOf('\n') + 1);
  return `${start}${last + 1 + target.length > LINE ? '\r\n' : ''} ${target}`;
}

/** The address itself, or an error when it is not one plain address: it stands in headers and in commands. */
export function plainAddress(address: string): string {
  if (!ADDRESS.test(address) || address.length > 254) throw new Error('an address is not one plain e-mail address');
  return address;
}

/** A Message-ID with its angle brackets. */
export function messageIdIn(id: string): string {
  if (!MESSAGE_ID.test(id) || id.length > 240) throw new Error('a Message-ID is not of the form left@right');
  return `<${id}>`;
}

/** A person's name before an address, with the space before it; `used` signs of the line are taken. */
function phrase(name: string, used: number): string {
  if (PLAIN.test(name) && name.length < LINE - used - 4 && !name.includes('=?')) {
    return ATOMS.test(name) && !name.includes('  ') ? ` ${name}` : ` "${name.replace(/["\\]/g, '\\$&')}"`;
  }
  return encodedWords(name, used);
}

/** Breaks before spaces, so that unfolding gives the very same text; null when a part is too long for any line. */
function folded(name: string, value: string): string | null {
  let field = `${name}:`;
  let line = field.length;
  for (const word of ` ${value}`.match(/ +[^ ]+/g) ?? [' ']) {
    if (word.length > LONGEST - LINE) return null;
    if (line + word.length > LINE && line > name.length + 1) {
      field += `\r\n${word}`;
      line = word.length;
    } else {
      field += word;
      line += word.length;
    }
  }
  return field;
}

/** The text in base64 words, none of which splits a character; `used` signs of the first line are taken. */
function encodedWords(text: string, used: number): string {
  let words = '';
  let room = Math.floor((LINE - used - 1 - WRAPPING) / 4) * 3;
  let part = '';
  let size = 0;
  const close = () => {
    words += `${words === '' && used > 0 ? ' ' : '\r\n '}=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`;
    room = WORD_BYTES;
    part = '';
    size = 0;
  };
  if (room < 12) {
    words = '\r\n';
    room = WORD_BYTES;
  }
  for (const character of text) {
    const bytes = Buffer.byteLength(character);
    if (size + bytes > room) close();
    part += character;
    size += bytes;
  }
  if (size > 0) close();
  return words.replace(/^\r\n\r\n/, '\r\n');
}
