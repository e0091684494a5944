import { z } from 'zod';
import { CatalogueEntry, ChangeGoal, ChangeSchedule, ChosenSurvey, SurveyDetail } from '../chosen-survey.ts';
import { idSchema } from '../ids.ts';
import { route } from '../route.ts';

const SurveyId = z.strictObject({ id: idSchema('survey') });

export const surveysRoutes = {
  catalogue: route({
    method: 'GET',
    path: '/api/catalogue',
    policy: 'viewer',
    summary: 'The surveys that come with Rumo',
    reply: z.strictObject({ items: z.array(CatalogueEntry) }),
  }),
  choose: route({
    method: 'POST',
    path: '/api/surveys',
    policy: 'editor',
    summary: 'Choose a survey of the catalogue: it is copied and gets a monthly schedule that is still off',
    body: z.strictObject({ catalogueId: z.string().max(60) }),
    reply: ChosenSurvey,
    status: 201,
  }),
  list: route({
    method: 'GET',
    path: '/api/surveys',
    policy: 'viewer',
    summary: 'The chosen surveys',
    reply: z.strictObject({ items: z.array(ChosenSurvey) }),
  }),
  get: route({
    method: 'GET',
    path: '/api/surveys/:id',
    policy: 'viewer',
    summary: 'One survey',
    params: SurveyId,
    reply: SurveyDetail,
  }),
  changeSchedule: route({
    method: 'PATCH',
    path: '/api/surveys/:id/schedule',
    policy: 'editor',
    summary: 'Change when a survey is asked, or switch its schedule on and off',
    params: SurveyId,
    body: ChangeSchedule,
    reply: ChosenSurvey,
  }),
  changeGoal: route({
    method: 'PATCH',
    path: '/api/surveys/:id/goal',
    policy: 'editor',
    summary: 'Change which mean of stars is to be exceeded',
    params: SurveyId,
    body: ChangeGoal,
    reply: ChosenSurvey,
  }),
};
