import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Input, Route } from '../../platform/http/route.ts';
import { AccountHistoryService } from './account-history.service.ts';
import { PersonHistoryService } from './person-history.service.ts';

@Controller()
export class HistoryController {
  constructor(
    private readonly people: PersonHistoryService,
    private readonly accounts: AccountHistoryService,
  ) {}

  @Route(routes.history.ofContact)
  ofContact(@Input() { params, query }: InputOf<typeof routes.history.ofContact>) {
    return this.people.of(params.id, query);
  }

  @Route(routes.history.ofAccount)
  ofAccount(@Input() { params, query }: InputOf<typeof routes.history.ofAccount>) {
    return this.accounts.of(params.id, query);
  }
}
