import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { ReportReplies } from '../reports/report-replies.ts';
import { seesOf } from '../reports/sees.ts';
import { readerOf } from '../themes/theme-rows.ts';
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
    const { locale } = readerOf(actor);
    return this.replies.of(params.id, ['drivers', query, sees, locale], () =>
      this.drivers.ofMonth(params.id, query, sees, locale),
    );
  }

  /** A file goes on to others, so it holds what everybody may see. */
  @Route(routes.drivers.export)
  async export(
    @Input() { params, query: { format, ...query } }: InputOf<typeof routes.drivers.export>,
    @Who() actor: Member,
  ) {
    const { locale } = readerOf(actor);
    return tableFile(driversTable(await this.drivers.ofMonth(params.id, query, 'large', locale)), format);
  }
}
