import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { Month, Report } from '../report.ts';
import { ResponseReport } from '../response.ts';
import { route } from '../route.ts';

const SurveyId = z.strictObject({ id: idSchema('survey') });

export const reportsRoutes = {
  month: route({
    method: 'GET',
    path: '/api/surveys/:id/report',
    policy: 'viewer',
    summary: 'The report of a month, by default of the latest: score, interval, trend, distribution, response',
    params: SurveyId,
    query: z.strictObject({ month: Month.optional() }),
    reply: Report,
  }),
  response: route({
    method: 'GET',
    path: '/api/surveys/:id/response',
    policy: 'viewer',
    summary: 'Who answered a month’s mails and who stayed silent, and what that does to the score',
    params: SurveyId,
    query: z.strictObject({ month: Month.optional() }),
    reply: ResponseReport,
  }),
  exportAnswers: route({
    method: 'GET',
    path: '/api/surveys/:id/answers.csv',
    policy: 'editor',
    summary: 'The counted answers of a month as CSV, as `rumo nps` reads it',
    params: SurveyId,
    query: z.strictObject({ month: Month }),
    reply: 'file',
  }),
};
