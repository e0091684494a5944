import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { SurveyDefinition } from '../../contract/survey.ts';
import { batchedLookup } from '../../platform/batched-lookup.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Limits } from '../../platform/limits.ts';
import { Recent } from '../../platform/recent.ts';
import type { Respondent } from '../../platform/templates/pages/answer-page.ts';
import { looksLikeToken, Tokens } from '../../platform/tokens.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { LinksStore } from '../delivery/links.store.ts';
import { firstNameOf } from '../delivery/wave-letters.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import type { StoredInvitation } from '../waves/decisions.store.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { ipPrefix } from './ip-prefix.ts';
import { LinkEventsStore } from './link-events.store.ts';
import { LinkStamps, type PageStamp } from './link-stamps.ts';
import { MachineTime } from './machine-time.ts';
import type { Opener } from './openings.ts';

/** Whoever opens a link, as far as the request shows. */
export interface Visitor {
  token: string;
  address: string;
  agent: string;
  /** The browser's Accept-Language, for whoever holds no valid link. */
  languages: string | undefined;
}

/** What a valid link stands for. */
export interface AnswerLink {
  token: string;
  /** `wave:contact`; a link of a test stands for nobody. */
  invitationId: string;
  isTest: boolean;
  definition: SurveyDefinition;
  surveyVersionId: Id<'surveyVersion'>;
  locale: Locale;
  /** Whose link it is, as far as a page may say. */
  respondent: () => Promise<Respondent>;
  wave: { id: Id<'wave'>; surveyId: Id<'survey'> } | null;
  contactId: Id<'contact'> | null;
  accountId: Id<'account'> | null;
  closesAt: Date;
  /** Of the address to which it was sent; null for a test and for whoever has none any more. */
  domain: () => Promise<string | null>;
  sample?: true;
  /** Of the page that came back by this link; null when none did, or it carries no stamp of ours for this link. */
  stamp: PageStamp | null;
}

/** What an invitation says about whose it is; nothing of it ever changes. */
type Invited = Pick<StoredInvitation, '_id' | 'accountId' | 'locale' | 'sample'>;

/** What links need of their wave. */
interface Asked {
  readonly wave: StoredWave;
  readonly survey: NonNullable<AnswerLink['wave']>;
  readonly definition: SurveyDefinition;
}

/** Until when a test pretends to be open: as long as a wave is. */
const TEST_OPEN = 14 * 24 * 3_600_000;

/** What links need of a wave and of its survey never changes; only a sample company's waves go. */
const KEPT = 60_000;

/** Finds out what a link stands for, and remembers that it was opened. */
@Injectable()
export class LinkService {
  private readonly asked = new Recent<Asked>(KEPT);
  private readonly contact = batchedLookup((ids) => this.audience.contactsByIds(ids as Id<'contact'>[]));

  constructor(
    private readonly waves: WavesService,
    private readonly surveys: SurveysService,
    private readonly audience: AudienceService,
    private readonly tests: LinksStore,
    private readonly events: LinkEventsStore,
    private readonly stamps: LinkStamps,
    private readonly limits: Limits,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly time: MachineTime,
  ) {}

  /**
   * Guessing is slowed down by address; a valid link never is.
   * @param stamp of the page that came back: one that proves whose the link is leaves nothing to look up
   */
  async behind({ token, address }: Visitor, stamp?: string): Promise<AnswerLink | null> {
    const shown = stamp !== undefined && looksLikeToken(token) ? this.stamps.read(token, stamp) : null;
    if (shown?.owner) return this.linkOf(token, { _id: shown.invitationId, ...shown.owner }, shown);
    const link = looksLikeToken(token) ? ((await this.invited(token, shown)) ?? (await this.test(token, shown))) : null;
    if (!link) await this.limits.spend('token', address);
    return link;
  }

  /** Like `behind` for a page that proves whose its link is, at once; null when there is something to look up. */
  proven({ token }: Visitor, stamp: string): AnswerLink | null {
    const shown = looksLikeToken(token) ? this.stamps.read(token, stamp) : null;
    if (!shown?.owner) return null;
    const { accountId, locale } = shown.owner;
    const asked = this.asked.peek(shown.invitationId.slice(0, shown.invitationId.indexOf(':')));
    return asked ? this.linkIn(asked, token, { _id: shown.invitationId, accountId, locale }, shown) : null;
  }

