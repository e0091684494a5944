import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idFrom, idPrefixes, idSchema, type IdKind } from './ids.ts';

it('writes 100 bits in lower-case base32 that its own schema takes and every other refuses', () => {
  const kinds = Object.keys(idPrefixes) as IdKind[];
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.uint8Array({ minLength: 13, maxLength: 13 }), (kind, random) => {
      const id = idFrom(kind, random);
      expect(id).toMatch(new RegExp(`^${idPrefixes[kind]}_[a-z2-7]{20}$`));
      for (const other of kinds) expect(idSchema(other).safeParse(id).success).toBe(other === kind);
    }),
  );
});

it('follows RFC 4648', () => {
  expect(idFrom('theme', new TextEncoder().encode('foobarfoobarf'))).toBe('thm_mzxw6ytbojtg633cmfzg');
});

it('refuses too few random bytes', () => {
  expect(() => idFrom('theme', new Uint8Array(12))).toThrow(RangeError);
});
