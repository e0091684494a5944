import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Input, Route } from '../../platform/http/route.ts';
import { CustomersService } from './customers.service.ts';

const table = routes.audience;
type Given<Name extends keyof typeof table> = InputOf<(typeof table)[Name]>;

@Controller()
export class AudienceController {
  constructor(private readonly customers: CustomersService) {}

  @Route(table.counts)
  counts() {
    return this.customers.counts();
  }

  @Route(table.listAccounts)
  listAccounts(@Input() { query }: Given<'listAccounts'>) {
    return this.customers.listAccounts(query);
  }

  @Route(table.account)
  account(@Input() { params }: Given<'account'>) {
    return this.customers.account(params.id);
  }

  @Route(table.createAccount)
  createAccount(@Input() { body }: Given<'createAccount'>) {
    return this.customers.createAccount(body);
  }

  @Route(table.changeAccount)
  changeAccount(@Input() { params, body }: Given<'changeAccount'>) {
    return this.customers.changeAccount(params.id, body);
  }

  @Route(table.listContacts)
  listContacts(@Input() { query }: Given<'listContacts'>) {
    return this.customers.listContacts(query);
  }

  @Route(table.contact)
  contact(@Input() { params }: Given<'contact'>) {
    return this.customers.contact(params.id);
  }

  @Route(table.createContact)
  createContact(@Input() { body }: Given<'createContact'>) {
    return this.customers.createContact(body);
  }

  @Route(table.changeContact)
  changeContact(@Input() { params, body }: Given<'changeContact'>) {
    return this.customers.changeContact(params.id, body);
  }

  @Route(table.suppress)
  suppress(@Input() { params }: Given<'suppress'>) {
    return this.customers.suppress(params.id);
  }

  @Route(table.unsuppress)
  unsuppress(@Input() { params }: Given<'unsuppress'>) {
    return this.customers.unsuppress(params.id);
  }
}
