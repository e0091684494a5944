import { randomBytes } from 'node:crypto';
import { idFrom, type Id, type IdKind } from '../contract/ids.ts';

/** A fresh id from the machine's secure random source. */
export function newId<Kind extends IdKind>(kind: Kind): Id<Kind> {
  return idFrom(kind, randomBytes(13));
}
