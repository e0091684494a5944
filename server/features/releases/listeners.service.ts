import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { needValues } from '../../contract/need.ts';
import { whomToTell, type Wish } from '../../domain/release/whom-to-tell.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { BallotNeedsService } from '../ballots/ballot-needs.service.ts';
import { GroupsService, type Member } from '../groups/groups.service.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { SettingsService } from '../settings/settings.service.ts';

/** Somebody who asked for a theme of a release or voted for one, and whether they can be written to. */
export interface Listener extends Member {
  readonly locale: Locale;
  /** Their newest own words; null for somebody who only voted. */
  readonly quote: string | null;
  /** What they wanted of the release. */
  readonly themeIds: readonly Id<'theme'>[];
}

/** Finds out whom a release answers: one entry a person, however often they asked. */
@Injectable()
export class ListenersService {
  constructor(
    private readonly settings: SettingsService,
    private readonly audience: AudienceService,
    private readonly themes: ThemesService,
    private readonly groups: GroupsService,
    private readonly needs: BallotNeedsService,
  ) {}

  async of(themeIds: readonly Id<'theme'>[]): Promise<Listener[]> {
    const settings = await this.settings.get();
    const shipped = [...new Set([...(await this.themes.resolveAll(themeIds)).values()].map(({ _id }) => _id))];
    const told = new Map(whomToTell(shipped, await this.wishes()).map((person) => [person.contactId, person]));
    const members = await this.groups.membersOf([...told.keys()]);
    return members.map((member) => {
      const { quote, themeIds: wanted } = told.get(member.contact._id)!;
      const locale = this.audience.localeOf(member.contact, member.account, settings);
      return { ...member, locale, quote: quote?.text ?? null, themeIds: wanted };
    });
  }

  private async wishes(): Promise<Wish<Id<'contact'>, Id<'theme'>>[]> {
    const asked = await this.themes.signals();
    const voted = await this.needs.needsOf();
    const today = await this.themes.resolveAll(voted.map(({ themeId }) => themeId));
    return [
      ...asked.map(({ contactId, themeId, quote, at }) => ({ contactId, themeId, quote, at, need: null })),
      ...voted.map(({ contactId, themeId, need, at }) => ({
        contactId,
        themeId: today.get(themeId)?._id ?? themeId,
        quote: null,
        at,
        need: needValues[need],
      })),
    ];
  }
}
