import { z } from 'zod';
import { AnswerId } from '../answer.ts';
import {
  AddNote,
  AlertSetting,
  AlertTime,
  ChangeFollowUp,
  FollowUp,
  FollowUpCounts,
  FollowUpGoal,
  FollowUpPage,
  FollowUpQuery,
  Resolution,
} from '../followup.ts';
import { idSchema } from '../ids.ts';
import { Month } from '../report.ts';
import { route } from '../route.ts';
import { TableQuery } from '../table-file.ts';

const FollowUpParams = z.strictObject({ id: AnswerId });

export const followupRoutes = {
  counts: route({
    method: 'GET',
    path: '/api/follow-up/counts',
    policy: 'viewer',
    summary: 'How many customers wait for somebody to get back to them',
    reply: FollowUpCounts,
  }),
  list: route({
    method: 'GET',
    path: '/api/follow-up',
    policy: 'editor',
    summary: 'Customers to get back to, by name: open ones by their due time, done ones the newest first',
    query: FollowUpQuery,
    reply: FollowUpPage,
  }),
  export: route({
    method: 'GET',
    path: '/api/export/follow-up',
    policy: 'editor',
    summary: 'Customers to get back to as a file',
    query: FollowUpQuery.omit({ after: true, limit: true }).extend(TableQuery.shape),
    reply: 'file',
  }),
  people: route({
    method: 'GET',
    path: '/api/follow-up/people',
    policy: 'editor',
    summary: 'Members of staff who can take care of a customer',
    reply: z.strictObject({ items: z.array(z.strictObject({ id: idSchema('staff'), name: z.string() })) }),
  }),
  goal: route({
    method: 'GET',
    path: '/api/follow-up/goal',
    policy: 'editor',
    summary: 'Within how many hours on workdays a customer should hear from somebody',
    reply: FollowUpGoal,
  }),
  changeGoal: route({
    method: 'PUT',
    path: '/api/follow-up/goal',
    policy: 'owner',
    session: true,
    summary: 'Change the goal for answers that come from now on',
    body: FollowUpGoal,
    reply: FollowUpGoal,
  }),
  alerts: route({
    method: 'GET',
    path: '/api/follow-up/alerts',
    policy: 'editor',
    session: true,
    summary: 'When I hear of new ones by mail; an owner sees it of everybody who can',
    reply: z.strictObject({ items: z.array(AlertSetting) }),
  }),
  changeAlert: route({
    method: 'PUT',
    path: '/api/follow-up/alerts/:id',
    policy: 'editor',
    session: true,
    summary: 'Change it for me; an owner for everybody who can',
    params: z.strictObject({ id: idSchema('staff') }),
    body: z.strictObject({ when: AlertTime }),
    reply: AlertSetting,
  }),
  ofMonth: route({
    method: 'GET',
    path: '/api/surveys/:id/follow-up/:month',
    policy: 'editor',
    summary: 'Which answers of a month are followed up, and whether they are done',
    params: z.strictObject({ id: idSchema('survey'), month: Month }),
    reply: z.strictObject({
      items: z.array(z.strictObject({ id: AnswerId, state: z.enum(['open', 'done']) })),
    }),
  }),
  resolution: route({
    method: 'GET',
    path: '/api/surveys/:id/resolution/:month',
    policy: 'viewer',
    summary: 'How quickly the unhappy customers of a month heard from somebody',
    params: z.strictObject({ id: idSchema('survey'), month: Month }),
    reply: Resolution,
  }),
  get: route({
    method: 'GET',
    path: '/api/follow-up/:id',
    policy: 'editor',
    summary: 'One customer to get back to',
    params: FollowUpParams,
    reply: FollowUp,
  }),
  change: route({
    method: 'PATCH',
    path: '/api/follow-up/:id',
    policy: 'editor',
    session: true,
    summary: 'Say who takes care, or what came of it; an outcome of null opens it again',
    params: FollowUpParams,
    body: ChangeFollowUp,
    reply: FollowUp,
  }),
  addNote: route({
    method: 'POST',
    path: '/api/follow-up/:id/notes',
    policy: 'editor',
    session: true,
    summary: 'Add a note for the other members of staff',
    params: FollowUpParams,
    body: AddNote,
    reply: FollowUp,
    status: 201,
  }),
  removeNote: route({
    method: 'DELETE',
    path: '/api/follow-up/:id/notes/:number',
    policy: 'editor',
    session: true,
    summary: 'Take back a note of mine',
    params: FollowUpParams.extend({ number: z.coerce.number().int().min(1) }),
    reply: FollowUp,
  }),
};
