import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { ReportReplies } from './report-replies.ts';
import { seesOf } from './sees.ts';
import { segmentsTable } from './segments-table.ts';
import { SegmentsService } from './segments.service.ts';

@Controller()
export class SegmentsController {
  constructor(
    private readonly segments: SegmentsService,
    private readonly replies: ReportReplies,
  ) {}

  @Route(routes.reports.segments)
  list(@Input() { params, query }: InputOf<typeof routes.reports.segments>, @Who() actor: Member) {
    const sees = seesOf(actor);
    return this.replies.of(params.id, ['segments', query, sees], () => this.segments.of(params.id, query, sees));
  }

  /** A file goes from hand to hand: as every export of figures, it shows large groups only, whoever asks. */
  @Route(routes.reports.exportSegments)
  async export(@Input() { params, query: { format, ...query } }: InputOf<typeof routes.reports.exportSegments>) {
    return tableFile(segmentsTable(await this.segments.of(params.id, query, 'large')), format);
  }
}
