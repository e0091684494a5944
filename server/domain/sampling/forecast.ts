import type { Sample, Segment } from '../../contract/sampling.ts';
import type { Ledger } from '../../contract/wave.ts';
import { dayCounter } from '../calendar/local-time.ts';
import { type ContactFacts, defaultSampling, type SamplingSettings, type WaveFacts } from './facts.ts';
import { drawnBy, lotBase, LotsOfPeople, lots, NO_STRATUM } from './draw.ts';
import { type DayOf, reasonsOf } from './reasons.ts';
import { type AskedColumns, codeOf, NEVER, type Roster, rosterOf } from './roster.ts';
import { ledgerOf } from './count-decisions.ts';
import { isInSegment, type Properties } from './segment.ts';
import type { Third } from './thirds.ts';

/** One survey with the waves it would open. */
export interface ForecastSurvey {
  readonly id: string;
  readonly kind: 'relationship' | 'transactional';
  readonly zone: string;
  /** When its first wave opened; null when the first is still to come. */
  readonly firstWaveAt: Date | null;
  readonly who: WaveFacts['who'];
  readonly sample: Sample | null;
  readonly segment: Segment | null;
  /** In the order of time, each with the part whose turn it is. */
  readonly waves: readonly { readonly period: string; readonly at: Date; readonly third: Third }[];
}

/** A person as known today. */
export interface ForecastPerson extends Omit<ContactFacts, 'inSegment' | 'lastAsked'> {
  readonly properties: Properties;
  /** The latest asking of each survey that ever asked this person. */
  readonly asked: readonly { readonly surveyId: string; readonly kind: ForecastSurvey['kind']; readonly at: Date }[];
}

/** A batch of whole accounts, and what each survey knows of it. */
interface Batch {
  readonly roster: Roster;
  /** Askings of surveys that are not simulated. */
  readonly before: AskedColumns;
  /** By survey. */
  readonly asked: readonly Float64Array[];
  readonly outside: readonly Uint8Array[];
  readonly strata: readonly (readonly string[] | null)[];
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

interface Opening {
  readonly survey: number;
  readonly wave: ForecastSurvey['waves'][number];
  readonly facts: WaveFacts;
}

const NOT_SAMPLED = codeOf('not_sampled');

/**
 * Plays the waves of several surveys ahead, one after the other by time, as planning would decide them: whoever a wave
 * asks has its quiet time in the waves after it. Nobody comes, leaves, bounces or opts out meanwhile.
 *
 * Add everyone in batches of whole accounts, then run. Without samples a batch is played to the end and forgotten; with
 * one, whom a month asks depends on everyone, and about a hundred bytes a person are kept.
 */
export class Forecast {
  private readonly surveys: readonly ForecastSurvey[];
  private readonly settings: SamplingSettings;
  private readonly openings: readonly Opening[];
  private readonly dayOf: readonly DayOf[];
  /** By opening, how many have each reason. */
  private readonly counts: readonly Float64Array[];
  private readonly kept: Batch[] = [];
  private readonly isSampled: boolean;

  constructor(surveys: readonly ForecastSurvey[], settings: SamplingSettings = defaultSampling) {
    this.surveys = surveys;
    this.settings = settings;
    this.dayOf = surveys.map(({ zone }) => dayCounter(zone));
    this.isSampled = surveys.some(({ sample }) => sample !== null);
    this.openings = surveys
      .flatMap(({ zone, who, firstWaveAt, waves }, survey) =>
        waves.map((wave, place): Opening => {
          const first = firstWaveAt ?? (place === 0 ? null : (waves[0]?.at ?? null));
          return { survey, wave, facts: { openingAt: wave.at, zone, firstWaveAt: first, who, third: wave.third } };
        }),
      )
      .sort((a, b) => a.wave.at.getTime() - b.wave.at.getTime() || a.survey - b.survey);
    this.counts = this.openings.map(() => new Float64Array(NOT_SAMPLED + 1));
  }

  /** @param people all people of whole accounts. */
  add(people: readonly ForecastPerson[]): void {
    const batch = this.batchOf(people);
    if (this.isSampled) this.kept.push(batch);
    else
      for (const [place, opening] of this.openings.entries())
        this.settle(batch, opening, place, this.codes(batch, opening));
  }

