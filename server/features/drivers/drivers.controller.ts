import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { ReportReplies } from '../reports/report-replies.ts';
import { seesOf } from '../reports/sees.ts';
import { DriversService } from './drivers.service.ts';
import { driversTable } from './drivers-table.ts';

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

  /** A file goes on to others, so it holds what everybody may see. */
  @Route(routes.drivers.export)
  async export(@Input() { params, query: { format, ...query } }: InputOf<typeof routes.drivers.export>) {
    return tableFile(driversTable(await this.drivers.ofMonth(params.id, query, 'large')), format);
  }
}
