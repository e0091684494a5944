import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { SampleTopics } from '../../contract/sample.ts';
import type { Member } from '../../platform/http/actor.ts';
import { RequestsService } from '../requests/requests.service.ts';
import { PublicTitlesService } from '../roadmap/public-titles.service.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { ThemeCorrections } from '../themes/theme-corrections.service.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { readSampleTopics } from './sample-content.ts';
import { themesOfOneTopic } from './topic-themes.ts';

/** Every so many topics are left as the grouping made them, so that whoever looks around finds something to merge. */
const LEFT_ALONE = 5;
/** Topics of so many requests are always tidied up: reports have something to say about them. */
const LOUD = 10;

/** Themes that mean the same in other words or another language: the sample company's product manager merged and named them. */
@Injectable()
export class SampleMergesService {
  constructor(
    private readonly requests: RequestsService,
    private readonly themes: ThemesService,
    private readonly corrections: ThemeCorrections,
    private readonly titles: PublicTitlesService,
    private readonly settings: SettingsService,
  ) {}

  /** @param topics what each answer wishes for, as its author meant it. */
  async merge(topics: ReadonlyMap<string, string>, actor: Member): Promise<void> {
    const { locale } = await this.settings.get();
    const titles = readSampleTopics();
    const groups = themesOfOneTopic(await this.requests.signals(), topics);
    for (const [place, { topic, requests, themes }] of groups.entries()) {
      const [into, ...others] = themes;
      if (into === undefined || (requests < LOUD && place % LEFT_ALONE === LEFT_ALONE - 1)) continue;
      for (const id of others) await this.join(id, into, actor);
      const title = titles[topic];
      if (title) await this.name(into, title, locale, actor);
    }
  }

  /** What staff read in their language, visitors read in theirs. */
  private async name(id: Id<'theme'>, title: SampleTopics[string], own: Locale, actor: Member): Promise<void> {
    const { rev } = await this.themes.get(id);
    await this.corrections.change(id, { rev, name: title[own] }, actor);
    await this.titles.change(id, { rev: 0, ...title });
  }

  private async join(id: Id<'theme'>, into: Id<'theme'>, actor: Member): Promise<void> {
    const { rev } = await this.themes.get(id);
    const { rev: intoRev } = await this.themes.get(into);
    await this.corrections.merge(id, { rev, into, intoRev }, actor);
  }
}
