import { z } from 'zod';
import { AccountHistory, HistoryQuery, PersonHistory } from '../history.ts';
import { idSchema } from '../ids.ts';
import { route } from '../route.ts';
import { TableQuery } from '../table-file.ts';

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
  exportOfContact: route({
    method: 'GET',
    path: '/api/export/contacts/:id/history',
    policy: 'editor',
    summary: 'What one person said and what came of it, as a file',
    params: z.strictObject({ id: idSchema('contact') }),
    query: HistoryQuery.pick({ show: true }).extend(TableQuery.shape),
    reply: 'file',
  }),
  exportOfAccount: route({
    method: 'GET',
    path: '/api/export/accounts/:id/history',
    policy: 'editor',
    summary: 'What the people of an account said and what came of it, as a file',
    params: z.strictObject({ id: idSchema('account') }),
    query: HistoryQuery.pick({ show: true }).extend(TableQuery.shape),
    reply: 'file',
  }),
};
