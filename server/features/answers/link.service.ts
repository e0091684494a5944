import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { SurveyDefinition } from '../../contract/survey.ts';
import {
  TRAP_WINDOW,
  weighEvidence,
  type Evidence,
  type LinkVisit,
  type SeenHand,
} from '../../domain/answers/evidence.ts';
import { PAGE_GOOD_FOR } from '../../domain/answers/one-click.ts';
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
import { MachineTime } from './machine-time.ts';
import { asVisits, type LinkEvent, type Opener } from './openings.ts';
import { SentLinksStore } from './sent-links.store.ts';

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
  /** What was read with it. */
  early: Early | null;
}

/** What was found out of a link together with whose it is, because the stamp of the page that sends named it. */
interface Early {
  readonly stamp: string;
  readonly read: PageStamp;
  readonly from: Date;
  readonly openings: readonly LinkEvent[];
}

/** What a page of ours carries to say when it was shown, read again. */
export interface PageStamp {
  /** Milliseconds of the machine's clock; null when it is none of ours, or another link's. */
  shownAt: number | null;
  /** Names this showing of the page. */
  nonce: string | null;
}

/** Until when a test pretends to be open: as long as a wave is. */
const TEST_OPEN = 14 * 24 * 3_600_000;

/** What links need of a wave and of its survey never changes; only a sample company's waves go. */
const KEPT = 60_000;

/** Finds out what a link stands for, remembers that it was opened, and what its openings say about who answers. */
@Injectable()
export class LinkService {
  private readonly asked = new Recent<{ wave: StoredWave; definition: SurveyDefinition }>(KEPT);
  private readonly contact = batchedLookup((ids) => this.audience.contactsByIds(ids as Id<'contact'>[]));

  constructor(
    private readonly waves: WavesService,
    private readonly surveys: SurveysService,
    private readonly audience: AudienceService,
    private readonly tests: LinksStore,
    private readonly events: LinkEventsStore,
    private readonly sent: SentLinksStore,
    private readonly limits: Limits,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly time: MachineTime,
  ) {}

  /**
   * Guessing is slowed down by address; a valid link never is.
   * @param stamp of the page that sends, so that what it will be asked about need not wait for the link
   */
  async behind(visitor: Visitor, stamp?: string): Promise<AnswerLink | null> {
    const { token, address } = visitor;
    const link = looksLikeToken(token) ? ((await this.invited(token, stamp)) ?? (await this.test(token))) : null;
    if (!link) await this.limits.spend('token', address);
    return link;
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
    return this.tokens.sign('page', `${link.invitationId}|${this.time.now().getTime()}|${randomUUID()}`);
  }

  readStamp(link: AnswerLink, stamp: string): PageStamp {
    if (link.early?.stamp === stamp) return link.early.read;
    const [invitationId, ...rest] = this.stamped(stamp);
    return invitationId === link.invitationId ? pageStamp(rest) : { shownAt: null, nonce: null };
  }

  /** The openings that can still say something about what `visitor` sends now, for a page shown at `since`. */
  async visits(link: AnswerLink, visitor: Visitor, since = this.time.now().getTime()): Promise<LinkVisit[]> {
    const from = new Date(since - TRAP_WINDOW);
    const opener = () => this.opener(visitor);
    const { early } = link;
    if (!early || early.from > from) return this.events.since(link.invitationId, from, opener);
    return asVisits(
      early.openings.filter(({ at }) => at >= from),
      opener,
    );
  }

  /** What speaks for and against a form. */
  async evidence(link: AnswerLink, visitor: Visitor, { at, by }: { at: string; by: SeenHand }): Promise<Evidence> {
    const now = this.time.now().getTime();
    return weighEvidence(await this.visits(link, visitor), this.readStamp(link, at).shownAt, now, by);
  }

  private stamped(stamp: string): string[] {
    return this.tokens.verify('page', stamp)?.split('|') ?? [];
  }

  private opener(visitor: Visitor): Opener {
    return {
      ipPrefix: ipPrefix(visitor.address),
      agent: this.tokens.fingerprint('agent', visitor.agent).slice(0, 22),
    };
  }

  private async invited(token: string, stamp: string | undefined): Promise<AnswerLink | null> {
    const [named, ...rest] = stamp === undefined ? [] : this.stamped(stamp);
    if (stamp === undefined || named === undefined) {
      const invitation = await this.waves.invitationByToken(token);
      return invitation && this.linkOf(token, invitation, null);
    }
    const read = pageStamp(rest);
    const now = this.time.now().getTime();
    const from = new Date(Math.max(Math.min(read.shownAt ?? now, now), now - PAGE_GOOD_FOR) - TRAP_WINDOW);
    const asked = { tokenHash: this.tokens.hash(token), invitationId: named, from };
    const { invitation, openings } = await this.sent.find(asked);
    return (
      invitation && this.linkOf(token, invitation, invitation._id === named ? { stamp, read, from, openings } : null)
    );
  }

  private async linkOf(token: string, invitation: StoredInvitation, early: Early | null): Promise<AnswerLink> {
    const { waveId, contactId, accountId, locale } = invitation;
    const { wave, definition } = await this.asked.get(waveId, () => this.ask(waveId));
    const contact = once(() => this.contact(contactId));
    return {
      token,
      invitationId: invitation._id,
      isTest: false,
      definition,
      surveyVersionId: wave.surveyVersionId,
      locale,
      respondent: async () => {
        const [person, decision] = await Promise.all([contact(), this.waves.decisionOf(waveId, contactId)]);
        return { firstName: person && firstNameOf(person), account: decision?.frozen.account?.name ?? null };
      },
      wave: { id: wave._id, surveyId: wave.surveyId },
      contactId,
      accountId,
      closesAt: wave.closesAt,
      domain: async () => (await contact())?.email?.split('@')[1]?.toLowerCase() ?? null,
      early,
      ...(invitation.sample ? { sample: true as const } : {}),
    };
  }

  private async ask(waveId: string): Promise<{ wave: StoredWave; definition: SurveyDefinition }> {
    const wave = await this.waves.wave(waveId);
    return { wave, definition: await this.surveys.definition(wave.surveyVersionId) };
  }

  private async test(token: string): Promise<AnswerLink | null> {
    const test = await this.tests.findTest(this.tokens.hash(token));
    if (!test) return null;
    return {
      token,
      invitationId: `test:${test._id}`,
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
      early: null,
    };
  }
}

/** Asks at its first call only. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => (asked ??= ask());
}

function pageStamp([shownAt, nonce]: readonly string[]): PageStamp {
  return { shownAt: shownAt === undefined ? null : Number(shownAt), nonce: nonce ?? null };
}
