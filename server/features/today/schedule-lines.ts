import type { SurveysService } from '../surveys/surveys.service.ts';
import type { WavesService } from '../waves/waves.service.ts';
import type { LineFor } from './line-source.ts';

/** Surveys that were asked before, or stand beside one that is asked, and are off. On a new deployment the steps say it. */
export async function scheduleLines(surveys: SurveysService, waves: WavesService): Promise<LineFor[]> {
  const { items } = await surveys.list();
  const inUse = items.filter((survey) => !survey.archived);
  const hasBegun = inUse.some((survey) => survey.schedule.enabled) || (await waves.all()).length > 0;
  if (!hasBegun) return [];
  return inUse
    .filter((survey) => !survey.schedule.enabled)
    .map((survey) => ({
      key: `schedule-off:${survey.id}`,
      message: { key: 'today.scheduleOff', params: { survey: survey.name } },
      action: 'today.setSchedule',
      link: `/surveys/${survey.id}`,
      urgency: 'later',
      role: 'editor',
    }));
}
