import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { ReportReplies } from './report-replies.ts';
import { responseTable } from './response-table.ts';
import { ResponseService } from './response.service.ts';
import { seesOf } from './sees.ts';

@Controller()
export class ResponseController {
  constructor(
    private readonly response: ResponseService,
    private readonly replies: ReportReplies,
  ) {}

  @Route(routes.reports.response)
  month(@Input() { params, query }: InputOf<typeof routes.reports.response>, @Who() actor: Member) {
    const sees = seesOf(actor);
    return this.replies.of(params.id, ['response', query, sees], () =>
      this.response.month(params.id, query.month, sees),
    );
  }

  /** A file goes from hand to hand: as every export of figures, it shows large groups only, whoever asks. */
  @Route(routes.reports.exportResponse)
  async export(@Input() { params, query: { format, month } }: InputOf<typeof routes.reports.exportResponse>) {
    return tableFile(responseTable(await this.response.month(params.id, month, 'large')), format);
  }
}
