import { Injectable } from '@nestjs/common';
import type { Segment } from '../../contract/sampling.ts';
import type { Settings } from '../../contract/settings.ts';
import type { Ledger } from '../../contract/wave.ts';
import { dayCounter } from '../../domain/calendar/local-time.ts';
import { ledgerOf } from '../../domain/sampling/count-decisions.ts';
import { decide, type Decision } from '../../domain/sampling/decide.ts';
import { defaultSampling, type WaveFacts } from '../../domain/sampling/facts.ts';
import { type Draw, drawnBy, lotBase, LotsOfPeople, lots, NO_STRATUM } from '../../domain/sampling/draw.ts';
import { codeOf } from '../../domain/sampling/roster.ts';
import { isInSegment } from '../../domain/sampling/segment.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { AskingsStore, isClaimedBy } from './askings.store.ts';
import { DecisionRows } from './decision-rows.ts';
import { DecisionsStore } from './decisions.store.ts';
import { lastAsked, PeopleService, type Person } from './people.service.ts';
import { TurnsService } from './turns.service.ts';
import { type StoredWave, WavesStore } from './waves.store.ts';

/** One decision for each active contact: invited, or the first reason that holds. */
@Injectable()
export class PlannerService {
  constructor(
    private readonly waves: WavesStore,
    private readonly decisions: DecisionsStore,
    private readonly askings: AskingsStore,
    private readonly people: PeopleService,
    private readonly turns: TurnsService,
    private readonly rows: DecisionRows,
    private readonly settings: SettingsService,
  ) {}

  /**
   * Decides for everyone the wave has not decided on yet, then opens it. Stopped anywhere and started again, it goes on
   * with whoever is missing; several may plan at once, the same wave or others: each person is taken by a change of
   * their own document that only one wave can make.
   */
  async plan(given: StoredWave): Promise<void> {
    const decideOn = await this.decider(given);
    const wave = await this.drawn(given, decideOn);
    const choose = sampling(wave);
    const settings = await this.settings.get();
    const isResumed = await this.decisions.hasAny(wave._id);
    for await (const people of this.people.wholeAccounts()) {
      const decided = isResumed ? await this.decisions.decided(wave._id, idsOf(people)) : new Set<string>();
      if (decided.size === people.length) continue;
      // Cancelled meanwhile: there is nobody to ask any more.
      if (!(await this.waves.isInPlanning(wave._id))) return;
      await this.settle(wave, settings, people, decided, (some) => choose(some, decideOn(some)));
    }
    await this.keepPromises(wave);
    await this.waves.open(wave._id, await this.decisions.countInvited(wave._id));
  }

  /** The ledgers that a wave would have if it were planned now, for each way of asking. */
  async preview(
    plan: Pick<StoredWave, 'surveyId' | 'period' | 'openedAt'>,
    segment: Segment | null,
  ): Promise<{ third: Ledger; everyone: Ledger }> {
    const ways = await Promise.all(
      (['third', 'everyone'] as const).map((who) => this.decider({ ...plan, who, choice: { segment } })),
    );
    const counts = ways.map(() => new Float64Array(codeOf('not_sampled') + 1));
    for await (const people of this.people.wholeAccounts())
      ways.forEach((decideOn, way) => {
        for (const { skipped } of decideOn(people)) counts[way]![codeOf(skipped)]! += 1;
      });
    return { third: ledgerOf(counts[0]!), everyone: ledgerOf(counts[1]!) };
  }

  /** Takes those who are to be asked, and writes down a decision for each. Who was lost to another wave is decided anew. */
  private async settle(
    wave: StoredWave,
    settings: Settings,
    batch: readonly Person[],
    decided: ReadonlySet<string>,
    decideOn: (people: readonly Person[]) => Decision[],
  ): Promise<void> {
    let people = batch;
    for (;;) {
      // The whole account is decided again, so that a continued planning deals as the interrupted one did.
      const outcome = decideOn(people);
      const open = people.flatMap((person, place) =>
        decided.has(person.contact._id) ? [] : [{ person, skipped: outcome[place]!.skipped }],
      );
      const claims = open.flatMap(({ person: { contact, askings }, skipped }) =>
        skipped === null && !isClaimedBy(askings, wave)
          ? [{ contactId: contact._id, seen: askings, isSample: contact.sample === true }]
          : [],
      );
      if (await this.askings.claim(wave, claims)) {
        const rows = open.map(({ person, skipped }) =>
          this.rows.decision(wave, person, isClaimedBy(person.askings, wave) ? null : skipped, settings),
        );
        await this.decisions.insertMissing(
          rows,
          rows.filter(({ outcome: one }) => one === 'invited').map((row) => this.rows.invitation(row)),
        );
        return;
      }
      people = await this.people.askedAnew(people);
    }
  }

