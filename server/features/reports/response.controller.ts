import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { ResponseService } from './response.service.ts';
import { seesOf } from './sees.ts';

@Controller()
export class ResponseController {
  constructor(private readonly response: ResponseService) {}

  @Route(routes.reports.response)
  month(@Input() { params, query }: InputOf<typeof routes.reports.response>, @Who() actor: Member) {
    return this.response.month(params.id, query.month, seesOf(actor));
  }
}
