import { z } from 'zod';
import { Forecast, ForecastWish } from '../forecast.ts';
import { idSchema } from '../ids.ts';
import { route } from '../route.ts';
import { TableQuery } from '../table-file.ts';
import { DecisionPage, DecisionQuery, Opening, OpenNow, Wave, WaveDetail } from '../wave.ts';

const SurveyId = z.strictObject({ id: idSchema('survey') });
const WaveId = z.strictObject({ id: idSchema('wave') });

export const wavesRoutes = {
  list: route({
    method: 'GET',
    path: '/api/waves',
    policy: 'viewer',
    summary: 'Waves, the newest first',
    query: z.strictObject({ surveyId: idSchema('survey').optional() }),
    reply: z.strictObject({ items: z.array(Wave) }),
  }),
  export: route({
    method: 'GET',
    path: '/api/export/waves',
    policy: 'viewer',
    summary: 'Waves as a file, with how many each asked',
    query: z.strictObject({ surveyId: idSchema('survey').optional(), ...TableQuery.shape }),
    reply: 'file',
  }),
  get: route({
    method: 'GET',
    path: '/api/waves/:id',
    policy: 'viewer',
    summary: 'One wave with its ledger',
    params: WaveId,
    reply: WaveDetail,
  }),
  decisions: route({
    method: 'GET',
    path: '/api/waves/:id/decisions',
    policy: 'editor',
    summary: 'Who was invited and who was not, by name and reason',
    params: WaveId,
    query: DecisionQuery,
    reply: DecisionPage,
  }),
  opening: route({
    method: 'GET',
    path: '/api/surveys/:id/opening',
    policy: 'editor',
    summary: 'What opening a wave now would do',
    params: SurveyId,
    reply: Opening,
  }),
  forecast: route({
    method: 'POST',
    path: '/api/surveys/:id/preview',
    policy: 'editor',
    summary: 'What a schedule would do in its next twelve waves; nothing is saved',
    params: SurveyId,
    body: ForecastWish,
    reply: Forecast,
  }),
  openNow: route({
    method: 'POST',
    path: '/api/surveys/:id/waves',
    policy: 'editor',
    summary: 'Open a wave now',
    params: SurveyId,
    body: OpenNow,
    reply: Wave,
    status: 201,
  }),
};
