import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { Problem } from '../../contract/problem.ts';
import type { PublicTitle, WritePublicTitle } from '../../contract/roadmap.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { PublicTitlesStore } from './public-titles.store.ts';

@Injectable()
export class PublicTitlesService {
  constructor(
    private readonly titles: PublicTitlesStore,
    private readonly themes: ThemesService,
  ) {}

  async get(id: Id<'theme'>): Promise<PublicTitle> {
    return this.titles.get((await this.themes.get(id))._id);
  }

  async change(id: Id<'theme'>, title: WritePublicTitle): Promise<PublicTitle> {
    const changed = await this.titles.replace((await this.themes.get(id))._id, title);
    if (!changed) throw new Problem('stale');
    return changed;
  }

  /** The public names of themes for readers of a language: theirs, else the organisation's; none where neither was given. */
  async inLanguage(ids: readonly Id<'theme'>[], locale: Locale, fallback: Locale): Promise<Map<string, string>> {
    const titles = await this.titles.findAll(ids);
    return new Map(
      [...titles].flatMap(([id, title]) => {
        const text = title[locale] ?? title[fallback];
        return text ? [[id, text] as const] : [];
      }),
    );
  }
}
