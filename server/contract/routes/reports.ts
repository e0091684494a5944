import { z } from 'zod';
import { Cut } from '../cut.ts';
import { idSchema } from '../ids.ts';
import { Month, Report } from '../report.ts';
import { ResponseReport } from '../response.ts';
import { route } from '../route.ts';
import { Segments, SegmentWindow } from '../segments.ts';
import { StarsReport } from '../stars-report.ts';
import { TableQuery } from '../table-file.ts';

const SurveyId = z.strictObject({ id: idSchema('survey') });
const SegmentsQuery = z.strictObject({
  month: Month.optional(),
  window: SegmentWindow.default('quarter'),
  ...Cut.shape,
});

export const reportsRoutes = {
  month: route({
    method: 'GET',
    path: '/api/surveys/:id/report',
    policy: 'viewer',
    summary: 'The report of a month, by default of the latest: score, interval, trend, distribution, response',
    params: SurveyId,
    query: z.strictObject({ month: Month.optional(), ...Cut.shape }),
    reply: Report.extend({ version: z.number().int() }),
  }),
  response: route({
    method: 'GET',
    path: '/api/surveys/:id/response',
    policy: 'viewer',
    summary: 'Who answered a month’s mails and who stayed silent, and what that does to the score',
    params: SurveyId,
    query: z.strictObject({ month: Month.optional() }),
    reply: ResponseReport.extend({ version: z.number().int() }),
  }),
  live: route({
    method: 'GET',
    path: '/api/surveys/:id/report/live',
    policy: 'viewer',
    summary: 'Server-sent events: `version` with {version} whenever the figures of the survey have changed',
    params: SurveyId,
    reply: 'events',
  }),
  stars: route({
    method: 'GET',
    path: '/api/surveys/:id/stars-report',
    policy: 'viewer',
    summary: 'The report of a survey of stars: mean, satisfaction, whether the goal is reached, trend, response',
    params: SurveyId,
    query: z.strictObject({ month: Month.optional(), ...Cut.shape }),
    reply: StarsReport.extend({ version: z.number().int() }),
  }),
  segments: route({
    method: 'GET',
    path: '/api/surveys/:id/segments',
    policy: 'viewer',
    summary: 'Every plan, sector, size, revenue, language, role and time as a customer against the rest',
    params: SurveyId,
    query: SegmentsQuery,
    reply: Segments.extend({ version: z.number().int() }),
  }),
  exportResponse: route({
    method: 'GET',
    path: '/api/export/surveys/:id/response',
    policy: 'viewer',
    summary: 'The response rates of a month by group as a file',
    params: SurveyId,
    query: z.strictObject({ month: Month.optional() }).extend(TableQuery.shape),
    reply: 'file',
  }),
  exportSegments: route({
    method: 'GET',
    path: '/api/export/surveys/:id/segments',
    policy: 'viewer',
    summary: 'The segments as a file',
    params: SurveyId,
    query: SegmentsQuery.extend(TableQuery.shape),
    reply: 'file',
  }),
};
