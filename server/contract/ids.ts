import { z } from 'zod';

/** What an id of each kind begins with. */
export const idPrefixes = {
  account: 'acc',
  contact: 'con',
  segment: 'seg',
  survey: 'srv',
  surveyVersion: 'ver',
  wave: 'wav',
  request: 'req',
  theme: 'thm',
  change: 'chg',
  group: 'grp',
  ballot: 'bal',
  release: 'rel',
  staff: 'stf',
  key: 'key',
  import: 'imp',
  letter: 'let',
} as const;

export type IdKind = keyof typeof idPrefixes;

/** An id of one kind: `con_` and 100 random bits in lower-case base32 (20 characters). Kinds do not mix at compile time. */
export type Id<Kind extends IdKind> = string & { readonly kind: Kind };

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const BODY_LENGTH = 20;

/** Schema of an id of `kind`; refuses every other kind with a sentence. */
export function idSchema<Kind extends IdKind>(kind: Kind): z.ZodType<Id<Kind>, string> {
  const pattern = new RegExp(`^${idPrefixes[kind]}_[a-z2-7]{${BODY_LENGTH}}$`);
  return z.string().regex(pattern, `must be the id of a ${kind} (${idPrefixes[kind]}_…)`) as unknown as z.ZodType<
    Id<Kind>,
    string
  >;
}

/**
 * Writes an id of `kind` from random bytes.
 * @param random at least 13 bytes (104 bits; the first 100 are used) from a cryptographic source.
 */
export function idFrom<Kind extends IdKind>(kind: Kind, random: Uint8Array): Id<Kind> {
  let bits = 0;
  let held = 0;
  let body = '';
  for (const byte of random) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && body.length < BODY_LENGTH) {
      bits -= 5;
      body += BASE32[(held >> bits) & 31];
      held &= (1 << bits) - 1;
    }
  }
  if (body.length < BODY_LENGTH) throw new RangeError(`an id needs 13 random bytes, got ${random.length}`);
  return `${idPrefixes[kind]}_${body}` as Id<Kind>;
}
