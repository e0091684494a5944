import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '../../config/env.ts';
import type { Id } from '../../contract/ids.ts';
import { locales, type Locale } from '../../contract/locale.ts';
import type { Texts } from '../../contract/release.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import type { WordKey } from '../../contract/words.ts';
import type { Member } from '../../platform/http/actor.ts';
import { newId } from '../../platform/ids.ts';
import { domainOf } from '../../platform/mail/letter.ts';
import type { Delivery, DeliveryKind } from '../../platform/outbox/delivery.ts';
import { DELIVERIES } from '../../platform/outbox/outbox-indexes.ts';
import { ENV } from '../../platform/symbols.ts';
import type { Contact } from '../audience/audience.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { StoredBallot } from '../ballots/ballots.ts';
import { actorOf } from '../requests/changes.service.ts';
import { RequestsService } from '../requests/requests.service.ts';
import { EstimatesService } from '../roadmap/estimates.service.ts';
import { PublicTitlesService } from '../roadmap/public-titles.service.ts';
import { StatusService } from '../roadmap/status.service.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { pastMail } from './past-mail.ts';
import { openBallot, pastBallot, pastVoters, pastVotes, type BallotWish } from './sample-ballots.ts';
import { SampleWritesStore } from './sample-writes.store.ts';
import { byDemand, chooseThemes, drawEstimates, type ThemeChoice } from './theme-choice.ts';

const DAY = 24 * 3_600_000;
/** People of the user group, one of each account. */
const GROUP_SIZE = 14;
const CLOSED_BALLOT_DAYS_AGO = 40;
const RELEASED_DAYS_AGO = 12;
const MAIL_DAYS = 14;

type SampleWord = Extract<WordKey, `sample.${'group' | 'closed' | 'open' | 'release'}${string}`>;

