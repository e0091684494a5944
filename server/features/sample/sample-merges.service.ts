import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Member } from '../../platform/http/actor.ts';
import { RequestsService } from '../requests/requests.service.ts';
import { ThemeCorrections } from '../themes/theme-corrections.service.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { themesOfOneTopic } from './topic-themes.ts';

/** Every so many topics are left as the grouping made them, so that whoever looks around finds something to merge. */
const LEFT_ALONE = 5;

/** Themes that mean the same in other words or another language: the sample company's product manager merged them. */
@Injectable()
export class SampleMergesService {
  constructor(
    private readonly requests: RequestsService,
    private readonly themes: ThemesService,
    private readonly corrections: ThemeCorrections,
  ) {}

  /** @param topics what each answer wishes for, as its author meant it. */
  async merge(topics: ReadonlyMap<string, string>, actor: Member): Promise<void> {
    const groups = themesOfOneTopic(await this.requests.signals(), topics);
    for (const [place, [into, ...others]] of groups.entries()) {
      if (into === undefined || place % LEFT_ALONE === LEFT_ALONE - 1) continue;
      for (const id of others) await this.join(id, into, actor);
    }
  }

  private async join(id: Id<'theme'>, into: Id<'theme'>, actor: Member): Promise<void> {
    const { rev } = await this.themes.get(id);
    const { rev: intoRev } = await this.themes.get(into);
    await this.corrections.merge(id, { rev, into, intoRev }, actor);
  }
}