  /** The wave with its sample drawn, among everyone it could ask; no sample, no draw. */
  private async drawn(wave: StoredWave, decideOn: (people: readonly Person[]) => Decision[]): Promise<StoredWave> {
    const { choice } = wave;
    if (!choice?.sample || choice.draw) return wave;
    const drawing = new LotsOfPeople(choice.sample);
    const place = lotPlaces(wave);
    for await (const people of this.people.wholeAccounts())
      decideOn(people).forEach(({ skipped }, at) => {
        const lot = skipped === null ? place(people[at]!) : null;
        if (lot) drawing.add(lot.stratum, lot.lot);
      });
    return { ...wave, choice: { ...choice, draw: await this.waves.keepDraw(wave._id, drawing.draw()) } };
  }

  /**
   * Whoever was taken is invited, also where a second process that planned the same wave had written a reason against it
   * before: the one that took them may have died before it could put that right.
   */
  private async keepPromises(wave: StoredWave): Promise<void> {
    if ((await this.askings.claimed(wave._id)) === (await this.decisions.countInvited(wave._id))) return;
    for await (const contactIds of this.askings.eachClaimed(wave._id, 1000)) {
      const skipped = await this.decisions.skippedAmong(wave._id, contactIds);
      const promised = skipped.map((row) => ({ ...row, outcome: 'invited' as const, reason: null }));
      await this.decisions.insertMissing(
        promised,
        promised.map((row) => this.rows.invitation(row)),
      );
    }
  }

  /** Decides on people by all but the sample; keeps what many batches share. */
  private async decider(
    plan: Pick<StoredWave, 'surveyId' | 'period' | 'openedAt' | 'who'> & {
      _id?: StoredWave['_id'];
      choice?: { segment: Segment | null } | null;
    },
  ): Promise<(people: readonly Person[]) => Decision[]> {
    const facts: WaveFacts = { ...(await this.turns.factsOf(plan)), openingAt: plan.openedAt, who: plan.who };
    const dayOf = dayCounter(facts.zone);
    const segment = plan.choice?.segment ?? null;
    return (people) =>
      decide(
        people.map((person) => ({
          ...person.facts,
          inSegment: isInSegment(segment, person.properties),
          lastAsked: lastAsked(person.askings, plan.surveyId, plan._id ?? null),
        })),
        facts,
        defaultSampling,
        dayOf,
      );
  }
}

/** Leaves of those who may be asked only the ones that the draw of the wave took. */
function sampling(wave: StoredWave): (people: readonly Person[], decisions: Decision[]) => Decision[] {
  const draw: Draw | null = wave.choice?.draw ?? null;
  if (!draw) return (_, decisions) => decisions;
  const isDrawn = drawnBy(draw);
  const place = lotPlaces(wave);
  return (people, decisions) =>
    decisions.map((decision, at) => {
      if (decision.skipped !== null) return decision;
      const lot = place(people[at]!);
      return lot && isDrawn(lot.stratum, lot.lot) ? decision : { ...decision, skipped: 'not_sampled' };
    });
}

/** Where people stand in the draw of a wave; null for who came after the wave had opened, since nobody could count on them. */
function lotPlaces({
  choice,
  period,
  openedAt,
}: StoredWave): (person: Person) => { stratum: string; lot: number } | null {
  const property = choice?.sample?.strata ?? null;
  const lotOf = lots(choice?.sample?.seed ?? '', period);
  return ({ contact, properties }) =>
    contact.createdAt > openedAt
      ? null
      : { stratum: (property && properties[property]) ?? NO_STRATUM, lot: lotOf(lotBase(contact._id)) };
}

const idsOf = (people: readonly Person[]) => people.map(({ contact }) => contact._id);