/** What a product manager would have made of the sample company's wishes: through the same doors as a real one. */
@Injectable()
export class SampleRoadmapService {
  constructor(
    private readonly settings: SettingsService,
    private readonly audience: AudienceService,
    private readonly requests: RequestsService,
    private readonly themes: ThemesService,
    private readonly estimates: EstimatesService,
    private readonly statuses: StatusService,
    private readonly titles: PublicTitlesService,
    private readonly store: SampleWritesStore,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async choose(): Promise<ThemeChoice> {
    return chooseThemes(byDemand(await this.themes.list(), await this.requests.signals()));
  }

  async estimate({ estimated }: ThemeChoice, actor: Member): Promise<void> {
    const said = drawEstimates(estimated.length);
    for (const [place, id] of estimated.entries())
      await this.estimates.write(id, { rev: 0, confidence: null, reason: null, ...said[place]! }, actor);
  }

  async move({ planned, doing, shipped }: ThemeChoice, actor: Member, now: Date): Promise<void> {
    for (const [status, ids] of [
      ['planned', planned],
      ['doing', doing],
    ] as const)
      for (const id of ids) {
        const { rev } = await this.themes.get(id);
        await this.statuses.change(id, { rev, status }, actor);
      }
    await this.statuses.ship(shipped, actorOf(actor));
    const publishedAt = new Date(now.getTime() - RELEASED_DAYS_AGO * DAY);
    const releaseId = newId('release');
    await this.told(releaseId, shipped, publishedAt);
    await this.store.insert('releases', [
      {
        _id: releaseId,
        title: inEveryLanguage('sample.releaseTitle'),
        note: inEveryLanguage('sample.releaseNote'),
        themeIds: [...shipped],
        status: 'published',
        createdAt: new Date(publishedAt.getTime() - 2 * DAY),
        publishedAt,
        publishedBy: actor.kind === 'staff' ? { kind: 'staff', id: actor.id, name: actor.name } : null,
        rev: 2,
      },
    ]);
  }

  /** The mails to those who asked, as if they had gone out on that day. */
  private async told(source: Id<'release'>, shipped: readonly Id<'theme'>[], at: Date): Promise<void> {
    const asked = (await this.requests.signals()).filter(({ themeId }) => shipped.includes(themeId));
    const contacts = await this.audience.contactsByIds(asked.flatMap(({ contactId }) => contactId ?? []));
    const mails = [...contacts.values()].flatMap(({ _id, email, locale }) =>
      email === null ? [] : [this.mailOf('release', source, { contactId: _id, email, locale }, at)],
    );
    await this.store.insert(DELIVERIES, mails);
  }

  /** A user group with a ballot that is over and one that is open. */
  async ballot({ onClosedBallot, onOpenBallot }: ThemeChoice, now: Date): Promise<void> {
    const { locale } = await this.settings.get();
    const say = (key: SampleWord) => wordsIn(locale).say(key);
    const members = await this.members();
    const groupId = newId('group');
    const before = new Date(now.getTime() - CLOSED_BALLOT_DAYS_AGO * DAY);
    await this.store.insert('groups', [
      {
        _id: groupId,
        name: say('sample.groupName'),
        description: say('sample.groupDescription'),
        contactIds: members.map(({ _id }) => _id),
        createdAt: before,
        archivedAt: null,
        rev: 1,
      },
    ]);
    const wish = async (question: string, ids: readonly Id<'theme'>[]): Promise<BallotWish> => {
      await this.themes.touch(ids);
      return { groupId, question, members, labels: await this.labels(ids, locale) };
    };
    const past = pastBallot(await wish(say('sample.closedQuestion'), onClosedBallot), before);
    await this.asked(past, members);
    const open = openBallot(await wish(say('sample.openQuestion'), onOpenBallot), now);
    // With a real mail server nothing may go out: then its mails count as sent, like those of the past.
    if (this.env.smtpUrl === null) await this.store.insert('ballots', [open]);
    else await this.asked({ ...open, invitedAt: now }, members, false);
  }

  /** Themes by the names that the members read. */
  private async labels(ids: readonly Id<'theme'>[], own: Locale): Promise<BallotWish['labels']> {
    const named = await Promise.all(
      locales.map(async (locale) => {
        const titles = await this.titles.inLanguage(ids, locale, own);
        return [locale, new Map([...(await this.themes.labelsFor(ids, locale)), ...titles])] as const;
      }),
    );
    return ids.map((themeId) => {
      const inLocale = Object.fromEntries(named.map(([locale, names]) => [locale, names.get(themeId) ?? '–']));
      return { themeId, label: inLocale[own] ?? '–', inLocale: inLocale as Record<Locale, string> };
    });
  }

  private async asked(ballot: StoredBallot, members: readonly Contact[], hasVotes = true): Promise<void> {
    const voters = pastVoters(ballot, members).map((voter) => (hasVotes ? voter : { ...voter, votedAt: null }));
    await this.store.insert('voters', voters);
    await this.store.insert('votes', pastVotes(ballot, voters));
    const at = ballot.openedAt ?? ballot.createdAt;
    const mails = members.map(({ _id, email, locale }) =>
      this.mailOf('ballot', ballot._id, { contactId: _id, email: email ?? '', locale }, at),
    );
    await this.store.insert(DELIVERIES, mails);
    await this.store.insert('ballots', [ballot]);
  }

  private mailOf(
    kind: DeliveryKind,
    source: string,
    to: { contactId: string; email: string; locale: Locale | null },
    at: Date,
  ): Delivery {
    return pastMail({
      kind,
      source,
      ...to,
      locale: to.locale ?? 'en',
      at,
      expiresAt: new Date(at.getTime() + MAIL_DAYS * DAY),
      mailDomain: domainOf(this.env.mailFrom),
    });
  }

  /** People who asked for something, one of each account. */
  private async members(): Promise<Contact[]> {
    const byAccount = new Map<string, Id<'contact'>>();
    for (const { accountId, contactId } of await this.requests.signals())
      if (accountId && contactId && !byAccount.has(accountId)) byAccount.set(accountId, contactId);
    const found = await this.audience.contactsByIds([...byAccount.values()].slice(0, GROUP_SIZE));
    return [...found.values()];
  }
}

function inEveryLanguage(key: SampleWord): Texts {
  return Object.fromEntries(locales.map((locale) => [locale, wordsIn(locale).say(key)])) as Texts;
}
