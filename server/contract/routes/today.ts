import { route } from '../route.ts';
import { Today } from '../today.ts';

export const todayRoutes = {
  get: route({
    method: 'GET',
    path: '/api/today',
    policy: 'viewer',
    summary: 'What to know and to do now; things beyond the reader’s role are left out',
    reply: Today,
  }),
};
