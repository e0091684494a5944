import { z } from 'zod';
import { route } from '../route.ts';
import { ChangeSettings, Settings } from '../settings.ts';
import { Person, SetUp } from '../staff.ts';

export const settingsRoutes = {
  /** What any page of the staff app may know before sign-in. */
  deployment: route({
    method: 'GET',
    path: '/api/deployment',
    policy: 'public',
    summary: 'Whether Rumo is set up, and what a banner must say',
    reply: z.strictObject({
      isSetUp: z.boolean(),
      organisation: z.string().nullable(),
      locale: z.string().nullable(),
      /** Mails are caught, not sent. */
      mailIsCaught: z.boolean(),
      /** The day is made up. */
      rehearsal: z.boolean(),
      insecure: z.boolean(),
      now: z.iso.datetime(),
    }),
  }),
  setup: route({
    method: 'POST',
    path: '/api/setup',
    policy: 'setup',
    limit: 'setup',
    summary: 'Set Rumo up once, with the code of the first start',
    body: SetUp,
    reply: Person,
    status: 201,
  }),
  get: route({
    method: 'GET',
    path: '/api/settings',
    policy: 'viewer',
    summary: 'The settings of this deployment',
    reply: Settings,
  }),
  change: route({
    method: 'PATCH',
    path: '/api/settings',
    policy: 'owner',
    session: true,
    summary: 'Change settings',
    body: ChangeSettings,
    reply: Settings,
  }),
  brand: route({
    method: 'GET',
    path: '/brand-:rev.css',
    policy: 'public',
    summary: 'The colour of mails and public pages',
    params: z.strictObject({ rev: z.string().regex(/^\d{1,9}$/) }),
    reply: 'file',
  }),
};
