import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { ReportReplies } from './report-replies.ts';
import { seesOf } from './sees.ts';
import { StarsReportService } from './stars-report.service.ts';

@Controller()
export class StarsReportController {
  constructor(
    private readonly stars: StarsReportService,
    private readonly replies: ReportReplies,
  ) {}

  @Route(routes.reports.stars)
  month(@Input() { params, query }: InputOf<typeof routes.reports.stars>, @Who() actor: Member) {
    const sees = seesOf(actor);
    return this.replies.of(params.id, ['stars', query, sees], () => this.stars.month(params.id, query, sees));
  }
}
