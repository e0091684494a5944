import { Inject, Injectable } from '@nestjs/common';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Forecast as ForecastReply, ForecastWish } from '../../contract/forecast.ts';
import { segmentProperties, type SegmentProperty } from '../../contract/sampling.ts';
import { Forecast, type ForecastSurvey } from '../../domain/sampling/forecast.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import type { StoredSurvey } from '../surveys/surveys.store.ts';
import { PeopleService, type Person } from './people.service.ts';
import { TurnsService } from './turns.service.ts';
import { WavesStore } from './waves.store.ts';

const MONTHS = 12;
/** A rule may pass over months; after so many the rest of the year is shown as it is. */
const MOST_STEPS = 60;
/** A list to choose from stays readable. */
const MOST_VALUES = 30;

/** What a schedule would do in its next twelve waves, beside the other surveys that are switched on. */
@Injectable()
export class ForecastService {
  constructor(
    private readonly surveys: SurveysService,
    private readonly people: PeopleService,
    private readonly turns: TurnsService,
    private readonly waves: WavesStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async forecast(surveyId: string, wish: ForecastWish): Promise<ForecastReply> {
    const subject = await this.surveys.get(surveyId);
    const schedules = await this.surveys.switchedOn();
    const own = this.surveys.scheduleAfter(subject.schedule, wish);
    const all = [{ ...subject, schedule: own }, ...schedules.filter(({ _id }) => _id !== subject._id)];
    const simulated = await Promise.all(all.map((survey) => this.wavesOf(survey)));
    const until = simulated[0]!.waves.at(-1)?.at ?? this.clock.now();
    const forecast = new Forecast(
      simulated.map((survey) => ({ ...survey, waves: survey.waves.filter(({ at }) => at <= until) })),
    );
    const values = new ValueCounts();
    let people = 0;
    for await (const batch of this.people.wholeAccounts()) {
      people += batch.length;
      values.add(batch);
      forecast.add(
        batch.map(({ facts, properties, askings }) => ({
          ...facts,
          properties,
          asked: Object.entries(askings?.surveys ?? {}).map(([asker, { at, kind }]) => ({ surveyId: asker, kind, at })),
        })),
      );
    }
    let since = performance.now();
    const steps = forecast.run();
    while (!steps.next().done) {
      if (performance.now() - since < 10) continue;
      await breathe();
      since = performance.now();
    }
    const months = forecast.months(surveyId).map(({ at, ...month }) => ({ ...month, at: at.toISOString() }));
    return { people, months, values: values.top() };
  }

  /** The next waves of a schedule; months that have their wave already are passed over, as the schedule passes over them. */
  private async wavesOf({ _id, kind, schedule }: StoredSurvey): Promise<ForecastSurvey> {
    const { periods, third } = await this.turns.of(_id, schedule.rule);
    const waves: ForecastSurvey['waves'][number][] = [];
    let after = this.clock.now();
    for (let step = 0; step < MOST_STEPS && waves.length < MONTHS; step += 1) {
      const { at, period } = await this.surveys.next(schedule, after);
      if (!periods.has(period)) waves.push({ at, period, third: third(period, waves.length) });
      after = at;
    }
    return {
      id: _id,
      kind,
      zone: schedule.zone,
      firstWaveAt: await this.waves.firstOpenedAt(_id, null),
      who: schedule.who,
      sample: schedule.sample ?? null,
      segment: schedule.segment ?? null,
      waves,
    };
  }
}

/** How many people have each value of the properties that a segment may look at. */
class ValueCounts {
  private readonly counts = new Map<SegmentProperty, Map<string, number>>(
    segmentProperties.map((property) => [property, new Map()]),
  );

  add(people: readonly Person[]): void {
    for (const { properties } of people)
      for (const [property, counts] of this.counts) {
        const value = properties[property] ?? (property === 'lifecycle' ? 'customer' : null);
        if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
  }

  top(): ForecastReply['values'] {
    const of = (property: SegmentProperty) =>
      [...this.counts.get(property)!]
        .map(([value, people]) => ({ value, people }))
        .sort((a, b) => b.people - a.people || (a.value < b.value ? -1 : 1))
        .slice(0, MOST_VALUES);
    return {
      plan: of('plan'),
      sector: of('sector'),
      size: of('size'),
      lifecycle: of('lifecycle'),
      role: of('role'),
      locale: of('locale'),
    };
  }
}
