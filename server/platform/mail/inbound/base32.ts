const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** Lower-case base32 (RFC 4648 section 6) without padding: it survives systems that change the case of an address. */
export function toBase32(bytes: Uint8Array): string {
  let held = 0;
  let bits = 0;
  let text = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text;
}

/** The bytes behind a text of either case; null when it is not exactly what `toBase32` writes. */
export function fromBase32(text: string): Buffer | null {
  const lower = text.toLowerCase();
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const char of lower) {
    const value = ALPHABET.indexOf(char);
    if (value < 0) return null;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(held >> bits);
    }
    held &= (1 << bits) - 1;
  }
  const read = Buffer.from(bytes);
  // Left-over bits would give one address several spellings.
  return toBase32(read) === lower ? read : null;
}
