import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Input, Route } from '../../platform/http/route.ts';
import { AnswersCsvService } from './answers-csv.service.ts';
import { ReportsService } from './reports.service.ts';

@Controller()
export class ReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly files: AnswersCsvService,
  ) {}

  @Route(routes.reports.month)
  month(@Input() { params, query }: InputOf<typeof routes.reports.month>) {
    return this.reports.month(params.id, query);
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
