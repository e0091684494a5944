import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Id } from '../../contract/ids.ts';
import { findImportColumns } from './import-columns.ts';
import type { KnownAccount, KnownContact } from './import-known.ts';
import { importPlanner, type Known, type RowPlan } from './import-plan.ts';
import { ImportTally } from './import-tally.ts';
import { readColumns, readRow, type RowFacts } from './import-row.ts';

let counter = 0;
const newIds = {
  account: () => `acc_${(counter += 1)}` as Id<'account'>,
  contact: () => `con_${(counter += 1)}` as Id<'contact'>,
};
const nobody: Known = { accounts: [], contacts: [] };

function toEnd<Result>(steps: Iterator<unknown, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Reads a small table: the heading is line 1. */
function rowsOf(table: readonly (readonly string[])[]): RowFacts[] {
  const [header, ...body] = table;
  const rows = body.map((cells, at) => ({ line: at + 2, cells: header!.map((_, column) => cells[column] ?? '') }));
  const reading = toEnd(readColumns(rows, findImportColumns(header!).places, 'BRL'));
  return rows.map(({ line, cells }) => readRow(line, cells, reading));
}

function plan(known: Known, rows: readonly RowFacts[]): RowPlan[] {
  return rows.map(toEnd(importPlanner(known, rows, newIds)));
}

/** What is known after a plan was written. */
function after(known: Known, plans: readonly RowPlan[]): Known {
  const accounts = new Map<string, KnownAccount>(known.accounts.map((one) => [one._id, one]));
  const contacts = new Map<string, KnownContact>(known.contacts.map((one) => [one._id, one]));
  for (const { account, contact } of plans) {
    if (account) accounts.set(account.value._id, account.value);
    if (contact) contacts.set(contact.value._id, contact.value);
  }
  return { accounts: [...accounts.values()], contacts: [...contacts.values()] };
}

const outcomes = (plans: readonly RowPlan[]) => plans.map(({ outcome }) => outcome);
const reasons = (plans: readonly RowPlan[]) =>
  plans.map(
    ({ refusal }) => refusal && [refusal.message.key, refusal.message.params?.['line']].filter(Boolean).join(' '),
  );

const header = ['Account ID', 'Company', 'Plan', 'MRR', 'External ID', 'Email', 'Name', 'Language', 'Customer since'];
const two = [
  header,
  ['7', 'Acme', 'Pro', '99,90', 'u1', 'Ana@Acme.example ', 'Ana', 'pt-PT', '31/01/2024'],
  ['7', 'Acme', '', '', 'u2', 'bo@acme.example', 'Bo', 'English', '01/02/2024'],
];

describe('importPlanner', () => {
  it('creates an account once and its people', () => {
    const plans = plan(nobody, rowsOf(two));
    expect(outcomes(plans)).toEqual(['created', 'created']);
    const { accounts, contacts } = after(nobody, plans);
    expect(accounts).toMatchObject([{ externalId: '7', name: 'Acme', plan: 'Pro', mrr: 9990 }]);
    expect(contacts).toMatchObject([
      { externalId: 'u1', email: 'ana@acme.example', locale: 'pt-PT', customerSince: '2024-01-31' },
      { externalId: 'u2', email: 'bo@acme.example', locale: 'en', customerSince: '2024-02-01' },
    ]);
    expect(new Set(contacts.map(({ accountId }) => accountId))).toEqual(new Set([accounts[0]!._id]));
  });

  it('changes nothing the second time, and only what is filled in after that', () => {
    const known = after(nobody, plan(nobody, rowsOf(two)));
    expect(outcomes(plan(known, rowsOf(two)))).toEqual(['unchanged', 'unchanged']);
    const [changed] = plan(known, rowsOf([header, ['7', '', '', '120', 'u1', '', 'Ana Sá', '', '']]));
    expect(changed).toMatchObject({
      outcome: 'updated',
      account: { kind: 'update', set: { mrr: 12_000 } },
      contact: { kind: 'update', set: { name: 'Ana Sá' } },
    });
  });

  it('lets the external id win over the e-mail', () => {
    const known = after(nobody, plan(nobody, rowsOf(two)));
    const people = ['External ID', 'Email'];
    const [moved] = plan(known, rowsOf([people, ['u1', 'ana@new.example']]));
    expect(moved!.contact).toMatchObject({ set: { email: 'ana@new.example' } });
    expect(reasons(plan(known, rowsOf([people, ['u1', 'bo@acme.example'], ['u9', 'bo@acme.example']])))).toEqual([
      'importFaults.twoPeople',
      'importFaults.emailOfAnother',
    ]);
  });

  it('gives the id of the file to a person known by e-mail only', () => {
    const known = after(nobody, plan(nobody, rowsOf([['Email'], ['a@x.example']])));
    const [plan1] = plan(
      known,
      rowsOf([
        ['External ID', 'Email'],
        ['u1', 'A@x.example'],
      ]),
    );
    expect(plan1!.contact).toMatchObject({ kind: 'update', set: { externalId: 'u1' } });
  });

  it('refuses a person named twice and an account told twice in two ways', () => {
    const plans = plan(
      nobody,
      rowsOf([
        ['Company', 'Plan', 'Email'],
        ['Acme', 'Pro', 'a@x.example'],
        ['', '', ' A@X.example'],
        ['ACME', 'Free', 'b@x.example'],
        ['Bee', 'Pro', ''],
        ['Bee', 'Pro', ''],
        ['', 'Pro', 'c@x.example'],
        ['', '', ''],
      ]),
    );
    expect(reasons(plans)).toEqual([
      null,
      'importFaults.repeats 2',
      'importFaults.contradicts 2',
      null,
      'importFaults.repeats 5',
      'importFaults.accountWithoutKey',
      'importFaults.saysNothing',
    ]);
    expect(after(nobody, plans).contacts).toHaveLength(1);
  });

  it('finds an account by its name, unless several are called that', () => {
    const byName = ['Account ID', 'Company', 'Email'];
    const plans = plan(
      nobody,
      rowsOf([
        byName,
        ['1', 'Acme', ''],
        ['2', 'Acme', ''],
        ['', 'Acme', 'a@x.example'],
        ['3', 'Bee', ''],
        ['', 'bée', 'b@x.example'],
      ]),
    );
    expect(reasons(plans)[2]).toBe('importFaults.severalAccounts');
    expect(plans[4]!.about.account).toBe(plans[3]!.about.account);
  });

  it('gives an account known by name the id of the file', () => {
    const known = after(nobody, plan(nobody, rowsOf([['Company'], ['Acme']])));
    const [adopted] = plan(
      known,
      rowsOf([
        ['Account ID', 'Company'],
        ['7', 'Acme'],
      ]),
    );
    expect(adopted!.account).toMatchObject({ kind: 'update', set: { externalId: '7' } });
  });

  it('knows an account without an external id by our own id, as an export writes it', () => {
    const known = after(
      nobody,
      plan(
        nobody,
        rowsOf([
          ['Account ID', 'Company', 'Plan'],
          ['', 'Acme', 'Pro'],
          ['', 'Bee', ''],
        ]),
      ),
    );
    const [acme, bee] = known.accounts;
    const table = (name: string) =>
      rowsOf([
        ['Account ID', 'Company', 'Plan'],
        [acme!._id, name, 'Pro'],
      ]);
    expect(outcomes(plan(known, table('Acme')))).toEqual(['unchanged']);
    expect(plan(known, table('Acme Ltd'))[0]!.account).toMatchObject({ kind: 'update', set: { name: 'Acme Ltd' } });
    expect(reasons(plan(known, table(bee!.name)))).toEqual(['importFaults.nameOfAnother']);
  });

  it('accounts for every row of any table, writes each person once, and finds nothing to do the second time', () => {
    const cell = (...texts: string[]) => fc.constantFrom('', ...texts);
    const row = fc.tuple(
      cell('1', '2', '3'),
      cell('Acme', 'ácme', 'Bee', 'Cee'),
      cell('Pro', 'Free'),
      cell('10', '12,5', 'x'),
      cell('u1', 'u2', 'u3'),
      cell('a@x.example', 'A@x.example', 'b@x.example', 'c@x.example', 'no'),
      cell('Ana', 'Bo'),
      cell('pt', 'fr'),
      cell('31/01/2024', '2024-01-01'),
    );
    const table = fc.array(row, { maxLength: 25 }).map((rows) => [header, ...rows]);
    const few = fc.array(row, { maxLength: 4 }).map((rows) => [header, ...rows]);
    fc.assert(
      fc.property(table, few, (first, second) => {
        const rows = rowsOf(first);
        const plans = plan(nobody, rows);
        expect(plans.map(({ line }) => line)).toEqual(rows.map(({ line }) => line));
        for (const one of plans) expect(one.refusal !== null).toBe(one.outcome === 'refused');
        for (const one of plans.filter(({ outcome }) => outcome === 'refused'))
          expect([one.account, one.contact]).toEqual([null, null]);

        const tally = new ImportTally();
        plans.forEach((one) => tally.add(one));
        const counts = tally.counts;
        expect(counts.rows).toBe(rows.length);
        expect(counts.created + counts.updated + counts.unchanged + counts.refused).toBe(rows.length);
        const once = after(nobody, plans);
        expect(counts.accounts).toEqual({ created: once.accounts.length, updated: 0, unchanged: 0 });
        expect(counts.contacts).toEqual({ created: once.contacts.length, updated: 0, unchanged: 0 });
        for (const key of ['externalId', 'email'] as const) {
          const values = once.contacts.flatMap((contact) => contact[key] ?? []);
          expect(new Set(values).size).toBe(values.length);
        }
        const again = plan(once, rows);
        expect(outcomes(again)).toEqual(
          outcomes(plans).map((outcome) => (outcome === 'refused' ? 'refused' : 'unchanged')),
        );

        // A row that was refused may be taken once other rows have freed an address; a file without such rows is done.
        const other = plan(once, rowsOf(second));
        if (outcomes(other).includes('refused')) return;
        expect(new Set(outcomes(plan(after(once, other), rowsOf(second))))).toEqual(
          new Set(second.length > 1 ? ['unchanged'] : []),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
