import { Injectable } from '@nestjs/common';
import type { HistoryEntry, HistoryQuery } from '../../contract/history.ts';
import type { Locale } from '../../contract/locale.ts';
import type { DeliveryKind } from '../../platform/outbox/delivery.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { Contact } from '../audience/audience.ts';
import type { EndOfMail, Found } from './found.ts';
import { PeopleStore } from './people.store.ts';
import { SaidStore } from './said.store.ts';
import { TellingService } from './telling.service.ts';
import { VotesCastStore } from './votes-cast.store.ts';
import { cursorOf, newestFirst, peopleOf, placeFrom, type PageWish, type Whose } from './whose.ts';

/** Beside what people said stands only the mail that tells them what came of it. */
const kindsShown: Record<HistoryQuery['show'], readonly DeliveryKind[] | null> = { said: ['release'], mail: null };

interface TimelinePage {
  readonly items: HistoryEntry[];
  readonly total: number;
  readonly next: string | null;
}

/** One line after the other, the newest first: of each kind only as much is read as a page can show. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly audience: AudienceService,
    private readonly said: SaidStore,
    private readonly people: PeopleStore,
    private readonly votes: VotesCastStore,
    private readonly telling: TellingService,
  ) {}

  /** @param contacts the people of `whose` @param locale the reader's, in which themes are named */
  async page(
    whose: Whose,
    contacts: readonly Contact[],
    { show, after, limit }: HistoryQuery,
    locale: Locale | null,
  ): Promise<TimelinePage> {
    const wish: PageWish = { before: placeFrom(after), limit: limit + 1 };
    const people = peopleOf(whose);
    const ends = await this.endsOfMail(contacts);
    const mails = await this.people.pageOfMails(people, kindsShown[show], wish);
    const found: Found[] = [
      ...mails.map((of) => ({ kind: 'mail' as const, id: of._id, at: of.moment, of })),
      ...ends.filter((end) => wish.before === null || newestFirst(wish.before, end) < 0),
    ];
    let total = ends.length + (await this.people.countMails(people, kindsShown[show]));
    if (show === 'said') {
      const ballotIds = [...(await this.votes.counted()).keys()];
      const answers = await this.said.pageOfAnswers(whose, wish);
      const typed = await this.said.pageOfTyped(whose, wish);
      const votes = await this.votes.page(whose, ballotIds, wish);
      found.push(
        ...answers.map((of) => ({ kind: 'answer' as const, id: of._id, at: of.answeredAt, of })),
        ...typed.map((of) => ({ kind: 'request' as const, id: of._id as string, at: of.at, of })),
        ...votes.map((of) => ({ kind: 'vote' as const, id: of._id, at: of.at, of })),
      );
      total += await this.said.countAnswers(whose);
      total += await this.said.countTyped(whose);
      total += await this.votes.count(whose, ballotIds);
    }
    const page = found.sort(newestFirst).slice(0, limit);
    const next = found.length > limit ? cursorOf(page.at(-1)!) : null;
    return { items: await this.telling.tell(page, contacts, locale), total, next };
  }

  /** An address is kept from mail by the list of addresses, or by what is noted about the person who has it. */
  private async endsOfMail(contacts: readonly Contact[]): Promise<Extract<Found, { kind: 'mark' }>[]> {
    const listed = await this.audience.suppressionsOf(contacts.flatMap(({ email }) => email ?? []));
    return contacts.flatMap(({ _id: contactId, email, bouncedAt, complainedAt }) => {
      const suppression = listed.get(email ?? '');
      const ends = new Map<EndOfMail['mark'], Date | null>([
        ['bounced', bouncedAt],
        ['complained', complainedAt],
      ]);
      if (suppression) ends.set(suppression.reason, suppression.at);
      return [...ends].flatMap(([mark, at]) =>
        at ? [{ kind: 'mark' as const, id: `${mark}:${contactId}`, at, of: { contactId, mark, at } }] : [],
      );
    });
  }
}
