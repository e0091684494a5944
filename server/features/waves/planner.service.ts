import { Inject, Injectable } from '@nestjs/common';
import type { Who } from '../../contract/chosen-survey.ts';
import type { Settings } from '../../contract/settings.ts';
import { skipReasons, type Ledger } from '../../contract/wave.ts';
import { decide, type ContactFacts, type Decision, type WaveFacts } from '../../domain/sampling/decide.ts';
import { thirdOfTurn } from '../../domain/sampling/thirds.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Tokens } from '../../platform/tokens.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { ContactWithAccount } from '../audience/audience.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { DecisionsStore, type Frozen, type StoredDecision, type StoredInvitation } from './decisions.store.ts';
import { WavesStore, type StoredWave } from './waves.store.ts';

/** How many contacts are decided on together; an account is never divided. */
const BATCH = 500;

/** The parts of a wave that decide who is asked; a preview has no wave yet. */
export type WavePlan = Pick<StoredWave, 'surveyId' | 'period' | 'openedAt'> & { id: string | null; who: Who };

/** One decision for each active contact: invited, or the first reason that holds. */
@Injectable()
export class PlannerService {
  constructor(
    private readonly waves: WavesStore,
    private readonly decisions: DecisionsStore,
    private readonly audience: AudienceService,
    private readonly surveys: SurveysService,
    private readonly settings: SettingsService,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Decides for everyone the wave has not decided on yet, then opens it. Stopped anywhere and started again, it goes on
   * with whoever is missing: each decision has the wave's and the contact's own key.
   */
  async plan(wave: StoredWave): Promise<void> {
    const settings = await this.settings.get();
    const facts = await this.waveFacts({ ...wave, id: wave._id });
    for await (const people of this.wholeAccounts()) {
      const decided = await this.decisions.decided(wave._id, idsOf(people));
      const open = people.filter(({ contact }) => !decided.has(contact._id));
      if (open.length === 0) continue;
      // The whole account is dealt again, so that a continued planning deals as the interrupted one did.
      const outcome = await this.decideOn(people, { ...wave, id: wave._id }, facts);
      const outcomeOf = new Map(outcome.map((decision) => [decision.contactId, decision]));
      const rows = open.map((person) => this.toDecision(wave, person, outcomeOf.get(person.contact._id)!, settings));
      const invitations = rows.filter((row) => row.outcome === 'invited').map((row) => this.toInvitation(row));
      await this.decisions.insertMissing(rows, invitations);
    }
    await this.waves.open(wave._id);
  }

  /** The ledger that a wave would have if it were planned now. */
  async preview(plan: WavePlan): Promise<Ledger> {
    const facts = await this.waveFacts(plan);
    const counts = new Map<string | null, number>();
    for await (const people of this.wholeAccounts()) {
      for (const { skipped } of await this.decideOn(people, plan, facts))
        counts.set(skipped, (counts.get(skipped) ?? 0) + 1);
    }
    const skipped = skipReasons
      .map((reason) => ({ reason, count: counts.get(reason) ?? 0 }))
      .filter(({ count }) => count > 0);
    return { invited: counts.get(null) ?? 0, skipped };
  }

  private async waveFacts({ id, surveyId, period, openedAt, who }: WavePlan): Promise<WaveFacts> {
    const survey = await this.surveys.get(surveyId);
    const months = new Set((await this.waves.list(surveyId)).map((wave) => wave.period.slice(0, 7)));
    months.delete(period.slice(0, 7));
    const position = (await this.surveys.list()).items.findIndex(({ id }) => id === surveyId);
    return {
      openingAt: openedAt,
      zone: survey.schedule.zone,
      // A survey's first wave finds nobody too new, also when it is planned: what the preview showed is what happens.
      firstWaveAt: await this.waves.firstOpenedAt(surveyId, id),
      who,
      third: thirdOfTurn({
        period,
        rule: survey.schedule.rule,
        earlierMonths: months.size,
        surveyPosition: Math.max(position, 0),
      }),
      sampleSize: null,
    };
  }

  /** Everyone not archived, in batches that keep the people of an account together. */
  private async *wholeAccounts(): AsyncGenerator<ContactWithAccount[]> {
    let held: ContactWithAccount[] = [];
    for await (const people of this.audience.eachActiveContact()) {
      for (const person of people) {
        const previous = held.at(-1)?.contact.accountId ?? null;
        const opensAccount = person.contact.accountId === null || person.contact.accountId !== previous;
        if (held.length >= BATCH && opensAccount) {
          yield held;
          held = [];
        }
        held.push(person);
      }
    }
    if (held.length > 0) yield held;
  }

  private async decideOn(people: readonly ContactWithAccount[], plan: WavePlan, facts: WaveFacts): Promise<Decision[]> {
    const asked = await this.decisions.lastAsked(idsOf(people), plan.surveyId, plan.id ?? '');
    const suppressed = await this.audience.suppressedIn(people.flatMap(({ contact }) => contact.email ?? []));
    const never = { sameSurvey: null, otherRelationship: null, transactional: null };
    return decide(
      people.map(({ contact, account }): ContactFacts => ({
        id: contact._id,
        accountId: contact.accountId,
        email: contact.email,
        bounced: contact.bouncedAt !== null,
        complained: contact.complainedAt !== null,
        unsubscribed: contact.email !== null && suppressed.has(contact.email),
        accountActive: account === null || this.audience.isActive(account),
        inSegment: true,
        customerSince: contact.customerSince,
        createdAt: contact.createdAt,
        lastAsked: asked.get(contact._id) ?? never,
      })),
      facts,
    );
  }

  private toDecision(
    wave: StoredWave,
    { contact, account }: ContactWithAccount,
    { skipped }: Decision,
    settings: Settings,
  ): StoredDecision {
    const frozen: Frozen = {
      account: account && {
        id: account._id,
        name: account.name,
        plan: account.plan,
        mrr: account.mrr,
        sector: account.sector,
        size: account.size,
      },
      contact: { id: contact._id, locale: this.audience.localeOf(contact, account, settings) },
    };
    return {
      _id: `${wave._id}:${contact._id}`,
      waveId: wave._id,
      surveyId: wave.surveyId,
      surveyKind: wave.surveyKind,
      waveOpenedAt: wave.openedAt,
      contactId: contact._id,
      accountId: contact.accountId,
      outcome: skipped === null ? 'invited' : 'skipped',
      reason: skipped,
      frozen,
      at: this.clock.now(),
      ...(contact.sample ? { sample: true as const } : {}),
    };
  }

  private toInvitation(decision: StoredDecision): StoredInvitation {
    return {
      _id: decision._id,
      tokenHash: this.tokens.hash(this.tokens.link('answer', decision._id)),
      waveId: decision.waveId,
      surveyId: decision.surveyId,
      contactId: decision.contactId,
      accountId: decision.accountId,
      locale: decision.frozen.contact.locale,
      at: decision.at,
      queuedAt: null,
      ...(decision.sample ? { sample: true as const } : {}),
    };
  }
}

const idsOf = (people: readonly ContactWithAccount[]) => people.map(({ contact }) => contact._id);
