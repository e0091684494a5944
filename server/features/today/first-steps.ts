import type { TodayStep } from '../../contract/today.ts';
import type { AudienceService } from '../audience/audience.service.ts';
import type { DeliveryService } from '../delivery/delivery.service.ts';
import type { SurveysService } from '../surveys/surveys.service.ts';
import type { WavesService } from '../waves/waves.service.ts';

interface Services {
  readonly audience: AudienceService;
  readonly surveys: SurveysService;
  readonly waves: WavesService;
  readonly delivery: DeliveryService;
}

/** Which of the first steps are done, read from the data: nobody has to tick anything. */
export async function firstSteps({ audience, surveys, waves, delivery }: Services): Promise<TodayStep[]> {
  const chosen = (await surveys.list()).items.filter((survey) => !survey.archived);
  const tests = await Promise.all(chosen.map((survey) => delivery.counts(survey.id, ['test'])));
  const hasBegun = (await waves.all()).length > 0;
  const first = chosen[0];
  const surveyPage = first ? `/surveys/${first.id}` : '/surveys';
  return [
    { step: 'customers', done: !(await audience.isEmpty()), link: '/audience/import' },
    { step: 'survey', done: chosen.length > 0, link: '/surveys' },
    // Whoever has asked customers needs no test any more.
    {
      step: 'test',
      done: hasBegun || tests.some((counts) => counts.total > 0),
      link: first ? `${surveyPage}?do=test` : surveyPage,
    },
    { step: 'schedule', done: hasBegun || chosen.some((survey) => survey.schedule.enabled), link: surveyPage },
  ];
}
