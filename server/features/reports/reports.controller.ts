import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { ReportReplies } from './report-replies.ts';
import { ReportsService } from './reports.service.ts';
import { seesOf } from './sees.ts';

@Controller()
export class ReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly replies: ReportReplies,
  ) {}

  @Route(routes.reports.month)
  month(@Input() { params, query }: InputOf<typeof routes.reports.month>, @Who() actor: Member) {
    const sees = seesOf(actor);
    return this.replies.of(params.id, ['month', query, sees], () => this.reports.month(params.id, query, sees));
  }
}
