import type { Id } from '../../contract/ids.ts';
import type { ImportField } from '../../contract/import.ts';
import type { Message } from '../../contract/words.ts';
import type { AccountFacts, ContactFacts, Remark } from './import-row.ts';

export type KnownAccount = AccountFacts & { readonly _id: Id<'account'>; name: string; readonly archived: boolean };
export type KnownContact = ContactFacts & {
  readonly _id: Id<'contact'>;
  accountId: Id<'account'> | null;
  readonly archived: boolean;
};

/** What to write of one account or contact: all of a new one, or what has changed. */
export type Write<Known extends { _id: string }> =
  | { readonly kind: 'insert'; readonly value: Readonly<Known> }
  | {
      readonly kind: 'update';
      readonly id: Known['_id'];
      readonly set: Readonly<Partial<Known>>;
      readonly value: Readonly<Known>;
    };

export interface NewIds {
  account(): Id<'account'>;
  contact(): Id<'contact'>;
}

/** Whom a row is about, known or to be created. */
export interface Resolved<Value> {
  readonly value: Value;
  readonly isNew: boolean;
}

/** The facts that are given; null is none. */
export function given<Facts extends object>(facts: Facts): Partial<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Partial<Facts>;
}

/** Those of the new values that differ. */
export function difference<Value extends object>(before: Value, after: Partial<Value>): Partial<Value> {
  const changed = Object.entries(after).filter(([key, value]) => before[key as keyof Value] !== value);
  return Object.fromEntries(changed) as Partial<Value>;
}

/** Why a row is refused that says again what an earlier one said. */
export function repeats(field: ImportField, line: number): Remark {
  const message: Message = { key: 'importFaults.repeats', params: { line: String(line) } };
  return { field, message };
}
