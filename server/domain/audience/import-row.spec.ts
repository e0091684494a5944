import { describe, expect, it } from '@jest/globals';
import { isActiveAccount, nameKey } from './account.ts';
import { findImportColumns } from './import-columns.ts';
import { readColumns, readRow } from './import-row.ts';
import { readLanguage, readLifecycle } from './import-words.ts';

function read(header: string[], cells: string[], dates?: 'dmy' | 'mdy') {
  const { places } = findImportColumns(header);
  const steps = readColumns([{ line: 2, cells }], places, 'BRL');
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return readRow(2, cells, step.value, dates);
}

describe('readRow', () => {
  it('squashes line breaks and control characters, and takes empty cells for silence', () => {
    const { contact, account, fault } = read(
      ['Email', 'Name', 'Role', 'Plan'],
      ['a@x.example', ' Ana\r\n\u0007Sá ', '', ' '],
    );
    expect(contact).toMatchObject({ name: 'Ana Sá', role: null });
    expect([account, fault]).toEqual([null, null]);
  });

  it.each([
    ['not an address', 'importFaults.notAnEmail'],
    ['a@x.example, b@x.example', 'importFaults.notAnEmail'],
    ['a@x.example\r\nBcc: b@x.example', 'importFaults.notAnEmail'],
  ])('refuses the e-mail %j', (email, key) => {
    expect(read(['Email', 'Name'], [email, 'Ana']).fault).toMatchObject({ field: 'email', message: { key } });
  });

  it('names the first cell that cannot be read', () => {
    const { fault } = read(['Email', 'Company', 'MRR', 'Status'], ['a@x.example', 'Acme', 'lots', 'gone']);
    expect(fault).toMatchObject({ field: 'mrr', message: { key: 'importFaults.notAnAmount' } });
    expect(read(['Company', 'Plan'], ['A', 'x'.repeat(201)]).fault!.message.key).toBe('importFaults.tooLong');
    expect(read(['Company', 'Status'], ['A', 'gone']).fault!.message.key).toBe('importFaults.otherLifecycle');
    expect(read(['Company', 'Seats'], ['A', '2.5']).fault!.message.key).toBe('importFaults.tooFine');
  });

  it('asks how days are written only where the column leaves it open', () => {
    const header = ['Email', 'Customer since'];
    expect(read(header, ['a@x.example', '01/02/2024']).fault!.message.key).toBe('importFaults.dayOrder');
    expect(read(header, ['a@x.example', '01/02/2024'], 'mdy').contact!.customerSince).toBe('2024-01-02');
    expect(read(header, ['a@x.example', '31/01/2024'], 'mdy').contact!.customerSince).toBe('2024-01-31');
  });

  it('takes a person whose language is not ours, and says so', () => {
    const { contact, notes, fault } = read(['Email', 'Language'], ['a@x.example', 'fr']);
    expect(contact!.locale).toBeNull();
    expect([notes[0]!.message.key, fault]).toEqual(['importFaults.otherLanguage', null]);
  });

  it('needs a key for a person and for an account', () => {
    expect(read(['Email', 'Name'], ['', 'Ana']).fault!.message.key).toBe('importFaults.personWithoutKey');
    expect(read(['Company', 'Plan', 'Email'], ['', 'Pro', 'a@x.example']).fault!.message.key).toBe(
      'importFaults.accountWithoutKey',
    );
  });
});

describe('findImportColumns', () => {
  it('takes plain id and name for the account in a file without people', () => {
    expect(findImportColumns(['id', 'name', 'plan']).places).toEqual({ accountId: 0, accountName: 1, plan: 2 });
    expect(findImportColumns(['id', 'name', 'email']).places).toEqual({ contactId: 0, name: 1, email: 2 });
  });

  it('obeys what was chosen and reports what is left', () => {
    const header = ['E-mail', 'Mail', 'Nome', 'Cor'];
    expect(findImportColumns(header).ambiguous).toEqual([{ field: 'email', headers: ['E-mail', 'Mail'] }]);
    expect(findImportColumns(header, { email: 'Mail', name: null })).toEqual({
      places: { email: 1 },
      ambiguous: [],
      ignored: ['E-mail', 'Nome', 'Cor'],
    });
  });
});

describe('words of files', () => {
  it.each([
    ['pt_PT', 'pt-PT'],
    ['Português (Brasil)', 'pt-BR'],
    ['Portuguese (Portugal)', 'pt-PT'],
    ['INGLÊS', 'en'],
    ['en-GB', 'en'],
    ['fr', null],
    ['__proto__', null],
  ])('reads the language %j as %j', (text, locale) => {
    expect(readLanguage(text)).toBe(locale);
  });

  it.each([
    ['Em teste', 'trial'],
    ['ATIVO', 'customer'],
    ['ex-cliente', 'churned'],
  ])('reads the lifecycle %j as %j', (text, lifecycle) => {
    expect(readLifecycle(text)).toBe(lifecycle);
  });
});

describe('accounts', () => {
  it('take part unless churned or archived', () => {
    const archivedAt = new Date(0);
    expect(isActiveAccount({ lifecycle: null, archivedAt: null })).toBe(true);
    expect(isActiveAccount({ lifecycle: 'trial', archivedAt: null })).toBe(true);
    expect(isActiveAccount({ lifecycle: 'churned', archivedAt: null })).toBe(false);
    expect(isActiveAccount({ lifecycle: 'customer', archivedAt })).toBe(false);
  });

  it('are compared without accents, case and extra spaces', () => {
    expect(nameKey('  Pão  de\tAÇÚCAR ')).toBe('pao de acucar');
  });
});
