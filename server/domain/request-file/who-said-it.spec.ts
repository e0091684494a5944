import { describe, expect, it } from '@jest/globals';
import type { Id } from '../../contract/ids.ts';
import { Customers } from './who-said-it.ts';

const account = (id: string, name: string, externalId: string | null = null) => ({
  _id: `acc_${id}` as Id<'account'>,
  name,
  externalId,
});
const customers = new Customers();
for (const one of [account('a', 'Maré Alta', '17'), account('b', 'Twin'), account('c', 'twin ')])
  customers.addAccount(one);
customers.addContact({ _id: 'con_a' as Id<'contact'>, email: 'ana@mare.example', accountId: 'acc_b' as Id<'account'> });
const find = (account: string | null, email: string | null = null) => customers.find({ account, email });

describe('who said what stands on a line', () => {
  it('is an account by name without regard to accents and case, by its external id, or by ours', () => {
    for (const called of ['mare alta', '17', 'acc_a'])
      expect(find(called)).toEqual({ accountId: 'acc_a', contactId: null });
  });

  it('is a person by e-mail, with their account unless the line names another', () => {
    expect(find(null, 'ana@mare.example')).toEqual({ accountId: 'acc_b', contactId: 'con_a' });
    expect(find('17', 'ana@mare.example')).toEqual({ accountId: 'acc_a', contactId: 'con_a' });
    expect(find(null)).toEqual({ accountId: null, contactId: null });
  });

  it('is unknown when nobody is called so, and not to be told when two are', () => {
    expect(find('Nobody')).toMatchObject({ field: 'account', unknown: true });
    expect(find('17', 'x@y.example')).toMatchObject({ field: 'email', unknown: true });
    expect(find('TWIN')).toMatchObject({ field: 'account', unknown: false });
  });

  it('may be passed over when unknown', () => {
    expect(customers.findKnown({ account: 'Nobody', email: 'x@y.example' })).toEqual({
      accountId: null,
      contactId: null,
    });
    expect(customers.findKnown({ account: 'Nobody', email: 'ana@mare.example' })).toEqual({
      accountId: 'acc_b',
      contactId: 'con_a',
    });
    expect(customers.findKnown({ account: 'twin', email: null })).toMatchObject({ unknown: false });
  });
});
