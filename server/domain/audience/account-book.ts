import type { ImportField } from '../../contract/import.ts';
import type { Id } from '../../contract/ids.ts';
import { nameKey } from './account.ts';
import {
  difference,
  given,
  repeats,
  type KnownAccount,
  type NewIds,
  type Resolved,
  type Write,
} from './import-known.ts';
import type { AccountFacts, Remark, RowFacts } from './import-row.ts';

const accountFieldOf: Record<keyof AccountFacts, ImportField> = {
  externalId: 'accountId',
  name: 'accountName',
  plan: 'plan',
  mrr: 'mrr',
  seats: 'seats',
  sector: 'sector',
  size: 'size',
  lifecycle: 'lifecycle',
};

interface ResolvedAccount extends Resolved<KnownAccount> {
  /** What the row says of it, its key left out. */
  readonly stated: Partial<AccountFacts>;
  /** The external id that the row means. */
  readonly externalId: string | null;
}

/** The accounts as they are after the rows taken so far. */
export class AccountBook {
  private readonly byExternalId = new Map<string, KnownAccount>();
  /** Our own ids: an export writes them where there is no external one. */
  private readonly byId = new Map<string, KnownAccount>();
  /** Accounts without an external id; a name has at most one. */
  private readonly ownByName = new Map<string, KnownAccount>();
  private readonly externalByName = new Map<string, Set<KnownAccount>>();
  /** The ids that the file gives for a name, with the spelling of the name that it gives first. */
  private readonly fileIds = new Map<string, Map<string, string>>();
  private readonly stated = new Map<string, Map<keyof AccountFacts, { value: unknown; line: number }>>();
  private readonly alone = new Map<string, number>();
  private readonly newIds: NewIds;

  constructor(newIds: NewIds) {
    this.newIds = newIds;
  }

  /** Before any row: an account there is. */
  know(known: KnownAccount): void {
    const account = { ...known };
    this.byId.set(account._id, account);
    this.index(account);
  }

  /** After all accounts there are, before any row is resolved: a row that will come. */
  foresee({ account }: RowFacts): void {
    if (!account?.externalId || !account.name || this.byId.has(account.externalId)) return;
    const key = nameKey(account.name);
    const ids = this.fileIds.get(key) ?? new Map<string, string>();
    if (!ids.has(account.externalId)) ids.set(account.externalId, account.name);
    this.fileIds.set(key, ids);
  }

  /** The account a row is about; a remark when that cannot be told, or the row contradicts an earlier one. */
  resolve(said: AccountFacts, alone: boolean): ResolvedAccount | Remark {
    const named = said.externalId === null ? undefined : this.byId.get(said.externalId);
    const facts = said.externalId === null ? this.identified(said) : said;
    if ('message' in facts) return facts;
    const value = named ?? this.find(facts);
    const stated = named ? given({ ...said, externalId: null }) : factsStated(facts);
    const externalId = named ? named.externalId : facts.externalId;
    if (!value) return { isNew: true, stated, externalId, value: newAccount(this.newIds.account(), facts) };
    const earlier = this.alone.get(value._id);
    if (alone && earlier !== undefined) return repeats(said.externalId ? 'accountId' : 'accountName', earlier);
    const namesake = !stated.name ? undefined : this.ownByName.get(nameKey(stated.name));
    if (externalId === null && namesake && namesake !== value)
      return { field: 'accountName', message: { key: 'importFaults.nameOfAnother' } };
    for (const [fact, { value: before, line }] of this.stated.get(value._id) ?? []) {
      if (stated[fact] === undefined || stated[fact] === before) continue;
      const params = { line: String(line) };
      return { field: accountFieldOf[fact], message: { key: 'importFaults.contradicts', params } };
    }
    return { isNew: false, stated, externalId, value };
  }

  take(
    { value, isNew, stated, externalId }: ResolvedAccount,
    line: number,
    alone: boolean,
  ): Write<KnownAccount> | null {
    const before = this.stated.get(value._id) ?? new Map<keyof AccountFacts, { value: unknown; line: number }>();
    for (const [fact, told] of Object.entries(stated) as [keyof AccountFacts, unknown][])
      if (!before.has(fact)) before.set(fact, { value: told, line });
    this.stated.set(value._id, before);
    if (alone) this.alone.set(value._id, line);
    if (isNew) {
      this.index(value);
      return { kind: 'insert', value: { ...value } };
    }
    const after = externalId === null ? stated : { ...stated, externalId };
    const set = difference<KnownAccount>(value, after as Partial<KnownAccount>);
    if (Object.keys(set).length === 0) return null;
    this.unindex(value);
    Object.assign(value, set);
    this.index(value);
    return { kind: 'update', id: value._id, set, value: { ...value } };
  }

  /** What a row without an account id means: the id that file and database give for its name, when it is only one. */
  private identified(facts: AccountFacts): AccountFacts | Remark {
    const key = nameKey(facts.name!);
    const inFile = this.fileIds.get(key) ?? new Map<string, string>();
    const known = [...(this.externalByName.get(key) ?? [])];
    const own = this.ownByName.get(key);
    if (inFile.size === 0 && own) return { ...facts, name: own.name };
    const ids = new Set([...inFile.keys(), ...known.map(({ externalId }) => externalId!)]);
    const [externalId] = ids;
    if (externalId === undefined) return facts;
    if (ids.size > 1) {
      const params = { name: facts.name!.slice(0, 80) };
      return { field: 'accountName', message: { key: 'importFaults.severalAccounts', params } };
    }
    return { ...facts, externalId, name: inFile.get(externalId) ?? known[0]!.name };
  }

  private find({ externalId, name }: AccountFacts): KnownAccount | null {
    const key = name === null ? null : nameKey(name);
    const own = key === null ? undefined : this.ownByName.get(key);
    if (externalId === null) return own ?? null;
    const known = this.byExternalId.get(externalId);
    if (known || !own) return known ?? null;
    const others = [...(this.externalByName.get(key!) ?? [])];
    return this.fileIds.get(key!)?.size === 1 && others.length === 0 ? own : null;
  }

  private index(account: KnownAccount): void {
    const key = nameKey(account.name);
    if (account.externalId === null) {
      this.ownByName.set(key, account);
      return;
    }
    this.byExternalId.set(account.externalId, account);
    const named = this.externalByName.get(key);
    if (named) named.add(account);
    else this.externalByName.set(key, new Set([account]));
  }

  private unindex(account: KnownAccount): void {
    const key = nameKey(account.name);
    if (account.externalId === null) this.ownByName.delete(key);
    else this.externalByName.get(key)?.delete(account);
  }
}

function newAccount(_id: Id<'account'>, facts: AccountFacts): KnownAccount {
  return { ...facts, _id, name: facts.name ?? facts.externalId!, archived: false };
}

/** The facts that rows of one account must agree on. Without an id the name is the key, so its spelling is free. */

/** The facts that rows of one account must agree on. Without an id the name is the key, so its spelling is free. */
function factsStated({ externalId, name, ...facts }: AccountFacts): Partial<AccountFacts> {
  return given(externalId === null ? facts : { name, ...facts });
}
