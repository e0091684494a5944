import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { ReportReplies } from '../reports/report-replies.ts';
import { seesOf } from '../reports/sees.ts';
import { DriversService } from './drivers.service.ts';

@Controller()
export class DriversController {
  constructor(
    private readonly drivers: DriversService,
    private readonly replies: ReportReplies,
  ) {}

  @Route(routes.drivers.ofMonth)
  ofMonth(@Input() { params, query }: InputOf<typeof routes.drivers.ofMonth>, @Who() actor: Member) {
    const sees = seesOf(actor);
    return this.replies.of(params.id, ['drivers', query, sees], () => this.drivers.ofMonth(params.id, query, sees));
  }
}