  /** Yields between steps of some ten milliseconds, so that others may have their turn. */
  *run(): Generator<void, void> {
    for (const [place, opening] of this.openings.entries()) {
      const { sample } = this.surveys[opening.survey]!;
      const decided: Uint8Array[] = [];
      const drawing = sample && new LotsOfPeople(sample);
      const lotOf = lots(sample?.seed ?? '', opening.wave.period);
      const lotAt = ({ high, low }: Batch, row: number) => lotOf({ high: high[row]!, low: low[row]! });
      const stratumAt = ({ strata, roster }: Batch, row: number) =>
        strata[opening.survey]?.[roster.places[row]!] ?? NO_STRATUM;
      for (const batch of this.kept) {
        const codes = this.codes(batch, opening);
        decided.push(codes);
        if (drawing)
          for (let row = 0; row < codes.length; row += 1)
            if (codes[row] === 0) drawing.add(stratumAt(batch, row), lotAt(batch, row));
        yield;
      }
      const isDrawn = drawing && drawnBy(drawing.draw());
      for (const [at, batch] of this.kept.entries()) {
        const codes = decided[at]!;
        if (isDrawn)
          for (let row = 0; row < codes.length; row += 1)
            if (codes[row] === 0 && !isDrawn(stratumAt(batch, row), lotAt(batch, row))) codes[row] = NOT_SAMPLED;
        this.settle(batch, opening, place, codes);
        yield;
      }
    }
  }

  /** The ledger of each wave of a survey, in the order of time. */
  months(surveyId: string): { period: string; at: Date; ledger: Ledger }[] {
    return this.openings.flatMap(({ survey, wave: { period, at } }, place) =>
      this.surveys[survey]!.id === surveyId ? [{ period, at, ledger: ledgerOf(this.counts[place]!) }] : [],
    );
  }

  /** Counts, and remembers whom the wave asks. */
  private settle(batch: Batch, opening: Opening, place: number, codes: Uint8Array): void {
    const counts = this.counts[place]!;
    const asked = batch.asked[opening.survey]!;
    const at = opening.wave.at.getTime();
    for (let row = 0; row < codes.length; row += 1) {
      const code = codes[row]!;
      counts[code]! += 1;
      if (code === 0) asked[row] = at;
    }
  }

  private codes(batch: Batch, { survey, facts }: Opening): Uint8Array {
    const latestOf = (kind: ForecastSurvey['kind'], before: Float64Array): Float64Array => {
      const others = batch.asked.filter((_, other) => other !== survey && this.surveys[other]!.kind === kind);
      if (others.length === 0) return before;
      return before.map((instant, row) => Math.max(instant, ...others.map((column) => column[row]!)));
    };
    const asked: AskedColumns = {
      same: batch.asked[survey]!,
      otherRelationship: latestOf('relationship', batch.before.otherRelationship),
      transactional: latestOf('transactional', batch.before.transactional),
    };
    return reasonsOf(batch.roster, asked, facts, this.settings, this.dayOf[survey]!, batch.outside[survey]);
  }

  private batchOf(people: readonly ForecastPerson[]): Batch {
    const never = { sameSurvey: null, otherRelationship: null, transactional: null };
    const roster = rosterOf(people.map((person) => ({ ...person, inSegment: true, lastAsked: never })));
    const personAt = (row: number) => people[roster.places[row]!]!;
    const column = (read: (person: ForecastPerson) => number) =>
      Float64Array.from({ length: roster.size }, (_, row) => read(personAt(row)));
    const latest = ({ asked }: ForecastPerson, fits: (one: ForecastPerson['asked'][number]) => boolean) =>
      asked.reduce((last, one) => (fits(one) ? Math.max(last, one.at.getTime()) : last), NEVER);
    const simulated = new Set(this.surveys.map(({ id }) => id));
    const before = (kind: ForecastSurvey['kind']) =>
      column((person) => latest(person, (one) => one.kind === kind && !simulated.has(one.surveyId)));
    const bases = this.isSampled ? roster.places : new Uint32Array(0);
    return {
      roster,
      before: {
        same: new Float64Array(0),
        otherRelationship: before('relationship'),
        transactional: before('transactional'),
      },
      asked: this.surveys.map(({ id }) => column((person) => latest(person, (one) => one.surveyId === id))),
      outside: this.surveys.map(({ segment }) =>
        Uint8Array.from({ length: roster.size }, (_, row) => (isInSegment(segment, personAt(row).properties) ? 0 : 1)),
      ),
      strata: this.surveys.map(({ sample }) => {
        const property = sample?.strata ?? null;
        return property && people.map(({ properties }) => properties[property] ?? NO_STRATUM);
      }),
      high: Uint32Array.from(bases, (place) => lotBase(people[place]!.id).high),
      low: Uint32Array.from(bases, (place) => lotBase(people[place]!.id).low),
    };
  }
}
