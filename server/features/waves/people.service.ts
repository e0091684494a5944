import { Injectable } from '@nestjs/common';
import type { ContactFacts, LastAsked } from '../../domain/sampling/facts.ts';
import type { Properties } from '../../domain/sampling/segment.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { ContactWithAccount } from '../audience/audience.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { AskingsStore, type StoredAskings } from './askings.store.ts';

/** A person as a wave sees them. */
export interface Person extends ContactWithAccount {
  readonly facts: Omit<ContactFacts, 'inSegment' | 'lastAsked'>;
  readonly properties: Properties;
  readonly askings: StoredAskings | undefined;
}

/** Everyone a wave decides on, with all that decides. */
@Injectable()
export class PeopleService {
  /** How many people are read together; an account is never divided. */
  batch = 1000;

  constructor(
    private readonly audience: AudienceService,
    private readonly askings: AskingsStore,
    private readonly settings: SettingsService,
  ) {}

  /** Everyone not archived, in batches that keep the people of an account together. */
  async *wholeAccounts(): AsyncGenerator<Person[]> {
    const settings = await this.settings.get();
    let held: ContactWithAccount[] = [];
    for await (const people of this.audience.eachActiveContact(this.batch)) {
      for (const person of people) {
        const previous = held.at(-1)?.contact.accountId ?? null;
        const opensAccount = person.contact.accountId === null || person.contact.accountId !== previous;
        if (held.length >= this.batch && opensAccount) {
          yield await this.toPeople(held, settings);
          held = [];
        }
        held.push(person);
      }
    }
    if (held.length > 0) yield await this.toPeople(held, settings);
  }

  /** The same people with what is known of their askings by now. */
  async askedAnew(people: readonly Person[]): Promise<Person[]> {
    const askings = await this.askings.of(people.map(({ contact }) => contact._id));
    return people.map((person) => ({ ...person, askings: askings.get(person.contact._id) }));
  }

  private async toPeople(
    people: readonly ContactWithAccount[],
    settings: Awaited<ReturnType<SettingsService['get']>>,
  ): Promise<Person[]> {
    const askings = await this.askings.of(people.map(({ contact }) => contact._id));
    const suppressed = await this.audience.suppressedIn(people.flatMap(({ contact }) => contact.email ?? []));
    return people.map(({ contact, account }) => ({
      contact,
      account,
      facts: {
        id: contact._id,
        accountId: contact.accountId,
        email: contact.email,
        bounced: contact.bouncedAt !== null,
        complained: contact.complainedAt !== null,
        unsubscribed: contact.email !== null && suppressed.has(contact.email),
        accountActive: account === null || this.audience.isActive(account),
        customerSince: contact.customerSince,
        createdAt: contact.createdAt,
      },
      properties: {
        plan: account?.plan ?? null,
        sector: account?.sector ?? null,
        size: account?.size ?? null,
        lifecycle: account?.lifecycle ?? null,
        role: contact.role,
        locale: this.audience.localeOf(contact, account, settings),
      },
      askings: askings.get(contact._id),
    }));
  }
}

const never: LastAsked = { sameSurvey: null, otherRelationship: null, transactional: null };

/** When a person was last asked, as a wave of a survey sees it; what this very wave did does not count. */
export function lastAsked(askings: StoredAskings | undefined, surveyId: string, waveId: string | null): LastAsked {
  if (!askings) return never;
  const latest = {
    sameSurvey: null as Date | null,
    otherRelationship: null as Date | null,
    transactional: null as Date | null,
  };
  for (const [asker, { at, kind, waveId: by }] of Object.entries(askings.surveys)) {
    if (by === waveId) continue;
    const which = asker === surveyId ? 'sameSurvey' : kind === 'relationship' ? 'otherRelationship' : 'transactional';
    const before = latest[which];
    if (before === null || before < at) latest[which] = at;
  }
  return latest;
}
