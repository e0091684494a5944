import type { SampleCompany } from '../../domain/sample/sample-company.ts';
import { newId } from '../../platform/ids.ts';
import type { Account, Contact } from '../audience/audience.ts';

const DAY = 24 * 3_600_000;

/** The people of the sample company as the audience keeps them, in the order in which they were drawn. */
export interface SampleCustomers {
  readonly accounts: readonly Account[];
  readonly contacts: readonly Contact[];
  /** Whose mail came back when they were asked first; they are not asked again. */
  readonly bounced: ReadonlySet<Contact['_id']>;
}

/**
 * Made-up customers. Among those who never answer, one has no address and two have one that no longer works, so that the
 * ledger of a wave has something to tell.
 */
export function sampleCustomers({ accounts: drawn, contacts: people, months }: SampleCompany): SampleCustomers {
  const cameIn = new Date((months[0]?.openedAt.getTime() ?? 0) - 30 * DAY);
  const accounts = drawn.map(({ externalId, name, locale, plan, mrr, seats, sector, size, lifecycle }): Account => ({
    _id: newId('account'),
    ...{ externalId, name, locale, plan, mrr, seats, sector, size, lifecycle },
    archivedAt: null,
    createdAt: cameIn,
    rev: 1,
  }));
  const answering = new Set(months.flatMap(({ answers }) => answers.map(({ contactIndex }) => contactIndex)));
  const silent = people.map((_, index) => index).filter((index) => !answering.has(index));
  const [withoutAddress, ...bouncing] = silent.slice(0, 3);
  const firstAsked = (index: number) =>
    months.find(({ invitedContactIndexes }) => invitedContactIndexes.includes(index))?.openedAt ?? null;
  const contacts = people.map(({ accountIndex, ...person }, index): Contact => ({
    _id: newId('contact'),
    ...person,
    email: index === withoutAddress ? null : person.email,
    accountId: accounts[accountIndex]?._id ?? null,
    zone: null,
    basis: { kind: 'legitimate-interest', source: 'sample', at: cameIn },
    bouncedAt: bouncing.includes(index) ? firstAsked(index) : null,
    complainedAt: null,
    archivedAt: null,
    createdAt: cameIn,
    rev: 1,
  }));
  return { accounts, contacts, bounced: new Set(bouncing.flatMap((index) => contacts[index]?._id ?? [])) };
}
