import { Controller, Header } from '@nestjs/common';
import type { Changed } from '../../contract/change.ts';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { fileReaderOf, readerOf } from '../themes/theme-rows.ts';
import { EstimatesService } from './estimates.service.ts';
import { PublicTitlesService } from './public-titles.service.ts';
import { RankingService } from './ranking.service.ts';
import { roadmapTable } from './roadmap-table.ts';
import { RoadmapService } from './roadmap.service.ts';

const { roadmap } = routes;

@Controller()
export class RoadmapController {
  constructor(
    private readonly service: RoadmapService,
    private readonly estimates: EstimatesService,
    private readonly titles: PublicTitlesService,
    private readonly ranking: RankingService,
  ) {}

  @Route(roadmap.list)
  list(@Input() { query }: InputOf<typeof roadmap.list>, @Who() actor: Member) {
    return this.service.list(query, readerOf(actor));
  }

  @Route(roadmap.row)
  row(@Input() { params }: InputOf<typeof roadmap.row>, @Who() actor: Member) {
    return this.service.row(params.id, readerOf(actor));
  }

  @Route(roadmap.estimate)
  async estimate(@Input() { params, body }: InputOf<typeof roadmap.estimate>, @Who() actor: Member) {
    return this.told(await this.estimates.write(params.id, body, actor), actor);
  }

  @Route(roadmap.changeStatus)
  async changeStatus(@Input() { params, body }: InputOf<typeof roadmap.changeStatus>, @Who() actor: Member) {
    return this.told(await this.service.changeStatus(params.id, body, actor), actor);
  }

  @Route(roadmap.publicTitle)
  publicTitle(@Input() { params }: InputOf<typeof roadmap.publicTitle>) {
    return this.titles.get(params.id);
  }

  @Route(roadmap.changePublicTitle)
  changePublicTitle(@Input() { params, body }: InputOf<typeof roadmap.changePublicTitle>) {
    return this.titles.change(params.id, body);
  }

  @Route(roadmap.export)
  async export(@Input() { query }: InputOf<typeof roadmap.export>, @Who() actor: Member) {
    return tableFile(roadmapTable(await this.service.everyRow(fileReaderOf(actor))), query.format);
  }

  @Route(roadmap.rankFile)
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="rank-file.json"')
  async rankFile() {
    return `${JSON.stringify(await this.ranking.file(), null, 2)}\n`;
  }

  @Route(roadmap.settings)
  settings() {
    return this.service.settings();
  }

  @Route(roadmap.changeSettings)
  changeSettings(@Input() { body }: InputOf<typeof roadmap.changeSettings>) {
    return this.service.changeSettings(body);
  }

  private async told(changed: Changed, actor: Member) {
    return { changed, row: await this.service.row(changed.themeId!, readerOf(actor)) };
  }
}
