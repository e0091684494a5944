import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { ThemeCorrections } from './theme-corrections.service.ts';
import { ThemePages } from './theme-pages.service.ts';
import { themesTable } from './themes-table.ts';

@Controller()
export class ThemesController {
  constructor(
    private readonly pages: ThemePages,
    private readonly corrections: ThemeCorrections,
  ) {}

  @Route(routes.themes.list)
  list(@Input() { query }: InputOf<typeof routes.themes.list>, @Who() actor: Member) {
    return this.pages.page(query, actor.role);
  }

  @Route(routes.themes.export)
  export(@Input() { query }: InputOf<typeof routes.themes.export>) {
    return tableFile(themesTable(this.pages, query), query.format);
  }

  @Route(routes.themes.get)
  get(@Input() { params }: InputOf<typeof routes.themes.get>, @Who() actor: Member) {
    return this.pages.detail(params.id, actor.role);
  }

  @Route(routes.themes.change)
  change(@Input() { params, body }: InputOf<typeof routes.themes.change>, @Who() actor: Member) {
    return this.corrections.change(params.id, body, actor);
  }

  @Route(routes.themes.merge)
  merge(@Input() { params, body }: InputOf<typeof routes.themes.merge>, @Who() actor: Member) {
    return this.corrections.merge(params.id, body, actor);
  }

  @Route(routes.themes.split)
  split(@Input() { params, body }: InputOf<typeof routes.themes.split>, @Who() actor: Member) {
    return this.corrections.split(params.id, body, actor);
  }

  @Route(routes.themes.separate)
  separate(@Input() { params, body }: InputOf<typeof routes.themes.separate>, @Who() actor: Member) {
    return this.corrections.separate(params.id, body, actor);
  }
}
