/**
 * A number 0 to 2^32-1 from a text, the same on every machine: FNV-1a over its UTF-8 bytes (Fowler, Noll, Vo), then the
 * finalizer of MurmurHash3, because the last bits of FNV alone depend on few characters. For dealing, not for secrets.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function* utf8(text: string): Generator<number> {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) yield code;
    else {
      const extra = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
      yield ((0xff00 >> (extra + 1)) & 0xff) | (code >> (6 * extra));
      for (let left = extra - 1; left >= 0; left -= 1) yield 0x80 | ((code >> (6 * left)) & 0x3f);
    }
  }
}
