import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Input, Route } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { OpeningService } from './opening.service.ts';
import { WavesService } from './waves.service.ts';
import { wavesTable } from './waves-table.ts';

@Controller()
export class WavesController {
  constructor(
    private readonly waves: WavesService,
    private readonly opening: OpeningService,
  ) {}

  @Route(routes.waves.list)
  list(@Input() { query }: InputOf<typeof routes.waves.list>) {
    return this.waves.list(query.surveyId);
  }

  @Route(routes.waves.export)
  export(@Input() { query }: InputOf<typeof routes.waves.export>) {
    return tableFile(wavesTable(this.waves, query.surveyId), query.format);
  }

  @Route(routes.waves.get)
  get(@Input() { params }: InputOf<typeof routes.waves.get>) {
    return this.waves.detail(params.id);
  }

  @Route(routes.waves.decisions)
  decisions(@Input() { params, query }: InputOf<typeof routes.waves.decisions>) {
    return this.waves.decisions(params.id, query);
  }

  @Route(routes.waves.opening)
  preview(@Input() { params }: InputOf<typeof routes.waves.opening>) {
    return this.opening.preview(params.id);
  }

  @Route(routes.waves.openNow)
  openNow(@Input() { params, body }: InputOf<typeof routes.waves.openNow>) {
    return this.opening.openNow(params.id, body);
  }
}
