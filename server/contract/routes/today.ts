import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { route } from '../route.ts';
import { Today, TodayWave } from '../today.ts';

export const todayRoutes = {
  get: route({
    method: 'GET',
    path: '/api/today',
    policy: 'viewer',
    summary: 'What to know and to do now; things beyond the reader’s role are left out',
    reply: Today,
  }),
  wave: route({
    method: 'GET',
    path: '/api/waves/:id/progress',
    policy: 'viewer',
    summary: 'How far one wave is: invited, sent, answered',
    params: z.strictObject({ id: idSchema('wave') }),
    reply: TodayWave,
  }),
};
