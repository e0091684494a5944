import { Controller } from '@nestjs/common';
import type { Changed } from '../../contract/change.ts';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { ThemeSeen } from '../../contract/theme-corrections.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { ConflictsService } from './conflicts.service.ts';
import { ThemeCorrections } from './theme-corrections.service.ts';
import { SummariesService } from './summaries.service.ts';
import { ThemeOffers } from './theme-offers.service.ts';
import { ThemePages } from './theme-pages.service.ts';
import { ThemePlacements } from './theme-placements.service.ts';
import { fileReaderOf, readerOf } from './theme-rows.ts';
import { themesTable } from './themes-table.ts';

@Controller()
export class ThemesController {
  constructor(
    private readonly pages: ThemePages,
    private readonly placements: ThemePlacements,
    private readonly offers: ThemeOffers,
    private readonly summaries: SummariesService,
    private readonly corrections: ThemeCorrections,
    private readonly conflicts: ConflictsService,
  ) {}

  @Route(routes.themes.list)
  list(@Input() { query }: InputOf<typeof routes.themes.list>, @Who() actor: Member) {
    return this.pages.page(query, readerOf(actor));
  }

  @Route(routes.themes.export)
  export(@Input() { query }: InputOf<typeof routes.themes.export>, @Who() actor: Member) {
    return tableFile(themesTable(this.pages, query, fileReaderOf(actor)), query.format);
  }

  @Route(routes.themes.get)
  get(@Input() { params }: InputOf<typeof routes.themes.get>, @Who() actor: Member) {
    return this.pages.detail(params.id, readerOf(actor));
  }

  @Route(routes.themes.placements)
  placementsOf(@Input() { params, query }: InputOf<typeof routes.themes.placements>, @Who() actor: Member) {
    return this.placements.page(params.id, query, readerOf(actor).locale);
  }

  @Route(routes.themes.offers)
  offersFor(@Input() { params, query }: InputOf<typeof routes.themes.offers>, @Who() actor: Member) {
    return this.offers.for(params.id, query.limit, readerOf(actor));
  }

  @Route(routes.themes.removeSummary)
  removeSummary(@Input() { params }: InputOf<typeof routes.themes.removeSummary>) {
    return this.summaries.remove(params.id);
  }

  @Route(routes.themes.change)
  change(@Input() { params, body }: InputOf<typeof routes.themes.change>, @Who() actor: Member) {
    return this.told([{ ...params, rev: body.rev }], actor, () => this.corrections.change(params.id, body, actor));
  }

  @Route(routes.themes.merge)
  merge(@Input() { params, body }: InputOf<typeof routes.themes.merge>, @Who() actor: Member) {
    const { rev, into, intoRev } = body;
    const themes = [
      { ...params, rev },
      { id: into, rev: intoRev },
    ];
    return this.told(themes, actor, () => this.corrections.merge(params.id, body, actor));
  }

  @Route(routes.themes.mergeMany)
  mergeMany(@Input() { body }: InputOf<typeof routes.themes.mergeMany>, @Who() actor: Member) {
    return this.told([...body.themes, body.into], actor, () => this.corrections.mergeMany(body, actor));
  }

  @Route(routes.themes.split)
  split(@Input() { params, body }: InputOf<typeof routes.themes.split>, @Who() actor: Member) {
    const seen = { themes: [{ ...params, rev: body.rev }], requests: body.items };
    return this.conflicts.explained(seen, readerOf(actor), () => this.corrections.split(params.id, body, actor));
  }

  @Route(routes.themes.separate)
  separate(@Input() { params, body }: InputOf<typeof routes.themes.separate>, @Who() actor: Member) {
    return this.told([{ ...params, rev: body.rev }], actor, () => this.corrections.separate(params.id, body, actor));
  }

  @Route(routes.themes.separateMany)
  separateMany(@Input() { body }: InputOf<typeof routes.themes.separateMany>, @Who() actor: Member) {
    const themes = body.pairs.flatMap(({ theme, other }) => [theme, other]);
    return this.told(themes, actor, () => this.corrections.separateMany(body, actor));
  }

  @Route(routes.themes.rename)
  rename(@Input() { body }: InputOf<typeof routes.themes.rename>, @Who() actor: Member) {
    return this.told(body.items, actor, () => this.corrections.rename(body, actor));
  }

  /** What is refused because of others is told with what they did. */
  private told(themes: readonly ThemeSeen[], actor: Member, correct: () => Promise<Changed>) {
    return this.conflicts.explained({ themes }, readerOf(actor), correct);
  }
}
