import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { AnswersCsvService } from './answers-csv.service.ts';
import { ReportReplies } from './report-replies.ts';
import { ReportsService } from './reports.service.ts';
import { seesOf } from './sees.ts';

@Controller()
export class ReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly replies: ReportReplies,
    private readonly files: AnswersCsvService,
  ) {}

  @Route(routes.reports.month)
  month(@Input() { params, query }: InputOf<typeof routes.reports.month>, @Who() actor: Member) {
    const sees = seesOf(actor);
    return this.replies.of(params.id, ['month', query, sees], () => this.reports.month(params.id, query, sees));
  }

  @Route(routes.reports.exportAnswers)
  async exportAnswers(
    @Input() { params, query }: InputOf<typeof routes.reports.exportAnswers>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { name, csv } = await this.files.ofMonth(params.id, query.month);
    void reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`);
    return csv;
  }
}