  async remember(link: AnswerLink, visitor: Visitor, score: number | 'x' | null): Promise<void> {
    if (link.isTest) return;
    await this.events.append({
      invitationId: link.invitationId,
      at: this.time.now(),
      score,
      ...this.opener(visitor),
      domain: await link.domain(),
    });
  }

  /** What a page carries to say when it was shown, with a name of this showing; good for this link only. */
  stamp(link: AnswerLink): string {
    // A sample company's invitations go with it, and those of tests are none.
    const isLasting = !link.isTest && !link.sample;
    const { token, invitationId, accountId, locale } = link;
    return this.stamps.sign({ token, invitationId, accountId, locale, isLasting }, this.time.now().getTime());
  }

  /** Who opens a link, as far as it is kept. */
  opener(visitor: Visitor): Opener {
    return {
      ipPrefix: ipPrefix(visitor.address),
      agent: this.tokens.fingerprint('agent', visitor.agent).slice(0, 22),
    };
  }

  private async invited(token: string, shown: PageStamp | null): Promise<AnswerLink | null> {
    const invitation = await this.waves.invitationByToken(token);
    return invitation && this.linkOf(token, invitation, shown);
  }

  private async linkOf(token: string, invited: Invited, shown: PageStamp | null): Promise<AnswerLink> {
    const waveId = invited._id.slice(0, invited._id.indexOf(':'));
    return this.linkIn(await this.asked.get(waveId, () => this.ask(waveId)), token, invited, shown);
  }

  private linkIn(
    { wave, survey, definition }: Asked,
    token: string,
    { _id: invitationId, accountId, locale, sample }: Invited,
    shown: PageStamp | null,
  ): AnswerLink {
    const contactId = invitationId.slice(invitationId.indexOf(':') + 1) as Id<'contact'>;
    const contact = once(() => this.contact(contactId));
    return {
      token,
      invitationId,
      isTest: false,
      definition,
      surveyVersionId: wave.surveyVersionId,
      locale,
      respondent: async () => {
        const [person, decision] = await Promise.all([contact(), this.waves.decisionOf(wave._id, contactId)]);
        return { firstName: person && firstNameOf(person), account: decision?.frozen.account?.name ?? null };
      },
      wave: survey,
      contactId,
      accountId,
      closesAt: wave.closesAt,
      domain: async () => (await contact())?.email?.split('@')[1]?.toLowerCase() ?? null,
      stamp: stampOf(invitationId, shown),
      ...(sample ? { sample: true as const } : {}),
    };
  }

  private async ask(waveId: string): Promise<Asked> {
    const wave = await this.waves.wave(waveId);
    const survey = { id: wave._id, surveyId: wave.surveyId };
    return { wave, survey, definition: await this.surveys.definition(wave.surveyVersionId) };
  }

  private async test(token: string, shown: PageStamp | null): Promise<AnswerLink | null> {
    const test = await this.tests.findTest(this.tokens.hash(token));
    if (!test) return null;
    const invitationId = `test:${test._id}`;
    return {
      token,
      invitationId,
      isTest: true,
      definition: await this.surveys.definition(test.surveyVersionId),
      surveyVersionId: test.surveyVersionId,
      locale: test.locale,
      respondent: () => Promise.resolve({ firstName: null, account: null }),
      wave: null,
      contactId: null,
      accountId: null,
      closesAt: new Date(this.clock.now().getTime() + TEST_OPEN),
      domain: () => Promise.resolve(null),
      stamp: stampOf(invitationId, shown),
    };
  }
}

/** Asks at its first call only. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => (asked ??= ask());
}

/** The stamp of a page shown for this invitation; one of another says nothing about it. */
function stampOf(invitationId: string, shown: PageStamp | null): PageStamp | null {
  return shown?.invitationId === invitationId ? shown : null;
}
