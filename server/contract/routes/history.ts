import { z } from 'zod';
import { AccountHistory, HistoryQuery, PersonHistory } from '../history.ts';
import { idSchema } from '../ids.ts';
import { route } from '../route.ts';

export const historyRoutes = {
  ofContact: route({
    method: 'GET',
    path: '/api/contacts/:id/history',
    policy: 'editor',
    summary: 'One person: scores over time, what they said and what came of it, mails; the newest first',
    params: z.strictObject({ id: idSchema('contact') }),
    query: HistoryQuery,
    reply: PersonHistory,
  }),
  ofAccount: route({
    method: 'GET',
    path: '/api/accounts/:id/history',
    policy: 'editor',
    summary: 'One account: its score over time, its people, what they said and what came of it; the newest first',
    params: z.strictObject({ id: idSchema('account') }),
    query: HistoryQuery,
    reply: AccountHistory,
  }),
};
