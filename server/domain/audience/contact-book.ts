import type { Id } from '../../contract/ids.ts';
import {
  difference,
  given,
  repeats,
  type KnownContact,
  type NewIds,
  type Resolved,
  type Write,
} from './import-known.ts';
import type { ContactFacts, Remark } from './import-row.ts';

/** The people as they are after the rows taken so far. */
export class ContactBook {
  private readonly byExternalId = new Map<string, KnownContact>();
  private readonly byEmail = new Map<string, KnownContact>();
  private readonly seen = new Map<string, number>();
  private readonly newIds: NewIds;

  constructor(newIds: NewIds) {
    this.newIds = newIds;
  }

  /** Before any row: a person there is. */
  know(known: KnownContact): void {
    this.index({ ...known });
  }

  resolve({ externalId, email, ...facts }: ContactFacts): Resolved<KnownContact> | Remark {
    const byId = externalId === null ? undefined : this.byExternalId.get(externalId);
    const byEmail = email === null ? undefined : this.byEmail.get(email);
    if (byId && byEmail && byId !== byEmail) return { field: 'email', message: { key: 'importFaults.twoPeople' } };
    if (!byId && byEmail && externalId !== null && byEmail.externalId !== null)
      return {
        field: 'email',
        message: { key: 'importFaults.emailOfAnother', params: { id: byEmail.externalId.slice(0, 80) } },
      };
    const value = byId ?? byEmail;
    if (!value) {
      const _id = this.newIds.contact();
      return { isNew: true, value: { _id, externalId, email, ...facts, accountId: null, archived: false } };
    }
    const earlier = this.seen.get(value._id);
    return earlier === undefined ? { isNew: false, value } : repeats(byId ? 'contactId' : 'email', earlier);
  }

  take(
    { value, isNew }: Resolved<KnownContact>,
    facts: ContactFacts,
    accountId: Id<'account'> | null,
    line: number,
  ): Write<KnownContact> | null {
    this.seen.set(value._id, line);
    if (isNew) {
      value.accountId = accountId;
      this.index(value);
      return { kind: 'insert', value: { ...value } };
    }
    const set = difference<KnownContact>(value, { ...given(facts), ...(accountId === null ? {} : { accountId }) });
    if (Object.keys(set).length === 0) return null;
    if (set.email !== undefined && value.email !== null) this.byEmail.delete(value.email);
    Object.assign(value, set);
    this.index(value);
    return { kind: 'update', id: value._id, set, value: { ...value } };
  }

  private index(contact: KnownContact): void {
    if (contact.externalId !== null) this.byExternalId.set(contact.externalId, contact);
    if (contact.email !== null) this.byEmail.set(contact.email, contact);
  }
}
