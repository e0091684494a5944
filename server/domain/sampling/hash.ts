/**
 * A number 0 to 2^32-1 from a text, the same on every machine: FNV-1a over its UTF-8 bytes (Fowler, Noll, Vo), then the
 * finalizer of MurmurHash3, because the last bits of FNV alone depend on few characters. For dealing, not for secrets.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit < 0x80) {
      hash = Math.imul(hash ^ unit, 0x01000193);
      continue;
    }
    const code = text.codePointAt(place) ?? unit;
    for (const byte of utf8(code)) hash = Math.imul(hash ^ byte, 0x01000193);
    if (code > 0xffff) place += 1;
  }
  return mix32(hash);
}

/** The finalizer of MurmurHash3: each bit of the number given changes about half of the bits of the result. */
export function mix32(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The bytes of a character beyond ASCII. */
function utf8(code: number): number[] {
  const extra = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  const bytes = [((0xff00 >> (extra + 1)) & 0xff) | (code >> (6 * extra))];
  for (let left = extra - 1; left >= 0; left -= 1) bytes.push(0x80 | ((code >> (6 * left)) & 0x3f));
  return bytes;
}
