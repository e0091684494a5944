import { z } from 'zod';
import { DriversQuery, DriversReport } from '../drivers.ts';
import { idSchema } from '../ids.ts';
import { route } from '../route.ts';
import { TableQuery } from '../table-file.ts';

export const driversRoutes = {
  ofMonth: route({
    method: 'GET',
    path: '/api/surveys/:id/drivers',
    policy: 'viewer',
    summary: 'What goes together with the score: for each theme of the comments NPS with and without, and its pull',
    params: z.strictObject({ id: idSchema('survey') }),
    query: DriversQuery,
    reply: DriversReport,
  }),
  export: route({
    method: 'GET',
    path: '/api/export/surveys/:id/drivers',
    policy: 'viewer',
    summary: 'What goes together with the score as a file; groups in which somebody could be told apart are left empty',
    params: z.strictObject({ id: idSchema('survey') }),
    query: DriversQuery.extend(TableQuery.shape),
    reply: 'file',
  }),
};
